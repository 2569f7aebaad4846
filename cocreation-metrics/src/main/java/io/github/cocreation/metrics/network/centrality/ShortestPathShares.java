/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.centrality;

import io.github.cocreation.core.network.Direction;
import io.github.cocreation.core.work.Work;
import io.github.cocreation.core.work.WorkMeter;
import io.github.cocreation.metrics.network.NetworkView;

/**
 * What shortest paths carry over nodes and ties. Sources are dealt to a number of parts that depends on the network alone, and the
 * sums of parts are added in their order, so that the result does not depend on threads. An undirected network is taken block by
 * block.
 */
final class ShortestPathShares {
    private static final int MOST_PARTS = 16;
    private static final int FEWEST_SOURCES = 32;

    private final Work work;
    private final WorkMeter meter;
    private final double[] nodeShares;
    private final double[] tieShares;

    private ShortestPathShares(NetworkView view, Work work, long sources, boolean ofTies) {
        this.work = work;
        this.meter = work.meter(sources);
        this.nodeShares = new double[view.nodeCount()];
        this.tieShares = new double[ofTies ? view.tieCount() : 0];
    }

    /** The shares where every tie is a step; those of ties only if asked for. */
    static ShortestPathShares ofSteps(NetworkView view, boolean ofTies, Work work) {
        if (view.direction() == Direction.DIRECTED) {
            ShortestPathShares shares = new ShortestPathShares(view, work, view.nodeCount(), ofTies);
            shares.addAll(BlockGraph.whole(view));
            return shares;
        }
        BlockList blocks = BlockList.of(view);
        ShortestPathShares shares = new ShortestPathShares(view, work, blocks.sources(), ofTies);
        blocks.addSeparated(shares.nodeShares);
        blocks.addBridges(shares.tieShares);
        blocks.forEach(shares::addAll);
        // every pair was visited from both of its ends
        return shares.halved();
    }

    private void addAll(BlockGraph graph) {
        boolean ofTies = tieShares.length > 0;
        int n = graph.size();
        int parts = parts(n);
        StepShares sum = new StepShares(graph, ofTies);
        work.inParts(
                parts,
                part -> {
                    StepShares shares = new StepShares(graph, ofTies);
                    for (int source = part; source < n; source += parts) {
                        shares.addFrom(source);
                        meter.advance(1);
                    }
                    return shares;
                },
                sum::add);
        sum.addTo(nodeShares, tieShares);
    }

    /** The shares where ties have these lengths. */
    static ShortestPathShares ofLengths(NetworkView view, double[] lengths, Work work) {
        int n = view.nodeCount();
        int parts = parts(n);
        ShortestPathShares shares = new ShortestPathShares(view, work, n, true);
        LengthShares sum = new LengthShares(view, lengths);
        work.inParts(
                parts,
                part -> {
                    LengthShares some = new LengthShares(view, lengths);
                    for (int source = part; source < n; source += parts) {
                        some.addFrom(source);
                        shares.meter.advance(1);
                    }
                    return some;
                },
                sum::add);
        sum.addTo(shares.nodeShares, shares.tieShares);
        return view.direction() == Direction.UNDIRECTED ? shares.halved() : shares;
    }

    private static int parts(int sources) {
        return Math.max(1, Math.min(MOST_PARTS, sources / FEWEST_SOURCES));
    }

    private ShortestPathShares halved() {
        halve(nodeShares);
        halve(tieShares);
        return this;
    }

    private static void halve(double[] shares) {
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= 2;
        }
    }

    double[] nodes() {
        return nodeShares;
    }

    double[] ties() {
        return tieShares;
    }
}
