/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.exchange.network;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.network.Attribute;
import io.github.cocreation.core.time.Span;
import io.github.cocreation.metrics.exchange.text.NumberText;
import io.github.cocreation.metrics.exchange.text.XmlOutput;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;

/** Writes GraphML: a key for every attribute, the mode of nodes where there are two, and of ties weight, layer and days. */
final class GraphmlText {
    private GraphmlText() {}

    static void write(GraphRows rows, Appendable to) throws IOException {
        rows.noteCosts("graphml");
        XmlOutput xml = new XmlOutput(to);
        xml.begin("graphml").with("xmlns", "http://graphml.graphdrawing.org/xmlns");
        ImmutableList<Attribute> attributes = rows.attributes();
        for (int i = 0; i < attributes.size(); i++) {
            key(xml, "n" + i, "node", attributes.get(i).id().value(), GraphRows.isNumeric(attributes.get(i)));
        }
        if (rows.isTwoMode()) {
            key(xml, "mode", "node", TwoModes.ATTRIBUTE, true);
        }
        if (rows.isWeighted()) {
            key(xml, "w", "edge", NetworkReader.USUAL_WEIGHT, true);
        }
        if (rows.isLayered()) {
            key(xml, "l", "edge", TieFields.LAYER, false);
        }
        if (rows.isDated()) {
            key(xml, "from", "edge", TieFields.FROM, false);
            key(xml, "until", "edge", TieFields.UNTIL, false);
        }
        xml.begin("graph").with("edgedefault", rows.isDirected() ? "directed" : "undirected");
        for (int node = 0; node < rows.ids().size(); node++) {
            xml.begin("node").with("id", rows.ids().get(node));
            for (int i = 0; i < attributes.size(); i++) {
                Optional<Comparable<?>> value = rows.value(attributes.get(i), node);
                if (value.isPresent()) {
                    data(xml, "n" + i, text(value.get()));
                }
            }
            if (rows.isTwoMode()) {
                data(xml, "mode", node < rows.stakeholders() ? "0" : "1");
            }
            xml.end();
        }
        for (GraphRows.Row tie : rows.ties()) {
            xml.begin("edge")
                    .with("source", rows.ids().get(tie.from()))
                    .with("target", rows.ids().get(tie.to()));
            if (rows.isWeighted()) {
                data(xml, "w", NumberText.text(tie.weight()));
            }
            if (rows.isLayered()) {
                data(xml, "l", tie.layer().value());
            }
            if (tie.span().isPresent()) {
                data(xml, "from", tie.span().get().from().toString());
                Optional<LocalDate> until = tie.span().flatMap(Span::until);
                if (until.isPresent()) {
                    data(xml, "until", until.get().toString());
                }
            }
            xml.end();
        }
        xml.end().end();
    }

    /** A value as text; a number without needless fraction. */
    static String text(Comparable<?> value) {
        return value instanceof Double number ? NumberText.text(number) : value.toString();
    }

    private static void key(XmlOutput xml, String id, String of, String name, boolean isNumber) throws IOException {
        xml.begin("key")
                .with("id", id)
                .with("for", of)
                .with("attr.name", name)
                .with("attr.type", isNumber ? "double" : "string")
                .end();
    }

    private static void data(XmlOutput xml, String key, String value) throws IOException {
        xml.begin("data").with("key", key).text(value).end();
    }
}
