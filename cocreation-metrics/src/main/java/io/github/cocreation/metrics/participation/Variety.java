/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.participation;

import io.github.cocreation.core.check.Require;
import java.util.Optional;

/**
 * How mixed a set of people is over categories: Blau's index, its unbiased form, and the index of qualitative variation.
 *
 * <p><b>Formula.</b> B = 1 - sum p_k^2, the chance that two draws differ; IQV = B K / (K - 1); without replacement B_u = 1 - sum
 * n_k (n_k - 1) / (N (N - 1)). K is the number of possible categories, empty ones among them.
 *
 * <p><b>Range.</b> B from 0 to (K - 1)/K, IQV and B_u from 0 to 1; 0 is all alike.
 *
 * <p><b>Worked example.</b> 10, 6, 3 and 1 people: p = 0.5, 0.3, 0.15, 0.05; B = 1 - 0.365 = 0.635; IQV = 0.635 * 4/3 =
 * 0.846667.
 *
 * <p><b>Degenerate cases.</b> Nobody: undefined. One category: B = 0, IQV undefined. One person: B_u undefined. <b>Cost.</b>
 * O(K). <b>Source.</b> Blau (1977), Inequality and Heterogeneity; Mueller and Schuessler (1961), Statistical Reasoning in
 * Sociology.
 */
public final class Variety {
    private Variety() {}

    /**
     * {@return Blau's index; empty if nobody is counted}
     *
     * @param counts how many there are of each possible category, none negative
     * @throws IllegalArgumentException if a count is negative or not finite
     */
    public static Optional<Double> blau(double... counts) {
        double sum = 0;
        double squares = 0;
        for (double count : counts) {
            sum += Require.notNegative("count", count, "Blau's index");
            squares += count * count;
        }
        return sum == 0 ? Optional.empty() : Optional.of(Math.max(0, 1 - squares / (sum * sum)));
    }

    /**
     * {@return the index of qualitative variation; empty if nobody is counted or there is one possible category}
     *
     * @param counts how many there are of each possible category, none negative
     * @throws IllegalArgumentException if a count is negative or not finite
     */
    public static Optional<Double> iqv(double... counts) {
        int categories = counts.length;
        return categories < 2
                ? Optional.empty()
                : blau(counts).map(b -> Math.min(1, b * categories / (categories - 1)));
    }

    /**
     * {@return the chance that two different people are of different categories; empty with fewer than two people}
     *
     * @param counts how many people there are of each category, none negative
     * @throws IllegalArgumentException if a count is negative
     */
    public static Optional<Double> unbiased(int... counts) {
        double people = 0;
        double alike = 0;
        for (int count : counts) {
            people += Require.atLeast("count", count, 0, "an unbiased Blau index");
            alike += count * (count - 1.0);
        }
        return people < 2 ? Optional.empty() : Optional.of(1 - alike / (people * (people - 1)));
    }
}
