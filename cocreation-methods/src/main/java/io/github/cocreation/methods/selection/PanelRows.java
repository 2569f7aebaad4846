/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.selection;

import com.google.common.collect.ImmutableList;

/**
 * What a panel must be like, said over types of equal people: how many seats each type can have, and weighted sums of seats
 * that must lie in an interval. Row 0 is the size of the panel.
 *
 * @param low fewest seats by type
 * @param high most seats by type
 * @param rows the sums
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record PanelRows(int[] low, int[] high, ImmutableList<Row> rows) {
    /** A mean so close to an end of its interval is there, but for rounding. */
    private static final double TOUCHES = 1e-8;

    private static final int SWEEPS = 200;

    /** One sum: it counts the seats of these types, which are in ascending order. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Row(int[] types, int least, int most) {}

    int types() {
        return low.length;
    }

    /** Whether a panel keeps every interval; exact. */
    boolean allows(int[] seats) {
        for (int t = 0; t < seats.length; t++) {
            if (seats[t] < low[t] || seats[t] > high[t]) {
                return false;
            }
        }
        for (Row row : rows) {
            int sum = sum(row, seats);
            if (sum < row.least || sum > row.most) {
                return false;
            }
        }
        return true;
    }

    /**
     * What every panel must be like that is part of a mixture with these mean seats: where the mean touches an end of an
     * interval, the panel must be there too.
     */
    PanelRows face(double[] mean) {
        int[] least = low.clone();
        int[] greatest = high.clone();
        for (int t = 0; t < mean.length; t++) {
            if (mean[t] < low[t] + TOUCHES) {
                greatest[t] = low[t];
            } else if (mean[t] > high[t] - TOUCHES) {
                least[t] = high[t];
            }
        }
        ImmutableList.Builder<Row> sums = ImmutableList.builder();
        for (Row row : rows) {
            double sum = 0;
            for (int type : row.types) {
                sum += mean[type];
            }
            boolean few = sum < row.least + TOUCHES;
            boolean many = sum > row.most - TOUCHES;
            sums.add(new Row(row.types, many && !few ? row.most : row.least, few ? row.least : row.most));
        }
        return new PanelRows(least, greatest, sums.build());
    }

    /** The same mean seats, with what rounding took from sums that touch an end of their interval given back. */
    double[] met(double[] mean) {
        double[] met = mean.clone();
        PanelRows face = face(mean);
        for (int t = 0; t < met.length; t++) {
            met[t] = Math.max(face.low[t], Math.min(face.high[t], met[t]));
        }
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            for (Row row : face.rows) {
                if (row.least == row.most) {
                    spread(row, met, face);
                }
            }
        }
        return met;
    }

    /** Kaczmarz 1937: spreads what is missing in a sum over its types that are not fixed. */
    private static void spread(Row row, double[] mean, PanelRows face) {
        double missing = row.least;
        int free = 0;
        for (int t : row.types) {
            missing -= mean[t];
            free += face.low[t] < face.high[t] ? 1 : 0;
        }
        for (int t : row.types) {
            mean[t] += face.low[t] < face.high[t] ? missing / free : 0;
        }
    }

    /**
     * An upper bound of the worth of every panel in a box, from any prices of the rows: for each panel the worth is the sum of
     * (worth less prices) over its seats plus the sum of price times row, and each term is at most its largest value in its
     * interval. Good prices give a good bound; bad ones a bad, but true one.
     */
    double bound(double[] worth, double[] prices, int[] boxLow, int[] boxHigh) {
        double[] left = left(worth, prices);
        double bound = 0;
        for (int r = 0; r < prices.length; r++) {
            bound += Math.max(prices[r] * rows.get(r).least, prices[r] * rows.get(r).most);
        }
        for (int t = 0; t < left.length; t++) {
            bound += Math.max(left[t] * boxLow[t], left[t] * boxHigh[t]);
        }
        return bound;
    }

    /**
     * Narrows a box to where a panel worth more than {@code floor} can be, as far as these prices show it; false if there is
     * none.
     */
    boolean narrow(double[] worth, double[] prices, double floor, int[] boxLow, int[] boxHigh) {
        double[] left = left(worth, prices);
        double over = bound(worth, prices, boxLow, boxHigh) - floor;
        if (over <= 0) {
            return false;
        }
        for (int t = 0; t < left.length; t++) {
            int range = boxHigh[t] - boxLow[t];
            if (range > 0 && Math.abs(left[t]) * range > over) {
                int steps = (int) Math.floor(over / Math.abs(left[t]));
                if (left[t] > 0) {
                    boxLow[t] = boxHigh[t] - steps;
                } else {
                    boxHigh[t] = boxLow[t] + steps;
                }
            }
        }
        return true;
    }

    /** What is left of the worth of each type when its rows have taken their prices. */
    double[] left(double[] worth, double[] prices) {
        double[] left = worth.clone();
        for (int r = 0; r < prices.length; r++) {
            if (prices[r] != 0) {
                for (int type : rows.get(r).types) {
                    left[type] -= prices[r];
                }
            }
        }
        return left;
    }

    /** Weights of rows that contradict a panel which breaks one: a price on the first row it breaks. */
    double[] violated(int[] seats) {
        double[] weights = new double[rows.size()];
        for (int r = 0; r < weights.length; r++) {
            int sum = sum(rows.get(r), seats);
            if (sum < rows.get(r).least || sum > rows.get(r).most) {
                weights[r] = sum < rows.get(r).least ? -1 : 1;
                break;
            }
        }
        return weights;
    }

    private static int sum(Row row, int[] seats) {
        int sum = 0;
        for (int type : row.types) {
            sum += seats[type];
        }
        return sum;
    }
}
