/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.selection;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;

/**
 * The dual simplex in whole numbers, without any rounding: slow, and asked only where {@link BoxedSimplex} contradicts itself.
 * Every number that a computer holds is a whole number divided by a power of two, so rows, intervals and objective are scaled
 * to whole numbers first; the table then has one common divisor, by which every step divides without a rest. The first that may
 * leave leaves, and the first that may enter enters, so that no basis comes twice.
 *
 * <p>Edmonds 1967 and Bareiss 1968 (exact division); Bland 1977 (the first one).
 */
final class ExactSimplex {
    private static final MathContext DIGITS = MathContext.DECIMAL64;

    private final int variables;
    private final int rows;
    private final long mostSteps;
    private final BigInteger[][] table;
    private final BigInteger[] low;
    private final BigInteger[] high;
    private final boolean[] atHigh;
    private final int[] basic;
    private final int[] nonBasic;
    private final int[] scale;
    private BigInteger divisor = BigInteger.ONE;
    private int boxScale;
    private int infeasibleRow = -1;
    private boolean infeasibleBelow;

    /** Of all rows; intervals are those of the variables, and then of the rows. */
    ExactSimplex(List<double[]> given, double[] cost, double[] lowest, double[] highest, long mostSteps) {
        this.variables = cost.length;
        this.rows = given.size();
        this.mostSteps = mostSteps;
        this.table = new BigInteger[rows + 1][];
        this.scale = new int[rows + 1];
        for (int i = 0; i < rows; i++) {
            table[i] = whole(given.get(i), i);
        }
        table[rows] = whole(cost, rows);
        this.basic = new int[rows];
        this.nonBasic = new int[variables];
        this.low = new BigInteger[variables + rows];
        this.high = new BigInteger[variables + rows];
        this.atHigh = new boolean[variables + rows];
        boxScale = Math.max(places(lowest, low.length), places(highest, high.length));
        for (int v = 0; v < low.length; v++) {
            int shift = boxScale + (v < variables ? 0 : scale[v - variables]);
            low[v] = whole(lowest[v], shift);
            high[v] = whole(highest[v], shift);
        }
        for (int j = 0; j < variables; j++) {
            nonBasic[j] = j;
            atHigh[j] = table[rows][j].signum() > 0;
        }
        for (int i = 0; i < rows; i++) {
            basic[i] = variables + i;
        }
    }

    /** How many places after the point numbers have, in binary. */
    private static int places(double[] numbers, int count) {
        int places = 0;
        for (int i = 0; i < count; i++) {
            if (numbers[i] != 0) {
                int odd = Long.numberOfTrailingZeros(Double.doubleToLongBits(numbers[i]) | 1L << 52);
                places = Math.max(places, 52 - odd - Math.max(Math.getExponent(numbers[i]), Double.MIN_EXPONENT));
            }
        }
        return places;
    }

    private BigInteger[] whole(double[] numbers, int row) {
        scale[row] = places(numbers, numbers.length);
        BigInteger[] whole = new BigInteger[numbers.length];
        for (int j = 0; j < whole.length; j++) {
            whole[j] = whole(numbers[j], scale[row]);
        }
        return whole;
    }

    private static BigInteger whole(double number, int shift) {
        return new BigDecimal(number)
                .multiply(new BigDecimal(BigInteger.TWO.pow(shift)))
                .toBigIntegerExact();
    }

    BoxedSimplex.Outcome maximise() {
        for (long step = 0; step < mostSteps; step++) {
            int leaving = firstViolated();
            if (leaving < 0) {
                return BoxedSimplex.Outcome.OPTIMAL;
            }
            boolean below = value(leaving).compareTo(divisor.multiply(low[basic[leaving]])) < 0;
            int entering = entering(leaving, below);
            if (entering < 0) {
                infeasibleRow = leaving;
                infeasibleBelow = below;
                return BoxedSimplex.Outcome.INFEASIBLE;
            }
            atHigh[basic[leaving]] = !below;
            exchange(leaving, entering);
        }
        return BoxedSimplex.Outcome.GIVEN_UP;
    }

    private int firstViolated() {
        int first = -1;
        for (int i = 0; i < rows; i++) {
            if (first < 0 || basic[i] < basic[first]) {
                BigInteger value = value(i);
                if (value.compareTo(divisor.multiply(low[basic[i]])) < 0
                        || value.compareTo(divisor.multiply(high[basic[i]])) > 0) {
                    first = i;
                }
            }
        }
        return first;
    }

    /** The value of a basic variable, times the divisor. */
    private BigInteger value(int row) {
        BigInteger value = BigInteger.ZERO;
        for (int j = 0; j < variables; j++) {
            if (table[row][j].signum() != 0) {
                value = value.add(table[row][j].multiply(at(nonBasic[j])));
            }
        }
        return value;
    }

    private BigInteger at(int variable) {
        return atHigh[variable] ? high[variable] : low[variable];
    }

    private int entering(int leaving, boolean below) {
        int best = -1;
        for (int j = 0; j < variables; j++) {
            int variable = nonBasic[j];
            int slope = below ? table[leaving][j].signum() : -table[leaving][j].signum();
            boolean helps = atHigh[variable] ? slope < 0 : slope > 0;
            if (helps && low[variable].compareTo(high[variable]) < 0) {
                int order = best < 0 ? -1 : compareRatios(leaving, j, best);
                if (order < 0 || (order == 0 && variable < nonBasic[best])) {
                    best = j;
                }
            }
        }
        return best;
    }

    private int compareRatios(int row, int a, int b) {
        BigInteger left = table[rows][a].multiply(table[row][b]).abs();
        return left.compareTo(table[rows][b].multiply(table[row][a]).abs());
    }

    private void exchange(int row, int column) {
        BigInteger pivot = table[row][column];
        BigInteger[] line = table[row];
        for (int i = 0; i <= rows; i++) {
            if (i != row) {
                BigInteger factor = table[i][column];
                for (int j = 0; j < variables; j++) {
                    if (j != column) {
                        BigInteger whole = table[i][j].multiply(pivot);
                        table[i][j] = (factor.signum() == 0 ? whole : whole.subtract(factor.multiply(line[j])))
                                .divide(divisor);
                    }
                }
            }
        }
        for (int j = 0; j < variables; j++) {
            line[j] = j == column ? divisor : line[j].negate();
        }
        divisor = pivot;
        if (pivot.signum() < 0) {
            divisor = pivot.negate();
            for (BigInteger[] each : table) {
                for (int j = 0; j < variables; j++) {
                    each[j] = each[j].negate();
                }
            }
        }
        int in = nonBasic[column];
        nonBasic[column] = basic[row];
        basic[row] = in;
    }

    /** The values of the variables, rounded once. */
    double[] values() {
        double[] values = new double[variables];
        for (int j = 0; j < variables; j++) {
            if (nonBasic[j] < variables) {
                values[nonBasic[j]] = rounded(at(nonBasic[j]), BigInteger.ONE, boxScale);
            }
        }
        for (int i = 0; i < rows; i++) {
            if (basic[i] < variables) {
                values[basic[i]] = rounded(value(i), divisor, boxScale);
            }
        }
        return values;
    }

    /** What one more unit of each row would be worth, rounded once. */
    double[] prices() {
        return ofRows(rows, 1);
    }

    /** After {@link BoxedSimplex.Outcome#INFEASIBLE}: weights of the rows whose sum contradicts the intervals. */
    double[] contradiction() {
        int sign = infeasibleBelow ? -1 : 1;
        double[] weights = ofRows(infeasibleRow, -sign);
        int own = basic[infeasibleRow];
        if (own >= variables) {
            // both sides are those of the row as it was scaled
            weights[own - variables] = Math.scalb((double) sign, scale[own - variables]);
        }
        double largest = Arrays.stream(weights).map(Math::abs).max().orElse(1);
        return Arrays.stream(weights).map(weight -> weight / largest).toArray();
    }

    private double[] ofRows(int line, int sign) {
        int down = line == rows ? scale[rows] : 0;
        double[] weights = new double[rows];
        for (int j = 0; j < variables; j++) {
            if (nonBasic[j] >= variables) {
                int row = nonBasic[j] - variables;
                weights[row] = sign * rounded(table[line][j], divisor, down - scale[row]);
            }
        }
        return weights;
    }

    private static double rounded(BigInteger number, BigInteger by, int shift) {
        BigInteger over = shift > 0 ? by.shiftLeft(shift) : by;
        BigInteger under = shift < 0 ? number.shiftLeft(-shift) : number;
        return new BigDecimal(under).divide(new BigDecimal(over), DIGITS).doubleValue();
    }
}
