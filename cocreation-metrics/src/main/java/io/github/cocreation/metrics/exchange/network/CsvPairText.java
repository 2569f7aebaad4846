/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.exchange.network;

import io.github.cocreation.core.json.JsonFormat;
import io.github.cocreation.core.json.JsonTree;
import io.github.cocreation.core.network.Attribute;
import io.github.cocreation.core.network.WeightMeaning;
import io.github.cocreation.core.time.Span;
import io.github.cocreation.metrics.exchange.text.CsvOutput;
import io.github.cocreation.metrics.exchange.text.NumberText;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the tables {@code nodes.csv} and {@code edges.csv}, and {@code meta.json} with what they cannot say. */
final class CsvPairText {
    private CsvPairText() {}

    static void write(GraphRows rows, Appendable nodes, Appendable edges, Appendable meta) throws IOException {
        writeNodes(rows, nodes);
        writeTies(rows, edges);
        Map<String, JsonTree> said = new LinkedHashMap<>();
        said.put("directed", JsonTree.of(rows.isDirected()));
        boolean costs = rows.layers().stream().anyMatch(layer -> layer.weightMeaning() == WeightMeaning.COST);
        if (rows.isWeighted()) {
            said.put("weightMeans", JsonTree.of(costs ? "cost" : "strength"));
        }
        meta.append(JsonFormat.withDefaults().write(JsonTree.codec(), JsonTree.object(said)))
                .append('\n');
    }

    private static void writeNodes(GraphRows rows, Appendable to) throws IOException {
        List<String> fields = new ArrayList<>();
        fields.add("id");
        for (Attribute attribute : rows.attributes()) {
            String name = attribute.id().value();
            if (name.equals("id")) {
                rows.assumed("csv", "the attribute (id) is called (id of its own)");
                name = "id of its own";
            }
            fields.add(name);
        }
        if (rows.isTwoMode()) {
            fields.add(TwoModes.ATTRIBUTE);
        }
        CsvOutput.row(fields, to);
        for (int node = 0; node < rows.ids().size(); node++) {
            fields.clear();
            fields.add(rows.ids().get(node));
            for (Attribute attribute : rows.attributes()) {
                fields.add(rows.value(attribute, node).map(GraphmlText::text).orElse(""));
            }
            if (rows.isTwoMode()) {
                fields.add(node < rows.stakeholders() ? "0" : "1");
            }
            CsvOutput.row(fields, to);
        }
    }

    private static void writeTies(GraphRows rows, Appendable to) throws IOException {
        List<String> fields = new ArrayList<>(List.of("source", "target"));
        if (rows.isWeighted()) {
            fields.add(NetworkReader.USUAL_WEIGHT);
        }
        if (rows.isLayered()) {
            fields.add(TieFields.LAYER);
        }
        if (rows.isDated()) {
            fields.add(TieFields.FROM);
            fields.add(TieFields.UNTIL);
        }
        CsvOutput.row(fields, to);
        for (GraphRows.Row tie : rows.ties()) {
            fields.clear();
            fields.add(rows.ids().get(tie.from()));
            fields.add(rows.ids().get(tie.to()));
            if (rows.isWeighted()) {
                fields.add(NumberText.text(tie.weight()));
            }
            if (rows.isLayered()) {
                fields.add(tie.layer().value());
            }
            if (rows.isDated()) {
                fields.add(tie.span().map(span -> span.from().toString()).orElse(""));
                fields.add(
                        tie.span().flatMap(Span::until).map(LocalDate::toString).orElse(""));
            }
            CsvOutput.row(fields, to);
        }
    }
}
