/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.grouping.rotation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A way to exchange people: they stand on circles of {@code modulus} places, and a few in the middle. Turning all circles by
 * one place makes the next round; the exchange multiplies places by {@code factor} and moves circles, and those in the middle,
 * to the next of their cycle. Done {@code order} times it changes nothing.
 */
record Symmetry(int modulus, int factor, int order, List<Integer> circles, List<Integer> middle) {
    /** Those of so many people that may do, the largest orders last. */
    static List<Symmetry> of(int people, int modulus) {
        List<Symmetry> found = new ArrayList<>();
        for (int order : new int[] {2, 3, 4, 6}) {
            for (int factor = 1; factor < modulus; factor++) {
                if (power(factor, order, modulus) == 1) {
                    for (List<Integer> circles : cycles(people / modulus, order, order)) {
                        for (List<Integer> middle : cycles(people % modulus, order, order)) {
                            Symmetry symmetry = new Symmetry(modulus, factor, order, circles, middle);
                            if (symmetry.trueOrder() == order) {
                                found.add(symmetry);
                            }
                        }
                    }
                }
            }
        }
        return found;
    }

    private static int power(int base, int exponent, int modulus) {
        int power = 1 % modulus;
        for (int i = 0; i < exponent; i++) {
            power = power * base % modulus;
        }
        return power;
    }

    /** The ways to split a number into cycles whose lengths divide the order, longest first. */
    private static List<List<Integer>> cycles(int count, int order, int longest) {
        List<List<Integer>> ways = new ArrayList<>();
        if (count == 0) {
            ways.add(List.of());
        }
        for (int length = Math.min(count, longest); length >= 1; length--) {
            if (order % length == 0) {
                for (List<Integer> rest : cycles(count - length, order, length)) {
                    List<Integer> way = new ArrayList<>();
                    way.add(length);
                    way.addAll(rest);
                    ways.add(way);
                }
            }
        }
        return ways;
    }

    private int trueOrder() {
        int[] once = exchange();
        int[] often = once;
        for (int times = 1; times <= order; times++) {
            int[] now = often;
            if (IntStream.range(0, now.length).allMatch(p -> now[p] == p)) {
                return times;
            }
            often = IntStream.of(often).map(p -> once[p]).toArray();
        }
        return 0;
    }

    /** The place to which everybody goes. */
    int[] exchange() {
        int turning = modulus * circles.stream().mapToInt(i -> i).sum();
        int[] next = new int[turning + middle.stream().mapToInt(i -> i).sum()];
        int first = 0;
        for (int length : circles) {
            for (int c = 0; c < length; c++) {
                for (int x = 0; x < modulus; x++) {
                    next[(first + c) * modulus + x] = (first + (c + 1) % length) * modulus + x * factor % modulus;
                }
            }
            first += length;
        }
        int from = turning;
        for (int length : middle) {
            for (int c = 0; c < length; c++) {
                next[from + c] = from + (c + 1) % length;
            }
            from += length;
        }
        return next;
    }

    /** The place to which somebody comes when the circles turn by one. */
    int turned(int person) {
        int turning = modulus * circles.stream().mapToInt(i -> i).sum();
        return person >= turning ? person : person - person % modulus + (person % modulus + 1) % modulus;
    }
}
