/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.inference;

import java.util.List;
import java.util.OptionalDouble;

/**
 * The t of one predictor when what is left of it has its stakeholders in other places: by the theorem of Frisch, Waugh and Lovell a
 * regression on what is left after the other predictors gives the same coefficient as one on all.
 */
final class SemiPartial {
    private final PairCells cells;
    private final List<double[]> basis;
    private final double[] left;
    private final double[] outcomeLeft;
    private final long freedom;

    /** With the other predictors and the intercept as an orthonormal basis, and what they leave of predictor and outcome. */
    SemiPartial(PairCells cells, List<double[]> basis, double[] left, double[] outcomeLeft, long freedom) {
        this.cells = cells;
        this.basis = basis;
        this.left = left;
        this.outcomeLeft = outcomeLeft;
        this.freedom = freedom;
    }

    OptionalDouble t(int[] place) {
        double[] moved = LeastSquares.residual(cells.moved(left, place), basis);
        double spread = LeastSquares.product(moved, moved);
        double together = LeastSquares.product(moved, outcomeLeft);
        double outcomeSpread = LeastSquares.product(outcomeLeft, outcomeLeft);
        double errors = outcomeSpread - together * together / spread;
        return !(spread > 0) || errors <= 1e-12 * outcomeSpread
                ? OptionalDouble.empty()
                : OptionalDouble.of(together / Math.sqrt(spread * errors / freedom));
    }
}
