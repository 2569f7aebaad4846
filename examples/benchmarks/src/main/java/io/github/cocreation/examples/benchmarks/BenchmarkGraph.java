/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.benchmarks;

import io.github.cocreation.core.network.Direction;
import io.github.cocreation.core.network.Layer;
import io.github.cocreation.core.network.LayerId;
import io.github.cocreation.core.network.StakeholderNetwork;
import io.github.cocreation.core.network.StakeholderNetworkBuilder;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.metrics.network.NetworkView;
import java.util.Locale;

/** The graphs that are measured, by size and kind; about five ties a node. */
public enum BenchmarkGraph {
    /** Preferential, 1 000 nodes. */
    BA_1K(Direction.UNDIRECTED, 1_000, 4_975),
    /** Random, 1 000 nodes. */
    ER_1K(Direction.UNDIRECTED, 1_000, 5_000),
    /** Preferential, 10 000 nodes. */
    BA_10K(Direction.UNDIRECTED, 10_000, 49_975),
    /** Random, 10 000 nodes. */
    ER_10K(Direction.UNDIRECTED, 10_000, 50_000),
    /** Preferential, each tie an arc either way, three in ten answered by one back, 10 000 nodes. */
    BAD_10K(Direction.DIRECTED, 10_000, 49_975),
    /** Random arcs, 10 000 nodes. */
    ERD_10K(Direction.DIRECTED, 10_000, 50_000),
    /** A tree of newcomers who each know one, 10 000 nodes, most of which have a single tie. */
    LEAVES_10K(Direction.UNDIRECTED, 10_000, 9_999),
    /** Preferential, 1 000 000 nodes. */
    BA_1M(Direction.UNDIRECTED, 1_000_000, 4_999_975),
    /** Random, 1 000 000 nodes. */
    ER_1M(Direction.UNDIRECTED, 1_000_000, 5_000_000),
    /** Preferential, 2 000 000 nodes. */
    BA_2M(Direction.UNDIRECTED, 2_000_000, 9_999_975);

    /** The only layer. */
    public static final LayerId LAYER = LayerId.of("ties");

    private static final int EACH = 5;
    private static final double REPLIES = 0.3;
    private static final long SEED = 20261128;

    private final Direction direction;
    private final int nodes;
    private final int tieCount;

    BenchmarkGraph(Direction direction, int nodes, int tieCount) {
        this.direction = direction;
        this.nodes = nodes;
        this.tieCount = tieCount;
    }

    /** {@return whether ties run from one end to the other} */
    public Direction direction() {
        return direction;
    }

    /** {@return the ties} */
    public RandomTies ties() {
        if (this == LEAVES_10K) {
            return RandomTies.preferential(nodes, 1, SEED);
        }
        if (!name().startsWith("BA")) {
            return RandomTies.random(nodes, tieCount, SEED);
        }
        RandomTies grown = RandomTies.preferential(nodes, EACH, SEED);
        return direction == Direction.DIRECTED ? grown.turned(REPLIES, SEED) : grown;
    }

    /** {@return the same as a network, whose stakeholders are numbered in id order} */
    public StakeholderNetwork network() {
        RandomTies ties = ties();
        StakeholderId[] ids = new StakeholderId[nodes];
        StakeholderNetworkBuilder network = StakeholderNetwork.builder()
                .addLayer(Layer.builder().id(LAYER).direction(direction).build());
        for (int node = 0; node < nodes; node++) {
            ids[node] = StakeholderId.of(name(node));
            network.addStakeholder(ids[node]);
        }
        for (int tie = 0; tie < ties.size(); tie++) {
            network.addTie(LAYER, ids[ties.starts().get(tie)], ids[ties.ends().get(tie)]);
        }
        return network.build();
    }

    /** The view of a network in which there is nobody. */
    static NetworkView emptyView() {
        return NetworkView.of(
                StakeholderNetwork.builder()
                        .addLayer(Layer.builder()
                                .id(LAYER)
                                .direction(Direction.UNDIRECTED)
                                .build())
                        .build(),
                LAYER);
    }

    /** What a node is called, so that names are in the order of numbers. */
    static String name(int node) {
        return String.format(Locale.ROOT, "n%07d", node);
    }
}
