/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cocreation.core.json.JsonFormat;
import io.github.cocreation.core.network.AttributeId;
import io.github.cocreation.core.network.Direction;
import io.github.cocreation.core.network.StakeholderNetwork;
import io.github.cocreation.core.network.WeightMeaning;
import io.github.cocreation.metrics.network.Graphs;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NetworkAnalysisTest {
    private static final AttributeId GROUP = AttributeId.of("group");

    private static StakeholderNetwork network(String ties, Direction direction) {
        return Graphs.network(ties, Graphs.layer(direction, WeightMeaning.STRENGTH)).toBuilder()
                .putText(GROUP, Graphs.id("a"), "A")
                .putText(GROUP, Graphs.id("b"), "B")
                .build();
    }

    private static NetworkAnalysis analysis(String ties, Direction direction) {
        return NetworkAnalysis.of(network(ties, direction), Graphs.LAYER, Set.of(GROUP));
    }

    @Test
    void names_say_how_a_directed_network_is_read() {
        NetworkAnalysis analysis = analysis("a-b:2 b-a:3 b-c", Direction.DIRECTED);
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
        NetworkAnalysis analysis = analysis("a-b b-c", Direction.UNDIRECTED);
        assertThat(analysis.network()).doesNotContainKeys("reciprocity_arc", "edge_count_und");
        assertThat(analysis.nodes().get(Graphs.id("b")))
                .containsOnlyKeys(
                        "betweenness",
                        "betweenness_weighted_cost",
                        "betweenness_weighted_inverse",
                        "degree",
                        "strength");
    }

    @Test
    void who_is_in_no_group_is_counted_as_left_out() {
        AttributeFigures figures =
                analysis("a-b b-c", Direction.UNDIRECTED).attributes().get(GROUP);
        assertThat(figures).isNotNull();
        assertThat(figures.network())
                .containsEntry("left_out", Optional.of(1.0))
                .containsEntry("ei_index", Optional.of(1.0));
        assertThat(figures.nodes().keySet()).containsExactly(Graphs.id("a"), Graphs.id("b"));
        assertThat(figures.groups().keySet()).containsExactly("A", "B");
    }

    @Test
    void what_is_undefined_is_null_in_json_and_comes_back() {
        NetworkAnalysis analysis = NetworkAnalysis.of(network("a b", Direction.DIRECTED), Graphs.LAYER, Set.of(GROUP));
        assertThat(analysis.network()).containsEntry("reciprocity_arc", Optional.empty());
        String json = JsonFormat.withDefaults().write(NetworkAnalysis.codec(), analysis);
        assertThat(json).contains("\"reciprocity_arc\": null");
        assertThat(JsonFormat.withDefaults().read(NetworkAnalysis.codec(), json, "analysis"))
                .isEqualTo(analysis);
    }

    @Test
    void a_network_of_nobody_has_an_analysis() {
        StakeholderNetwork nobody = Graphs.network("", Graphs.layer(Direction.DIRECTED, WeightMeaning.NONE));
        NetworkAnalysis analysis = NetworkAnalysis.of(nobody, Graphs.LAYER, Set.of());
        assertThat(analysis.nodes()).isEmpty();
        assertThat(analysis.network())
                .containsEntry("node_count", Optional.of(0.0))
                .containsEntry("density", Optional.empty())
                .containsEntry("mean_degree", Optional.empty());
    }

    @Test
    void unknown_attribute_is_refused() {
        assertThatThrownBy(() -> NetworkAnalysis.of(
                        network("a-b", Direction.DIRECTED), Graphs.LAYER, Set.of(AttributeId.of("groups"))))
                .hasMessage("The attribute (groups) of a network is unknown.\nMaybe (group).");
    }
}
