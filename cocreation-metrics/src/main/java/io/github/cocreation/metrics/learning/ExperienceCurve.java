/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.learning;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The experience curve: how much less a run costs (money, time or errors) each time the number of runs doubles.
 *
 * <p><b>Formula.</b> log2 y = a + b log2 n by least squares over runs n = 1, 2, ...; learning rate = 1 - 2^b.
 *
 * <p><b>Range.</b> Below 1; negative means it gets worse. 0.10 to 0.30 are usual in industry.
 *
 * <p><b>Worked example.</b> 10, 8.2, 7.1, 6.6 and 6.0: b = -0.313879, learning rate 0.195524.
 *
 * <p><b>Degenerate cases.</b> Runs that cost nothing or less are left out; fewer than four runs: undefined. <b>Cost.</b> O(n).
 * <b>Source.</b> Wright (1936), Journal of the Aeronautical Sciences 3; Argote and Epple (1990), Science 247.
 *
 * @param slope b
 * @param learningRate how much is saved by doubling, as a share
 */
public record ExperienceCurve(double slope, double learningRate) {
    private static final int LEAST_RUNS = 4;

    /**
     * {@return the curve; empty with fewer than four runs that cost something}
     *
     * @param costs the cost of each run, in order
     */
    public static Optional<ExperienceCurve> of(double... costs) {
        int[] runs = IntStream.range(0, costs.length).filter(i -> costs[i] > 0).toArray();
        if (runs.length < LEAST_RUNS) {
            return Optional.empty();
        }
        double[] x = Arrays.stream(runs).mapToDouble(i -> log2(i + 1)).toArray();
        double[] y = Arrays.stream(runs).mapToDouble(i -> log2(costs[i])).toArray();
        double meanX = Arrays.stream(x).average().orElseThrow();
        double meanY = Arrays.stream(y).average().orElseThrow();
        double both = 0;
        double squares = 0;
        for (int i = 0; i < x.length; i++) {
            both += (x[i] - meanX) * (y[i] - meanY);
            squares += (x[i] - meanX) * (x[i] - meanX);
        }
        double slope = both / squares;
        return Optional.of(new ExperienceCurve(slope, 1 - StrictMath.pow(2, slope)));
    }

    private static double log2(double value) {
        return StrictMath.log(value) / StrictMath.log(2);
    }
}
