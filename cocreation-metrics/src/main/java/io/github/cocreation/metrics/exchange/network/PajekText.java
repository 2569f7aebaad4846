/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.exchange.network;

import io.github.cocreation.core.network.Layer;
import io.github.cocreation.metrics.exchange.text.NumberText;
import java.io.IOException;

/**
 * Writes a Pajek network. Labels are ids; a quote in one is written by its number, as Pajek has no other way. Several layers are relations
 * with a number and a name.
 */
final class PajekText {
    private PajekText() {}

    static void write(GraphRows rows, Appendable to) throws IOException {
        rows.noteAttributes("pajek");
        rows.noteDates("pajek");
        rows.noteCosts("pajek");
        to.append("*Vertices ").append(Integer.toString(rows.ids().size()));
        if (rows.isTwoMode()) {
            to.append(' ').append(Integer.toString(rows.stakeholders()));
        }
        to.append('\n');
        for (int i = 0; i < rows.ids().size(); i++) {
            to.append(Integer.toString(i + 1))
                    .append(" \"")
                    .append(label(rows.ids().get(i)))
                    .append("\"\n");
        }
        String section = rows.isDirected() ? "*Arcs" : "*Edges";
        if (!rows.isLayered()) {
            to.append(section).append('\n');
            for (GraphRows.Row tie : rows.ties()) {
                append(rows, tie, to);
            }
            return;
        }
        for (int i = 0; i < rows.layers().size(); i++) {
            Layer layer = rows.layers().get(i);
            to.append(section).append(" :").append(Integer.toString(i + 1));
            to.append(" \"").append(label(layer.id().value())).append("\"\n");
            for (GraphRows.Row tie : rows.ties()) {
                if (tie.layer().equals(layer.id())) {
                    append(rows, tie, to);
                }
            }
        }
    }

    private static void append(GraphRows rows, GraphRows.Row tie, Appendable to) throws IOException {
        to.append(Integer.toString(tie.from() + 1)).append(' ').append(Integer.toString(tie.to() + 1));
        if (rows.isWeighted()) {
            to.append(' ').append(NumberText.text(tie.weight()));
        }
        to.append('\n');
    }

    private static String label(String id) {
        return id.replace("&#", "&#38;#").replace("\"", "&#34;");
    }
}
