/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.network;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Ties as they come in: columns that grow. The columns of weights and days begin with the first tie that needs them. */
final class TieRows {
    private int[] from;
    private int[] to;
    private double @Nullable [] weight;
    private long @Nullable [] since;
    private long @Nullable [] until;
    private int size;

    TieRows(int capacity) {
        this.from = new int[capacity];
        this.to = new int[capacity];
    }

    void add(int first, int second, double tieWeight, long start, long end) {
        if (size == from.length) {
            grow();
        }
        from[size] = first;
        to[size] = second;
        if (weight == null && tieWeight != 1) {
            weight = new double[from.length];
            Arrays.fill(weight, 0, size, 1);
        }
        if (weight != null) {
            weight[size] = tieWeight;
        }
        if ((since == null || until == null) && start != TieColumns.UNDATED) {
            since = new long[from.length];
            until = new long[from.length];
            Arrays.fill(since, 0, size, TieColumns.UNDATED);
            Arrays.fill(until, 0, size, TieColumns.OPEN);
        }
        if (since != null && until != null) {
            since[size] = start;
            until[size] = end;
        }
        size++;
    }

    private void grow() {
        int capacity = Math.max(16, from.length + (from.length >> 1));
        from = Arrays.copyOf(from, capacity);
        to = Arrays.copyOf(to, capacity);
        weight = weight == null ? null : Arrays.copyOf(weight, capacity);
        since = since == null ? null : Arrays.copyOf(since, capacity);
        until = until == null ? null : Arrays.copyOf(until, capacity);
    }

    int size() {
        return size;
    }

    int from(int row) {
        return from[row];
    }

    int to(int row) {
        return to[row];
    }

    double weight(int row) {
        return weight == null ? 1 : weight[row];
    }

    long since(int row) {
        return since == null ? TieColumns.UNDATED : since[row];
    }

    long until(int row) {
        return until == null ? TieColumns.OPEN : until[row];
    }

    int[] from() {
        return Arrays.copyOf(from, size);
    }

    int[] to() {
        return Arrays.copyOf(to, size);
    }

    double @Nullable [] weight() {
        return weight == null ? null : Arrays.copyOf(weight, size);
    }

    long @Nullable [] since() {
        return since == null ? null : Arrays.copyOf(since, size);
    }

    long @Nullable [] until() {
        return until == null ? null : Arrays.copyOf(until, size);
    }
}
