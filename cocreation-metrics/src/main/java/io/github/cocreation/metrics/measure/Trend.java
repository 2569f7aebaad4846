/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.measure;

import io.github.cocreation.core.check.Require;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where a series is going, as far as it is long enough to say so: a slope from three points on, a test from five.
 *
 * <p><b>Worked example.</b> 0.35, 0.40, 0.50, 0.60, 0.70: slope 0.10, S = 10, p = 0.008333, so it rises.
 */
@Value.Immutable
public abstract class Trend {
    private static final double ALPHA = 0.1;

    Trend() {}

    /** {@return how many points the series has} */
    public abstract int points();

    /** {@return the slope per unit of time; empty with fewer than three points} */
    public abstract Optional<Double> slope();

    /** {@return the test of a rise; empty with fewer than five points} */
    public abstract Optional<MannKendall> test();

    /**
     * {@return the trend of points one step apart}
     *
     * @param values the values in time order, all finite
     * @throws IllegalArgumentException if a value is not finite
     */
    public static Trend of(double... values) {
        return ImmutableTrend.builder()
                .points(values.length)
                .slope(TheilSen.slope(values))
                .test(MannKendall.of(values))
                .build();
    }

    /**
     * {@return the trend of points at given times}
     *
     * @param times when each value was seen, rising
     * @param values the values, all finite
     * @throws IllegalArgumentException if the lengths differ, times do not rise, or a value is not finite
     */
    public static Trend of(double[] times, double[] values) {
        return ImmutableTrend.builder()
                .points(values.length)
                .slope(TheilSen.slope(times, values))
                .test(MannKendall.of(values))
                .build();
    }

    /** Checks that slope and test are there only if there are points enough. */
    @Value.Check
    void check() {
        Require.atLeast("number of points", points(), 0, "a trend");
    }

    /** {@return whether it may be called rising: the slope is above 0, and the test, if there is one, has p below 0.1} */
    public boolean rises() {
        return slope().filter(b -> b > 0).isPresent()
                && test().map(t -> t.pUp() < ALPHA).orElse(true);
    }
}
