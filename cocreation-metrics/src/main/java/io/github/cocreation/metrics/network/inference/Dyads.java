/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.inference;

import java.util.SplittableRandom;

/** Numbers for the places where a tie can be: pairs or arcs of n nodes. */
final class Dyads {
    private Dyads() {}

    static long pairs(long nodes) {
        return nodes * (nodes - 1) / 2;
    }

    static long arcs(long nodes) {
        return nodes * (nodes - 1);
    }

    /** The end with the larger number of a pair; pairs are numbered (0,1) (0,2) (1,2) (0,3) ... */
    static int larger(long pair) {
        int larger = (int) ((1 + Math.sqrt(1 + 8.0 * pair)) / 2);
        while (pairs(larger) > pair) {
            larger--;
        }
        while (pairs(larger + 1L) <= pair) {
            larger++;
        }
        return larger;
    }

    static int smaller(long pair) {
        return (int) (pair - pairs(larger(pair)));
    }

    static int start(long arc, int nodes) {
        return (int) (arc / (nodes - 1));
    }

    static int end(long arc, int nodes) {
        int place = (int) (arc % (nodes - 1));
        return place < start(arc, nodes) ? place : place + 1;
    }

    /** Some of the numbers below a bound, each set of them as likely as any other, and in any order. */
    static long[] some(long bound, int count, SplittableRandom random) {
        long[] drawn = new long[count];
        if (3L * count >= bound) {
            int[] all = new int[Math.toIntExact(bound)];
            for (int i = 0; i < all.length; i++) {
                all[i] = i;
            }
            for (int i = 0; i < count; i++) {
                int j = i + random.nextInt(all.length - i);
                drawn[i] = all[j];
                all[j] = all[i];
            }
            return drawn;
        }
        NumberSet taken = new NumberSet(bound);
        for (int i = 0; i < count; i++) {
            do {
                drawn[i] = random.nextLong(bound);
            } while (!taken.add(drawn[i]));
        }
        return drawn;
    }
}
