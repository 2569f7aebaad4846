/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.network;

import io.github.cocreation.core.check.Require;

/** What must hold for the weight of a tie, alone and in its layer. */
final class TieRule {
    private TieRule() {}

    /** Checks what can be checked without knowing the layer; makes no text unless it fails. */
    static void requireWeight(double weight, LayerId layer, Object from, Object to) {
        if (Double.isFinite(weight) && weight != 0) {
            return;
        }
        throw weight == 0
                ? Require.failure(
                        "weight",
                        weight,
                        where(layer, from, to),
                        "must not be 0",
                        "leave the tie out: no tie is what 0 stands for")
                : Require.failure(
                        "weight",
                        weight,
                        where(layer, from, to),
                        "must be a finite number",
                        "leave the tie out if its weight is not known");
    }

    /** Checks a weight that is finite and not 0 against its layer; makes no text unless it fails. */
    static void requireWeight(double weight, Layer layer, Object from, Object to) {
        if (weight < 0 && layer.sign() == Sign.UNSIGNED) {
            throw Require.failure(
                    "weight",
                    weight,
                    where(layer.id(), from, to),
                    "must be above 0",
                    "make the layer SIGNED if its ties can be negative");
        }
        if (Math.abs(weight) != 1 && layer.weightMeaning() == WeightMeaning.NONE) {
            throw Require.failure(
                    "weight",
                    weight,
                    where(layer.id(), from, to),
                    "must be " + (layer.sign() == Sign.SIGNED ? "1 or -1" : "1") + " where ties have no weight",
                    "say whether a larger weight of the layer is STRENGTH or COST");
        }
    }

    static String where(LayerId layer, Object from, Object to) {
        return "tie (" + from + " - " + to + ") in layer (" + layer + ")";
    }
}
