/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.inference;

import java.util.Arrays;

/** Ties as they are found, in columns that grow. */
final class TieList {
    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private double[] weights = new double[16];
    private int size;

    void add(int start, int end, double weight) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
            weights = Arrays.copyOf(weights, 2 * size);
        }
        starts[size] = start;
        ends[size] = end;
        weights[size++] = weight;
    }

    int[] starts() {
        return Arrays.copyOf(starts, size);
    }

    int[] ends() {
        return Arrays.copyOf(ends, size);
    }

    double[] weights() {
        return Arrays.copyOf(weights, size);
    }
}
