/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.drift;

import io.github.cocreation.core.check.Require;

/**
 * Where a number probably lies.
 *
 * @param low the lower end
 * @param high the upper end
 */
public record PlausibleRange(double low, double high) {
    /**
     * Checks the order.
     *
     * @param low the lower end
     * @param high the upper end
     * @throws IllegalArgumentException if the lower end is above the upper one
     */
    public PlausibleRange {
        Require.that(low <= high, "low end", low, "a plausible range", "must not be above its high end", "swap them");
    }

    /**
     * {@return whether a number lies in it, ends included}
     *
     * @param value the number
     */
    public boolean contains(double value) {
        return low <= value && value <= high;
    }

    /** {@return its length} */
    public double width() {
        return high - low;
    }

    PlausibleRange with(double value) {
        return new PlausibleRange(Math.min(low, value), Math.max(high, value));
    }
}
