/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.measure;

import io.github.cocreation.core.check.Require;
import java.util.Optional;

/**
 * Whether a series rises: the Mann-Kendall test, one-sided.
 *
 * <p><b>Formula.</b> S = number of pairs that rise minus number of pairs that fall; p = chance of an S at least this large if
 * order were chance. For at most seven points without ties p is exact, by counting permutations. Else the normal
 * approximation with the variance corrected for ties, ((n(n-1)(2n+5) - sum t(t-1)(2t+5)) / 18), and half a step of
 * continuity, z = (S - 1) / sd.
 *
 * <p><b>Range.</b> S from -n(n-1)/2 to n(n-1)/2; p in (0, 1].
 *
 * <p><b>Worked example.</b> 0.35, 0.40, 0.50, 0.60, 0.70: all ten pairs rise, S = 10; one of 120 orders does that, so p =
 * 0.008333.
 *
 * <p><b>Degenerate cases.</b> Fewer than five points: no test. All values alike: S = 0, p = 1.
 *
 * <p><b>Cost.</b> O(n^2). <b>Source.</b> Mann (1945), Econometrica 13; Kendall (1975), Rank Correlation Methods.
 *
 * @param s rising minus falling pairs
 * @param pUp the chance of an S at least this large without any trend
 * @param method how p was found
 */
public record MannKendall(int s, double pUp, Method method) {
    private static final int LEAST_POINTS = 5;
    private static final int MOST_EXACT = 7;

    /** How p was found. */
    public enum Method {
        /** By counting all orders. */
        EXACT,
        /** By the normal approximation. */
        NORMAL
    }

    /**
     * {@return the test of a series; empty with fewer than five points}
     *
     * @param values the values in time order, all finite
     * @throws IllegalArgumentException if a value is not finite
     */
    public static Optional<MannKendall> of(double... values) {
        for (double value : values) {
            Require.that(
                    Double.isFinite(value),
                    "value",
                    value,
                    "a series",
                    "must be finite",
                    "leave out periods without a value");
        }
        int n = values.length;
        if (n < LEAST_POINTS) {
            return Optional.empty();
        }
        int s = 0;
        double tieTerm = 0;
        boolean ties = false;
        for (int i = 0; i < n; i++) {
            int earlierEqual = 0;
            int equal = 1;
            for (int j = 0; j < n; j++) {
                if (j > i) {
                    s += values[j] > values[i] ? 1 : values[j] < values[i] ? -1 : 0;
                }
                if (j != i && values[j] == values[i]) {
                    equal++;
                    earlierEqual += j < i ? 1 : 0;
                }
            }
            ties |= equal > 1;
            if (earlierEqual == 0) {
                tieTerm += equal * (equal - 1.0) * (2 * equal + 5);
            }
        }
        if (n <= MOST_EXACT && !ties) {
            return Optional.of(new MannKendall(s, exact(n, s), Method.EXACT));
        }
        double variance = (n * (n - 1.0) * (2 * n + 5) - tieTerm) / 18;
        double p = variance == 0 ? 1 : NormalTail.above((s - 1) / Math.sqrt(variance));
        return Optional.of(new MannKendall(s, p, Method.NORMAL));
    }

    /** Share of the n! orders with at least this S, from the number of orders with each count of falling pairs. */
    private static double exact(int n, int s) {
        int pairs = n * (n - 1) / 2;
        double[] orders = new double[pairs + 1];
        orders[0] = 1;
        double all = 1;
        for (int length = 2; length <= n; length++) {
            double[] next = new double[pairs + 1];
            for (int falling = 0; falling <= pairs; falling++) {
                for (int added = 0; added < length && added <= falling; added++) {
                    next[falling] += orders[falling - added];
                }
            }
            orders = next;
            all *= length;
        }
        double extreme = 0;
        for (int falling = 0; falling <= (pairs - s) / 2; falling++) {
            extreme += orders[falling];
        }
        return extreme / all;
    }
}
