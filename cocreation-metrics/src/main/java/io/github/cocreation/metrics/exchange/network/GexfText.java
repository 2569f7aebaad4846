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

/** Writes GEXF 1.3: dynamic if ties are dated, with the last day of each as its end; static if not. */
final class GexfText {
    private GexfText() {}

    static void write(GraphRows rows, Appendable to) throws IOException {
        rows.noteCosts("gexf");
        XmlOutput xml = new XmlOutput(to);
        xml.begin("gexf").with("xmlns", "http://gexf.net/1.3").with("version", "1.3");
        xml.begin("graph")
                .with("defaultedgetype", rows.isDirected() ? "directed" : "undirected")
                .with("mode", rows.isDated() ? "dynamic" : "static");
        if (rows.isDated()) {
            xml.with("timeformat", "date").with("timerepresentation", "interval");
        }
        ImmutableList<Attribute> attributes = rows.attributes();
        if (!attributes.isEmpty() || rows.isTwoMode()) {
            xml.begin("attributes").with("class", "node").with("mode", "static");
            for (int i = 0; i < attributes.size(); i++) {
                attribute(xml, "n" + i, attributes.get(i).id().value(), GraphRows.isNumeric(attributes.get(i)));
            }
            if (rows.isTwoMode()) {
                attribute(xml, "mode", TwoModes.ATTRIBUTE, true);
            }
            xml.end();
        }
        if (rows.isLayered()) {
            xml.begin("attributes").with("class", "edge").with("mode", "static");
            attribute(xml, "l", TieFields.LAYER, false);
            xml.end();
        }
        nodes(xml, rows, attributes);
        ties(xml, rows);
        xml.end().end();
    }

    private static void attribute(XmlOutput xml, String id, String title, boolean isNumber) throws IOException {
        xml.begin("attribute")
                .with("id", id)
                .with("title", title)
                .with("type", isNumber ? "double" : "string")
                .end();
    }

    private static void nodes(XmlOutput xml, GraphRows rows, ImmutableList<Attribute> attributes) throws IOException {
        xml.begin("nodes");
        for (int node = 0; node < rows.ids().size(); node++) {
            xml.begin("node")
                    .with("id", rows.ids().get(node))
                    .with("label", rows.ids().get(node));
            boolean any = rows.isTwoMode();
            for (Attribute attribute : attributes) {
                any |= rows.value(attribute, node).isPresent();
            }
            if (any) {
                xml.begin("attvalues");
                for (int i = 0; i < attributes.size(); i++) {
                    Optional<Comparable<?>> value = rows.value(attributes.get(i), node);
                    if (value.isPresent()) {
                        attvalue(xml, "n" + i, GraphmlText.text(value.get()));
                    }
                }
                if (rows.isTwoMode()) {
                    attvalue(xml, "mode", node < rows.stakeholders() ? "0" : "1");
                }
                xml.end();
            }
            xml.end();
        }
        xml.end();
    }

    private static void attvalue(XmlOutput xml, String attribute, String value) throws IOException {
        xml.begin("attvalue").with("for", attribute).with("value", value).end();
    }

    private static void ties(XmlOutput xml, GraphRows rows) throws IOException {
        xml.begin("edges");
        int number = 0;
        for (GraphRows.Row tie : rows.ties()) {
            xml.begin("edge")
                    .with("id", Integer.toString(number++))
                    .with("source", rows.ids().get(tie.from()))
                    .with("target", rows.ids().get(tie.to()));
            if (rows.isWeighted()) {
                xml.with("weight", NumberText.text(tie.weight()));
            }
            if (tie.span().isPresent()) {
                xml.with("start", tie.span().get().from().toString());
                Optional<LocalDate> until = tie.span().flatMap(Span::until);
                if (until.isPresent()) {
                    xml.with("end", until.get().minusDays(1).toString());
                }
            }
            if (rows.isLayered()) {
                xml.begin("attvalues");
                attvalue(xml, "l", tie.layer().value());
                xml.end();
            }
            xml.end();
        }
        xml.end();
    }
}
