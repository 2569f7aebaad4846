/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.chart;

import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codec;
import io.github.cocreation.core.json.Codecs;

/**
 * Between what a coordinate of a point probably lies.
 *
 * @param low the lower end, in [0, 1]
 * @param high the upper end, in [0, 1]
 */
public record PlaneRange(double low, double high) {
    private static final Codec<PlaneRange> CODEC = Codecs.record(
            "plane range",
            Codecs.field("low", Codecs.DOUBLE, PlaneRange::low),
            Codecs.field("high", Codecs.DOUBLE, PlaneRange::high),
            PlaneRange::new);

    /**
     * Checks the ends.
     *
     * @param low the lower end, in [0, 1]
     * @param high the upper end, in [0, 1]
     * @throws IllegalArgumentException if an end is outside [0, 1], or the lower one above the upper one
     */
    public PlaneRange {
        Require.unitInterval("low end", low, "a range of a plane");
        Require.unitInterval("high end", high, "a range of a plane");
        Require.that(low <= high, "low end", low, "a range of a plane", "must not be above its high end", "swap them");
    }

    /** {@return how it is read and written as JSON} */
    public static Codec<PlaneRange> codec() {
        return CODEC;
    }
}
