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
 * errors are measured against the rows as they were given; when they show, the table is made anew. Nothing here is believed by
 * those who use it: {@link PanelRows#bound} turns row prices, right or wrong, into a bound that holds.
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
    private static final double SMALLEST_PIVOT = 1e-8;
    private static final double ZERO_PRICE = 1e-12;
    private static final int STILL = 20;
    private static final double NUDGE = 1e-6;
    private static final double DRIFT = 1e-9;

    private final int variables;
    private final double[] cost;
    private int rows;
    private double[][] given = new double[16][];
    private double[] low;
    private double[] high;
    private boolean[] atHigh;
    private double[][] table = new double[16][];
    private double[] price;
    private double[] value = new double[16];
    private int[] basic = new int[16];
    private final int[] nonBasic;
    private int infeasibleRow = -1;
    private boolean infeasibleBelow;
    private int pivotsSinceFresh;
    private final double[] ratios;
    private final int[] candidates;

    BoxedSimplex(double[] low, double[] high) {
        this.variables = low.length;
        this.low = Arrays.copyOf(low, variables + 16);
        this.high = Arrays.copyOf(high, variables + 16);
        this.atHigh = new boolean[variables + 16];
        this.cost = new double[variables];
        this.price = new double[variables];
        this.nonBasic = new int[variables];
        this.ratios = new double[variables];
        this.candidates = new int[variables];
        for (int j = 0; j < variables; j++) {
            nonBasic[j] = j;
        }
    }

    int rows() {
        return rows;
    }

    /** Adds the row whose value is the sum of these coefficients times the variables. */
    void addRow(double[] coefficients, double lowest, double highest) {
        if (rows == given.length) {
            given = Arrays.copyOf(given, 2 * rows);
            table = Arrays.copyOf(table, 2 * rows);
            value = Arrays.copyOf(value, 2 * rows);
            basic = Arrays.copyOf(basic, 2 * rows);
        }
        int own = variables + rows;
        if (own == low.length) {
            low = Arrays.copyOf(low, 2 * own);
            high = Arrays.copyOf(high, 2 * own);
            atHigh = Arrays.copyOf(atHigh, 2 * own);
        }
        low[own] = lowest;
        high[own] = highest;
        given[rows] = coefficients;
        double[] line = new double[variables];
        for (int j = 0; j < variables; j++) {
            if (nonBasic[j] < variables) {
                line[j] = coefficients[nonBasic[j]];
            }
        }
        for (int i = 0; i < rows; i++) {
            if (basic[i] < variables) {
                addScaled(line, coefficients[basic[i]], table[i]);
            }
        }
        table[rows] = line;
        basic[rows] = own;
        rows++;
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
        System.arraycopy(coefficients, 0, cost, 0, variables);
        pricesFromCosts();
    }

    /** Searches; with {@link Outcome#GIVEN_UP} neither values nor prices mean anything. */
    Outcome maximise() {
        int limit = 200 + 20 * (rows + variables);
        if (pivotsSinceFresh > 100 + 4 * rows) {
            makeAnew();
        }
        for (int attempt = 0; attempt < 3; attempt++) {
            Outcome outcome = search(limit);
            if (outcome != Outcome.GIVEN_UP && drift() <= DRIFT) {
                return outcome;
            }
            makeAnew();
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
                pricesFromCosts();
                placeNonBasics();
            }
            if (leaving < 0) {
                valuesFromTable();
                leaving = mostViolated();
            }
            if (leaving < 0) {
                return Outcome.OPTIMAL;
            }
            boolean below = value[leaving] < low[basic[leaving]];
            int entering = ratioTest(leaving, below);
            if (entering < 0) {
                infeasibleRow = leaving;
                infeasibleBelow = below;
                return Outcome.INFEASIBLE;
            }
            still = Math.abs(price[entering]) <= ZERO_PRICE ? still + 1 : 0;
            move(leaving, entering, below);
            if (still > STILL && !nudged) {
                nudged = true;
                nudge();
            }
            if (pivotsSinceFresh % 64 == 0) {
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
            price[j] += atHigh[nonBasic[j]] ? size : -size;
        }
    }

    /** The row to mend, by the steepest dual edge (Forrest and Goldfarb 1992). */
    private int mostViolated() {
        int worst = -1;
        double most = 0;
        for (int i = 0; i < rows; i++) {
            double violation = Math.max(low[basic[i]] - value[i], value[i] - high[basic[i]]);
            if (violation > FEASIBLE) {
                double steep = violation * violation / (1 + dot(table[i], table[i]));
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
        double[] line = table[leaving];
        int count = 0;
        for (int j = 0; j < variables; j++) {
            int variable = nonBasic[j];
            double slope = below ? line[j] : -line[j];
            boolean helps = atHigh[variable] ? slope < -SMALLEST_PIVOT : slope > SMALLEST_PIVOT;
            if (helps && high[variable] > low[variable]) {
                candidates[count] = j;
                ratios[count++] = Math.abs(price[j]) / Math.abs(slope);
            }
        }
        double missing = below ? low[basic[leaving]] - value[leaving] : value[leaving] - high[basic[leaving]];
        while (count > 0) {
            int best = 0;
            for (int c = 1; c < count; c++) {
                double difference = ratios[c] - ratios[best];
                if (difference < -ZERO_PRICE
                        || difference <= ZERO_PRICE
                                && Math.abs(line[candidates[c]]) > Math.abs(line[candidates[best]])) {
                    best = c;
                }
            }
            int column = candidates[best];
            int variable = nonBasic[column];
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
        int variable = nonBasic[column];
        double change = atHigh[variable] ? low[variable] - high[variable] : high[variable] - low[variable];
        atHigh[variable] = !atHigh[variable];
        for (int i = 0; i < rows; i++) {
            value[i] += table[i][column] * change;
        }
    }

    private void move(int leaving, int entering, boolean below) {
        int out = basic[leaving];
        double target = below ? low[out] : high[out];
        double change = (target - value[leaving]) / table[leaving][entering];
        double entered = at(nonBasic[entering]) + change;
        for (int i = 0; i < rows; i++) {
            value[i] += table[i][entering] * change;
        }
        exchange(leaving, entering);
        value[leaving] = entered;
        atHigh[out] = !below;
    }

    private void exchange(int row, int column) {
        double[] line = table[row];
        double pivot = line[column];
        for (int j = 0; j < variables; j++) {
            line[j] = -line[j] / pivot;
        }
        line[column] = 1 / pivot;
        for (int i = 0; i < rows; i++) {
            if (i != row) {
                eliminate(table[i], line, column);
            }
        }
        eliminate(price, line, column);
        int in = nonBasic[column];
        nonBasic[column] = basic[row];
        basic[row] = in;
        pivotsSinceFresh++;
    }

    private static void eliminate(double[] other, double[] line, int column) {
        double factor = other[column];
        if (factor != 0) {
            other[column] = 0;
            addScaled(other, factor, line);
        }
    }

    private static void addScaled(double[] to, double factor, double[] line) {
        if (factor != 0) {
            for (int j = 0; j < to.length; j++) {
                to[j] += factor * line[j];
            }
        }
    }

    private double at(int variable) {
        return atHigh[variable] ? high[variable] : low[variable];
    }

    private void placeNonBasics() {
        for (int j = 0; j < variables; j++) {
            if (price[j] > ZERO_PRICE) {
                atHigh[nonBasic[j]] = true;
            } else if (price[j] < -ZERO_PRICE) {
                atHigh[nonBasic[j]] = false;
            }
        }
    }

    private void valuesFromTable() {
        double[] places = new double[variables];
        for (int j = 0; j < variables; j++) {
            places[j] = at(nonBasic[j]);
        }
        for (int i = 0; i < rows; i++) {
            value[i] = dot(table[i], places);
        }
    }

    private void pricesFromCosts() {
        for (int j = 0; j < variables; j++) {
            price[j] = nonBasic[j] < variables ? cost[nonBasic[j]] : 0;
        }
        for (int i = 0; i < rows; i++) {
            if (basic[i] < variables) {
                addScaled(price, cost[basic[i]], table[i]);
            }
        }
    }

    /** The largest difference between a row's value as the table has it and as the row was given. */
    private double drift() {
        if (pivotsSinceFresh < 32) {
            return 0;
        }
        double[] x = values();
        double[] rowValue = new double[rows];
        for (int j = 0; j < variables; j++) {
            if (nonBasic[j] >= variables) {
                rowValue[nonBasic[j] - variables] = at(nonBasic[j]);
            }
        }
        for (int i = 0; i < rows; i++) {
            if (basic[i] >= variables) {
                rowValue[basic[i] - variables] = value[i];
            }
        }
        double most = 0;
        for (int i = 0; i < rows; i++) {
            most = Math.max(most, Math.abs(dot(given[i], x) - rowValue[i]));
        }
        return most;
    }

    /** Makes the table of the present basis from the rows as given. */
    void makeAnew() {
        boolean[] wanted = new boolean[variables];
        for (int i = 0; i < rows; i++) {
            if (basic[i] < variables) {
                wanted[basic[i]] = true;
            }
        }
        boolean[] leaves = new boolean[rows];
        for (int j = 0; j < variables; j++) {
            if (nonBasic[j] >= variables) {
                leaves[nonBasic[j] - variables] = true;
            }
        }
        for (int i = 0; i < rows; i++) {
            table[i] = given[i].clone();
            basic[i] = variables + i;
        }
        for (int j = 0; j < variables; j++) {
            nonBasic[j] = j;
        }
        pricesFromCosts();
        for (int i = 0; i < rows; i++) {
            if (leaves[i]) {
                int best = -1;
                for (int j = 0; j < variables; j++) {
                    if (nonBasic[j] < variables
                            && wanted[nonBasic[j]]
                            && (best < 0 || Math.abs(table[i][j]) > Math.abs(table[i][best]))) {
                        best = j;
                    }
                }
                if (best >= 0 && Math.abs(table[i][best]) > SMALLEST_PIVOT) {
                    exchange(i, best);
                }
            }
        }
        pricesFromCosts();
        pivotsSinceFresh = 0;
    }

    /** The values of the variables. */
    double[] values() {
        double[] x = new double[variables];
        for (int j = 0; j < variables; j++) {
            if (nonBasic[j] < variables) {
                x[nonBasic[j]] = at(nonBasic[j]);
            }
        }
        for (int i = 0; i < rows; i++) {
            if (basic[i] < variables) {
                x[basic[i]] = value[i];
            }
        }
        return x;
    }

    /** What one more unit of each row would be worth. */
    double[] prices() {
        double[] prices = new double[rows];
        for (int j = 0; j < variables; j++) {
            if (nonBasic[j] >= variables) {
                prices[nonBasic[j] - variables] = price[j];
            }
        }
        return prices;
    }

    /** After {@link Outcome#INFEASIBLE}: weights of the rows whose sum contradicts the intervals. */
    double[] contradiction() {
        double[] weights = new double[rows];
        double sign = infeasibleBelow ? -1 : 1;
        if (basic[infeasibleRow] >= variables) {
            weights[basic[infeasibleRow] - variables] = sign;
        }
        for (int j = 0; j < variables; j++) {
            if (nonBasic[j] >= variables) {
                weights[nonBasic[j] - variables] = -sign * table[infeasibleRow][j];
            }
        }
        return weights;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
