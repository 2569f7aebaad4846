/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.measure;

import io.github.cocreation.core.check.Require;

/**
 * The values a measure can take, both ends included.
 *
 * @param low the least
 * @param high the greatest; infinite if there is none
 */
public record MeasureRange(double low, double high) {
    /** From 0 to 1. */
    public static final MeasureRange UNIT = new MeasureRange(0, 1);

    /**
     * Checks the order.
     *
     * @param low the least
     * @param high the greatest; infinite if there is none
     * @throws IllegalArgumentException if {@code low} is not below {@code high}
     */
    public MeasureRange {
        Require.that(low < high, "low end", low, "a range", "must be below its high end (" + high + ")", "swap them");
    }

    /**
     * {@return the values from {@code low} to {@code high}}
     *
     * @param low the least
     * @param high the greatest
     * @throws IllegalArgumentException if {@code low} is not below {@code high}
     */
    public static MeasureRange of(double low, double high) {
        return new MeasureRange(low, high);
    }

    /**
     * {@return all values from {@code low} on}
     *
     * @param low the least
     */
    public static MeasureRange from(double low) {
        return new MeasureRange(low, Double.POSITIVE_INFINITY);
    }

    /**
     * {@return whether the value is one the measure can take, give or take rounding}
     *
     * @param value a value
     */
    public boolean contains(double value) {
        return value >= low - 1e-9 && value <= high + 1e-9;
    }

    /** {@return the ends, such as {@code 0 .. 1}} */
    @Override
    public String toString() {
        return end(low) + " .. " + end(high);
    }

    private static String end(double end) {
        return Double.isInfinite(end)
                ? "no limit"
                : end == Math.rint(end) ? String.valueOf((long) end) : Digits.two(end);
    }
}
