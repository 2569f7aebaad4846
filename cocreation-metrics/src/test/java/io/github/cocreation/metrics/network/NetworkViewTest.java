/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network;

import static io.github.cocreation.metrics.network.Graphs.directed;
import static io.github.cocreation.metrics.network.Graphs.id;
import static io.github.cocreation.metrics.network.Graphs.undirected;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.network.AttributeId;
import io.github.cocreation.core.network.Direction;
import io.github.cocreation.core.network.Layer;
import io.github.cocreation.core.network.NumberAttribute;
import io.github.cocreation.core.network.Sign;
import io.github.cocreation.core.network.StakeholderNetwork;
import io.github.cocreation.core.network.WeightMeaning;
import io.github.cocreation.core.stakeholder.StakeholderId;
import java.util.ArrayList;
import java.util.List;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleGraph;
import org.junit.jupiter.api.Test;

class NetworkViewTest {
    private static List<String> out(NetworkView view, int node) {
        List<String> out = new ArrayList<>();
        for (int e = view.outBegin(node); e < view.outEnd(node); e++) {
            out.add(view.stakeholder(view.outNode(e)) + ":" + view.weight(view.outTie(e)));
        }
        return out;
    }

    private static List<String> in(NetworkView view, int node) {
        List<String> in = new ArrayList<>();
        for (int e = view.inBegin(node); e < view.inEnd(node); e++) {
            in.add(view.stakeholder(view.inNode(e)) + ":" + view.weight(view.inTie(e)));
        }
        return in;
    }

    @Test
    void neighbours_come_in_id_order() {
        NetworkView view = undirected("b-d b-a c-b e");
        assertThat(out(view, 1)).containsExactly("a:1.0", "c:1.0", "d:1.0");
        assertThat(in(view, 1)).isEqualTo(out(view, 1));
        assertThat(out(view, 4)).isEmpty();
        assertThat(view.node(id("e"))).isEqualTo(4);
        assertThat(view.isTied(0, 1)).isTrue();
        assertThat(view.isTied(0, 2)).isFalse();
    }

    @Test
    void arcs_are_followed_along_and_against() {
        NetworkView view = directed("a-b c-b b-a:3");
        assertThat(out(view, 1)).containsExactly("a:3.0");
        assertThat(in(view, 1)).containsExactly("a:1.0", "c:1.0");
        assertThat(view.isTied(1, 2)).isFalse();
    }

    @Test
    void self_ties_are_dropped_and_strengths_of_parallel_ties_added() {
        NetworkView view = undirected("a-a a-b:2 b-a:3 b-b b-c");
        assertThat(view.tieCount()).isEqualTo(2);
        assertThat(view.selfTies()).isEqualTo(2);
        assertThat(view.mergedTies()).isEqualTo(1);
        assertThat(out(view, 0)).containsExactly("b:5.0");
    }

    @Test
    void of_parallel_costs_the_smallest_stays_and_of_no_weights_one() {
        assertThat(out(Graphs.view("a-b:4 a-b:3", Direction.DIRECTED, WeightMeaning.COST), 0))
                .containsExactly("b:3.0");
        assertThat(out(Graphs.view("a-b a-b", Direction.DIRECTED, WeightMeaning.NONE), 0))
                .containsExactly("b:1.0");
    }

    @Test
    void positive_and_negative_ties_may_cancel_out() {
        Layer signed = Layer.builder()
                .id(Graphs.LAYER)
                .direction(Direction.UNDIRECTED)
                .sign(Sign.SIGNED)
                .build();
        StakeholderNetwork network = Graphs.network("a-b:1 a-b:-1 b-c:-1 b-c:-1", signed);
        NetworkView view = NetworkView.of(network, Graphs.LAYER);
        assertThat(view.tieCount()).isEqualTo(1);
        assertThat(view.weight(0)).isEqualTo(-1);
        assertThat(view.mergedTies()).isEqualTo(3);
    }

    @Test
    void underlying_ties_two_if_either_is_tied_and_keeps_the_stronger() {
        NetworkView strengths = directed("a-b:2 b-a:5 c-b:4").underlying();
        assertThat(strengths.direction()).isEqualTo(Direction.UNDIRECTED);
        assertThat(out(strengths, 1)).containsExactly("a:5.0", "c:4.0");
        assertThat(strengths.underlying()).isSameAs(strengths);
        NetworkView costs = Graphs.view("a-b:2 b-a:5", Direction.DIRECTED, WeightMeaning.COST)
                .underlying();
        assertThat(out(costs, 0)).containsExactly("b:2.0");
    }

    @Test
    void a_network_of_nobody_has_a_view() {
        NetworkView view = undirected("");
        assertThat(view.nodeCount()).isZero();
        assertThat(view.tieCount()).isZero();
    }

    @Test
    void unknown_stakeholder_is_refused() {
        assertThatThrownBy(() -> undirected("a-b").node(id("z")))
                .hasMessage("The stakeholder (z) of a network must be one of its stakeholders.\nMaybe add it first.");
    }

    @Test
    void groups_are_the_values_of_an_attribute() {
        NetworkView view = undirected("a-b c-d");
        Partition partition = Graphs.groups(view, "Y:a,c X:d");
        assertThat(partition.groups()).containsExactly("X", "Y");
        assertThat(partition.group(0)).isEqualTo(1);
        assertThat(partition.group(1)).isEqualTo(Partition.NONE);
        assertThat(partition.size(1)).isEqualTo(2);
        assertThat(partition.members()).isEqualTo(3);
        assertThat(partition.leftOut()).isEqualTo(1);
        Partition numbers = Partition.of(
                view,
                new NumberAttribute(
                        AttributeId.of("level"), ImmutableSortedMap.of(id("a"), 10.0, id("b"), 2.5, id("z"), 7.0)));
        assertThat(numbers.groups()).containsExactly("10", "2.5");
    }

    @Test
    void scores_are_ranked_with_ties_in_id_order() {
        NodeScores scores = NodeScores.of(undirected("a b c"), new double[] {1, 2, 1});
        assertThat(scores.top(5)).containsExactly(id("b"), id("a"), id("c"));
        assertThat(scores.top(1)).containsExactly(id("b"));
        assertThatThrownBy(() -> scores.of(id("d")))
                .hasMessage("The stakeholder (d) of a network has no score.\nMaybe (a).");
    }

    @Test
    void the_bridge_keeps_every_tie_both_ways() {
        Layer layer = Graphs.layer(Direction.DIRECTED, WeightMeaning.STRENGTH);
        StakeholderNetwork network = Graphs.network("a-b:2 a-b:3 b-b c", layer);
        Graph<?, DefaultWeightedEdge> graph = StakeholderNetworks.asGraph(network, Graphs.LAYER);
        assertThat(graph.edgeSet()).hasSize(3);
        assertThat(graph.getType().isModifiable()).isFalse();
        assertThat(StakeholderNetworks.fromGraph(StakeholderNetworks.asGraph(network, Graphs.LAYER), layer))
                .isEqualTo(network);
    }

    @Test
    void a_graph_of_other_direction_is_refused() {
        Graph<StakeholderId, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
        assertThatThrownBy(() ->
                        StakeholderNetworks.fromGraph(graph, Graphs.layer(Direction.DIRECTED, WeightMeaning.NONE)))
                .hasMessage("The direction (DIRECTED) of layer (ties) must be the graph's (UNDIRECTED)."
                        + "\nMaybe read the graph as it is, and measure what lies beneath it.");
    }
}
