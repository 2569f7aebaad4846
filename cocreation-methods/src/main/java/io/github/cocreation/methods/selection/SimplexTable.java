/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.selection;

import java.util.Arrays;

/**
 * Rows as sums of variables, solved for a basis: the value of each basic variable as a sum of the non-basic ones. A row's own
 * variable, numbered after the others, is the value of that row; at first these are the basic ones. Prices say the objective
 * in the non-basic variables.
 */
final class SimplexTable {
    static final double SMALLEST_PIVOT = 1e-8;

    private final int variables;
    private final double[] cost;
    private double[][] given = new double[16][];
    private int pivotsSinceFresh;
    int rows;
    double[][] table = new double[16][];
    double[] price;
    int[] basic = new int[16];
    final int[] nonBasic;

    SimplexTable(int variables) {
        this.variables = variables;
        this.cost = new double[variables];
        this.price = new double[variables];
        this.nonBasic = new int[variables];
        for (int j = 0; j < variables; j++) {
            nonBasic[j] = j;
        }
    }

    /** Adds a row, said in the non-basic variables; its own variable is basic. */
    void add(double[] coefficients) {
        if (rows == given.length) {
            given = Arrays.copyOf(given, 2 * rows);
            table = Arrays.copyOf(table, 2 * rows);
            basic = Arrays.copyOf(basic, 2 * rows);
        }
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
        basic[rows] = variables + rows;
        rows++;
    }

    void objective(double[] coefficients) {
        System.arraycopy(coefficients, 0, cost, 0, variables);
        pricesFromCosts();
    }

    void pricesFromCosts() {
        price = priced(cost);
    }

    /** The prices of the non-basic variables under some costs of the variables. */
    private double[] priced(double[] costs) {
        double[] prices = new double[variables];
        for (int j = 0; j < variables; j++) {
            prices[j] = nonBasic[j] < variables ? costs[nonBasic[j]] : 0;
        }
        for (int i = 0; i < rows; i++) {
            if (basic[i] < variables) {
                addScaled(prices, costs[basic[i]], table[i]);
            }
        }
        return prices;
    }

    /** Prices of rows made more exact: what they leave of the costs of basic variables should be nothing, and is priced. */
    double[] refined(double[] prices) {
        double[] left = cost.clone();
        for (int i = 0; i < rows; i++) {
            addScaled(left, -prices[i], given[i]);
        }
        double[] more = priced(left);
        double[] refined = prices.clone();
        for (int j = 0; j < variables; j++) {
            if (nonBasic[j] >= variables) {
                refined[nonBasic[j] - variables] += more[j];
            }
        }
        return refined;
    }

    void exchange(int row, int column) {
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

    /** The table in which the rows are basic. */
    void startAnew() {
        for (int i = 0; i < rows; i++) {
            table[i] = given[i].clone();
            basic[i] = variables + i;
        }
        for (int j = 0; j < variables; j++) {
            nonBasic[j] = j;
        }
        pricesFromCosts();
        pivotsSinceFresh = 0;
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
        startAnew();
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

    /** How far a row as it was given is from a value. */
    double drift(int row, double[] variablesAt, double rowValue) {
        return Math.abs(dot(given[row], variablesAt) - rowValue);
    }

    /** How many exchanges there were since the table was made from the rows as given. */
    int pivotsSinceFresh() {
        return pivotsSinceFresh;
    }

    /** In four sums, so that none has to wait for the one before. */
    static double dot(double[] a, double[] b) {
        double first = 0;
        double second = 0;
        double third = 0;
        double fourth = 0;
        int i = 0;
        for (; i < a.length - 3; i += 4) {
            first += a[i] * b[i];
            second += a[i + 1] * b[i + 1];
            third += a[i + 2] * b[i + 2];
            fourth += a[i + 3] * b[i + 3];
        }
        for (; i < a.length; i++) {
            first += a[i] * b[i];
        }
        return first + second + (third + fourth);
    }
}
