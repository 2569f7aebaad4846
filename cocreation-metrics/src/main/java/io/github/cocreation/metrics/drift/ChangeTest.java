/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.drift;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.check.Require;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Finds the place in a course of sessions before and after which they differ most, and tests it against chance.
 *
 * <p><b>Method.</b> For every place with two sessions or more on both sides, T = k (n - k) / n times the squared distance of what
 * the first k and the other n - k sessions come to when each side is added up; the change is where T is largest. p is the share
 * of orders of the sessions, drawn at random, whose largest T is as large, the order observed being one of them: (1 + #) / (1 +
 * drawn). Sessions stand for themselves: p is right if, without a change, any order of them is as probable as any other.
 *
 * <p><b>Power.</b> n sessions cannot give a p below 2 / (n choose n/2), as that many orders have one half first. Six sessions
 * have 2/20 = 0.1, seven 2/35 = 0.057, eight 2/70 = 0.029: only from eight on can anything be shown at 0.05. For eight or more
 * the power is found by drawing courses from the sessions seen, with the shift put into their second half.
 *
 * <p><b>Worked example.</b> Initiators take 1 of 4 decisions in each of five sessions, then 3 of 4 in each of five more: the change
 * is after session 5 and of size 0.5.
 *
 * <p><b>Degenerate cases.</b> Fewer than eight sessions: no p, power 0. <b>Cost.</b> O(permutations n), and the power 100 x 39 x
 * min(n, 100) more. <b>Determinism.</b> Same seed, same bits.
 *
 * @see <a href="https://doi.org/10.2307/2346729">Pettitt (1979), Applied Statistics 28(2), for the place of largest change</a>
 */
public final class ChangeTest {
    private static final int COURSES = 100;
    private static final int ORDERS = 39;
    private static final int BLOCKS = 100;
    private static final ChangeTest DEFAULTS = new ChangeTest(999, 0.3, 1);

    private final int permutations;
    private final double shift;
    private final long seed;

    private ChangeTest(int permutations, double shift, long seed) {
        this.permutations = permutations;
        this.shift = shift;
        this.seed = seed;
    }

    /** {@return the test with 999 orders, its power stated for a shift of 0.3, seed 1} */
    public static ChangeTest withDefaults() {
        return DEFAULTS;
    }

    /**
     * {@return a copy that draws so many orders}
     *
     * @param value how many, at least 99
     * @throws IllegalArgumentException if there are fewer
     */
    public ChangeTest withPermutations(int value) {
        return new ChangeTest(Require.atLeast("permutations", value, 99, "a test of change"), shift, seed);
    }

    /**
     * {@return a copy whose power is stated for another shift}
     *
     * @param value the shift of shares, in [0, 1]
     * @throws IllegalArgumentException if it is outside [0, 1]
     */
    public ChangeTest withShift(double value) {
        return new ChangeTest(permutations, Require.unitInterval("shift", value, "a test of change"), seed);
    }

    /**
     * {@return a copy with another seed}
     *
     * @param value the seed
     */
    public ChangeTest withSeed(long value) {
        return new ChangeTest(permutations, shift, value);
    }

    /**
     * {@return whether a share changed over sessions; those in which there was nothing to share are left out}
     *
     * @param parts of each session in order of time, the part
     * @param wholes of each session, the whole that it is a part of
     * @throws IllegalArgumentException if the lengths differ, or a part is negative or larger than its whole
     */
    public ChangePoint ofShares(double[] parts, double[] wholes) {
        Require.that(
                parts.length == wholes.length,
                "number of wholes",
                wholes.length,
                "a course of shares",
                "must be that of the parts (" + parts.length + ")",
                "put 0 where there was nothing");
        for (int i = 0; i < parts.length; i++) {
            Require.that(
                    parts[i] >= 0 && parts[i] <= wholes[i],
                    "part",
                    parts[i],
                    "session " + (i + 1),
                    "must be between 0 and its whole (" + wholes[i] + ")",
                    "count each decision once");
        }
        return of(
                IntStream.range(0, parts.length)
                        .filter(i -> wholes[i] > 0)
                        .mapToObj(i -> new double[] {parts[i], wholes[i]})
                        .toList(),
                ShareDistance.SHARE);
    }

    ChangePoint of(List<double[]> sessions, ShareDistance distance) {
        int n = sessions.size();
        ImmutableChangePoint.Builder change = ChangePoint.builder()
                .sessions(n)
                .leastP(leastP(n, permutations))
                .shift(shift)
                .permutations(permutations)
                .seed(seed);
        if (n < ChangePoint.LEAST_SESSIONS) {
            return change.power(0).build();
        }
        ChangeScan scan = new ChangeScan(distance, sessions);
        int[] order = IntStream.range(0, n).toArray();
        double observed = scan.largest(order);
        if (Double.isNaN(observed)) {
            return change.power(0).build();
        }
        int place = scan.place();
        double size = scan.size();
        double p = p(scan, order, observed, permutations, new SplittableRandom(seed));
        return change.after(place)
                .size(size)
                .p(p)
                .power(power(blocks(sessions), distance))
                .build();
    }

    private static double p(ChangeScan scan, int[] order, double observed, int permutations, SplittableRandom random) {
        int asLarge = 1;
        for (int i = 0; i < permutations; i++) {
            shuffle(order, random);
            // Not smaller by more than rounding, so that the same halves in another order count as they should.
            asLarge += scan.largest(order) >= observed * (1 - 1e-9) ? 1 : 0;
        }
        return (double) asLarge / (permutations + 1);
    }

    private static void shuffle(int[] order, SplittableRandom random) {
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int kept = order[i];
            order[i] = order[j];
            order[j] = kept;
        }
    }

    private double power(List<double[]> sessions, ShareDistance distance) {
        SplittableRandom random = new SplittableRandom(seed).split();
        int n = sessions.size();
        boolean[] up = distance.low(ChangeScan.total(sessions));
        int shown = 0;
        for (int course = 0; course < COURSES; course++) {
            ImmutableList.Builder<double[]> drawn = ImmutableList.builder();
            for (int i = 0; i < n; i++) {
                double[] session = sessions.get(random.nextInt(n)).clone();
                if (i >= n / 2) {
                    distance.shift(session, shift, up);
                }
                drawn.add(session);
            }
            ChangeScan scan = new ChangeScan(distance, drawn.build());
            int[] order = IntStream.range(0, n).toArray();
            double observed = scan.largest(order);
            shown += !Double.isNaN(observed) && p(scan, order, observed, ORDERS, random) <= ChangePoint.ALPHA ? 1 : 0;
        }
        return (double) shown / COURSES;
    }

    /** At most 100 stretches of sessions, so that the power of long courses costs no more than that of short ones. */
    private static List<double[]> blocks(List<double[]> sessions) {
        int n = sessions.size();
        return n <= BLOCKS
                ? sessions
                : IntStream.range(0, BLOCKS)
                        .mapToObj(block -> ChangeScan.total(sessions.subList(
                                (int) ((long) block * n / BLOCKS), (int) ((long) (block + 1) * n / BLOCKS))))
                        .toList();
    }

    /** The smallest p that n sessions can give in so many orders. */
    static double leastP(int n, int permutations) {
        double halves = 1;
        for (int i = 1; i <= n / 2; i++) {
            halves *= (double) (n - n / 2 + i) / i;
        }
        return Math.min(1, Math.max(2 / halves, 1.0 / (permutations + 1)));
    }
}
