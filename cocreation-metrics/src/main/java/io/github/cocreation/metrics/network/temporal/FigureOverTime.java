/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.temporal;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.network.LayerId;
import io.github.cocreation.core.time.Span;
import io.github.cocreation.metrics.measure.MannKendall;
import io.github.cocreation.metrics.measure.Trend;
import io.github.cocreation.metrics.network.inference.Statistic;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * A figure of a network from period to period, and where it is going: Theil-Sen slope per period from three points on, Mann-Kendall
 * test from five.
 *
 * <p><b>Worked example.</b> Densities 0.1, none (nobody there), 0.2, 0.3, 0.4 and 0.5: five points at 0, 2, 3, 4 and 5; all ten pairs
 * rise, so p (rising) is 1/120, and the slope is about 0.1 a period.
 *
 * <p>Periods without a figure are left out; the others keep their place in time. Windows that overlap hang together, and the test's p
 * is then too small: use slices.
 *
 * @see Trend
 * @param statistic which figure
 * @param points the figure of every period
 * @param trend where it is going
 * @param falling the test that it falls; empty with fewer than five points
 */
public record FigureOverTime(
        String statistic, ImmutableList<Point> points, Trend trend, Optional<MannKendall> falling) {
    /**
     * The figure of one period.
     *
     * @param span the period
     * @param value the figure, empty where it is undefined
     */
    public record Point(Span span, OptionalDouble value) {}

    /**
     * {@return a figure of one layer over time}
     *
     * @param slices the periods in order
     * @param layer the name of a one-mode layer
     * @param statistic the figure
     * @throws IllegalArgumentException if there is no such layer
     */
    public static FigureOverTime of(List<NetworkSlice> slices, LayerId layer, Statistic statistic) {
        return of(
                statistic.name(),
                slices.stream()
                        .map(slice -> new Point(slice.span(), statistic.of(slice.view(layer))))
                        .collect(ImmutableList.toImmutableList()));
    }

    /**
     * {@return any series of figures over time, with its trend}
     *
     * @param statistic which figure
     * @param points the figure of every period, in order
     */
    public static FigureOverTime of(String statistic, List<Point> points) {
        int[] defined = IntStream.range(0, points.size())
                .filter(i -> points.get(i).value().isPresent())
                .toArray();
        double[] times = Arrays.stream(defined).asDoubleStream().toArray();
        double[] values = Arrays.stream(defined)
                .mapToDouble(i -> points.get(i).value().orElseThrow())
                .toArray();
        return new FigureOverTime(
                statistic,
                ImmutableList.copyOf(points),
                Trend.of(times, values),
                MannKendall.of(Arrays.stream(values).map(value -> -value).toArray()));
    }
}
