/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.path;

import java.util.Arrays;

/** 64 counters kept side by side: plane k holds bit k of all of them, so that one word adds to all at once. */
final class BitCounters {
    private final long[] planes = new long[32];
    private int used;

    /** Adds one to every counter whose bit is set. */
    void add(long word) {
        long carry = word;
        for (int k = 0; carry != 0; k++) {
            long both = planes[k] & carry;
            planes[k] ^= carry;
            carry = both;
            used = Math.max(used, k + 1);
        }
    }

    /** Writes the counters out and sets them back to 0. */
    void drainTo(int[] counts) {
        Arrays.fill(counts, 0);
        for (int k = 0; k < used; k++) {
            for (long bits = planes[k]; bits != 0; bits &= bits - 1) {
                counts[Long.numberOfTrailingZeros(bits)] += 1 << k;
            }
            planes[k] = 0;
        }
        used = 0;
    }
}
