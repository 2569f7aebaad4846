/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.exchange.network;

import io.github.cocreation.core.json.JsonFormat;
import io.github.cocreation.core.json.JsonTree;
import io.github.cocreation.core.network.Attribute;
import io.github.cocreation.core.time.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Writes JSON graphs: node-link with {@code links}, as all versions of NetworkX read it, and Cytoscape.js with elements in two lists. */
final class JsonGraphText {
    private JsonGraphText() {}

    static void writeNodeLink(GraphRows rows, Appendable to) throws IOException {
        rows.noteCosts("node-link");
        Map<String, JsonTree> graph = head(rows);
        graph.put("graph", JsonTree.object(Map.of()));
        List<JsonTree> nodes = new ArrayList<>();
        for (int node = 0; node < rows.ids().size(); node++) {
            Map<String, JsonTree> data = new LinkedHashMap<>();
            data.put("id", JsonTree.of(rows.ids().get(node)));
            putValues(rows, node, "node-link", Set.of("id"), data);
            nodes.add(JsonTree.object(data));
        }
        graph.put("nodes", JsonTree.list(nodes));
        List<JsonTree> links = new ArrayList<>();
        Map<List<Integer>, Integer> keys = new LinkedHashMap<>();
        for (GraphRows.Row tie : rows.ties()) {
            Map<String, JsonTree> data = tieData(rows, tie);
            if (isMulti(rows)) {
                int key = keys.merge(List.of(tie.from(), tie.to()), 1, Integer::sum) - 1;
                data.put("key", JsonTree.of((long) key));
            }
            links.add(JsonTree.object(data));
        }
        graph.put("links", JsonTree.list(links));
        print(graph, to);
    }

    static void writeCytoscape(GraphRows rows, Appendable to) throws IOException {
        rows.noteCosts("cytoscape");
        Map<String, JsonTree> graph = head(rows);
        graph.put("data", JsonTree.list(List.of()));
        List<JsonTree> nodes = new ArrayList<>();
        for (int node = 0; node < rows.ids().size(); node++) {
            Map<String, JsonTree> data = new LinkedHashMap<>();
            JsonTree id = JsonTree.of(rows.ids().get(node));
            data.put("id", id);
            data.put("value", id);
            data.put("name", id);
            putValues(rows, node, "cytoscape", Set.of("id", "value", "name", "parent"), data);
            nodes.add(JsonTree.object(Map.of("data", JsonTree.object(data))));
        }
        List<JsonTree> edges = new ArrayList<>();
        for (GraphRows.Row tie : rows.ties()) {
            Map<String, JsonTree> data = new LinkedHashMap<>();
            data.put("id", JsonTree.of("tie " + (edges.size() + 1)));
            data.putAll(tieData(rows, tie));
            edges.add(JsonTree.object(Map.of("data", JsonTree.object(data))));
        }
        Map<String, JsonTree> elements = new LinkedHashMap<>();
        elements.put("nodes", JsonTree.list(nodes));
        elements.put("edges", JsonTree.list(edges));
        graph.put("elements", JsonTree.object(elements));
        print(graph, to);
    }

    private static Map<String, JsonTree> head(GraphRows rows) {
        Map<String, JsonTree> graph = new LinkedHashMap<>();
        graph.put("directed", JsonTree.of(rows.isDirected()));
        graph.put("multigraph", JsonTree.of(isMulti(rows)));
        return graph;
    }

    /** Whether two ties have the same ends. */
    private static boolean isMulti(GraphRows rows) {
        return rows.ties().stream()
                        .map(tie -> rows.isDirected() || tie.from() <= tie.to()
                                ? List.of(tie.from(), tie.to())
                                : List.of(tie.to(), tie.from()))
                        .distinct()
                        .count()
                < rows.ties().size();
    }

    private static void putValues(
            GraphRows rows, int node, String format, Set<String> taken, Map<String, JsonTree> data) {
        for (Attribute attribute : rows.attributes()) {
            String name = attribute.id().value();
            String field = taken.contains(name) ? "attribute_" + name : name;
            if (!field.equals(name)) {
                rows.assumed(format, "the attribute (" + name + ") is called (" + field + ")");
            }
            Optional<Comparable<?>> value = rows.value(attribute, node);
            value.ifPresent(found -> data.put(
                    field, found instanceof Double number ? JsonTree.of(number) : JsonTree.of(found.toString())));
        }
        if (rows.isTwoMode()) {
            data.put(TwoModes.ATTRIBUTE, JsonTree.of(node < rows.stakeholders() ? 0L : 1L));
        }
    }

    private static Map<String, JsonTree> tieData(GraphRows rows, GraphRows.Row tie) {
        Map<String, JsonTree> data = new LinkedHashMap<>();
        data.put("source", JsonTree.of(rows.ids().get(tie.from())));
        data.put("target", JsonTree.of(rows.ids().get(tie.to())));
        if (rows.isWeighted()) {
            data.put(NetworkReader.USUAL_WEIGHT, JsonTree.of(tie.weight()));
        }
        if (rows.isLayered()) {
            data.put(TieFields.LAYER, JsonTree.of(tie.layer().value()));
        }
        tie.span()
                .ifPresent(
                        span -> data.put(TieFields.FROM, JsonTree.of(span.from().toString())));
        tie.span().flatMap(Span::until).ifPresent(until -> data.put(TieFields.UNTIL, JsonTree.of(until.toString())));
        return data;
    }

    private static void print(Map<String, JsonTree> graph, Appendable to) throws IOException {
        to.append(JsonFormat.withDefaults().write(JsonTree.codec(), JsonTree.object(graph)))
                .append('\n');
    }
}
