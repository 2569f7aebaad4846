/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.inference;

import java.util.List;

/** Least squares by orthonormal columns. */
final class LeastSquares {
    private LeastSquares() {}

    static double product(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    static double mean(double[] column) {
        double sum = 0;
        for (double value : column) {
            sum += value;
        }
        return sum / column.length;
    }

    /** What is left of a column after regression on an orthonormal basis; done twice, which makes it exact to rounding. */
    static double[] residual(double[] column, List<double[]> basis) {
        double[] left = column.clone();
        for (int round = 0; round < 2; round++) {
            for (double[] direction : basis) {
                double along = product(left, direction);
                for (int i = 0; i < left.length; i++) {
                    left[i] -= along * direction[i];
                }
            }
        }
        return left;
    }

    /** Whether what is left of a column is more than rounding. */
    static boolean isMore(double[] left, double[] column) {
        return product(left, left) > 1e-18 * product(column, column);
    }

    static double[] scaled(double[] column) {
        double length = Math.sqrt(product(column, column));
        double[] scaled = column.clone();
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] /= length;
        }
        return scaled;
    }
}
