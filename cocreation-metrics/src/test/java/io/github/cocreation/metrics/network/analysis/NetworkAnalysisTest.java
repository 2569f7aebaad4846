/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.json.JsonFormat;
import io.github.cocreation.core.network.AttributeId;
import io.github.cocreation.core.network.Direction;
import io.github.cocreation.core.network.StakeholderNetwork;
import io.github.cocreation.core.network.StakeholderNetworkBuilder;
import io.github.cocreation.core.network.WeightMeaning;
import io.github.cocreation.metrics.network.Graphs;
import io.github.cocreation.metrics.network.NetworkView;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NetworkAnalysisTest {
    private static final AttributeId GROUP = AttributeId.of("group");

    private static StakeholderNetwork network(String ties, Direction direction) {
        return Graphs.network(ties, Graphs.layer(direction, WeightMeaning.STRENGTH)).toBuilder()
                .putText(GROUP, Graphs.id("a"), "A")
                .putText(GROUP, Graphs.id("b"), "B")
                .build();
    }

    private static NetworkFigures figures(String ties, Direction direction) {
        return figures(network(ties, direction));
    }

    private static NetworkFigures figures(StakeholderNetwork network) {
        return NetworkAnalysis.of(network, Graphs.LAYER)
                .figures(FigureSelection.all().groupedBy(Set.of(GROUP)));
    }

    @Test
    void it_reads_like_a_sentence() {
        NetworkAnalysis analysis = NetworkAnalysis.of(network("h-a h-b a-b h-c", Direction.UNDIRECTED), Graphs.LAYER);
        assertThat(analysis.density()).hasValue(4.0 / 6);
        assertThat(analysis.constraint().top(2)).containsExactly(Graphs.id("a"), Graphs.id("b"));
        assertThat(analysis.betweenness().top(1)).containsExactly(Graphs.id("h"));
        assertThat(analysis.by(GROUP).ei().index()).hasValue(1);
        assertThat(analysis.cutPoints().stakeholders()).containsExactly(Graphs.id("h"));
        assertThat(analysis.underlying()).isSameAs(analysis);
    }

    @Test
    void nothing_is_computed_twice_by_any_thread() {
        NetworkAnalysis analysis = NetworkAnalysis.of(network("a-b b-c c-a c-d", Direction.DIRECTED), Graphs.LAYER);
        assertThat(IntStream.range(0, 64)
                        .parallel()
                        .mapToObj(i -> List.of(
                                analysis.underlying(),
                                analysis.reversed(),
                                analysis.distances(),
                                analysis.constraint(),
                                analysis.communities(),
                                analysis.by(GROUP)))
                        .map(results ->
                                results.stream().map(System::identityHashCode).toList())
                        .distinct())
                .hasSize(1);
    }

    @Test
    void only_what_is_named_is_computed() {
        NetworkFigures some = NetworkAnalysis.of(network("a-b b-c", Direction.UNDIRECTED), Graphs.LAYER)
                .figures(FigureSelection.all().only(Set.of("density", "degree", "triad_census")));
        assertThat(some.network()).containsOnlyKeys("density");
        assertThat(some.nodes().get(Graphs.id("b"))).containsOnlyKeys("degree");
        assertThat(some.ties()).isEmpty();
        assertThat(some.tables()).containsOnlyKeys("triad_census");
        assertThat(some.communities()).isEmpty();
    }

    @Test
    void only_the_rows_that_are_named_are_made_of_groups() {
        StakeholderNetwork network = network("a-b b-c", Direction.UNDIRECTED);
        FigureSelection grouped = FigureSelection.all().groupedBy(Set.of(GROUP));
        NetworkAnalysis analysis = NetworkAnalysis.of(network, Graphs.LAYER);
        assertThat(analysis.figures(grouped.only(Set.of("density"))).attributes())
                .isEmpty();
        AttributeFigures whole =
                analysis.figures(grouped.only(Set.of("ei_index"))).attributes().get(GROUP);
        assertThat(whole.network()).containsOnlyKeys("ei_index");
        assertThat(whole.nodes()).isEmpty();
        assertThat(whole.groups()).isEmpty();
        AttributeFigures each =
                analysis.figures(grouped.only(Set.of("ei"))).attributes().get(GROUP);
        assertThat(each.network()).isEmpty();
        assertThat(each.nodes()).containsOnlyKeys(Graphs.id("a"), Graphs.id("b"));
        FigureSelection unknown =
                FigureSelection.all().only(Set.of("density")).groupedBy(Set.of(AttributeId.of("nothing")));
        assertThatThrownBy(() -> unknown.compute(analysis)).hasMessageStartingWith("The attribute (nothing)");
    }

    @Test
    void core_and_balance_are_figures_by_name() {
        // core {a, b}, and two triangles with one negative tie each
        NetworkView plain = Graphs.undirected("a b c d");
        NetworkAnalysis analysis = NetworkAnalysis.of(
                plain.withTies(
                        new int[] {0, 0, 0, 1, 1},
                        new int[] {1, 2, 3, 2, 3},
                        new double[] {1, 1, 1, -1, -1},
                        WeightMeaning.STRENGTH),
                ImmutableSortedMap.of());
        NetworkFigures figures = analysis.figures(FigureSelection.all());
        assertThat(figures.network().get("core_fit").orElseThrow()).isEqualTo(1);
        assertThat(figures.network().get("core_size").orElseThrow()).isEqualTo(2);
        assertThat(figures.nodes().get(Graphs.id("b")).get("is_core").orElseThrow())
                .isEqualTo(1);
        assertThat(figures.nodes().get(Graphs.id("c")).get("is_core").orElseThrow())
                .isEqualTo(0);
        assertThat(figures.network().get("balance_triads").orElseThrow()).isEqualTo(0);
        assertThat(figures.network().get("balance_frustrated_ties").orElseThrow())
                .isEqualTo(1);
        assertThat(figures.network().get("balance_camps").orElseThrow()).isEqualTo(1 - 2.0 / 5);
        NetworkFigures friendly = NetworkAnalysis.of(network("a-b:1 b-c:1", Direction.UNDIRECTED), Graphs.LAYER)
                .figures(FigureSelection.all());
        assertThat(friendly.network()).containsKey("core_fit").doesNotContainKey("balance_triads");
    }

    @Test
    void an_unknown_name_is_answered_with_one_that_is_near() {
        assertThatThrownBy(() -> FigureSelection.all().only(Set.of("betweeness")))
                .hasMessage("The measure (betweeness) is unknown.\nMaybe (betweenness).");
    }

    @Test
    void what_would_take_minutes_is_left_out_unless_it_is_named() {
        StakeholderNetworkBuilder line =
                StakeholderNetwork.builder().addLayer(Graphs.layer(Direction.UNDIRECTED, WeightMeaning.NONE));
        for (int i = 0; i < 5_000; i++) {
            line.addStakeholder(Graphs.id("n" + i));
        }
        for (int i = 1; i < 5_000; i++) {
            line.addTie(Graphs.LAYER, Graphs.id("n" + (i - 1)), Graphs.id("n" + i));
        }
        NetworkAnalysis analysis = NetworkAnalysis.of(line.build(), Graphs.LAYER);
        assertThat(FigureSelection.all().namesFor(analysis))
                .contains("fragmentation_without")
                .doesNotContain("fragmentation_dw_without");
        assertThat(FigureSelection.all()
                        .only(Set.of("fragmentation_dw_without"))
                        .namesFor(analysis))
                .containsExactly("fragmentation_dw_without");
    }

    @Test
    void tables_have_all_numbers() {
        NetworkFigures all = figures("a-b:2 b-a:3 b-c", Direction.DIRECTED);
        assertThat(all.csv())
                .containsOnlyKeys(
                        "attribute_groups.csv",
                        "attribute_nodes.csv",
                        "attributes.csv",
                        "communities.csv",
                        "edges.csv",
                        "mixing_matrix.csv",
                        "network.csv",
                        "nodes.csv",
                        "triad_census.csv");
        assertThat(all.csv().get("network.csv")).startsWith("measure,value\n").contains("density,0.5\n");
        assertThat(all.csv().get("mixing_matrix.csv"))
                .isEqualTo("attribute,from,to,ties\ngroup,A,A,0\ngroup,A,B,1\ngroup,B,A,1\ngroup,B,B,0\n");
        assertThat(all.csv().get("edges.csv")).contains("a,b,2,");
    }

    @Test
    void names_say_how_a_directed_network_is_read() {
        NetworkFigures analysis = figures("a-b:2 b-a:3 b-c", Direction.DIRECTED);
        assertThat(analysis.network())
                .containsEntry("node_count", Optional.of(3.0))
                .containsEntry("edge_count", Optional.of(3.0))
                .containsEntry("edge_count_und", Optional.of(2.0))
                .containsEntry("density", Optional.of(0.5))
                .containsEntry("total_weight", Optional.of(6.0))
                .containsEntry("dyad_mutual", Optional.of(1.0));
        assertThat(analysis.nodes().get(Graphs.id("b")))
                .containsEntry("degree_out", Optional.of(2.0))
                .containsEntry("degree_all", Optional.of(3.0))
                .containsEntry("strength_in", Optional.of(2.0))
                .containsEntry("betweenness", Optional.of(1.0));
        assertThat(analysis.ties()).hasSize(3);
    }

    @Test
    void names_of_an_undirected_network_have_no_suffix() {
        NetworkFigures analysis = figures("a-b b-c", Direction.UNDIRECTED);
        assertThat(analysis.network()).doesNotContainKeys("reciprocity_arc", "edge_count_und");
        assertThat(analysis.nodes().get(Graphs.id("b")))
                .containsKeys("betweenness", "betweenness_weighted_cost", "degree", "strength", "eigenvector")
                .doesNotContainKeys("degree_in", "strength_out", "closeness_wf_in", "coreness_und");
    }

    @Test
    void who_is_in_no_group_is_counted_as_left_out() {
        AttributeFigures figures =
                figures("a-b b-c", Direction.UNDIRECTED).attributes().get(GROUP);
        assertThat(figures).isNotNull();
        assertThat(figures.network())
                .containsEntry("left_out", Optional.of(1.0))
                .containsEntry("ei_index", Optional.of(1.0));
        assertThat(figures.nodes().keySet()).containsExactly(Graphs.id("a"), Graphs.id("b"));
        assertThat(figures.groups().keySet()).containsExactly("A", "B");
    }

    @Test
    void what_is_undefined_is_null_in_json_and_comes_back() {
        NetworkFigures analysis = figures("a b", Direction.DIRECTED);
        assertThat(analysis.network()).containsEntry("reciprocity_arc", Optional.empty());
        String json = JsonFormat.withDefaults().write(NetworkFigures.codec(), analysis);
        assertThat(json).contains("\"reciprocity_arc\": null");
        assertThat(JsonFormat.withDefaults().read(NetworkFigures.codec(), json, "analysis"))
                .isEqualTo(analysis);
    }

    @Test
    void a_network_of_nobody_has_an_analysis() {
        StakeholderNetwork nobody = Graphs.network("", Graphs.layer(Direction.DIRECTED, WeightMeaning.NONE));
        NetworkFigures analysis = NetworkAnalysis.of(nobody, Graphs.LAYER).figures(FigureSelection.all());
        assertThat(analysis.nodes()).isEmpty();
        assertThat(analysis.network())
                .containsEntry("node_count", Optional.of(0.0))
                .containsEntry("density", Optional.empty())
                .containsEntry("mean_degree", Optional.empty());
    }

    @Test
    void unknown_attribute_is_refused() {
        NetworkAnalysis analysis = NetworkAnalysis.of(network("a-b", Direction.DIRECTED), Graphs.LAYER);
        assertThatThrownBy(() -> analysis.by(AttributeId.of("groups")))
                .hasMessage("The attribute (groups) of a network is unknown.\nMaybe (group).");
    }
}
