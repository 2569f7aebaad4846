/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.analysis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.metrics.network.CsvText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Figures as tables; those of all attributes are in one table each, with the attribute in the first column. */
final class FigureCsv {
    private final NetworkFigures figures;
    private final TreeMap<String, String> files = new TreeMap<>();

    private FigureCsv(NetworkFigures figures) {
        this.figures = figures;
    }

    static ImmutableSortedMap<String, String> of(NetworkFigures figures) {
        FigureCsv csv = new FigureCsv(figures);
        csv.whole();
        csv.ties();
        csv.tables();
        csv.attributes();
        csv.communities();
        return ImmutableSortedMap.copyOfSorted(csv.files);
    }

    private void whole() {
        CsvText network = new CsvText(ImmutableList.of("measure", "value"));
        figures.network().forEach((name, value) -> network.row(ImmutableList.of(name, cell(value))));
        files.put("network.csv", network.toString());
        TreeMap<ImmutableList<String>, SortedMap<String, Optional<Double>>> rows = new TreeMap<>(FigureCsv::compare);
        figures.nodes().forEach((id, row) -> rows.put(ImmutableList.of(id.value()), row));
        wide("nodes.csv", ImmutableList.of("id"), rows);
    }

    private void ties() {
        CsvText ties = new CsvText(ImmutableList.of(
                "source",
                "target",
                "betweenness",
                "betweenness_weighted_cost",
                "betweenness_weighted_inverse",
                "is_bridge"));
        figures.ties()
                .forEach(tie -> ties.row(ImmutableList.of(
                        tie.source().value(),
                        tie.target().value(),
                        cell(tie.betweenness()),
                        cell(tie.betweennessWeightedCost()),
                        cell(tie.betweennessWeightedInverse()),
                        cell(tie.isBridge()))));
        files.put("edges.csv", ties.toString());
    }

    private void tables() {
        figures.tables().forEach((name, table) -> {
            CsvText csv = new CsvText(ImmutableList.of("type", "count"));
            // the codes of types are text: 003 is not 3
            table.forEach((type, count) -> csv.row(ImmutableList.of(type, count)));
            files.put(name + ".csv", csv.toString());
        });
    }

    private void attributes() {
        CsvText network = new CsvText(ImmutableList.of("attribute", "measure", "value"));
        CsvText mixing = new CsvText(ImmutableList.of("attribute", "from", "to", "ties"));
        TreeMap<ImmutableList<String>, SortedMap<String, Optional<Double>>> nodes = new TreeMap<>(FigureCsv::compare);
        TreeMap<ImmutableList<String>, SortedMap<String, Optional<Double>>> groups = new TreeMap<>(FigureCsv::compare);
        figures.attributes().forEach((attribute, of) -> {
            String name = attribute.value();
            of.network().forEach((measure, value) -> network.row(ImmutableList.of(name, measure, cell(value))));
            of.brokerageNetwork()
                    .forEach((measure, value) ->
                            network.row(ImmutableList.of(name, "brokerage_network_" + measure, cell(value))));
            of.mixingMatrix()
                    .forEach((from, row) ->
                            row.forEach((to, ties) -> mixing.row(ImmutableList.of(name, from, to, ties))));
            of.nodes().forEach((id, row) -> nodes.put(ImmutableList.of(name, id.value()), row));
            of.groups().forEach((group, row) -> {
                TreeMap<String, Optional<Double>> all = new TreeMap<>(row);
                of.brokerageGroups()
                        .getOrDefault(group, ImmutableSortedMap.of())
                        .forEach((measure, value) -> all.put("brokerage_" + measure, value));
                groups.put(ImmutableList.of(name, group), all);
            });
        });
        if (!figures.attributes().isEmpty()) {
            files.put("attributes.csv", network.toString());
            files.put("mixing_matrix.csv", mixing.toString());
            wide("attribute_nodes.csv", ImmutableList.of("attribute", "id"), nodes);
            wide("attribute_groups.csv", ImmutableList.of("attribute", "group"), groups);
        }
    }

    private void communities() {
        CsvText csv = new CsvText(ImmutableList.of("search", "id", "community"));
        figures.communities()
                .forEach((search, of) ->
                        of.groups().forEach((id, group) -> csv.row(ImmutableList.of(search, id.value(), group))));
        if (!figures.communities().isEmpty()) {
            files.put("communities.csv", csv.toString());
        }
    }

    /** A column for every measure that any row has. */
    private void wide(
            String file,
            ImmutableList<String> keys,
            Map<ImmutableList<String>, SortedMap<String, Optional<Double>>> rows) {
        TreeSet<String> measures = new TreeSet<>();
        rows.values().forEach(row -> measures.addAll(row.keySet()));
        CsvText csv = new CsvText(
                ImmutableList.<String>builder().addAll(keys).addAll(measures).build());
        rows.forEach((key, row) -> {
            List<Object> cells = new ArrayList<>(key);
            measures.forEach(measure -> cells.add(cell(row.getOrDefault(measure, Optional.empty()))));
            csv.row(cells);
        });
        files.put(file, csv.toString());
    }

    private static Object cell(Optional<Double> value) {
        return value.<Object>map(number -> number).orElse("");
    }

    private static int compare(ImmutableList<String> one, ImmutableList<String> other) {
        int order = 0;
        for (int i = 0; i < one.size() && order == 0; i++) {
            order = one.get(i).compareTo(other.get(i));
        }
        return order;
    }
}
