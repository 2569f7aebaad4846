/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.centrality;

import io.github.cocreation.core.network.WeightMeaning;

/** How long a tie is when paths are measured. */
public enum TieLength {
    /** Every tie is one step; weights are ignored. */
    STEP,
    /** The weight is the length, for costs. */
    WEIGHT,
    /** The length is 1 divided by the weight, for strengths (Newman 2001). */
    INVERSE_WEIGHT;

    /**
     * {@return the length that fits what a larger weight says}
     *
     * @param meaning what it says
     */
    public static TieLength fitting(WeightMeaning meaning) {
        return switch (meaning) {
            case NONE -> STEP;
            case COST -> WEIGHT;
            case STRENGTH -> INVERSE_WEIGHT;
        };
    }

    double of(double weight) {
        return switch (this) {
            case STEP -> 1;
            case WEIGHT -> weight;
            case INVERSE_WEIGHT -> 1 / weight;
        };
    }
}
