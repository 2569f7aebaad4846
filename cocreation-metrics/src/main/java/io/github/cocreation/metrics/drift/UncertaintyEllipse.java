/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.drift;

/**
 * Where a point of a plane probably lies: an ellipse of 95%, as if the draws were normal.
 *
 * <p><b>Formula.</b> With the variances and the covariance of the draws, the half axes are sqrt(5.991 lambda) of the two
 * eigenvalues lambda, 5.991 being the 0.95 quantile of chi-square with two degrees of freedom.
 *
 * <p><b>Worked example.</b> Variances 0.01 and 0.0025, no covariance: half axes 0.2448 and 0.1224, lying flat.
 *
 * @param x the centre's first coordinate
 * @param y the centre's second coordinate
 * @param major the longer half axis
 * @param minor the shorter half axis
 * @param angle by how much the longer axis is turned from the first axis towards the second, in radians, in [-pi/2, pi/2]
 */
public record UncertaintyEllipse(double x, double y, double major, double minor, double angle) {
    private static final double CHI_SQUARE = 5.991464547107979;

    static UncertaintyEllipse of(double x, double y, double varianceX, double varianceY, double covariance) {
        double middle = (varianceX + varianceY) / 2;
        double apart = Math.hypot((varianceX - varianceY) / 2, covariance);
        return new UncertaintyEllipse(
                x,
                y,
                Math.sqrt(CHI_SQUARE * (middle + apart)),
                Math.sqrt(CHI_SQUARE * Math.max(0, middle - apart)),
                0.5 * StrictMath.atan2(2 * covariance, varianceX - varianceY));
    }
}
