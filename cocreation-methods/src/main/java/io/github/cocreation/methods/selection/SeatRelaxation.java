/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.selection;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The panels of a box, if seats could be split: a linear program over the types whose seats are not fixed by the box. Those
 * fixed count in the rows and take no time; rows that ask for nothing, such as those of homes, come in when they are broken.
 */
final class SeatRelaxation {
    /** The exponent of the largest worth of a seat, as the simplex sees it. */
    private static final int LARGEST = 7;

    private static final double BROKEN = 1e-9;

    private final ImmutableList<PanelRows.Row> all;
    private final int[] free;
    private final int[] fixed;
    private final int[] place;
    private final CheckedSimplex simplex;
    /** The row of the simplex, for each row that has come in; else negative. */
    private final int[] own;

    private final int firstRows;
    private int scale;

    SeatRelaxation(PanelRows rows, int[] low, int[] high) {
        this.all = rows.rows();
        this.free = IntStream.range(0, low.length).filter(t -> low[t] < high[t]).toArray();
        this.fixed = low.clone();
        double[] least = new double[free.length];
        double[] most = new double[free.length];
        this.place = new int[low.length];
        Arrays.fill(place, -1);
        for (int i = 0; i < free.length; i++) {
            least[i] = low[free[i]];
            most[i] = high[free[i]];
            place[free[i]] = i;
        }
        this.simplex = new CheckedSimplex(least, most);
        this.own = new int[all.size()];
        Arrays.fill(own, -1);
        for (int r = 0; r < own.length; r++) {
            int needed = all.get(r).least();
            for (int type : all.get(r).types()) {
                needed -= low[type];
            }
            if (needed > 0 || all.get(r).types().length == low.length) {
                add(r);
            }
        }
        this.firstRows = simplex.rows();
    }

    private void add(int row) {
        double[] coefficients = new double[free.length];
        int taken = 0;
        for (int type : all.get(row).types()) {
            if (place[type] < 0) {
                taken += fixed[type];
            } else {
                coefficients[place[type]] = 1;
            }
        }
        own[row] = simplex.rows();
        simplex.addRow(coefficients, all.get(row).least() - taken, all.get(row).most() - taken);
    }

    /** How many rows have come in. */
    int rows() {
        return simplex.rows();
    }

    /** How many rows there were at first. */
    int firstRows() {
        return firstRows;
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
        BoxedSimplex.Outcome outcome = simplex.maximise();
        while (outcome == BoxedSimplex.Outcome.OPTIMAL && addBroken()) {
            outcome = simplex.maximise();
        }
        return outcome;
    }

    /** Whether a row has come in because it is broken. */
    private boolean addBroken() {
        double[] values = values();
        int before = simplex.rows();
        for (int r = 0; r < own.length; r++) {
            if (own[r] < 0) {
                double sum = 0;
                for (int type : all.get(r).types()) {
                    sum += values[type];
                }
                if (sum > all.get(r).most() + BROKEN || sum < all.get(r).least() - BROKEN) {
                    add(r);
                }
            }
        }
        return simplex.rows() > before;
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
        double[] prices = ofAll(simplex.prices());
        for (int r = 0; r < prices.length; r++) {
            prices[r] = Math.scalb(prices[r], -scale);
        }
        return prices;
    }

    /** Weights of the rows whose sum contradicts the box. */
    double[] contradiction() {
        return ofAll(simplex.contradiction());
    }

    private double[] ofAll(double[] ofOwn) {
        double[] values = new double[own.length];
        for (int r = 0; r < values.length; r++) {
            values[r] = own[r] < 0 ? 0 : ofOwn[own[r]];
        }
        return values;
    }
}
