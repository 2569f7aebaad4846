/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.centrality;

import io.github.cocreation.metrics.network.NetworkView;
import io.github.cocreation.metrics.network.path.NearestFirst;
import java.util.Arrays;

/**
 * Brandes' accumulation where ties have lengths: from every source, shortest paths are counted going out, the nearest first, and
 * their shares are summed coming back.
 */
final class LengthShares {
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

    LengthShares(NetworkView view, double[] lengths) {
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

    /** Adds what another part has found. */
    void add(LengthShares later) {
        add(nodeShares, later.nodeShares);
        add(tieShares, later.tieShares);
    }

    private static void add(double[] sum, double[] more) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += more[i];
        }
    }

    /** Adds the shares to those of the network. */
    void addTo(double[] nodes, double[] ties) {
        add(nodes, nodeShares);
        add(ties, tieShares);
    }

    /** Adds what all shortest paths from a node carry. */
    void addFrom(int source) {
        Arrays.fill(distance, Double.POSITIVE_INFINITY);
        Arrays.fill(paths, 0);
        Arrays.fill(dependency, 0);
        distance[source] = 0;
        paths[source] = 1;
        count(source);
        accumulate(source);
    }

    private void count(int source) {
        Arrays.fill(settled, false);
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
            double perPath = (1 + dependency[w]) / paths[w];
            for (int e = view.inBegin(w); e < view.inEnd(w); e++) {
                int v = view.inNode(e);
                if (endsShortestPath(v, w, view.inTie(e))) {
                    double share = paths[v] * perPath;
                    dependency[v] += share;
                    tieShares[view.inTie(e)] += share;
                }
            }
            if (w != source) {
                nodeShares[w] += dependency[w];
            }
        }
    }

    private boolean endsShortestPath(int v, int w, int tie) {
        return distance[v] < distance[w] && same(distance[v] + lengths[tie], distance[w]);
    }
}
