/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.governance;

import io.github.cocreation.core.check.Require;
import java.util.Arrays;
import java.util.Optional;

/**
 * How mutual directed ties are.
 *
 * <p><b>Formula.</b> Weighted: r = sum of min(w_ij, w_ji) / sum of w_ij, over i and j different. Binary: r = arcs that are
 * returned / arcs; against chance rho = (r - a) / (1 - a), with a = L / (n (n - 1)) the density.
 *
 * <p><b>Range.</b> r from 0 to 1; rho from a negative bound to 1, 0 being chance.
 *
 * <p><b>Worked example.</b> W = (0 4 2; 2 0 3; 0 3 0): smaller ones 2 + 2 + 0 + 0 + 3 + 3 = 10 of 14, r = 0.714286. Arcs a-b, a-c,
 * b-a, c-b, c-d, d-c: 4 of 6 are returned, r = 0.666667; density 0.5, rho = 0.333333.
 *
 * <p><b>Degenerate cases.</b> No arcs: undefined; all arcs there: rho undefined. A dyad of which one answer is missing (NaN) is
 * left out. <b>Cost.</b> O(n²).
 *
 * @see <a href="https://doi.org/10.1038/srep02729">Squartini et al. (2013), Scientific Reports 3</a>
 * @see <a href="https://doi.org/10.1103/PhysRevLett.93.268701">Garlaschelli and Loffredo (2004), Physical Review Letters 93</a>
 */
public final class Reciprocity {
    private Reciprocity() {}

    /**
     * {@return the share of weight that is returned; empty without any weight}
     *
     * @param weights who gives how much to whom, none negative; NaN where the answer is missing; the diagonal is not read
     * @throws IllegalArgumentException if the rows are not as long as there are rows, or a weight is negative
     */
    public static Optional<Double> weighted(double[]... weights) {
        square(weights);
        double mutual = 0;
        double all = 0;
        for (int i = 0; i < weights.length; i++) {
            for (int j = 0; j < weights.length; j++) {
                if (i != j && !Double.isNaN(weights[i][j]) && !Double.isNaN(weights[j][i])) {
                    all += Require.notNegative("weight", weights[i][j], "a reciprocity");
                    mutual += Math.min(weights[i][j], weights[j][i]);
                }
            }
        }
        return all == 0 ? Optional.empty() : Optional.of(Math.min(1, mutual / all));
    }

    /**
     * {@return the share of arcs that are returned; empty without arcs}
     *
     * @param weights an arc wherever a weight is above 0; NaN where the answer is missing
     * @throws IllegalArgumentException if the rows are not as long as there are rows
     */
    public static Optional<Double> binary(double[]... weights) {
        return weighted(arcs(weights));
    }

    /**
     * {@return the share of arcs that are returned, against chance; empty without arcs, or if all arcs are there}
     *
     * @param weights an arc wherever a weight is above 0; NaN where the answer is missing
     * @throws IllegalArgumentException if the rows are not as long as there are rows
     */
    public static Optional<Double> againstChance(double[]... weights) {
        double[][] arcs = arcs(weights);
        double present = 0;
        double asked = 0;
        for (int i = 0; i < arcs.length; i++) {
            for (int j = 0; j < arcs.length; j++) {
                if (i != j && !Double.isNaN(arcs[i][j]) && !Double.isNaN(arcs[j][i])) {
                    present += arcs[i][j];
                    asked++;
                }
            }
        }
        double density = asked == 0 ? 1 : present / asked;
        return density == 1 ? Optional.empty() : weighted(arcs).map(r -> (r - density) / (1 - density));
    }

    private static double[][] arcs(double[][] weights) {
        square(weights);
        return Arrays.stream(weights)
                .map(row -> Arrays.stream(row)
                        .map(w -> Double.isNaN(w) ? w : w > 0 ? 1 : 0)
                        .toArray())
                .toArray(double[][]::new);
    }

    private static void square(double[][] weights) {
        for (double[] row : weights) {
            Require.that(
                    row.length == weights.length,
                    "length of row",
                    row.length,
                    "a matrix of weights",
                    "must be the number of rows (" + weights.length + ")",
                    "put NaN where the answer is missing");
        }
    }
}
