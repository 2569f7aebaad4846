/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.selection;

import com.google.common.collect.ImmutableList;
import java.util.stream.IntStream;

/**
 * The panels of a box, if seats could be split: a linear program over the types whose seats are not fixed by the box. Those
 * fixed count in the rows and take no time.
 */
final class SeatRelaxation {
    /** The exponent of the largest worth of a seat, as the simplex sees it. */
    private static final int LARGEST = 7;

    private final int[] free;
    private final int[] fixed;
    private final CheckedSimplex simplex;
    private int scale;

    SeatRelaxation(PanelRows rows, int[] low, int[] high) {
        this.free = IntStream.range(0, low.length).filter(t -> low[t] < high[t]).toArray();
        this.fixed = low.clone();
        double[] least = new double[free.length];
        double[] most = new double[free.length];
        int[] place = new int[low.length];
        java.util.Arrays.fill(place, -1);
        for (int i = 0; i < free.length; i++) {
            least[i] = low[free[i]];
            most[i] = high[free[i]];
            place[free[i]] = i;
        }
        this.simplex = new CheckedSimplex(least, most);
        ImmutableList<PanelRows.Row> all = rows.rows();
        for (PanelRows.Row row : all) {
            double[] coefficients = new double[free.length];
            int taken = 0;
            for (int type : row.types()) {
                if (place[type] < 0) {
                    taken += low[type];
                } else {
                    coefficients[place[type]] = 1;
                }
            }
            simplex.addRow(coefficients, row.least() - taken, row.most() - taken);
        }
    }

    /** How many types are not fixed. */
    int size() {
        return free.length;
    }

    /** What seats are worth; scaled by a power of two, so that what the simplex takes for nothing is little beside it. */
    void objective(double[] worth) {
        double most = 0;
        for (int type : free) {
            most = Math.max(most, Math.abs(worth[type]));
        }
        scale = most > 0 ? LARGEST - Math.getExponent(most) : 0;
        double[] own = new double[free.length];
        for (int i = 0; i < free.length; i++) {
            own[i] = Math.scalb(worth[free[i]], scale);
        }
        simplex.objective(own);
    }

    /** Takes over the box, in which the fixed types stand where they stood. */
    void box(int[] low, int[] high) {
        for (int i = 0; i < free.length; i++) {
            simplex.interval(i, low[free[i]], high[free[i]]);
        }
    }

    BoxedSimplex.Outcome maximise() {
        return simplex.maximise();
    }

    void makeAnew() {
        simplex.makeAnew();
    }

    /** The seats of all types. */
    double[] values() {
        double[] values = new double[fixed.length];
        for (int t = 0; t < values.length; t++) {
            values[t] = fixed[t];
        }
        double[] own = simplex.values();
        for (int i = 0; i < free.length; i++) {
            values[free[i]] = own[i];
        }
        return values;
    }

    /** What one more unit of each row would be worth. */
    double[] prices() {
        double[] prices = simplex.prices().clone();
        for (int r = 0; r < prices.length; r++) {
            prices[r] = Math.scalb(prices[r], -scale);
        }
        return prices;
    }

    /** Weights of the rows whose sum contradicts the box. */
    double[] contradiction() {
        return simplex.contradiction();
    }
}
