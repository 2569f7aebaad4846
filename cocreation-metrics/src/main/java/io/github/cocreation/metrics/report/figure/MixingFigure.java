/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.report.figure;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.chart.Chart;
import io.github.cocreation.core.chart.MatrixCell;
import io.github.cocreation.core.chart.MatrixChart;
import io.github.cocreation.core.text.Numerals;
import io.github.cocreation.metrics.measure.Measurement;
import io.github.cocreation.metrics.report.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** The share of all ties that runs from each group to each. */
record MixingFigure(Wording wording) {
    private static final String SHARE = "share: ";
    private static final String TO = " to ";

    Optional<Chart> of(Measurement measurement) {
        Numerals numerals = wording.numerals();
        Captions words = new Captions(wording, "mixing");
        TreeSet<String> groups = new TreeSet<>();
        for (String part : measurement.parts().keySet()) {
            if (part.startsWith(SHARE) && part.contains(TO)) {
                groups.add(part.substring(SHARE.length(), part.indexOf(TO)));
            }
        }
        if (groups.size() < 2) {
            return Optional.empty();
        }
        MatrixChart.Builder chart = MatrixChart.builder();
        List<ImmutableList<String>> rows = new ArrayList<>();
        double within = 0;
        for (String from : groups) {
            String name = wording.word("sector", from);
            chart.addRows(name).addColumns(name);
            ImmutableList.Builder<MatrixCell> cells = ImmutableList.builder();
            ImmutableList.Builder<String> row = ImmutableList.builder();
            row.add(name);
            for (String to : groups) {
                Optional<Double> share = measurement.part(SHARE + from + TO + to);
                String text = share.map(numerals::percent).orElse("");
                cells.add(MatrixCell.builder().text(text).strength(share).build());
                row.add(text);
                within += from.equals(to) ? share.orElse(0.0) : 0;
            }
            chart.addCells(cells.build());
            rows.add(row.build());
        }
        List<String> header = new ArrayList<>(List.of(words.text("from")));
        groups.forEach(to -> header.add(words.text("to-group", "group", wording.word("sector", to))));
        return Optional.of(chart.caption(words.with(rows, header, "within", numerals.percent(within)))
                .rowsName(words.text("from"))
                .columnsName(words.text("to"))
                .build());
    }
}
