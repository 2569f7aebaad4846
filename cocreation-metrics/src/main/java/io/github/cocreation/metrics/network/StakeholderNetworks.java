/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network;

import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.network.Direction;
import io.github.cocreation.core.network.Layer;
import io.github.cocreation.core.network.LayerId;
import io.github.cocreation.core.network.StakeholderNetwork;
import io.github.cocreation.core.network.StakeholderNetworkBuilder;
import io.github.cocreation.core.network.WeightMeaning;
import io.github.cocreation.core.stakeholder.StakeholderId;
import org.jgrapht.Graph;
import org.jgrapht.graph.AsUnmodifiableGraph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.DirectedWeightedPseudograph;
import org.jgrapht.graph.WeightedPseudograph;

/**
 * The bridge to JGraphT: any of its algorithms can be run over our networks, and any of its graphs can be measured.
 *
 * <pre>{@code
 * Graph<StakeholderId, DefaultWeightedEdge> graph = StakeholderNetworks.asGraph(network, layer.id());
 * Map<StakeholderId, Double> rank = new PageRank<>(graph).getScores();
 * }</pre>
 */
public final class StakeholderNetworks {
    private StakeholderNetworks() {}

    /**
     * {@return a layer as a graph that cannot be changed: every stakeholder is a vertex, every tie an edge, self-ties and parallel
     * ties among them; weights are the ties' own, and 1 where the layer has none}
     *
     * @param network the network
     * @param layer the name of a one-mode layer
     * @throws IllegalArgumentException if there is no such layer, or it has two modes
     */
    public static Graph<StakeholderId, DefaultWeightedEdge> asGraph(StakeholderNetwork network, LayerId layer) {
        Graph<StakeholderId, DefaultWeightedEdge> graph = network.layer(layer).direction() == Direction.DIRECTED
                ? new DirectedWeightedPseudograph<>(DefaultWeightedEdge.class)
                : new WeightedPseudograph<>(DefaultWeightedEdge.class);
        network.stakeholders().forEach(graph::addVertex);
        network.ties(layer).forEach(tie -> graph.setEdgeWeight(graph.addEdge(tie.from(), tie.to()), tie.weight()));
        return new AsUnmodifiableGraph<>(graph);
    }

    /**
     * {@return a network of one layer that has the vertices and edges of a graph}
     *
     * @param graph the graph
     * @param layer how its edges are to be read; if it has no weights, those of the graph are ignored
     * @param <E> the type of the edges
     * @throws IllegalArgumentException if the layer's direction is not the graph's, or a weight does not fit the layer
     */
    public static <E> StakeholderNetwork fromGraph(Graph<StakeholderId, E> graph, Layer layer) {
        Direction direction = graph.getType().isDirected() ? Direction.DIRECTED : Direction.UNDIRECTED;
        Require.that(
                layer.direction() == direction,
                "direction",
                layer.direction(),
                "layer (" + layer.id() + ")",
                "must be the graph's (" + direction + ")",
                "read the graph as it is, and measure what lies beneath it");
        StakeholderNetworkBuilder network =
                StakeholderNetwork.builder().addLayer(layer).addAllStakeholders(graph.vertexSet());
        for (E edge : graph.edgeSet()) {
            network.addTie(
                    layer.id(),
                    graph.getEdgeSource(edge),
                    graph.getEdgeTarget(edge),
                    layer.weightMeaning() == WeightMeaning.NONE ? 1 : graph.getEdgeWeight(edge));
        }
        return network.build();
    }
}
