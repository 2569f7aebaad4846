/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.ownership;

import io.github.cocreation.core.check.Require;
import java.util.Optional;

/**
 * The effective number of holders: how many there would be if all who hold something held as much, and the inequality were the
 * same.
 *
 * <p><b>Formula.</b> N_eff = 1 / sum s_k^2 with s_k the shares. <b>Range.</b> 1 (one holds all) to the number of holders.
 *
 * <p><b>Worked example.</b> 6, 3, 2 and 1 of 12: 144 / (36 + 9 + 4 + 1) = 2.88.
 *
 * <p><b>Degenerate cases.</b> Nothing is held: undefined. <b>Cost.</b> O(n). <b>Source.</b> Laakso and Taagepera (1979),
 * Comparative Political Studies 12(1).
 */
public final class EffectiveNumber {
    private EffectiveNumber() {}

    /**
     * {@return the effective number; empty if nothing is held}
     *
     * @param held what each one holds, none negative
     * @throws IllegalArgumentException if a value is negative or not finite
     */
    public static Optional<Double> of(double... held) {
        double sum = 0;
        double squares = 0;
        for (double value : held) {
            sum += Require.notNegative("value", value, "an effective number");
            squares += value * value;
        }
        return sum == 0 ? Optional.empty() : Optional.of(sum * sum / squares);
    }
}
