/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.centrality;

import io.github.cocreation.core.network.Direction;
import io.github.cocreation.metrics.network.NetworkView;
import java.util.Arrays;

/**
 * Brandes' accumulation: from every source, shortest paths are counted going out and their shares are summed coming back.
 */
final class ShortestPathShares {
    /** Lengths of paths closer than this, relative to the larger, are equal. */
    private static final double TOLERANCE = 1e-10;

    private final NetworkView view;
    private final double[] lengths;
    private final double[] nodeShares;
    private final double[] tieShares;

    private final double[] distance;
    private final double[] paths;
    private final double[] dependency;
    private final boolean[] settled;
    private final int[] order;
    private int reached;

    private ShortestPathShares(NetworkView view, double[] lengths) {
        this.view = view;
        this.lengths = lengths;
        int n = view.nodeCount();
        this.nodeShares = new double[n];
        this.tieShares = new double[view.tieCount()];
        this.distance = new double[n];
        this.paths = new double[n];
        this.dependency = new double[n];
        this.settled = new boolean[n];
        this.order = new int[n];
    }

    /** The shares of a network; every tie is one step if there are no lengths. */
    static ShortestPathShares of(NetworkView view, double[] lengths) {
        ShortestPathShares shares = new ShortestPathShares(view, lengths);
        boolean steps = lengths.length == 0;
        for (int source = 0; source < view.nodeCount(); source++) {
            shares.begin(source);
            if (steps) {
                shares.countBySteps();
            } else {
                shares.countByLength(source);
            }
            shares.accumulate(source);
        }
        if (view.direction() == Direction.UNDIRECTED) {
            // every pair was visited from both of its ends
            halve(shares.nodeShares);
            halve(shares.tieShares);
        }
        return shares;
    }

    double[] nodes() {
        return nodeShares;
    }

    double[] ties() {
        return tieShares;
    }

    private static void halve(double[] shares) {
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= 2;
        }
    }

    private void begin(int source) {
        Arrays.fill(distance, Double.POSITIVE_INFINITY);
        Arrays.fill(paths, 0);
        Arrays.fill(dependency, 0);
        Arrays.fill(settled, false);
        distance[source] = 0;
        paths[source] = 1;
        order[0] = source;
        reached = 1;
    }

    private void countBySteps() {
        for (int next = 0; next < reached; next++) {
            int v = order[next];
            for (int e = view.outBegin(v); e < view.outEnd(v); e++) {
                int w = view.outNode(e);
                if (distance[w] == Double.POSITIVE_INFINITY) {
                    distance[w] = distance[v] + 1;
                    order[reached++] = w;
                }
                if (distance[w] == distance[v] + 1) {
                    paths[w] += paths[v];
                }
            }
        }
    }

    private void countByLength(int source) {
        reached = 0;
        NearestFirst queue = new NearestFirst(distance);
        queue.offer(source);
        while (!queue.isEmpty()) {
            int v = queue.poll();
            settled[v] = true;
            order[reached++] = v;
            for (int e = view.outBegin(v); e < view.outEnd(v); e++) {
                int w = view.outNode(e);
                if (settled[w]) {
                    continue;
                }
                double found = distance[v] + lengths[view.outTie(e)];
                if (same(found, distance[w])) {
                    paths[w] += paths[v];
                } else if (found < distance[w]) {
                    distance[w] = found;
                    paths[w] = paths[v];
                    queue.offer(w);
                }
            }
        }
    }

    private static boolean same(double one, double other) {
        return Math.abs(one - other) <= TOLERANCE * Math.max(one, other) && other < Double.POSITIVE_INFINITY;
    }

    /** Walks back from the farthest; over ties that end a shortest path, dependency flows to where they start. */
    private void accumulate(int source) {
        for (int i = reached - 1; i > 0; i--) {
            int w = order[i];
            for (int e = view.inBegin(w); e < view.inEnd(w); e++) {
                int v = view.inNode(e);
                int tie = view.inTie(e);
                double length = lengths.length == 0 ? 1 : lengths[tie];
                if (distance[v] < distance[w] && same(distance[v] + length, distance[w])) {
                    double share = paths[v] / paths[w] * (1 + dependency[w]);
                    dependency[v] += share;
                    tieShares[tie] += share;
                }
            }
            if (w != source) {
                nodeShares[w] += dependency[w];
            }
        }
    }
}
