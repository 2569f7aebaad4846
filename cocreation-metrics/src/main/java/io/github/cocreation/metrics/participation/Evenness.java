/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.participation;

import io.github.cocreation.core.check.Require;
import java.util.Optional;

/**
 * How evenly something is spread: Shannon's entropy, and Pielou's evenness, which is the entropy over the greatest possible.
 *
 * <p><b>Formula.</b> With p_i = x_i / sum x: H = - sum p_i ln p_i, where 0 ln 0 = 0; J = H / ln S with S the number of values,
 * zeros among them.
 *
 * <p><b>Range.</b> H from 0 to ln S in nats, J from 0 to 1; 1 is even. J saturates: with many people it stays high although one
 * leads, so read it beside {@link Gini}.
 *
 * <p><b>Worked example.</b> 10, 6, 3 and 1 turns: H = 1.142120, and J = 1.142120 / ln 4 = 0.823865.
 *
 * <p><b>Degenerate cases.</b> No values, or all zero: both undefined. One value: H = 0, J undefined. Negative values are
 * refused. <b>Cost.</b> O(n). <b>Source.</b> Shannon (1948), Bell System Technical Journal 27; Pielou (1966), Journal of
 * Theoretical Biology 13.
 */
public final class Evenness {
    private Evenness() {}

    /**
     * {@return Shannon's entropy in nats; empty if there is nothing to spread}
     *
     * @param values what each one has, none negative
     * @throws IllegalArgumentException if a value is negative or not finite
     */
    public static Optional<Double> entropy(double... values) {
        double sum = 0;
        for (double value : values) {
            sum += Require.notNegative("value", value, "an entropy");
        }
        if (sum == 0) {
            return Optional.empty();
        }
        double entropy = 0;
        for (double value : values) {
            double p = value / sum;
            entropy -= p == 0 ? 0 : p * StrictMath.log(p);
        }
        return Optional.of(Math.max(0, entropy));
    }

    /**
     * {@return Pielou's evenness; empty if there is nothing to spread, or only one to spread it over}
     *
     * @param values what each one has, none negative
     * @throws IllegalArgumentException if a value is negative or not finite
     */
    public static Optional<Double> pielou(double... values) {
        return values.length < 2
                ? Optional.empty()
                : entropy(values).map(h -> Math.min(1, h / StrictMath.log(values.length)));
    }
}
