/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.json.Codec;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.JsonFormat;
import io.github.cocreation.core.network.AttributeId;
import io.github.cocreation.core.network.StakeholderNetwork;
import io.github.cocreation.core.network.TextAttribute;
import io.github.cocreation.metrics.exchange.NetworkReader;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Compares every number of an analysis with the values that igraph, NetworkX, graph-tool and R's sna agree on, where the reference
 * data are at hand.
 */
class ReferenceNetworksTest {
    private static final Path REFERENCE = Path.of("../../shared/reference/networks");
    private static final double TOLERANCE = 1e-9;

    private static final Codec<ImmutableSortedMap<String, Optional<Double>>> ROW =
            Codecs.sortedMap(Codecs.DOUBLE.orNull(), "measure", name -> name, name -> name);
    private static final Codec<ImmutableSortedMap<String, ImmutableSortedMap<String, Optional<Double>>>> TABLE =
            Codecs.sortedMap(ROW, "place", name -> name, name -> name);

    /** Tables by name, of any object. */
    static final class Tables {
        final Map<String, ImmutableSortedMap<String, ImmutableSortedMap<String, Optional<Double>>>> tables =
                new TreeMap<>();

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
                row.put("betweenness", Optional.of(tie.betweenness()));
                tie.betweennessWeightedCost()
                        .ifPresent(value -> row.put("betweenness_weighted_cost", Optional.of(value)));
                tie.betweennessWeightedInverse()
                        .ifPresent(value -> row.put("betweenness_weighted_inverse", Optional.of(value)));
                byTie.put(tie.source() + " -> " + tie.target(), row.build());
            }
            tables.put("edges", byTie.build());
        }
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
                        "attributes",
                        Codecs.sortedMap(attributeCodec(), "attribute", name -> name, name -> name),
                        tables -> Optional.empty(),
                        (tables, attributes) -> attributes.forEach((attribute, of) ->
                                of.tables.forEach((name, t) -> tables.put(attribute + "." + name, t))))
                .codec()
                .skippingOtherFields();
    }

    @ParameterizedTest
    @CsvSource({
        "davis_southern_women, 10",
        "emon_cheyenne, 60",
        "emon_texas, 60",
        "faux_mesa_high, 40",
        "florentine_business, 8",
        "florentine_marriage, 8",
        "karate, 40",
        "krackhardt_advice, 60",
        "krackhardt_friends, 60",
        "krackhardt_kite, 8",
        "krackhardt_reports, 60",
        "les_miserables, 12",
        "wiring_antagonism, 40",
        "wiring_arguments, 40",
        "wiring_friendship, 40",
        "wiring_games, 40",
        "wiring_helping, 60"
    })
    void numbers_are_those_of_the_reference_tools(String id, int leastMeasures) throws Exception {
        assumeTrue(Files.isDirectory(REFERENCE), "The reference networks are not at hand.");
        StakeholderNetwork network =
                NetworkReader.withDefaults().read(REFERENCE.resolve("datasets").resolve(id));
        Set<AttributeId> groupBy = network.attributes().values().stream()
                .filter(TextAttribute.class::isInstance)
                .map(attribute -> attribute.id())
                .collect(Collectors.toSet());
        NetworkAnalysis analysis = NetworkAnalysis.of(network, NetworkReader.LAYER, groupBy);
        String json = JsonFormat.withDefaults().write(NetworkAnalysis.codec(), analysis);
        Tables ours = JsonFormat.withDefaults().read(codec(), json, "analysis");
        Tables theirs;
        try (Reader oracle =
                Files.newBufferedReader(REFERENCE.resolve("oracles").resolve(id + ".json"))) {
            theirs = JsonFormat.withDefaults().read(codec(), oracle, id);
        }
        // attributes of numbers make no groups
        theirs.tables
                .values()
                .removeIf(rows -> rows.values().stream().anyMatch(row -> row.containsKey("numeric_assortativity")));
        int compared = compare(ours, theirs);
        assertThat(compared).isGreaterThan(leastMeasures);
    }

    /** Compares what both have, and answers how many measures that were. */
    private static int compare(Tables ours, Tables theirs) {
        Map<String, Double> largest = new TreeMap<>();
        theirs.tables.forEach((table, rows) -> rows.values()
                .forEach(row -> row.forEach((name, value) ->
                        value.ifPresent(number -> largest.merge(table + "." + name, Math.abs(number), Math::max)))));
        Set<String> compared = new TreeSet<>();
        List<String> wrong = new ArrayList<>();
        theirs.tables.forEach((table, rows) -> rows.forEach((place, row) -> row.forEach((name, expected) -> {
            var ourRow =
                    ours.tables.getOrDefault(table, ImmutableSortedMap.of()).get(place);
            if (ourRow == null && table.equals("edges")) {
                // undirected ties may be named from either end
                String[] ends = place.split(" -> ", -1);
                ourRow = ours.tables.get(table).get(ends[1] + " -> " + ends[0]);
            }
            if (ourRow == null) {
                wrong.add(table + " " + place + " is missing");
            } else if (ourRow.containsKey(name)) {
                String measure = table + "." + name;
                compared.add(measure);
                double floor = Math.max(1e-3 * largest.getOrDefault(measure, 1.0), 1e-12);
                if (!agree(expected, ourRow.get(name), floor)) {
                    wrong.add("%s at %s: %s, not %s".formatted(measure, place, expected, ourRow.get(name)));
                }
            }
        })));
        assertThat(wrong).isEmpty();
        return compared.size();
    }

    private static boolean agree(Optional<Double> expected, Optional<Double> found, double floor) {
        if (expected.isEmpty() || found.isEmpty()) {
            return expected.equals(found);
        }
        return Math.abs(expected.get() - found.get()) <= TOLERANCE * Math.max(Math.abs(expected.get()), floor);
    }
}
