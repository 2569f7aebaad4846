/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.inference;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Orders of things: at random, or one after the other. */
final class Orders {
    /** As many orders are counted one by one; with more, some are drawn. */
    static final int MOST_COUNTED = 50_000;

    private Orders() {}

    static int[] identity(int length) {
        int[] order = new int[length];
        Arrays.setAll(order, i -> i);
        return order;
    }

    static int[] random(int length, SplittableRandom random) {
        int[] order = identity(length);
        for (int i = length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int swapped = order[i];
            order[i] = order[j];
            order[j] = swapped;
        }
        return order;
    }

    /** How many orders there are of things of which some are alike; capped above {@link #MOST_COUNTED}. */
    static int count(int... alike) {
        double count = 1;
        int placed = 0;
        for (int size : alike) {
            for (int i = 1; i <= size; i++) {
                count = count * ++placed / i;
                if (count > 1e12) {
                    return MOST_COUNTED + 1;
                }
            }
        }
        return (int) Math.min(Math.rint(count), MOST_COUNTED + 1);
    }

    /** Puts things into the next order by value; false after the last, which leaves them in the first again. */
    static boolean next(int[] things) {
        int left = things.length - 2;
        while (left >= 0 && things[left] >= things[left + 1]) {
            left--;
        }
        if (left >= 0) {
            int right = things.length - 1;
            while (things[right] <= things[left]) {
                right--;
            }
            int swapped = things[left];
            things[left] = things[right];
            things[right] = swapped;
        }
        for (int i = left + 1, j = things.length - 1; i < j; i++, j--) {
            int swapped = things[i];
            things[i] = things[j];
            things[j] = swapped;
        }
        return left >= 0;
    }
}
