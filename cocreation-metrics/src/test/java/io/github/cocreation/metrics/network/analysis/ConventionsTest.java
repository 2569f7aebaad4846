/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.cocreation.core.network.AttributeId;
import io.github.cocreation.core.network.Direction;
import io.github.cocreation.core.network.Layer;
import io.github.cocreation.core.network.LayerId;
import io.github.cocreation.core.network.Sign;
import io.github.cocreation.core.network.StakeholderNetwork;
import io.github.cocreation.core.network.StakeholderNetworkBuilder;
import io.github.cocreation.core.network.WeightMeaning;
import io.github.cocreation.metrics.network.Graphs;
import io.github.cocreation.metrics.network.cohesion.TriadType;
import io.github.cocreation.metrics.network.inference.QapCorrelation;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Where tools disagree, or a number is easily taken for another, this is what is meant here: a test for each such place. */
class ConventionsTest {
    private static final AttributeId GROUP = AttributeId.of("group");
    private static final double NEAR = 1e-9;

    /** Figures of ties, and of groups such as {@code "a:x b:y"}. */
    private static NetworkFigures figures(String ties, Direction direction, WeightMeaning meaning, String groups) {
        StakeholderNetworkBuilder network = Graphs.network(ties, Graphs.layer(direction, meaning)).toBuilder();
        for (String word : groups.isEmpty() ? new String[0] : groups.split(" ", -1)) {
            network.putText(GROUP, Graphs.id(word.substring(0, 1)), word.substring(2));
        }
        FigureSelection all = FigureSelection.all();
        return NetworkAnalysis.of(network.build(), Graphs.LAYER)
                .figures(groups.isEmpty() ? all : all.groupedBy(Set.of(GROUP)));
    }

    private static NetworkFigures undirected(String ties) {
        return figures(ties, Direction.UNDIRECTED, WeightMeaning.NONE, "");
    }

    private static NetworkFigures directed(String ties) {
        return figures(ties, Direction.DIRECTED, WeightMeaning.NONE, "");
    }

    private static void assertWhole(NetworkFigures figures, String name, double expected) {
        assertThat(figures.network().get(name).orElseThrow()).as(name).isCloseTo(expected, within(NEAR));
    }

    private static void assertWholeUndefined(NetworkFigures figures, String... names) {
        for (String name : names) {
            assertThat(figures.network()).containsEntry(name, Optional.empty());
        }
    }

    private static void assertNode(NetworkFigures figures, String id, String name, double expected) {
        assertThat(figures.nodes().get(Graphs.id(id)).get(name).orElseThrow())
                .as(name)
                .isCloseTo(expected, within(NEAR));
    }

    private static void assertNodeUndefined(NetworkFigures figures, String id, String... names) {
        for (String name : names) {
            assertThat(figures.nodes().get(Graphs.id(id))).containsEntry(name, Optional.empty());
        }
    }

    @Test
    void ties_to_oneself_and_parallel_ones_are_no_density() {
        assertWhole(directed("a-a a-b a-b b-c"), "density", 2.0 / 6);
        assertWholeUndefined(undirected("a"), "density");
    }

    @Test
    void there_are_three_reciprocities() {
        NetworkFigures figures = directed("a-b b-a b-c d");
        assertWhole(figures, "reciprocity_arc", 2.0 / 3);
        assertWhole(figures, "reciprocity_dyadic", 5.0 / 6);
        assertWhole(figures, "reciprocity_dyadic_nonnull", 1.0 / 2);
        assertWholeUndefined(directed("a b"), "reciprocity_arc", "reciprocity_dyadic_nonnull");
    }

    @Test
    void who_is_alone_is_a_part_and_strong_parts_are_not_weak_ones() {
        NetworkFigures figures = directed("a-b b-c c-b d");
        assertWhole(figures, "weak_component_count", 2);
        assertWhole(figures, "strong_component_count", 3);
    }

    @Test
    void lengths_are_of_pairs_with_a_path_only() {
        NetworkFigures figures = directed("a-b b-c d");
        assertWhole(figures, "average_path_length", 4.0 / 3);
        assertWhole(figures, "diameter", 2);
        assertNode(figures, "d", "eccentricity_out", 0);
        assertWhole(figures, "reachable_pair_share", 3.0 / 12);
        assertWhole(figures, "krackhardt_connectedness", 1.0 / 2);
        assertWhole(figures, "fragmentation", 1.0 / 2);
        assertWhole(figures, "fragmentation_directed", 3.0 / 4);
    }

    @Test
    void fragmentation_by_distance_is_what_efficiency_leaves_and_is_not_rescaled_without_somebody() {
        NetworkFigures figures = directed("a-b b-c c-a c-d");
        assertWhole(
                figures,
                "fragmentation_distance_weighted",
                1 - figures.network().get("global_efficiency_und").orElseThrow());
        assertNode(figures, "c", "fragmentation_dw_without", 2.0 / 3);
        assertNode(figures, "c", "fragmentation_without", 2.0 / 3);
    }

    @Test
    void transitivity_without_two_paths_is_undefined_and_heeds_directions_only_where_it_says_so() {
        assertWholeUndefined(undirected("a-b c-d"), "transitivity");
        assertWhole(directed("a-b b-c c-a"), "transitivity_directed", 0);
        assertWhole(directed("a-b b-c c-a"), "transitivity_und", 1);
    }

    @Test
    void clustering_of_who_has_one_contact_is_zero_and_only_one_of_two_means_counts_it() {
        NetworkFigures figures = undirected("a-b b-c c-a c-d");
        assertNode(figures, "d", "clustering", 0);
        assertWhole(figures, "clustering_mean_zero", (1 + 1 + 1.0 / 3) / 4);
        assertWhole(figures, "clustering_mean_defined", (1 + 1 + 1.0 / 3) / 3);
    }

    @Test
    void weighted_clustering_has_two_definitions_with_two_names() {
        NetworkFigures figures = figures("a-b:4 b-c:1 c-a:1 a-d:2", Direction.UNDIRECTED, WeightMeaning.STRENGTH, "");
        assertNode(figures, "a", "clustering_weighted_barrat", (4 + 1) / 2.0 / (7 * 2) * 2);
        assertNode(figures, "a", "clustering_weighted_onnela", Math.cbrt(1.0 / 4 * 1 / 4) / 3);
    }

    @Test
    void where_all_have_as_many_ties_they_do_not_correlate() {
        assertWholeUndefined(undirected("a-b b-c c-d d-a"), "degree_assortativity");
        assertThat(directed("a-b b-c a-c c-d").network().keySet())
                .contains(
                        "degree_assortativity_out_in",
                        "degree_assortativity_out_out",
                        "degree_assortativity_in_in",
                        "degree_assortativity_in_out");
    }

    @Test
    void who_is_in_no_group_takes_ties_along() {
        NetworkFigures figures =
                figures("a-b b-c c-d d-e", Direction.UNDIRECTED, WeightMeaning.NONE, "a:x b:x c:y d:y");
        AttributeFigures of = figures.attributes().get(GROUP);
        assertThat(of.network()).containsEntry("left_out", Optional.of(1.0));
        assertThat(of.network().get("ei_index").orElseThrow()).isCloseTo(-1.0 / 3, within(NEAR));
        assertThat(of.network().get("assortativity").orElseThrow()).isCloseTo(1.0 / 3, within(NEAR));
        assertThat(of.mixingMatrix().get("x")).containsEntry("x", 2L).containsEntry("y", 1L);
    }

    @Test
    void centralisation_leaves_no_room_for_ties_to_oneself_and_needs_three() {
        assertWhole(undirected("h-a h-b h-c"), "degree_centralization", 1);
        assertWhole(directed("a-h b-h c-h"), "indegree_centralization", 1);
        assertWhole(directed("a-h b-h c-h"), "outdegree_centralization", (1 + 0.0) / 9);
        assertWholeUndefined(directed("a-b"), "closeness_centralization", "betweenness_centralization");
        assertWhole(undirected("a-b c-d"), "closeness_centralization", 0);
    }

    @Test
    void betweenness_is_raw_and_counts_pairs_once_arcs_each_way() {
        assertNode(undirected("a-b b-c"), "b", "betweenness", 1);
        assertNode(directed("a-b b-a b-c c-b"), "b", "betweenness", 2);
        assertThat(undirected("a-b b-c").ties().get(0).betweenness()).contains(2.0);
    }

    @Test
    void equally_long_ways_are_equal_whatever_the_rounding() {
        NetworkFigures figures = figures("s-a:3 a-t:6 s-t:2", Direction.UNDIRECTED, WeightMeaning.STRENGTH, "");
        assertNode(figures, "a", "betweenness_weighted_inverse", 0.5);
    }

    @Test
    void closeness_has_three_conventions_and_harmonic_none_of_their_trouble() {
        NetworkFigures figures = undirected("a-b b-c d");
        assertNodeUndefined(figures, "d", "closeness_component");
        assertNode(figures, "d", "closeness_wf", 0);
        assertNode(figures, "b", "closeness_freeman", 0);
        assertNode(figures, "a", "closeness_component", 2.0 / 3);
        assertNode(figures, "a", "closeness_wf", 2.0 / 3 * 2 / 3);
        assertNode(figures, "a", "harmonic", 1.5);
        assertNode(directed("a-b b-c"), "c", "harmonic_in", 1.5);
        assertNode(directed("a-b b-c"), "c", "closeness_wf_out", 0);
    }

    @Test
    void the_largest_eigenvector_score_is_one_and_two_modes_converge() {
        NetworkFigures star = undirected("h-a h-b h-c h-d x-y");
        assertNode(star, "h", "eigenvector", 1);
        assertThat(star.nodes().get(Graphs.id("a")).get("eigenvector").orElseThrow())
                .isCloseTo(0.5, within(1e-6));
        assertNode(star, "x", "eigenvector", 0);
        assertNodeUndefined(directed("a-b b-c"), "a", "eigenvector_in");
        NetworkFigures arcs = directed("a-b b-a a-c");
        assertThat(arcs.nodes().get(Graphs.id("c")).get("eigenvector_in").orElseThrow())
                .isCloseTo(1, within(1e-6));
        assertNode(arcs, "c", "eigenvector_out", 0);
    }

    @Test
    void pagerank_adds_up_to_one_and_who_leads_nowhere_shares_with_all() {
        NetworkFigures figures = directed("a-b c");
        double sum = figures.nodes().values().stream()
                .mapToDouble(row -> row.get("pagerank").orElseThrow())
                .sum();
        assertThat(sum).isCloseTo(1, within(NEAR));
        assertNode(
                figures,
                "a",
                "pagerank",
                figures.nodes().get(Graphs.id("c")).get("pagerank").orElseThrow());
    }

    @Test
    void cores_by_contacts_count_a_tie_there_and_back_once() {
        NetworkFigures figures = directed("a-b b-a");
        assertNode(figures, "a", "coreness_und", 1);
        assertNode(figures, "a", "coreness_all", 2);
        assertNode(figures, "a", "degree_all", 2);
        assertNode(figures, "a", "degree_und", 1);
    }

    @Test
    void structural_holes_are_undefined_for_who_is_alone_and_defined_for_who_is_only_chosen() {
        NetworkFigures figures = directed("a-b b-a c-b d");
        assertNodeUndefined(
                figures, "d", "burt_constraint", "burt_effective_size", "burt_efficiency", "burt_hierarchy");
        assertNode(figures, "c", "burt_hierarchy", 1);
        assertNode(figures, "c", "burt_constraint", 1);
        assertNode(figures, "b", "burt_efficiency", 1);
        assertNode(directed("a-b"), "b", "burt_constraint", 1);
        assertNodeUndefined(figures, "c", "burt_constraint_ego");
        assertNode(figures, "c", "burt_effective_size_ego", 1);
    }

    @Test
    void constraint_within_the_ego_network_is_another_number() {
        NetworkFigures figures = undirected("a-b b-c c-a c-d");
        double whole =
                figures.nodes().get(Graphs.id("a")).get("burt_constraint").orElseThrow();
        double ego =
                figures.nodes().get(Graphs.id("a")).get("burt_constraint_ego").orElseThrow();
        assertThat(ego).isNotCloseTo(whole, within(0.01));
    }

    @Test
    void a_representative_speaks_for_its_group_and_a_gatekeeper_lets_in() {
        NetworkFigures representative = figures("a-b b-c", Direction.DIRECTED, WeightMeaning.NONE, "a:x b:x c:y");
        AttributeFigures speaks = representative.attributes().get(GROUP);
        assertThat(speaks.nodes().get(Graphs.id("b"))).containsEntry("brokerage_raw_b_IO", Optional.of(1.0));
        NetworkFigures gatekeeper = figures("a-b b-c", Direction.DIRECTED, WeightMeaning.NONE, "a:x b:y c:y");
        AttributeFigures letsIn = gatekeeper.attributes().get(GROUP);
        assertThat(letsIn.nodes().get(Graphs.id("b")))
                .containsEntry("brokerage_raw_b_OI", Optional.of(1.0))
                .containsEntry("brokerage_z_w_I", Optional.empty());
        NetworkFigures both = figures("a-b b-c", Direction.UNDIRECTED, WeightMeaning.NONE, "a:x b:x c:y");
        assertThat(both.attributes().get(GROUP).nodes().get(Graphs.id("b")))
                .containsEntry("brokerage_raw_t", Optional.of(2.0));
    }

    @Test
    void krackhardts_measures_are_his_own() {
        NetworkFigures diamond = directed("a-b a-c b-d b-e c-d c-e");
        assertWhole(diamond, "krackhardt_lubness", 5.0 / 6);
        assertWhole(diamond, "krackhardt_lubness_sna", 1);
        assertWhole(diamond, "krackhardt_hierarchy", 1);
        assertWhole(undirected("a-b b-c"), "krackhardt_hierarchy", 0);
        assertThat(undirected("a-b b-c").network().get("krackhardt_efficiency").orElseThrow())
                .isLessThan(1);
        assertWholeUndefined(directed("a-b"), "krackhardt_lubness");
        assertWholeUndefined(directed("a b"), "krackhardt_hierarchy");
    }

    @Test
    void undirected_triads_have_four_types() {
        assertThat(undirected("a-b b-c c-a c-d e").tables().get("triad_census"))
                .containsEntry("003", 2L)
                .containsEntry("102", 5L)
                .containsEntry("201", 2L)
                .containsEntry("300", 1L)
                .containsEntry("012", 0L);
    }

    /** More pairs than 32 bits count: 65,537 stakeholders, one tie. */
    @Test
    void pairs_and_triads_need_sixty_four_bits() {
        int n = 65_537;
        LayerId layer = Graphs.LAYER;
        StakeholderNetworkBuilder network =
                StakeholderNetwork.builder().addLayer(Graphs.layer(Direction.DIRECTED, WeightMeaning.NONE));
        for (int i = 0; i < n; i++) {
            network.addStakeholder(Graphs.id("n" + i));
        }
        NetworkAnalysis analysis = NetworkAnalysis.of(
                network.addTie(layer, Graphs.id("n0"), Graphs.id("n1")).build(), layer);
        assertThat(analysis.dyads().none()).isEqualTo(2_147_516_415L);
        assertThat(analysis.triads())
                .containsEntry(TriadType.ONE_ARC, n - 2L)
                .containsEntry(TriadType.EMPTY, 46_912_496_107_520L - (n - 2L));
        assertThat(analysis.density().orElseThrow()).isCloseTo(1 / (65_537.0 * 65_536), within(1e-20));
    }

    @Test
    void correlations_that_are_equal_but_for_rounding_are_as_large() {
        var one = Graphs.undirected("a-b c-d e");
        var correlation = QapCorrelation.withDefaults().test(one, Graphs.undirected("a-b c-d e"));
        // of 120 orders 8 leave two ties in their places
        assertThat(correlation.test().orElseThrow().pGreater()).isCloseTo(8.0 / 120, within(NEAR));
    }

    @Test
    void negative_ties_count_and_add_up_and_lead_nowhere() {
        Layer layer = Layer.builder()
                .id(Graphs.LAYER)
                .direction(Direction.UNDIRECTED)
                .weightMeaning(WeightMeaning.STRENGTH)
                .sign(Sign.SIGNED)
                .build();
        NetworkFigures figures = NetworkAnalysis.of(Graphs.network("a-b:-2 b-c:3", layer), Graphs.LAYER)
                .figures(FigureSelection.all());
        assertWhole(figures, "total_weight", 1);
        assertNode(figures, "b", "strength", 1);
        assertThat(figures.network()).doesNotContainKey("average_path_length_weighted_inverse");
        assertThat(figures.nodes().get(Graphs.id("b"))).doesNotContainKey("betweenness_weighted_inverse");
    }

    @Test
    void a_cost_is_a_length_and_a_strength_is_turned_into_one() {
        NetworkFigures costs = figures("a-b:1 b-c:1 a-c:3", Direction.UNDIRECTED, WeightMeaning.COST, "");
        assertNode(costs, "b", "betweenness_weighted_cost", 1);
        NetworkFigures strengths = figures("a-b:4 b-c:4 a-c:1", Direction.UNDIRECTED, WeightMeaning.STRENGTH, "");
        assertNode(strengths, "b", "betweenness_weighted_inverse", 1);
        assertNode(strengths, "b", "betweenness_weighted_cost", 0);
    }

    @Test
    void without_ties_there_is_no_modularity_and_with_one_group_none_either() {
        NetworkFigures none = figures("a b", Direction.UNDIRECTED, WeightMeaning.NONE, "a:x b:x");
        assertThat(none.attributes().get(GROUP).network()).containsEntry("modularity", Optional.empty());
        assertThat(none.communities().get("unweighted_und").modularity()).isEmpty();
    }
}
