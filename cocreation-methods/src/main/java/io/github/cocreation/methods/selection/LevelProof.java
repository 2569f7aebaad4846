/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.selection;

/** Follows the proof of one level of a certificate. */
final class LevelProof {
    private LevelProof() {}

    /** The weights by type; empty if one is not a weight, or not of a type. */
    static double[] weights(ChanceLevel level, SeatTypes types) {
        double[] weights = new double[types.size()];
        for (var weight : level.weights().entrySet()) {
            int type = weight.getKey();
            if (type < 0 || type >= weights.length || !(weight.getValue() >= 0)) {
                return new double[0];
            }
            weights[type] = weight.getValue();
        }
        return weights;
    }

    /** Whether no panel is heavier than the level says. */
    static boolean holds(ChanceLevel level, double[] weights, SeatTypes types) {
        double[] worth = new double[weights.length];
        for (int t = 0; t < worth.length; t++) {
            worth[t] = weights[t] / types.people(t);
        }
        PanelRows rows = types.rows();
        return ProofJson.read(level.proof(), types.size(), rows.rows().size())
                .shows(
                        rows,
                        worth,
                        level.heaviest(),
                        rows.low().clone(),
                        rows.high().clone());
    }
}
