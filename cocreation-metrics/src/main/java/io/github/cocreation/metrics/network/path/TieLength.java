/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.path;

import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.network.WeightMeaning;
import io.github.cocreation.metrics.network.NetworkView;

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

    /**
     * {@return the length of every tie, by number}
     *
     * @param view the network
     * @throws IllegalArgumentException if weights are read and one is not above 0
     */
    public double[] of(NetworkView view) {
        double[] lengths = new double[view.tieCount()];
        for (int tie = 0; tie < lengths.length; tie++) {
            lengths[tie] = this == STEP ? 1 : ofWeight(view, tie);
        }
        return lengths;
    }

    private double ofWeight(NetworkView view, int tie) {
        double weight = view.weight(tie);
        if (weight <= 0) {
            throw Require.failure(
                    "weight",
                    weight,
                    "tie (" + view.stakeholder(view.from(tie)) + " - " + view.stakeholder(view.to(tie)) + ")",
                    "must be above 0 to be read as a length",
                    "use TieLength.STEP, or leave negative ties out");
        }
        return this == WEIGHT ? weight : 1 / weight;
    }
}
