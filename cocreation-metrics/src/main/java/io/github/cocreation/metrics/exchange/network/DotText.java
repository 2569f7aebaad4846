/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.exchange.network;

import io.github.cocreation.core.network.Attribute;
import io.github.cocreation.metrics.exchange.text.NumberText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes DOT. Every name and value is in quotes, with a backslash before each quote and backslash in it, so that nothing in it is an order. */
final class DotText {
    private DotText() {}

    static void write(GraphRows rows, Appendable to) throws IOException {
        rows.noteDates("dot");
        rows.noteCosts("dot");
        for (Attribute attribute : rows.attributes()) {
            String name = attribute.id().value();
            if (!DotNames.written(name).equals(name)) {
                rows.assumed(
                        "dot",
                        "the attribute (" + name + ") is called (" + DotNames.written(name)
                                + "), since it would be an order to Graphviz");
            }
        }
        to.append(rows.isDirected() ? "digraph {\n" : "graph {\n");
        for (int node = 0; node < rows.ids().size(); node++) {
            List<String> said = new ArrayList<>();
            for (Attribute attribute : rows.attributes()) {
                Optional<Comparable<?>> value = rows.value(attribute, node);
                value.ifPresent(found -> said.add(
                        quoted(DotNames.written(attribute.id().value())) + "=" + quoted(GraphmlText.text(found))));
            }
            if (rows.isTwoMode()) {
                said.add(TwoModes.ATTRIBUTE + "=" + (node < rows.stakeholders() ? "0" : "1"));
            }
            append(quoted(rows.ids().get(node)), said, to);
        }
        for (GraphRows.Row tie : rows.ties()) {
            List<String> said = new ArrayList<>();
            if (rows.isWeighted()) {
                said.add(NetworkReader.USUAL_WEIGHT + "=" + quoted(NumberText.text(tie.weight())));
            }
            if (rows.isLayered()) {
                said.add(quoted(DotNames.written(TieFields.LAYER)) + "="
                        + quoted(tie.layer().value()));
            }
            String ends = quoted(rows.ids().get(tie.from()))
                    + (rows.isDirected() ? " -> " : " -- ")
                    + quoted(rows.ids().get(tie.to()));
            append(ends, said, to);
        }
        to.append("}\n");
    }

    private static void append(String what, List<String> said, Appendable to) throws IOException {
        to.append("  ").append(what);
        if (!said.isEmpty()) {
            to.append(" [").append(String.join(", ", said)).append(']');
        }
        to.append(";\n");
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
