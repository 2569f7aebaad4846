/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.measure;

/**
 * The chance that a standard normal variable exceeds z, to about fourteen digits: by its power series in the middle, by its
 * continued fraction in the tails (Abramowitz and Stegun 1964, 26.2.11 and 26.2.14).
 */
final class NormalTail {
    private static final double TAIL = 4;

    private NormalTail() {}

    static double above(double z) {
        if (z < 0) {
            return 1 - above(-z);
        }
        double density = StrictMath.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
        if (z > TAIL) {
            double fraction = z;
            for (int k = 120; k >= 1; k--) {
                fraction = z + k / fraction;
            }
            return density / fraction;
        }
        double term = z;
        double sum = z;
        for (int k = 3; Math.abs(term) > 1e-18 * Math.abs(sum); k += 2) {
            term *= z * z / k;
            sum += term;
        }
        return 0.5 - density * sum;
    }
}
