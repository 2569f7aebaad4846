/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.measure;

import io.github.cocreation.core.check.Require;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Spearman's rank correlation: whether two series rise and fall together, in any curve.
 *
 * <p><b>Formula.</b> The correlation of Pearson over ranks; values alike share the mean of their ranks.
 *
 * <p><b>Range.</b> -1 (one falls where the other rises) to 1.
 *
 * <p><b>Worked example.</b> 1, 2, 3, 4 and 4, 3, 1, 2: ranks differ by 3, 1, 2, 2, so 1 - 6 * 18 / (4 * 15) = -0.8.
 *
 * <p><b>Degenerate cases.</b> Fewer than two points, or all of one series alike: undefined. <b>Cost.</b> O(n log n). <b>Source.</b>
 * Spearman (1904), American Journal of Psychology 15.
 */
public final class RankCorrelation {
    private RankCorrelation() {}

    /**
     * {@return the correlation; empty with fewer than two points, or if all values of one are alike}
     *
     * @param one the values of one
     * @param other the values of the other, in the same order
     * @throws IllegalArgumentException if the lengths differ
     */
    public static Optional<Double> of(double[] one, double[] other) {
        Require.that(
                one.length == other.length,
                "number of values",
                other.length,
                "a rank correlation",
                "must be that of the other series (" + one.length + ")",
                "leave out points that have only one of the two");
        double[] x = ranks(one);
        double[] y = ranks(other);
        double middle = (one.length + 1) / 2.0;
        double both = 0;
        double xx = 0;
        double yy = 0;
        for (int i = 0; i < x.length; i++) {
            both += (x[i] - middle) * (y[i] - middle);
            xx += (x[i] - middle) * (x[i] - middle);
            yy += (y[i] - middle) * (y[i] - middle);
        }
        return xx == 0 || yy == 0
                ? Optional.empty()
                : Optional.of(Math.max(-1, Math.min(1, both / Math.sqrt(xx * yy))));
    }

    private static double[] ranks(double[] values) {
        int[] order = IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> values[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] ranks = new double[values.length];
        int end;
        for (int begin = 0; begin < order.length; begin = end) {
            end = begin + 1;
            while (end < order.length && values[order[end]] == values[order[begin]]) {
                end++;
            }
            double mean = (begin + end + 1) / 2.0;
            Arrays.stream(order, begin, end).forEach(i -> ranks[i] = mean);
        }
        return ranks;
    }
}
