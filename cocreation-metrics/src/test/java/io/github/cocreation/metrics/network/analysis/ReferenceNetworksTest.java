/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Sets;
import io.github.cocreation.core.json.Codec;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.JsonFormat;
import io.github.cocreation.core.json.ObjectCodec;
import io.github.cocreation.core.network.AttributeId;
import io.github.cocreation.core.network.StakeholderNetwork;
import io.github.cocreation.metrics.exchange.network.NetworkReader;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Compares every number that igraph, NetworkX, graph-tool and R's sna agree on with those of an analysis, where the reference data are
 * at hand.
 */
class ReferenceNetworksTest {
    private static final Path REFERENCE = Path.of("../../shared/reference/networks");
    private static final double TOLERANCE = 1e-9;
    private static final Pattern ITERATIVE = Pattern.compile("pagerank|eigenvector|katz|spectral_radius");

    private static final Codec<ImmutableSortedMap<String, Optional<Double>>> ROW =
            Codecs.sortedMap(Codecs.DOUBLE.orNull(), "measure", name -> name, name -> name);
    private static final Codec<ImmutableSortedMap<String, ImmutableSortedMap<String, Optional<Double>>>> TABLE =
            Codecs.sortedMap(ROW, "place", name -> name, name -> name);

    /** Tables by name, of any object. */
    static final class Tables {
        final Map<String, ImmutableSortedMap<String, ImmutableSortedMap<String, Optional<Double>>>> tables =
                new TreeMap<>();
        final Map<String, List<Double>> searches = new TreeMap<>();

        Tables() {}

        void put(String name, ImmutableSortedMap<String, ImmutableSortedMap<String, Optional<Double>>> table) {
            tables.put(name, table);
        }

        void putRow(String name, ImmutableSortedMap<String, Optional<Double>> row) {
            tables.put(name, ImmutableSortedMap.of("", row));
        }

        void putTies(ImmutableList<TieFigures> ties) {
            var byTie = ImmutableSortedMap.<String, ImmutableSortedMap<String, Optional<Double>>>naturalOrder();
            for (TieFigures tie : ties) {
                var row = ImmutableSortedMap.<String, Optional<Double>>naturalOrder();
                tie.betweenness().ifPresent(value -> row.put("betweenness", Optional.of(value)));
                tie.isBridge().ifPresent(value -> row.put("is_bridge", Optional.of(value)));
                tie.betweennessWeightedCost()
                        .ifPresent(value -> row.put("betweenness_weighted_cost", Optional.of(value)));
                tie.betweennessWeightedInverse()
                        .ifPresent(value -> row.put("betweenness_weighted_inverse", Optional.of(value)));
                byTie.put(tie.source() + " -> " + tie.target(), row.build());
            }
            tables.put("edges", byTie.build());
        }
    }

    /** The modularity that each tool reached, and the best of them. */
    private static Codec<List<Double>> searchCodec() {
        ObjectCodec.Members<List<Double>, List<Double>> members =
                Codecs.object("search", ArrayList::new, values -> values);
        for (String tool :
                List.of("igraph_multilevel", "igraph_leiden", "networkx_louvain", "igraph_fastgreedy", "best_known")) {
            members = members.optional(tool, Codecs.DOUBLE, values -> Optional.empty(), List::add);
        }
        return members.codec().skippingOtherFields();
    }

    private static Codec<Tables> attributeCodec() {
        return Codecs.<Tables, Tables>object("attribute", Tables::new, tables -> tables)
                .optional("network", ROW, tables -> Optional.empty(), (tables, row) -> tables.putRow("network", row))
                .optional("nodes", TABLE, tables -> Optional.empty(), (tables, t) -> tables.put("nodes", t))
                .optional("groups", TABLE, tables -> Optional.empty(), (tables, t) -> tables.put("groups", t))
                .optional(
                        "mixing_matrix",
                        TABLE,
                        tables -> Optional.empty(),
                        (tables, t) -> tables.put("mixing_matrix", t))
                .optional(
                        "brokerage_network",
                        ROW,
                        tables -> Optional.empty(),
                        (tables, row) -> tables.putRow("brokerage_network", row))
                .optional(
                        "brokerage_groups",
                        TABLE,
                        tables -> Optional.empty(),
                        (tables, t) -> tables.put("brokerage_groups", t))
                .codec()
                .skippingOtherFields();
    }

    private static Codec<Tables> codec() {
        return Codecs.<Tables, Tables>object("reference", Tables::new, tables -> tables)
                .optional("network", ROW, tables -> Optional.empty(), (tables, row) -> tables.putRow("network", row))
                .optional("nodes", TABLE, tables -> Optional.empty(), (tables, t) -> tables.put("nodes", t))
                .optional(
                        "edges",
                        TieFigures.CODEC.skippingOtherFields().list(),
                        tables -> Optional.empty(),
                        Tables::putTies)
                .optional(
                        "tables",
                        TABLE,
                        tables -> Optional.empty(),
                        (tables, t) -> t.forEach((name, row) -> tables.putRow(name, row)))
                .optional(
                        "communities",
                        Codecs.sortedMap(searchCodec(), "search", name -> name, name -> name),
                        tables -> Optional.empty(),
                        (tables, searches) -> searches.forEach((name, search) -> tables.searches.put(name, search)))
                .optional(
                        "attributes",
                        Codecs.sortedMap(attributeCodec(), "attribute", name -> name, name -> name),
                        tables -> Optional.empty(),
                        (tables, attributes) -> attributes.forEach((attribute, of) ->
                                of.tables.forEach((name, t) -> tables.put(attribute + "." + name, t))))
                .codec()
                .skippingOtherFields();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "davis_southern_women",
                "email_enron",
                "emon_cheyenne",
                "emon_texas",
                "faux_mesa_high",
                "florentine_business",
                "florentine_marriage",
                "karate",
                "krackhardt_advice",
                "krackhardt_friends",
                "krackhardt_kite",
                "krackhardt_reports",
                "les_miserables",
                "polblogs",
                "power_grid",
                "wiring_antagonism",
                "wiring_arguments",
                "wiring_friendship",
                "wiring_games",
                "wiring_helping"
            })
    void every_number_is_that_of_the_reference_tools(String id) throws Exception {
        compare(id);
    }

    private static void compare(String id) throws Exception {
        assumeTrue(Files.isDirectory(REFERENCE), "The reference networks are not at hand.");
        StakeholderNetwork network =
                NetworkReader.withDefaults().read(REFERENCE.resolve("datasets").resolve(id));
        Tables theirs;
        try (Reader oracle =
                Files.newBufferedReader(REFERENCE.resolve("oracles").resolve(id + ".json"))) {
            theirs = JsonFormat.withDefaults().read(codec(), oracle, id);
        }
        Set<AttributeId> groupBy = network.attributes().keySet().stream()
                .filter(attribute -> theirs.tables.containsKey(attribute + ".mixing_matrix"))
                .collect(Collectors.toSet());
        FigureSelection selection = FigureSelection.all().groupedBy(groupBy);
        if (network.stakeholders().size() > 1_000) {
            // which the reference does not have for large networks
            selection = selection.only(Sets.difference(FigureSelection.known(), Set.of("fragmentation_dw_without")));
        }
        NetworkFigures figures =
                NetworkAnalysis.of(network, NetworkReader.LAYER).figures(selection);
        String json = JsonFormat.withDefaults().write(NetworkFigures.codec(), figures);
        Tables ours = JsonFormat.withDefaults().read(codec(), json, "figures");
        assertThat(wrong(ours, theirs)).isEmpty();
        theirs.searches.forEach(
                (search, tools) -> assertThat(ours.searches.get(search).get(0))
                        .as(search)
                        .isGreaterThanOrEqualTo(Collections.min(tools) - TOLERANCE));
    }

    /** All that is missing, and all that differs. */
    private static List<String> wrong(Tables ours, Tables theirs) {
        Map<String, Double> largest = new TreeMap<>();
        theirs.tables.forEach((table, rows) -> rows.values()
                .forEach(row -> row.forEach((name, value) ->
                        value.ifPresent(number -> largest.merge(table + "." + name, Math.abs(number), Math::max)))));
        List<String> wrong = new ArrayList<>();
        theirs.tables.forEach((table, rows) -> rows.forEach((place, row) -> row.forEach((name, expected) -> {
            String measure = table + "." + name;
            Optional<Double> found = rowAt(ours, table, place).get(name);
            double floor = Math.max(1e-3 * largest.getOrDefault(measure, 1.0), 1e-12);
            double tolerance = ITERATIVE.matcher(measure).find() ? 1e-6 : TOLERANCE;
            if (found == null) {
                wrong.add("%s at %s is missing".formatted(measure, place));
            } else if (!agree(expected, found, floor, tolerance)) {
                wrong.add("%s at %s: %s, not %s".formatted(measure, place, expected, found));
            }
        })));
        return wrong;
    }

    private static ImmutableSortedMap<String, Optional<Double>> rowAt(Tables ours, String table, String place) {
        var rows = ours.tables.getOrDefault(table, ImmutableSortedMap.of());
        var row = rows.get(place);
        if (row == null && table.equals("edges")) {
            // undirected ties may be named from either end
            String[] ends = place.split(" -> ", -1);
            row = rows.get(ends[1] + " -> " + ends[0]);
        }
        return row == null ? ImmutableSortedMap.of() : row;
    }

    private static boolean agree(Optional<Double> expected, Optional<Double> found, double floor, double tolerance) {
        if (expected.isEmpty() || found.isEmpty()) {
            return expected.equals(found);
        }
        return Math.abs(expected.get() - found.get()) <= tolerance * Math.max(Math.abs(expected.get()), floor);
    }
}
