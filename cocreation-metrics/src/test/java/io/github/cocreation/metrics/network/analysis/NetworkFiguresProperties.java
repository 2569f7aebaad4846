/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.Sets;
import io.github.cocreation.core.network.Direction;
import io.github.cocreation.core.network.WeightMeaning;
import io.github.cocreation.metrics.network.Graphs;
import io.github.cocreation.metrics.network.NetworkView;
import io.github.cocreation.metrics.network.path.Distances;
import io.github.cocreation.metrics.network.path.TieLength;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What must hold in every network, whatever its ties. */
class NetworkFiguresProperties {
    private static final String NAMES = "abcdefgh";
    private static final double NEAR = 1e-7;

    /** Without those whose search may end elsewhere when names change: by chance, or at the first by id of equally good ones. */
    private static final FigureSelection CERTAIN = FigureSelection.all()
            .only(Sets.difference(FigureSelection.known(), Set.of("unweighted_und", "weighted", "is_core")));

    @Provide
    Arbitrary<List<String>> ties() {
        Arbitrary<Character> node = Arbitraries.chars().range('a', 'h');
        return Combinators.combine(node, node, Arbitraries.integers().between(1, 5))
                .as((from, to, weight) -> from + "-" + to + ":" + weight)
                .filter(tie -> tie.charAt(0) != tie.charAt(2))
                .list()
                .uniqueElements(tie -> tie.substring(0, 3))
                .ofMaxSize(22);
    }

    private static NetworkAnalysis analysis(List<String> ties, Direction direction) {
        return NetworkAnalysis.of(
                Graphs.network(String.join(" ", ties), Graphs.layer(direction, WeightMeaning.STRENGTH)), Graphs.LAYER);
    }

    private static void assertSame(Map<String, Optional<Double>> found, Map<String, Optional<Double>> expected) {
        assertThat(found.keySet()).isEqualTo(expected.keySet());
        expected.forEach((name, value) -> {
            assertThat(found.get(name).isPresent()).as(name).isEqualTo(value.isPresent());
            value.ifPresent(number -> assertThat(found.get(name).orElseThrow())
                    .as(name)
                    .isCloseTo(number, within(NEAR * Math.max(1, Math.abs(number)))));
        });
    }

    @Property(tries = 60)
    void names_and_order_change_nothing(
            @ForAll("ties") List<String> ties, @ForAll Direction direction, @ForAll int seed) {
        List<Character> names =
                new ArrayList<>(NAMES.chars().mapToObj(c -> (char) c).toList());
        Collections.shuffle(names, new Random(seed));
        List<String> renamed = new ArrayList<>(ties.stream()
                .map(tie -> names.get(tie.charAt(0) - 'a') + "-" + names.get(tie.charAt(2) - 'a') + tie.substring(3))
                .toList());
        Collections.shuffle(renamed, new Random(seed));
        NetworkFigures one = analysis(ties, direction).figures(CERTAIN);
        NetworkFigures other = analysis(renamed, direction).figures(CERTAIN);
        assertSame(other.network(), one.network());
        assertThat(other.tables()).isEqualTo(one.tables());
        one.nodes()
                .forEach((id, row) -> assertSame(
                        other.nodes()
                                .get(Graphs.id(
                                        String.valueOf(names.get(id.value().charAt(0) - 'a')))),
                        row));
    }

    @Property(tries = 60)
    void somebody_without_ties_changes_nothing_between_the_others(
            @ForAll("ties") List<String> ties, @ForAll Direction direction) {
        NetworkAnalysis without = analysis(ties, direction);
        List<String> more = new ArrayList<>(ties);
        more.add("z");
        NetworkAnalysis with = analysis(more, direction);
        for (int v = 0; v < without.view().nodeCount(); v++) {
            assertThat(with.betweenness().at(v)).isEqualTo(without.betweenness().at(v));
            assertThat(with.harmonic().at(v)).isEqualTo(without.harmonic().at(v));
            assertThat(with.constraint().at(v)).isEqualTo(without.constraint().at(v));
            assertThat(with.coreness().at(v)).isEqualTo(without.coreness().at(v));
        }
        assertThat(with.components().count()).isEqualTo(without.components().count() + 1);
        assertThat(with.distances().meanLength()).isEqualTo(without.distances().meanLength());
        assertThat(with.constraint().score(Graphs.id("z"))).isEmpty();
    }

    @Property(tries = 60)
    void two_networks_side_by_side_do_not_touch(@ForAll("ties") List<String> ties, @ForAll Direction direction) {
        List<String> twice = new ArrayList<>(ties);
        ties.forEach(tie -> twice.add("x" + tie.charAt(0) + "-x" + tie.charAt(2) + tie.substring(3)));
        NetworkAnalysis one = analysis(ties, direction);
        NetworkAnalysis two = analysis(twice, direction);
        one.view().stakeholders().forEach(id -> {
            assertThat(two.betweenness().score(id)).isEqualTo(one.betweenness().score(id));
            assertThat(two.betweenness().score(Graphs.id("x" + id)))
                    .isEqualTo(one.betweenness().score(id));
            assertThat(two.effectiveSize().score(id))
                    .isEqualTo(one.effectiveSize().score(id));
        });
        assertThat(two.strongComponents().count())
                .isEqualTo(2 * one.strongComponents().count());
        assertThat(two.clustering().transitivity()).isEqualTo(one.clustering().transitivity());
        assertThat(two.cutPoints().bridges())
                .hasSize(2 * one.cutPoints().bridges().size());
    }

    @Property(tries = 60)
    void turning_every_arc_round_swaps_in_and_out(@ForAll("ties") List<String> ties) {
        NetworkAnalysis analysis = analysis(ties, Direction.DIRECTED);
        NetworkFigures there = analysis.figures(CERTAIN);
        NetworkFigures back = analysis.reversed().figures(CERTAIN);
        for (String same : List.of(
                "density",
                "transitivity_directed",
                "diameter",
                "global_efficiency_und",
                "krackhardt_hierarchy",
                "reciprocity_arc",
                "betweenness_centralization")) {
            assertSame(
                    Map.of(same, back.network().get(same)),
                    Map.of(same, there.network().get(same)));
        }
        there.nodes().forEach((id, row) -> {
            for (String name : List.of("degree", "harmonic", "closeness_wf", "coreness", "eigenvector")) {
                assertSame(Map.of(name, back.nodes().get(id).get(name + "_out")), Map.of(name, row.get(name + "_in")));
            }
            assertSame(
                    Map.of("burt", back.nodes().get(id).get("burt_constraint")),
                    Map.of("burt", row.get("burt_constraint")));
        });
    }

    @Property(tries = 60)
    void scaling_all_weights_scales_lengths_and_leaves_shares(
            @ForAll("ties") List<String> ties, @ForAll Direction direction) {
        List<String> scaled = ties.stream()
                .map(tie -> tie.substring(0, 4) + 4 * Integer.parseInt(tie.substring(4)))
                .toList();
        NetworkAnalysis one = analysis(ties, direction);
        NetworkAnalysis four = analysis(scaled, direction);
        NetworkFigures before = one.figures(CERTAIN);
        NetworkFigures after = four.figures(CERTAIN);
        before.nodes()
                .forEach((id, row) -> row.forEach((name, value) -> {
                    if (name.endsWith("_weighted")
                            || name.startsWith("betweenness_weighted")
                            || name.contains("barrat")) {
                        assertSame(Map.of(name, after.nodes().get(id).get(name)), Map.of(name, value));
                    }
                }));
        assertThat(four.distances(TieLength.WEIGHT).diameter().orElse(0))
                .isEqualTo(4 * one.distances(TieLength.WEIGHT).diameter().orElse(0));
        assertThat(four.distances(TieLength.INVERSE_WEIGHT).diameter().orElse(0))
                .isCloseTo(one.distances(TieLength.INVERSE_WEIGHT).diameter().orElse(0) / 4, within(NEAR));
    }

    @Property(tries = 100)
    void betweenness_adds_up_to_the_steps_between_pairs_less_one_each(
            @ForAll("ties") List<String> ties, @ForAll Direction direction) {
        NetworkAnalysis analysis = analysis(ties, direction);
        Distances distances = analysis.distances();
        double steps = 0;
        for (int v = 0; v < analysis.view().nodeCount(); v++) {
            steps += distances.total(v);
        }
        double between = (steps - distances.reachablePairs()) / (direction == Direction.DIRECTED ? 1 : 2);
        assertThat(analysis.betweenness().byStakeholder().values().stream()
                        .mapToDouble(Double::doubleValue)
                        .sum())
                .isCloseTo(between, within(NEAR));
    }

    @Property(tries = 100)
    void a_census_counts_everybody_once(@ForAll("ties") List<String> ties, @ForAll Direction direction) {
        NetworkAnalysis analysis = analysis(ties, direction);
        long n = analysis.view().nodeCount();
        assertThat(analysis.triads().values().stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .isEqualTo(n * (n - 1) * (n - 2) / 6);
        if (direction == Direction.DIRECTED) {
            assertThat(analysis.dyads().mutual()
                            + analysis.dyads().asymmetric()
                            + analysis.dyads().none())
                    .isEqualTo(n * (n - 1) / 2);
        }
    }

    @Property(tries = 100)
    void who_leaves_leaves_the_network_that_is_left(@ForAll("ties") List<String> ties) {
        NetworkFigures figures = analysis(ties, Direction.UNDIRECTED).figures(CERTAIN);
        NetworkView view = analysis(ties, Direction.UNDIRECTED).view();
        figures.nodes().forEach((id, row) -> {
            List<String> left = new ArrayList<>();
            view.stakeholders().stream().filter(other -> !other.equals(id)).forEach(other -> left.add(other.value()));
            ties.stream()
                    .filter(tie -> !tie.substring(0, 3).contains(id.value()))
                    .forEach(left::add);
            NetworkFigures without = analysis(left, Direction.UNDIRECTED).figures(CERTAIN);
            assertSame(
                    Map.of(
                            "plain", row.get("fragmentation_without"),
                            "by distance", row.get("fragmentation_dw_without")),
                    Map.of(
                            "plain", without.network().get("fragmentation"),
                            "by distance", without.network().get("fragmentation_distance_weighted")));
        });
    }
}
