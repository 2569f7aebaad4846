/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.participation;

import io.github.cocreation.core.check.Require;
import java.util.Arrays;
import java.util.Optional;

/**
 * The Gini coefficient: how unequally something is spread.
 *
 * <p><b>Formula.</b> G = (2 sum i x_(i)) / (n sum x) - (n + 1) / n over values sorted upwards, i from 1. Corrected for small
 * groups, G* = G n / (n - 1), so that one person having all gives 1 whatever n is.
 *
 * <p><b>Range.</b> G from 0 to (n - 1)/n, G* from 0 to 1; 0 is even.
 *
 * <p><b>Worked example.</b> 10, 6, 3 and 1 turns: (2 (1*1 + 2*3 + 3*6 + 4*10)) / (4 * 20) - 5/4 = 0.375, and G* = 0.375 *
 * 4/3 = 0.5.
 *
 * <p><b>Degenerate cases.</b> No values, or all zero: undefined. One value: G = 0, G* undefined. Negative values are refused.
 *
 * <p><b>Cost.</b> O(n log n). <b>Source.</b> Gini (1912), Variabilità e mutabilità; correction: Deltas (2003), Review of
 * Economics and Statistics 85(1).
 */
public final class Gini {
    private Gini() {}

    /**
     * {@return G; empty if there is nothing to spread}
     *
     * @param values what each one has, none negative
     * @throws IllegalArgumentException if a value is negative or not finite
     */
    public static Optional<Double> of(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double sum = 0;
        double ranked = 0;
        for (int i = 0; i < sorted.length; i++) {
            Require.notNegative("value", sorted[i], "a Gini coefficient");
            sum += sorted[i];
            ranked += (i + 1) * sorted[i];
        }
        if (sum == 0) {
            return Optional.empty();
        }
        double n = sorted.length;
        return Optional.of(Math.max(0, 2 * ranked / (n * sum) - (n + 1) / n));
    }

    /**
     * {@return G*; empty if there is nothing to spread, or only one to spread it over}
     *
     * @param values what each one has, none negative
     * @throws IllegalArgumentException if a value is negative or not finite
     */
    public static Optional<Double> corrected(double... values) {
        int n = values.length;
        return n < 2 ? Optional.empty() : of(values).map(g -> Math.min(1, g * n / (n - 1)));
    }
}
