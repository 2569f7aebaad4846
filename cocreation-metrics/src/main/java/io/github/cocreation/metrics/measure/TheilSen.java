/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.measure;

import io.github.cocreation.core.check.Require;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The slope of a series that a single odd period cannot bend: the median of the slopes between all pairs of points.
 *
 * <p><b>Formula.</b> b = median over i &lt; j of (y_j - y_i) / (t_j - t_i); with an even number of pairs the mean of the two
 * middle slopes.
 *
 * <p><b>Worked example.</b> 0.35, 0.40, 0.50, 0.60, 0.70 at one period apart: ten pair slopes, the middle two are 0.10 and
 * 0.10, so b = 0.10 per period.
 *
 * <p><b>Degenerate cases.</b> Fewer than three points: no slope, since two points always make a line. All values alike: 0.
 *
 * <p><b>Cost.</b> O(n^2 log n) time, O(n^2) memory; periods are few.
 *
 * @see <a href="https://doi.org/10.1080/01621459.1968.10480934">Sen (1968), JASA 63</a>
 */
public final class TheilSen {
    private static final int LEAST_POINTS = 3;

    private TheilSen() {}

    /**
     * {@return the slope per step of a series of points one step apart; empty with fewer than three}
     *
     * @param values the values in time order, all finite
     * @throws IllegalArgumentException if a value is not finite
     */
    public static Optional<Double> slope(double... values) {
        return slope(IntStream.range(0, values.length).asDoubleStream().toArray(), values);
    }

    /**
     * {@return the slope per unit of time; empty with fewer than three points}
     *
     * @param times when each value was seen, rising
     * @param values the values, all finite
     * @throws IllegalArgumentException if the lengths differ, times do not rise, or a value is not finite
     */
    public static Optional<Double> slope(double[] times, double[] values) {
        Require.that(
                times.length == values.length,
                "number of times",
                times.length,
                "a series of " + values.length + " values",
                "must be the number of values",
                "give one time per value");
        for (int i = 0; i < values.length; i++) {
            Require.that(
                    Double.isFinite(values[i]) && Double.isFinite(times[i]) && (i == 0 || times[i] > times[i - 1]),
                    "point",
                    times[i] + ", " + values[i],
                    "a series",
                    "must be finite and later than the one before",
                    "leave out periods without a value and sort the others");
        }
        if (values.length < LEAST_POINTS) {
            return Optional.empty();
        }
        double[] slopes = IntStream.range(0, values.length)
                .boxed()
                .flatMapToDouble(i -> IntStream.range(i + 1, values.length)
                        .mapToDouble(j -> (values[j] - values[i]) / (times[j] - times[i])))
                .toArray();
        Arrays.sort(slopes);
        int middle = slopes.length / 2;
        return Optional.of(slopes.length % 2 == 1 ? slopes[middle] : (slopes[middle - 1] + slopes[middle]) / 2);
    }
}
