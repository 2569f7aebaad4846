/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.path;

import java.util.ArrayList;
import java.util.List;

/**
 * How many others each node is a number of steps away from. Counts are whole numbers, so that the order in which they come does not
 * matter; only beyond many steps, where a table of counts would be too large, sums are kept instead, one after the other.
 */
final class StepCounts implements StepWaves.Reached {
    private static final int FEWEST_COUNTED = 64;
    private static final int TABLE = 1 << 22;

    private final int nodes;
    private final int counted;
    private final List<int[]> byStep = new ArrayList<>();
    private Beyond beyond = new Beyond(0);

    StepCounts(int nodes) {
        this.nodes = nodes;
        this.counted = Math.max(FEWEST_COUNTED, TABLE / Math.max(1, nodes));
    }

    @Override
    public void at(int step, int node, int count) {
        if (step <= counted) {
            table(step)[node] += count;
        } else {
            beyond().add(step, node, count);
        }
    }

    private int[] table(int step) {
        while (byStep.size() < step) {
            byStep.add(new int[nodes]);
        }
        return byStep.get(step - 1);
    }

    private Beyond beyond() {
        if (beyond.reached.length == 0) {
            beyond = new Beyond(nodes);
        }
        return beyond;
    }

    /** Adds what another part has counted, which came later. */
    void add(StepCounts later) {
        for (int step = 1; step <= later.byStep.size(); step++) {
            int[] sum = table(step);
            int[] more = later.table(step);
            for (int node = 0; node < nodes; node++) {
                sum[node] += more[node];
            }
        }
        if (later.beyond.reached.length > 0) {
            beyond().add(later.beyond);
        }
    }

    /** Says all of it, of each node the nearest first. */
    void addTo(Distances distances) {
        for (int step = 1; step <= byStep.size(); step++) {
            int[] counts = byStep.get(step - 1);
            for (int node = 0; node < nodes; node++) {
                if (counts[node] > 0) {
                    distances.add(node, counts[node], step);
                }
            }
        }
        for (int node = 0; node < beyond.reached.length; node++) {
            distances.addSums(
                    node,
                    beyond.reached[node],
                    (double) beyond.total[node],
                    beyond.inverse[node],
                    beyond.farthest[node]);
        }
    }

    /** Sums in place of counts. */
    private static final class Beyond {
        private final int[] reached;
        private final long[] total;
        private final double[] inverse;
        private final int[] farthest;

        Beyond(int nodes) {
            this.reached = new int[nodes];
            this.total = new long[nodes];
            this.inverse = new double[nodes];
            this.farthest = new int[nodes];
        }

        void add(int step, int node, int count) {
            reached[node] += count;
            total[node] += (long) count * step;
            inverse[node] += (double) count / step;
            farthest[node] = Math.max(farthest[node], step);
        }

        void add(Beyond later) {
            for (int node = 0; node < reached.length; node++) {
                reached[node] += later.reached[node];
                total[node] += later.total[node];
                inverse[node] += later.inverse[node];
                farthest[node] = Math.max(farthest[node], later.farthest[node]);
            }
        }
    }
}
