/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.drift;

/**
 * The distance of shares on axes: on each axis the weighted mean of the differences of the shares that both know; axes of which
 * nothing is known in both are left out.
 */
final class ShareDistance {
    /** Stands for minutes or turns, whichever both stretches have. */
    private static final int VOICE = -1;

    /** One share: a part and its whole. */
    static final ShareDistance SHARE = new ShareDistance(new int[][] {{0}}, new double[][] {{1}}, 1);

    /** A position on the plane of Ulrich's types, by the indicators that both stretches know. */
    static final ShareDistance PLANE = new ShareDistance(
            new int[][] {
                {PlaneSums.INITIATIVE, VOICE, PlaneSums.DECISIONS, PlaneSums.COMMITMENTS},
                {PlaneSums.OFF_LIST, PlaneSums.PROBLEM}
            },
            new double[][] {ObservedPosition.X_WEIGHTS, {ObservedPosition.Y_WEIGHTS[1], ObservedPosition.Y_WEIGHTS[2]}},
            PlaneSums.PROBLEM + 1);

    private final int[][] indicators;
    private final double[][] weights;
    private final int shares;

    private ShareDistance(int[][] indicators, double[][] weights, int shares) {
        this.indicators = indicators;
        this.weights = weights;
        this.shares = shares;
    }

    /** The squared distance; NaN if nothing is known of both. */
    double squared(double[] before, double[] after) {
        double squared = Double.NaN;
        for (int axis = 0; axis < indicators.length; axis++) {
            double sum = 0;
            double of = 0;
            for (int i = 0; i < indicators[axis].length; i++) {
                int place = place(indicators[axis][i], before, after);
                double wholeBefore = before[2 * place + 1];
                double wholeAfter = after[2 * place + 1];
                if (wholeBefore > 0 && wholeAfter > 0) {
                    sum += weights[axis][i] * (after[2 * place] / wholeAfter - before[2 * place] / wholeBefore);
                    of += weights[axis][i];
                }
            }
            if (of > 0) {
                double difference = sum / of;
                squared = (Double.isNaN(squared) ? 0 : squared) + difference * difference;
            }
        }
        return squared;
    }

    private static int place(int indicator, double[] before, double[] after) {
        return indicator != VOICE
                ? indicator
                : PlaneSums.voice(before) == PlaneSums.MINUTES ? PlaneSums.voice(after) : PlaneSums.TURNS;
    }

    /** Of each share, whether it is below a half, so that there is more room above. */
    boolean[] low(double[] total) {
        boolean[] low = new boolean[shares];
        for (int share = 0; share < low.length; share++) {
            low[share] = 2 * total[2 * share] < total[2 * share + 1];
        }
        return low;
    }

    /** Moves the shares of a session up or down by so much, as far as there is room. */
    void shift(double[] session, double by, boolean[] up) {
        for (int share = 0; share < shares; share++) {
            double whole = session[2 * share + 1];
            double moved = session[2 * share] + (up[share] ? by : -by) * whole;
            session[2 * share] = Math.max(0, Math.min(whole, moved));
        }
    }
}
