/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.twomode;

import io.github.cocreation.core.work.WorkMeter;
import java.util.Arrays;

/** Shortest paths over both modes, stakeholders numbered first, then foci. */
final class TwoModePaths {
    private final TwoModeView view;
    private final int[] distance;
    private final double[] paths;
    private final int[] queue;
    private int reached;

    TwoModePaths(TwoModeView view) {
        this.view = view;
        this.distance = new int[view.nodeCount()];
        this.paths = new double[view.nodeCount()];
        this.queue = new int[view.nodeCount()];
    }

    void from(int source) {
        Arrays.fill(distance, -1);
        Arrays.fill(paths, 0);
        distance[source] = 0;
        paths[source] = 1;
        queue[0] = source;
        reached = 1;
        for (int next = 0; next < reached; next++) {
            int node = queue[next];
            int offset = view.offset(node);
            for (int neighbour : view.neighbours(node)) {
                int other = neighbour + offset;
                if (distance[other] < 0) {
                    distance[other] = distance[node] + 1;
                    queue[reached++] = other;
                }
                if (distance[other] == distance[node] + 1) {
                    paths[other] += paths[node];
                }
            }
        }
    }

    /** How many are reached, the source among them. */
    int reached() {
        return reached;
    }

    /** How many of the other mode are reached. */
    int reachedOddly() {
        int count = 0;
        for (int place = 0; place < reached; place++) {
            count += distance[queue[place]] % 2;
        }
        return count;
    }

    long steps() {
        long steps = 0;
        for (int place = 0; place < reached; place++) {
            steps += distance[queue[place]];
        }
        return steps;
    }

    /** Brandes' accumulation; every pair counted once. */
    static double[] betweenness(TwoModeView view, WorkMeter meter) {
        TwoModePaths paths = new TwoModePaths(view);
        double[] shares = new double[view.nodeCount()];
        double[] dependency = new double[view.nodeCount()];
        for (int source = 0; source < shares.length; source++) {
            meter.advance(1);
            paths.from(source);
            Arrays.fill(dependency, 0);
            for (int place = paths.reached - 1; place > 0; place--) {
                int node = paths.queue[place];
                int offset = view.offset(node);
                for (int neighbour : view.neighbours(node)) {
                    int before = neighbour + offset;
                    if (paths.distance[before] == paths.distance[node] - 1) {
                        dependency[before] += paths.paths[before] / paths.paths[node] * (1 + dependency[node]);
                    }
                }
                shares[node] += dependency[node] / 2;
            }
        }
        return shares;
    }
}
