/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.exchange.network;

import io.github.cocreation.metrics.exchange.text.CsvOutput;
import io.github.cocreation.metrics.exchange.text.NumberText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes an adjacency matrix in CSV: a header with the columns' ids, then a row for each stakeholder; 0 where there is no tie. */
final class MatrixText {
    private MatrixText() {}

    static void write(GraphRows rows, Appendable to) throws IOException {
        rows.requireOneLayer("a matrix");
        rows.noteAttributes("matrix");
        rows.noteDates("matrix");
        rows.noteCosts("matrix");
        SortedMap<Integer, SortedMap<Integer, Double>> cells = rows.cells("matrix");
        rows.noteLayer("matrix");
        rows.noteDirection("matrix", cells);
        int first = rows.isTwoMode() ? rows.stakeholders() : 0;
        List<String> fields = new ArrayList<>();
        fields.add("");
        fields.addAll(rows.ids().subList(first, rows.ids().size()));
        CsvOutput.row(fields, to);
        for (int row = 0; row < rows.stakeholders(); row++) {
            fields.clear();
            fields.add(rows.ids().get(row));
            SortedMap<Integer, Double> said = cells.getOrDefault(row, new TreeMap<>());
            for (int column = first; column < rows.ids().size(); column++) {
                fields.add(NumberText.text(said.getOrDefault(column, 0.0)));
            }
            CsvOutput.row(fields, to);
        }
    }
}
