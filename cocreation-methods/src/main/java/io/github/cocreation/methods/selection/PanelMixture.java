/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.selection;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The mixture of known panels nearest to given mean seats: least squares with shares that are not negative, one panel more at a
 * time. Only the triangle of a QR factorisation is kept; what rounding takes is given back by solving for what is left.
 *
 * <p>Lawson and Hanson 1974 (least squares); Björck 1987 (corrected semi-normal equations).
 */
final class PanelMixture {
    private static final double DEPENDENT = 1e-6;
    private static final double NOTHING = 1e-13;

    private final double[] mean;
    private final double[] scale;
    private final double whole;
    private final List<int[]> panels = new ArrayList<>();
    private final List<int[]> members = new ArrayList<>();
    private final List<double[]> triangle = new ArrayList<>();
    private double[] shares = new double[0];
    private double[] left;

    /** A mixture for mean seats by type; differences are scaled by type. */
    PanelMixture(double[] mean, double[] scale) {
        this.mean = mean;
        this.scale = scale;
        double size = 0;
        for (double s : scale) {
            size += s > 0 ? 1 : 0;
        }
        this.whole = Math.sqrt(Math.max(1, size));
        this.left = new double[mean.length + 1];
        this.left[mean.length] = whole;
    }

    List<int[]> panels() {
        return panels;
    }

    double[] shares() {
        return shares;
    }

    /** What a seat of each type would help. */
    double[] worth() {
        double[] worth = new double[mean.length];
        for (int t = 0; t < worth.length; t++) {
            worth[t] = left[t] * scale[t];
        }
        return worth;
    }

    /** What a panel must be worth more than to help. */
    double least() {
        double least = -left[mean.length] * whole;
        for (int t = 0; t < mean.length; t++) {
            least += left[t] * scale[t] * mean[t];
        }
        return least;
    }

    double distance() {
        return Math.sqrt(SimplexTable.dot(left, left)) / whole;
    }

    private double[] column(int[] seats) {
        double[] column = new double[mean.length + 1];
        for (int t = 0; t < mean.length; t++) {
            column[t] = scale[t] * (seats[t] - mean[t]);
        }
        column[mean.length] = whole;
        return column;
    }

    /** Takes a panel in, if it helps; false if it is a mixture of the others. */
    boolean add(int[] seats) {
        double[] column = column(seats);
        double[] rest = column.clone();
        double[] line = new double[panels.size() + 1];
        for (int pass = 0; pass < 2; pass++) {
            double[] part = forward(products(rest));
            for (int i = 0; i < part.length; i++) {
                line[i] += part[i];
            }
            backward(part);
            subtract(rest, part);
        }
        double size = Math.sqrt(SimplexTable.dot(rest, rest));
        if (size < DEPENDENT * Math.sqrt(SimplexTable.dot(column, column))) {
            return false;
        }
        line[panels.size()] = size;
        panels.add(seats);
        members.add(IntStream.range(0, seats.length).filter(t -> seats[t] != 0).toArray());
        triangle.add(line);
        shares = java.util.Arrays.copyOf(shares, panels.size());
        settle();
        return true;
    }

    private void settle() {
        while (true) {
            double[] wanted = solve();
            double step = 1;
            int first = -1;
            for (int p = 0; p < wanted.length; p++) {
                if (wanted[p] <= NOTHING) {
                    double most = shares[p] <= 0 ? 0 : shares[p] / (shares[p] - wanted[p]);
                    if (first < 0 || most < step) {
                        step = most;
                        first = p;
                    }
                }
            }
            if (first < 0) {
                shares = wanted;
                return;
            }
            for (int p = 0; p < wanted.length; p++) {
                shares[p] += step * (wanted[p] - shares[p]);
            }
            for (int p = shares.length - 1; p >= 0; p--) {
                if (p == first || shares[p] <= NOTHING) {
                    drop(p);
                }
            }
        }
    }

    /** The shares, of any sign, that are nearest. */
    private double[] solve() {
        double[] wanted = shares.clone();
        for (int pass = 0; pass < 2; pass++) {
            double[] rest = new double[mean.length + 1];
            rest[mean.length] = whole;
            subtract(rest, wanted);
            double[] more = forward(products(rest));
            backward(more);
            for (int p = 0; p < wanted.length; p++) {
                wanted[p] += more[p];
            }
        }
        left = new double[mean.length + 1];
        left[mean.length] = whole;
        subtract(left, wanted);
        return wanted;
    }

    /** The products of a vector with each column. */
    private double[] products(double[] vector) {
        double[] weighted = new double[mean.length];
        double fixed = vector[mean.length] * whole;
        for (int t = 0; t < weighted.length; t++) {
            weighted[t] = vector[t] * scale[t];
            fixed -= weighted[t] * mean[t];
        }
        double[] products = new double[panels.size()];
        for (int p = 0; p < products.length; p++) {
            double sum = fixed;
            int[] seats = panels.get(p);
            for (int t : members.get(p)) {
                sum += weighted[t] * seats[t];
            }
            products[p] = sum;
        }
        return products;
    }

    /** Subtracts a sum of columns. */
    private void subtract(double[] from, double[] factors) {
        double[] sum = new double[mean.length];
        double all = 0;
        for (int p = 0; p < factors.length; p++) {
            int[] seats = panels.get(p);
            for (int t : members.get(p)) {
                sum[t] += factors[p] * seats[t];
            }
            all += factors[p];
        }
        for (int t = 0; t < sum.length; t++) {
            from[t] -= scale[t] * (sum[t] - all * mean[t]);
        }
        from[sum.length] -= all * whole;
    }

    private double[] forward(double[] right) {
        for (int p = 0; p < right.length; p++) {
            double[] line = triangle.get(p);
            double sum = right[p];
            for (int i = 0; i < p; i++) {
                sum -= line[i] * right[i];
            }
            right[p] = sum / line[p];
        }
        return right;
    }

    private void backward(double[] right) {
        for (int p = right.length - 1; p >= 0; p--) {
            double[] line = triangle.get(p);
            right[p] /= line[p];
            for (int i = 0; i < p; i++) {
                right[i] -= line[i] * right[p];
            }
        }
    }

    private void drop(int place) {
        panels.remove(place);
        members.remove(place);
        triangle.remove(place);
        double[] kept = new double[shares.length - 1];
        System.arraycopy(shares, 0, kept, 0, place);
        System.arraycopy(shares, place + 1, kept, place, kept.length - place);
        shares = kept;
        int count = triangle.size() - place;
        double[] cosines = new double[count];
        double[] sines = new double[count];
        for (int p = 0; p < count; p++) {
            double[] line = triangle.get(place + p);
            for (int i = 0; i < p; i++) {
                double upper = line[place + i];
                double lower = line[place + i + 1];
                line[place + i] = cosines[i] * upper + sines[i] * lower;
                line[place + i + 1] = cosines[i] * lower - sines[i] * upper;
            }
            double upper = line[place + p];
            double lower = line[place + p + 1];
            double size = Math.hypot(upper, lower);
            cosines[p] = upper / size;
            sines[p] = lower / size;
            double[] shorter = java.util.Arrays.copyOf(line, place + p + 1);
            shorter[place + p] = size;
            triangle.set(place + p, shorter);
        }
    }
}
