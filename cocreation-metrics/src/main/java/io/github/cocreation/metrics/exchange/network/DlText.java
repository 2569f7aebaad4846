/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.exchange.network;

import io.github.cocreation.metrics.exchange.text.NumberText;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Writes a UCINET DL text. It is a matrix: a tie without direction stands in it twice, and parallel ties become one. A label stands in
 * quotes if there is white space or a sign in it; one with both kinds of quotes has single ones only.
 */
final class DlText {
    private static final String FORMAT = "dl";

    private DlText() {}

    static void write(GraphRows rows, DlForm form, Appendable to) throws IOException {
        rows.requireOneLayer("UCINET DL");
        rows.noteAttributes(FORMAT);
        rows.noteDates(FORMAT);
        rows.noteCosts(FORMAT);
        SortedMap<Integer, SortedMap<Integer, Double>> cells = rows.cells(FORMAT);
        rows.noteLayer(FORMAT);
        rows.noteDirection(FORMAT, cells);
        int height = rows.stakeholders();
        boolean twoMode = rows.isTwoMode();
        if (twoMode) {
            to.append("dl nr=").append(Integer.toString(height));
            to.append(" nc=").append(Integer.toString(rows.ids().size() - height));
        } else {
            to.append("dl n=").append(Integer.toString(height));
        }
        to.append("\nformat = ")
                .append(
                        switch (form) {
                            case FULL_MATRIX -> "fullmatrix";
                            case EDGE_LIST -> twoMode ? "edgelist2" : "edgelist1";
                            case NODE_LIST -> twoMode ? "nodelist2" : "nodelist1";
                        });
        to.append('\n');
        Labels labels = new Labels(rows);
        if (form == DlForm.FULL_MATRIX) {
            to.append("labels embedded\ndata:\n");
            writeMatrix(rows, labels, cells, to);
            return;
        }
        if (height > 0) {
            to.append(twoMode ? "row labels:\n" : "labels:\n");
            writeLabels(labels, 0, height, to);
        }
        if (rows.ids().size() > height) {
            to.append("column labels:\n");
            writeLabels(labels, height, rows.ids().size(), to);
        }
        to.append("data:\n");
        if (form == DlForm.NODE_LIST && rows.isWeighted()) {
            rows.skipped(FORMAT, "weights, for which a node list has no place");
        }
        writeList(form, height, twoMode, cells, to);
    }

    private static void writeLabels(Labels labels, int from, int end, Appendable to) throws IOException {
        for (int i = from; i < end; i++) {
            to.append(labels.of(i)).append('\n');
        }
    }

    private static void writeMatrix(
            GraphRows rows, Labels labels, SortedMap<Integer, SortedMap<Integer, Double>> cells, Appendable to)
            throws IOException {
        int first = rows.isTwoMode() ? rows.stakeholders() : 0;
        for (int column = first; column < rows.ids().size(); column++) {
            to.append(column == first ? "" : " ").append(labels.of(column));
        }
        to.append('\n');
        for (int row = 0; row < rows.stakeholders(); row++) {
            to.append(labels.of(row));
            Map<Integer, Double> said = cells.getOrDefault(row, new TreeMap<>());
            for (int column = first; column < rows.ids().size(); column++) {
                to.append(' ').append(NumberText.text(said.getOrDefault(column, 0.0)));
            }
            to.append('\n');
        }
    }

    private static void writeList(
            DlForm form,
            int height,
            boolean twoMode,
            SortedMap<Integer, SortedMap<Integer, Double>> cells,
            Appendable to)
            throws IOException {
        int less = twoMode ? height : 0;
        for (Map.Entry<Integer, SortedMap<Integer, Double>> row : cells.entrySet()) {
            String from = Integer.toString(row.getKey() + 1);
            if (form == DlForm.NODE_LIST) {
                to.append(from);
                for (int column : row.getValue().keySet()) {
                    to.append(' ').append(Integer.toString(column + 1 - less));
                }
                to.append('\n');
                continue;
            }
            for (Map.Entry<Integer, Double> cell : row.getValue().entrySet()) {
                to.append(from).append(' ').append(Integer.toString(cell.getKey() + 1 - less));
                to.append(' ').append(NumberText.text(cell.getValue())).append('\n');
            }
        }
    }

    /** What nodes are called in the file. */
    private static final class Labels {
        private final String[] labels;

        Labels(GraphRows rows) {
            labels = new String[rows.ids().size()];
            Set<String> seen = new LinkedHashSet<>(rows.ids());
            for (int i = 0; i < labels.length; i++) {
                String id = rows.ids().get(i);
                if (id.indexOf('"') >= 0 && id.indexOf('\'') >= 0) {
                    rows.assumed(FORMAT, "labels with both kinds of quotes have single ones only");
                    id = id.replace('"', '\'');
                    while (!seen.add(id)) {
                        id = id + "'";
                    }
                }
                labels[i] = id;
            }
        }

        String of(int node) {
            String label = labels[node];
            boolean plain =
                    label.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.')
                            && !NumberText.isNumber(label)
                            && !label.equals("data")
                            && !label.equals("!");
            char quote = label.indexOf('"') >= 0 ? '\'' : '"';
            return plain ? label : quote + label + quote;
        }
    }
}
