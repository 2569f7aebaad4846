/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.governance;

import io.github.cocreation.core.check.Require;
import java.util.Arrays;
import java.util.Optional;

/**
 * How far raters agree on one item: r_wg.
 *
 * <p><b>Formula.</b> r_wg = 1 - s² / sigma², with s² the variance of the ratings (n - 1) and sigma² = (A² - 1) / 12 that of
 * ratings at random on A options. Below 0 it is set to 0.
 *
 * <p><b>Range.</b> 0 (as at random, or split) to 1 (all alike).
 *
 * <p><b>Worked example.</b> 3, 3, 4, 2 on 5 options: s² = 2/3, sigma² = 2, r_wg = 0.667.
 *
 * <p><b>Degenerate cases.</b> Fewer than three raters: undefined. <b>Cost.</b> O(n). <b>Source.</b> James, Demaree and Wolf (1984),
 * Journal of Applied Psychology 69.
 */
public final class WithinGroupAgreement {
    private static final int LEAST_RATERS = 3;

    private WithinGroupAgreement() {}

    /**
     * {@return r_wg; empty with fewer than three ratings}
     *
     * @param options how many answers there are to choose from, at least 2
     * @param ratings the ratings
     * @throws IllegalArgumentException if there are fewer than two options
     */
    public static Optional<Double> of(int options, double... ratings) {
        Require.atLeast("options", options, 2, "agreement of raters");
        if (ratings.length < LEAST_RATERS) {
            return Optional.empty();
        }
        double mean = Arrays.stream(ratings).average().orElseThrow();
        double variance =
                Arrays.stream(ratings).map(r -> (r - mean) * (r - mean)).sum() / (ratings.length - 1);
        double random = (options * (double) options - 1) / 12;
        return Optional.of(Math.max(0, 1 - variance / random));
    }
}
