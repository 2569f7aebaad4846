/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.centrality;

import io.github.cocreation.core.network.Direction;
import io.github.cocreation.metrics.network.NetworkView;
import io.github.cocreation.metrics.network.path.NearestFirst;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Brandes' accumulation: from every source, shortest paths are counted going out and their shares are summed coming back. Sources
 * are dealt to a number of blocks that depends on the network alone, and the sums of blocks are added in their order, so that the
 * result does not depend on threads.
 */
final class ShortestPathShares {
    /** Lengths of paths closer than this, relative to the larger, are equal. */
    private static final double TOLERANCE = 1e-10;

    private static final int MOST_BLOCKS = 16;
    private static final int FEWEST_SOURCES = 32;

    private final NetworkView view;
    private final double[] lengths;
    private final boolean steps;
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
        this.steps = lengths.length == 0;
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
        int n = view.nodeCount();
        int blocks = Math.max(1, Math.min(MOST_BLOCKS, n / FEWEST_SOURCES));
        List<ShortestPathShares> parts = IntStream.range(0, blocks)
                .parallel()
                .mapToObj(block -> {
                    ShortestPathShares part = new ShortestPathShares(view, lengths);
                    for (int source = block; source < n; source += blocks) {
                        part.walk(source);
                    }
                    return part;
                })
                .toList();
        ShortestPathShares shares = parts.get(0);
        // every pair of an undirected network was visited from both of its ends
        double scale = view.direction() == Direction.UNDIRECTED ? 0.5 : 1;
        for (ShortestPathShares part : parts.subList(1, blocks)) {
            add(part.nodeShares, shares.nodeShares);
            add(part.tieShares, shares.tieShares);
        }
        scale(shares.nodeShares, scale);
        scale(shares.tieShares, scale);
        return shares;
    }

    double[] nodes() {
        return nodeShares;
    }

    double[] ties() {
        return tieShares;
    }

    private static void add(double[] part, double[] sum) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += part[i];
        }
    }

    private static void scale(double[] shares, double factor) {
        for (int i = 0; i < shares.length; i++) {
            shares[i] *= factor;
        }
    }

    private void walk(int source) {
        Arrays.fill(distance, Double.POSITIVE_INFINITY);
        Arrays.fill(paths, 0);
        Arrays.fill(dependency, 0);
        distance[source] = 0;
        paths[source] = 1;
        if (steps) {
            countBySteps(source);
        } else {
            countByLength(source);
        }
        accumulate(source);
    }

    private void countBySteps(int source) {
        order[0] = source;
        reached = 1;
        for (int next = 0; next < reached; next++) {
            int v = order[next];
            double onward = distance[v] + 1;
            for (int e = view.outBegin(v); e < view.outEnd(v); e++) {
                int w = view.outNode(e);
                if (distance[w] == Double.POSITIVE_INFINITY) {
                    distance[w] = onward;
                    order[reached++] = w;
                }
                if (distance[w] == onward) {
                    paths[w] += paths[v];
                }
            }
        }
    }

    private void countByLength(int source) {
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
            double before = distance[w] - 1;
            double perPath = (1 + dependency[w]) / paths[w];
            for (int e = view.inBegin(w); e < view.inEnd(w); e++) {
                int v = view.inNode(e);
                if (steps ? distance[v] == before : endsShortestPath(v, w, view.inTie(e))) {
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
