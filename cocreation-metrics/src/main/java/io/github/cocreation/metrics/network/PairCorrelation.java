/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network;

import java.util.OptionalDouble;

/**
 * Pearson's correlation of pairs of numbers, added one by one: means and sums of squares are moved along (Welford 1962), so that
 * large numbers of small spread keep their digits.
 *
 * <p><b>Worked example.</b> (1, 2), (2, 4), (3, 6): 1. (1, 1), (2, 1): undefined, as the second never changes.
 *
 * <p><b>Degenerate cases.</b> Fewer than two pairs, or one side all the same: undefined.
 */
public final class PairCorrelation {
    private long pairs;
    private double firstX;
    private double firstY;
    private boolean varyingX;
    private boolean varyingY;
    private double meanX;
    private double meanY;
    private double squaresX;
    private double squaresY;
    private double products;

    /** Makes one of no pairs. */
    public PairCorrelation() {}

    /**
     * Adds a pair.
     *
     * @param x its one number
     * @param y its other number
     */
    public void add(double x, double y) {
        pairs++;
        if (pairs == 1) {
            firstX = x;
            firstY = y;
        }
        varyingX |= x != firstX;
        varyingY |= y != firstY;
        double aboveX = x - meanX;
        double aboveY = y - meanY;
        meanX += aboveX / pairs;
        meanY += aboveY / pairs;
        squaresX += aboveX * (x - meanX);
        squaresY += aboveY * (y - meanY);
        products += aboveX * (y - meanY);
    }

    /** {@return the correlation, in [-1, 1]; empty if either side has no spread} */
    public OptionalDouble value() {
        return varyingX && varyingY
                ? OptionalDouble.of(Math.max(-1, Math.min(1, products / Math.sqrt(squaresX * squaresY))))
                : OptionalDouble.empty();
    }
}
