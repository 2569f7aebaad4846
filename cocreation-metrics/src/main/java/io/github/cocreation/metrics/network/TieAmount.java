/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network;

import io.github.cocreation.core.check.Require;

/** How much a tie counts where ties are added up. */
public enum TieAmount {
    /** Every tie counts one; weights are ignored. */
    ONE,
    /** Every tie counts its weight. */
    WEIGHT;

    /**
     * {@return how much every tie counts, by number}
     *
     * @param view the network
     * @throws IllegalArgumentException if weights are read and one is not above 0
     */
    public double[] of(NetworkView view) {
        double[] amounts = new double[view.tieCount()];
        for (int tie = 0; tie < amounts.length; tie++) {
            amounts[tie] = this == ONE ? 1 : ofWeight(view, tie);
        }
        return amounts;
    }

    private static double ofWeight(NetworkView view, int tie) {
        double weight = view.weight(tie);
        if (weight <= 0) {
            throw Require.failure(
                    "weight",
                    weight,
                    "tie (" + view.stakeholder(view.from(tie)) + " - " + view.stakeholder(view.to(tie)) + ")",
                    "must be above 0 to be added up",
                    "use TieAmount.ONE, or leave negative ties out");
        }
        return weight;
    }
}
