/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.selection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A simplex that is not believed. What {@link BoxedSimplex} calls best must keep the rows as they were given, and the prices
 * must prove it: what they show no solution to exceed is what the solution is worth. What it calls impossible must be
 * contradicted by the weights it gives. Where that fails, it is asked again from a fresh table, then from no basis at all, and
 * in the end {@link ExactSimplex} decides without rounding, if the rows are few enough for that; else the search is given up,
 * and said to be.
 */
final class CheckedSimplex {
    private static final double FEASIBLE = 1e-8;
    private static final double CLOSE = 1e-9;
    /** Prices so small are nothing but rounding, which wide intervals would make look large. */
    private static final double ROUNDED = 1e-11;

    private static final double CONTRADICTED = 1e-12;
    private static final long MOST_EXACT = 4_000;

    private final int variables;
    private final BoxedSimplex simplex;
    private final List<double[]> given = new ArrayList<>();
    private final double[] cost;
    private double[] values = new double[0];
    private double[] prices = new double[0];
    private double[] contradiction = new double[0];
    private int doubts;

    CheckedSimplex(double[] low, double[] high) {
        this.variables = low.length;
        this.cost = new double[variables];
        this.simplex = new BoxedSimplex(low, high);
    }

    int rows() {
        return simplex.rows();
    }

    void addRow(double[] coefficients, double lowest, double highest) {
        given.add(coefficients);
        simplex.addRow(coefficients, lowest, highest);
    }

    /** Changes the interval of a variable or, numbered after these, of a row. */
    void interval(int variable, double lowest, double highest) {
        simplex.interval(variable, lowest, highest);
    }

    void objective(double[] coefficients) {
        System.arraycopy(coefficients, 0, cost, 0, variables);
        simplex.objective(coefficients);
    }

    void makeAnew() {
        simplex.makeAnew();
    }

    /** How often the quick search was not believed. */
    int doubts() {
        return doubts;
    }

    /** Searches; with {@link BoxedSimplex.Outcome#GIVEN_UP} neither values nor prices mean anything. */
    BoxedSimplex.Outcome maximise() {
        BoxedSimplex.Outcome outcome = simplex.maximise();
        if (holds(outcome)) {
            return outcome;
        }
        doubts++;
        simplex.makeAnew();
        outcome = simplex.maximise();
        if (holds(outcome)) {
            return outcome;
        }
        simplex.startAnew();
        outcome = simplex.maximise();
        return holds(outcome) ? outcome : exactly();
    }

    private BoxedSimplex.Outcome exactly() {
        if ((long) rows() * variables > MOST_EXACT) {
            return BoxedSimplex.Outcome.GIVEN_UP;
        }
        double[] low = new double[variables + rows()];
        double[] high = new double[low.length];
        for (int v = 0; v < low.length; v++) {
            low[v] = simplex.low(v);
            high[v] = simplex.high(v);
        }
        ExactSimplex exact = new ExactSimplex(given, cost, low, high, 50L * (rows() + variables));
        BoxedSimplex.Outcome outcome = exact.maximise();
        if (outcome == BoxedSimplex.Outcome.INFEASIBLE) {
            contradiction = exact.contradiction();
        } else {
            values = exact.values();
            prices = exact.prices();
        }
        return outcome;
    }

    private boolean holds(BoxedSimplex.Outcome outcome) {
        return switch (outcome) {
            case OPTIMAL -> isBest();
            case INFEASIBLE -> isContradicted();
            case GIVEN_UP -> false;
        };
    }

    private boolean isBest() {
        values = simplex.values();
        prices = simplex.prices();
        double worth = SimplexTable.dot(cost, values);
        double off = 0;
        for (int j = 0; j < variables; j++) {
            off = Math.max(off, Math.max(simplex.low(j) - values[j], values[j] - simplex.high(j)));
        }
        double size = 1 + Math.abs(worth);
        for (int i = 0; i < given.size() && off <= FEASIBLE; i++) {
            double value = SimplexTable.dot(given.get(i), values);
            off = Math.max(off, Math.max(simplex.low(variables + i) - value, value - simplex.high(variables + i)));
        }
        for (int refinement = 0; refinement < 2 && bound(cost, prices, ROUNDED) - worth > CLOSE * size; refinement++) {
            prices = simplex.refined(prices);
        }
        return off <= FEASIBLE && bound(cost, prices, ROUNDED) - worth <= CLOSE * size;
    }

    private boolean isContradicted() {
        contradiction = simplex.contradiction();
        return bound(new double[variables], contradiction, 0) < -CONTRADICTED;
    }

    /** What nothing within the intervals is worth more than, by these prices, of which those up to {@code nothing} are none. */
    private double bound(double[] worth, double[] rowPrices, double nothing) {
        double[] left = Arrays.copyOf(worth, variables);
        double bound = 0;
        for (int i = 0; i < rowPrices.length; i++) {
            if (Math.abs(rowPrices[i]) > nothing) {
                int own = variables + i;
                bound += Math.max(rowPrices[i] * simplex.low(own), rowPrices[i] * simplex.high(own));
                double[] row = given.get(i);
                for (int j = 0; j < variables; j++) {
                    left[j] -= rowPrices[i] * row[j];
                }
            }
        }
        for (int j = 0; j < variables; j++) {
            if (Math.abs(left[j]) > nothing) {
                bound += Math.max(left[j] * simplex.low(j), left[j] * simplex.high(j));
            }
        }
        return bound;
    }

    /** The values of the variables. */
    double[] values() {
        return values;
    }

    /** What one more unit of each row would be worth. */
    double[] prices() {
        return prices;
    }

    /** After {@link BoxedSimplex.Outcome#INFEASIBLE}: weights of the rows whose sum contradicts the intervals. */
    double[] contradiction() {
        return contradiction;
    }
}
