/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.inference;

import java.util.Arrays;

/** Pairs of distinct stakeholders in one column: each once, row by row above the diagonal, or both ways. */
final class PairCells {
    private final int nodes;
    private final boolean once;
    private final int count;

    PairCells(int nodes, boolean once) {
        this.nodes = nodes;
        this.once = once;
        this.count = Math.toIntExact(once ? Dyads.pairs(nodes) : Dyads.arcs(nodes));
    }

    /** The number of a pair. */
    interface Value {
        double of(int from, int to);
    }

    int nodes() {
        return nodes;
    }

    int count() {
        return count;
    }

    /** The intercept, of length 1. */
    double[] unit() {
        double[] unit = new double[count];
        Arrays.fill(unit, 1 / Math.sqrt(count));
        return unit;
    }

    double[] column(Value value) {
        double[] column = new double[count];
        int cell = 0;
        for (int from = 0; from < nodes; from++) {
            for (int to = once ? from + 1 : 0; to < nodes; to++) {
                if (to != from) {
                    column[cell++] = value.of(from, to);
                }
            }
        }
        return column;
    }

    /** The column when each stakeholder takes the place of another. */
    double[] moved(double[] column, int[] place) {
        return column((from, to) -> column[cell(place[from], place[to])]);
    }

    private int cell(int from, int to) {
        if (!once) {
            return from * (nodes - 1) + (to < from ? to : to - 1);
        }
        int row = Math.min(from, to);
        int other = Math.max(from, to);
        return row * nodes - row * (row + 1) / 2 + other - row - 1;
    }
}
