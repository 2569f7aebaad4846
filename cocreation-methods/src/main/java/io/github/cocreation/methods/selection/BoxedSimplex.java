/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.selection;

import java.util.Arrays;

/**
 * Maximises a linear function of variables that each lie in an interval, while each row (a weighted sum of variables) lies in
 * an interval too. All intervals are finite, so any basis can be made dual feasible by moving variables to their other end, and
 * the dual simplex method with the long-step ratio test is all that is needed: after a new objective, a new interval and a new
 * row alike, the search goes on from where it stood.
 *
 * <p>The table says each basic variable as a sum of the non-basic ones. A row's own variable is the value of that row. Rounding
 * errors are measured against the rows as they were given; when they show, the table is made anew. Nothing here is believed:
 * {@link CheckedSimplex} checks it, and {@link PanelRows#bound} turns row prices, right or wrong, into a bound that holds.
 *
 * <p>Takes O(rows * variables) time a pivot. Lemke 1954 (dual simplex); Maros 2003 (long steps).
 */
final class BoxedSimplex {
    /** What a search ended with. */
    enum Outcome {
        OPTIMAL,
        INFEASIBLE,
        GIVEN_UP
    }

    private static final double FEASIBLE = 1e-11;
    private static final double ROUNDING = 1e-9;
    private static final double ZERO_PRICE = 1e-12;
    private static final int STILL = 20;
    private static final double NUDGE = 1e-6;
    /** A row violated by a smaller part of the largest violation can wait. */
    private static final double NEAR = 0.3;

    private static final double DRIFT = 1e-9;

    private final int variables;
    private final SimplexTable t;
    private double[] low;
    private double[] high;
    private boolean[] atHigh;
    private double[] value = new double[16];
    private int infeasibleRow = -1;
    private boolean infeasibleBelow;
    private final double[] ratios;
    private final int[] candidates;

    BoxedSimplex(double[] low, double[] high) {
        this.variables = low.length;
        this.t = new SimplexTable(variables);
        this.low = Arrays.copyOf(low, variables + 16);
        this.high = Arrays.copyOf(high, variables + 16);
        this.atHigh = new boolean[variables + 16];
        this.ratios = new double[variables];
        this.candidates = new int[variables];
    }

    int rows() {
        return t.rows;
    }

    /** Adds the row whose value is the sum of these coefficients times the variables. */
    void addRow(double[] coefficients, double lowest, double highest) {
        int own = variables + t.rows;
        if (own == low.length) {
            low = Arrays.copyOf(low, 2 * own);
            high = Arrays.copyOf(high, 2 * own);
            atHigh = Arrays.copyOf(atHigh, 2 * own);
        }
        if (t.rows == value.length) {
            value = Arrays.copyOf(value, 2 * t.rows);
        }
        low[own] = lowest;
        high[own] = highest;
        t.add(coefficients);
    }

    void interval(int variable, double lowest, double highest) {
        low[variable] = lowest;
        high[variable] = highest;
    }

    double low(int variable) {
        return low[variable];
    }

    double high(int variable) {
        return high[variable];
    }

    void objective(double[] coefficients) {
        t.objective(coefficients);
    }

    void makeAnew() {
        t.makeAnew();
    }

    /** Forgets what was found: rows are basic, variables at an end of their intervals. */
    void startAnew() {
        t.startAnew();
        Arrays.fill(atHigh, false);
    }

    /** Searches; with {@link Outcome#GIVEN_UP} neither values nor prices mean anything. */
    Outcome maximise() {
        int limit = 200 + 20 * (t.rows + variables);
        if (t.pivotsSinceFresh() > 100 + 4 * t.rows) {
            t.makeAnew();
        }
        for (int attempt = 0; attempt < 3; attempt++) {
            Outcome outcome = search(limit);
            if (outcome == Outcome.INFEASIBLE || (outcome == Outcome.OPTIMAL && drift() <= DRIFT)) {
                return outcome;
            }
            t.makeAnew();
        }
        return Outcome.GIVEN_UP;
    }

    private Outcome search(int limit) {
        placeNonBasics();
        valuesFromTable();
        int still = 0;
        boolean nudged = false;
        for (int step = 0; step < limit; step++) {
            int leaving = mostViolated();
            if (leaving < 0 && nudged) {
                nudged = false;
                t.pricesFromCosts();
                placeNonBasics();
            }
            if (leaving < 0) {
                valuesFromTable();
                leaving = mostViolated();
            }
            if (leaving < 0) {
                return Outcome.OPTIMAL;
            }
            boolean below = value[leaving] < low[t.basic[leaving]];
            int entering = ratioTest(leaving, below);
            if (entering < 0 && largestViolation() <= ROUNDING) {
                // what is left is rounding: no exchange mends it, and none is needed
                return Outcome.OPTIMAL;
            }
            if (entering < 0) {
                infeasibleRow = leaving;
                infeasibleBelow = below;
                return Outcome.INFEASIBLE;
            }
            still = Math.abs(t.price[entering]) <= ZERO_PRICE ? still + 1 : 0;
            move(leaving, entering, below);
            if (still > STILL && !nudged) {
                nudged = true;
                nudge();
            }
            if (t.pivotsSinceFresh() % 64 == 0) {
                valuesFromTable();
            }
        }
        return Outcome.GIVEN_UP;
    }

    /** Makes prices differ a little, so that a search which stands still moves on; by place, so always alike. */
    private void nudge() {
        long state = 0x9E3779B97F4A7C15L;
        for (int j = 0; j < variables; j++) {
            state = state * 6364136223846793005L + 1442695040888963407L;
            double size = NUDGE * (1 + (state >>> 40) * 0x1p-24);
            t.price[j] += atHigh[t.nonBasic[j]] ? size : -size;
        }
    }

    private double violation(int row) {
        return Math.max(low[t.basic[row]] - value[row], value[row] - high[t.basic[row]]);
    }

    private double largestViolation() {
        double largest = 0;
        for (int i = 0; i < t.rows; i++) {
            largest = Math.max(largest, violation(i));
        }
        return largest;
    }

    /** The row to mend, by the steepest dual edge (Forrest and Goldfarb 1992). */
    private int mostViolated() {
        int worst = -1;
        double most = 0;
        double near = Math.max(FEASIBLE, NEAR * largestViolation());
        for (int i = 0; i < t.rows; i++) {
            double violation = violation(i);
            if (violation > near) {
                double steep = violation * violation / (1 + SimplexTable.dot(t.table[i], t.table[i]));
                if (steep > most) {
                    most = steep;
                    worst = i;
                }
            }
        }
        return worst;
    }

    /** The column that enters; those passed on the way are moved to their other end. Negative when the row cannot be mended. */
    private int ratioTest(int leaving, boolean below) {
        double[] line = t.table[leaving];
        int count = 0;
        for (int j = 0; j < variables; j++) {
            double slope = below ? line[j] : -line[j];
            if (slope > SimplexTable.SMALLEST_PIVOT || slope < -SimplexTable.SMALLEST_PIVOT) {
                int variable = t.nonBasic[j];
                if (atHigh[variable] == slope < 0 && high[variable] > low[variable]) {
                    candidates[count] = j;
                    ratios[count++] = Math.abs(t.price[j] / slope);
                }
            }
        }
        double missing = below ? low[t.basic[leaving]] - value[leaving] : value[leaving] - high[t.basic[leaving]];
        while (count > 0) {
            int best = 0;
            for (int c = 1; c < count; c++) {
                double difference = ratios[c] - ratios[best];
                if (difference < -ZERO_PRICE
                        || (difference <= ZERO_PRICE
                                && Math.abs(line[candidates[c]]) > Math.abs(line[candidates[best]]))) {
                    best = c;
                }
            }
            int column = candidates[best];
            int variable = t.nonBasic[column];
            double gain = (high[variable] - low[variable]) * Math.abs(line[column]);
            if (gain >= missing - FEASIBLE) {
                return column;
            }
            missing -= gain;
            flip(column);
            count--;
            candidates[best] = candidates[count];
            ratios[best] = ratios[count];
        }
        return -1;
    }

    private void flip(int column) {
        int variable = t.nonBasic[column];
        double change = atHigh[variable] ? low[variable] - high[variable] : high[variable] - low[variable];
        atHigh[variable] = !atHigh[variable];
        for (int i = 0; i < t.rows; i++) {
            value[i] += t.table[i][column] * change;
        }
    }

    private void move(int leaving, int entering, boolean below) {
        int out = t.basic[leaving];
        double target = below ? low[out] : high[out];
        double change = (target - value[leaving]) / t.table[leaving][entering];
        double entered = at(t.nonBasic[entering]) + change;
        for (int i = 0; i < t.rows; i++) {
            value[i] += t.table[i][entering] * change;
        }
        t.exchange(leaving, entering);
        value[leaving] = entered;
        atHigh[out] = !below;
    }

    private double at(int variable) {
        return atHigh[variable] ? high[variable] : low[variable];
    }

    private void placeNonBasics() {
        for (int j = 0; j < variables; j++) {
            if (t.price[j] > ZERO_PRICE) {
                atHigh[t.nonBasic[j]] = true;
            } else if (t.price[j] < -ZERO_PRICE) {
                atHigh[t.nonBasic[j]] = false;
            }
        }
    }

    private void valuesFromTable() {
        double[] places = new double[variables];
        for (int j = 0; j < variables; j++) {
            places[j] = at(t.nonBasic[j]);
        }
        for (int i = 0; i < t.rows; i++) {
            value[i] = SimplexTable.dot(t.table[i], places);
        }
    }

    /** The largest difference between a row's value as the table has it and as the row was given. */
    private double drift() {
        if (t.pivotsSinceFresh() < 32) {
            return 0;
        }
        double[] x = values();
        double[] rowValue = new double[t.rows];
        for (int j = 0; j < variables; j++) {
            if (t.nonBasic[j] >= variables) {
                rowValue[t.nonBasic[j] - variables] = at(t.nonBasic[j]);
            }
        }
        for (int i = 0; i < t.rows; i++) {
            if (t.basic[i] >= variables) {
                rowValue[t.basic[i] - variables] = value[i];
            }
        }
        double most = 0;
        for (int i = 0; i < t.rows; i++) {
            most = Math.max(most, t.drift(i, x, rowValue[i]));
        }
        return most;
    }

    /** The values of the variables. */
    double[] values() {
        double[] x = new double[variables];
        for (int j = 0; j < variables; j++) {
            if (t.nonBasic[j] < variables) {
                x[t.nonBasic[j]] = at(t.nonBasic[j]);
            }
        }
        for (int i = 0; i < t.rows; i++) {
            if (t.basic[i] < variables) {
                x[t.basic[i]] = value[i];
            }
        }
        return x;
    }

    /** What one more unit of each row would be worth. */
    double[] prices() {
        double[] prices = new double[t.rows];
        for (int j = 0; j < variables; j++) {
            if (t.nonBasic[j] >= variables) {
                prices[t.nonBasic[j] - variables] = t.price[j];
            }
        }
        return prices;
    }

    /** The same prices, with less rounding. */
    double[] refined(double[] prices) {
        return t.refined(prices);
    }

    /** After {@link Outcome#INFEASIBLE}: weights of the rows whose sum contradicts the intervals. */
    double[] contradiction() {
        double[] weights = new double[t.rows];
        double sign = infeasibleBelow ? -1 : 1;
        if (t.basic[infeasibleRow] >= variables) {
            weights[t.basic[infeasibleRow] - variables] = sign;
        }
        for (int j = 0; j < variables; j++) {
            if (t.nonBasic[j] >= variables) {
                weights[t.nonBasic[j] - variables] = -sign * t.table[infeasibleRow][j];
            }
        }
        return weights;
    }
}
