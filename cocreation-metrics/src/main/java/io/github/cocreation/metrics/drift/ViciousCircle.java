/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.drift;

import io.github.cocreation.core.check.Require;
import io.github.cocreation.metrics.measure.RankCorrelation;
import java.util.Arrays;
import java.util.Optional;

/**
 * The vicious circle of take-over in two series: the initiators decide more, the others do less, the initiators decide more.
 *
 * <p><b>Method.</b> With y the initiators' share of decisions and a the active share of the others, by period: period t is a
 * link if a falls at t, y rises at t or at t + 1, and a falls again after that rise. The reverse, where a rises as y falls, is a
 * link of the virtuous circle. Beside the longest runs of links stands the rank correlation of y with a one period later.
 *
 * <p><b>Worked example.</b> y = 0.3, 0.4, 0.5, 0.6, 0.7 and a = 0.9, 0.8, 0.7, 0.6, 0.5: a falls at periods 2 to 5, y rises at
 * each, and after the rises of 2, 3 and 4 a falls again: three links in a row.
 *
 * <p><b>Degenerate cases.</b> With fewer than three periods there is no link; a correlation asks for six. <b>Cost.</b> O(n²).
 * <b>Source.</b> The circle: seed Move!; the links are a construction of this library without validation.
 *
 * @param links the longest run of links of the vicious circle
 * @param virtuous the longest run of links of the virtuous circle
 * @param lagged the rank correlation of y with a one period later; empty with fewer than six periods
 */
public record ViciousCircle(int links, int virtuous, Optional<Double> lagged) {
    private static final int LEAST_FOR_CORRELATION = 6;
    private static final int LINKS = 2;
    private static final double CORRELATED = -0.6;

    /**
     * {@return the circle in two series}
     *
     * @param initiators the initiators' share of decisions, by period
     * @param others the active share of the others, by period
     * @throws IllegalArgumentException if the lengths differ
     */
    public static ViciousCircle of(double[] initiators, double[] others) {
        int n = initiators.length;
        Require.that(
                others.length == n,
                "number of periods",
                others.length,
                "the active shares",
                "must be that of the initiators' shares (" + n + ")",
                "leave out periods that have only one of the two");
        double[] fewer = Arrays.stream(initiators).map(y -> -y).toArray();
        double[] more = Arrays.stream(others).map(a -> -a).toArray();
        return new ViciousCircle(
                longest(initiators, others),
                longest(fewer, more),
                n < LEAST_FOR_CORRELATION
                        ? Optional.empty()
                        : RankCorrelation.of(Arrays.copyOf(initiators, n - 1), Arrays.copyOfRange(others, 1, n)));
    }

    /** {@return whether the warning is raised: two links in a row, or a correlation of at most -0.6} */
    public boolean isFlagged() {
        return links >= LINKS || lagged.filter(rho -> rho <= CORRELATED).isPresent();
    }

    private static int longest(double[] y, double[] a) {
        int longest = 0;
        int run = 0;
        for (int t = 1; t < a.length; t++) {
            run = isLink(y, a, t) ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    private static boolean isLink(double[] y, double[] a, int t) {
        for (int s = t; s <= t + 1 && s + 1 < a.length; s++) {
            if (a[t] < a[t - 1] && y[s] > y[s - 1] && a[s + 1] < a[s]) {
                return true;
            }
        }
        return false;
    }
}
