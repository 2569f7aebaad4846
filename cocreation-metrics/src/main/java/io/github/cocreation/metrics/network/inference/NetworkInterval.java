/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.inference;

import java.util.Arrays;

/**
 * How far a figure moves when the stakeholders of a network are drawn anew.
 *
 * @param statistic which figure
 * @param observed the observed figure
 * @param low the lower end
 * @param high the upper end
 * @param error the standard deviation of the draws, over n - 1
 * @param confidence the share of the draws between the ends
 * @param draws how many draws there were
 * @param definedDraws in how many the figure was defined; the others are left out
 */
public record NetworkInterval(
        String statistic,
        double observed,
        double low,
        double high,
        double error,
        double confidence,
        int draws,
        int definedDraws) {
    static NetworkInterval of(String statistic, double observed, double confidence, int draws, double[] sorted) {
        double mean = Arrays.stream(sorted).sum() / sorted.length;
        double squares =
                Arrays.stream(sorted).map(draw -> (draw - mean) * (draw - mean)).sum();
        return new NetworkInterval(
                statistic,
                observed,
                quantile(sorted, (1 - confidence) / 2),
                quantile(sorted, (1 + confidence) / 2),
                sorted.length < 2 ? 0 : Math.sqrt(squares / (sorted.length - 1)),
                confidence,
                draws,
                sorted.length);
    }

    private static double quantile(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
