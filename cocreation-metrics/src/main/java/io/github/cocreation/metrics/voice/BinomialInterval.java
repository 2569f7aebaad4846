/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.voice;

import io.github.cocreation.core.check.Require;
import io.github.cocreation.metrics.measure.Digits;

/**
 * Between which shares the true one lies, if some of a number were drawn by chance: the exact interval.
 *
 * <p><b>Formula.</b> For k of n and confidence 1 - a: the lowest p for which k or more still has the chance a/2, and the highest for
 * which k or fewer has; by beta quantiles B(a/2; k, n - k + 1) and B(1 - a/2; k + 1, n - k). It holds the true share at least as
 * often as its confidence says, and so is rather wide.
 *
 * <p><b>Worked example.</b> 15 of 148 at 95 %: 0.0578 to 0.1617. None of 20: 0 to 0.1684.
 *
 * <p><b>Degenerate cases.</b> k = 0 starts at 0, k = n ends at 1, n = 0 knows nothing: 0 to 1. <b>Cost.</b> About 60 evaluations of a
 * continued fraction. <b>Source.</b> Clopper and Pearson (1934), Biometrika 26; values from Newcombe (1998), Statistics in Medicine
 * 17, table I.
 *
 * @param low the lower end
 * @param high the upper end
 */
public record BinomialInterval(double low, double high) {
    private static final int HALVINGS = 60;

    /**
     * Checks the ends.
     *
     * @param low the lower end
     * @param high the upper end
     * @throws IllegalArgumentException if they are not in order within 0 to 1
     */
    public BinomialInterval {
        Require.unitInterval("low end", low, "an interval");
        Require.unitInterval("high end", high, "an interval");
        Require.that(low <= high, "low end", low, "an interval", "must not be above its high end " + high, "swap them");
    }

    /**
     * {@return the exact interval}
     *
     * @param some how many of them, from 0
     * @param all of how many, at least {@code some}
     * @param confidence how often it shall hold the true share, in (0, 1)
     * @throws IllegalArgumentException if a number is out of its range
     */
    public static BinomialInterval exact(int some, int all, double confidence) {
        Require.atLeast("some", some, 0, "a share");
        Require.atLeast("all", all, some, "a share");
        Require.that(
                confidence > 0 && confidence < 1,
                "confidence",
                confidence,
                "an interval",
                "must be above 0 and below 1",
                "write 95 % as 0.95");
        double tail = (1 - confidence) / 2;
        double low = some == 0 ? 0 : quantile(tail, some, all - some + 1.0);
        double high = some == all ? 1 : quantile(1 - tail, some + 1.0, all - some);
        return new BinomialInterval(low, high);
    }

    /** Where the beta distribution has this much below. */
    private static double quantile(double below, double a, double b) {
        double low = 0;
        double high = 1;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (IncompleteBeta.of(middle, a, b) < below) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    /**
     * {@return whether a share lies in it}
     *
     * @param share the share
     */
    public boolean contains(double share) {
        return low <= share && share <= high;
    }

    /** {@return the ends in per cent, such as {@code 6% to 16%}} */
    @Override
    public String toString() {
        return Digits.percent(low) + " to " + Digits.percent(high);
    }
}
