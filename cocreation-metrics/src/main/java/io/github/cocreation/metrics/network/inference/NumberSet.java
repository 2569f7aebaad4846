/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.inference;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

/** A set of numbers from 0 to a bound: bits where these are few enough, else hashed. */
final class NumberSet {
    private static final long MOST_BITS = 1L << 27;

    private final BitSet bits = new BitSet();
    private final Set<Long> hashed = new HashSet<>();
    private final boolean small;

    NumberSet(long bound) {
        this.small = bound <= MOST_BITS;
    }

    boolean contains(long number) {
        return small ? bits.get((int) number) : hashed.contains(number);
    }

    /** Whether it was not there before. */
    boolean add(long number) {
        if (!small) {
            return hashed.add(number);
        }
        boolean isNew = !bits.get((int) number);
        bits.set((int) number);
        return isNew;
    }

    void remove(long number) {
        if (small) {
            bits.clear((int) number);
        } else {
            hashed.remove(number);
        }
    }
}
