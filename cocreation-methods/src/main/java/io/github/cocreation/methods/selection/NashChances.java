/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.selection;

/**
 * The chances with the largest product there could be if seats could be split. Each row of the quotas has a price, and people
 * have one seat in as many as the prices of their rows add up to; the price of one row at a time is set so that it is kept,
 * until all are. A row that is kept without has no price.
 *
 * <p>With these prices the sum over a panel of one by chance is at most the number of people, which is the proof that the
 * product is the largest.
 *
 * <p>Bregman 1967 (one row at a time); Darroch and Ratcliff 1972 (proportional fitting).
 */
final class NashChances {
    private static final double KEPT = 1e-13;
    private static final int MOST_SWEEPS = 5_000;
    private static final int STEPS = 100;

    private final SeatTypes types;
    private final PanelRows rows;
    private final double[] prices;
    private final double[] sums;

    private NashChances(SeatTypes types, PanelRows rows) {
        this.types = types;
        this.rows = rows;
        this.prices = new double[rows.rows().size()];
        this.sums = new double[types.size()];
    }

    /** The chances, as nearly as a limited number of rounds leads. */
    static NashChances of(SeatTypes types, PanelRows rows, Effort effort) {
        NashChances nash = new NashChances(types, rows);
        int people = 0;
        for (int t = 0; t < types.size(); t++) {
            people += types.people(t);
        }
        nash.raise(0, (double) people / types.task().seats());
        double missed = 1;
        for (int sweep = 0; sweep < MOST_SWEEPS && missed > KEPT && effort.goOn(); sweep++) {
            missed = 0;
            for (int r = 0; r < nash.prices.length; r++) {
                missed = Math.max(missed, nash.keep(r));
            }
        }
        return nash;
    }

    /** The seats of each type, on average. */
    double[] seats() {
        double[] seats = new double[sums.length];
        for (int t = 0; t < seats.length; t++) {
            seats[t] = seats(t, sums[t]);
        }
        return seats;
    }

    private double seats(int type, double price) {
        int most = rows.high()[type];
        int people = types.people(type);
        return price * most <= people ? most : Math.max(rows.low()[type], people / price);
    }

    private void raise(int row, double by) {
        prices[row] += by;
        for (int t : rows.rows().get(row).types()) {
            sums[t] += by;
        }
    }

    /** Sets the price of a row so that it is kept; by how much it was not. */
    private double keep(int row) {
        PanelRows.Row kept = rows.rows().get(row);
        double now = sum(kept, 0);
        double missed = Math.max(kept.least() - now, now - kept.most());
        double free = prices[row] == 0 ? now : sum(kept, -prices[row]);
        if (free >= kept.least() && free <= kept.most()) {
            missed = Math.max(missed, prices[row] == 0 ? 0 : Math.abs(now - free));
            raise(row, -prices[row]);
            prices[row] = 0;
            return missed;
        }
        int target = free > kept.most() ? kept.most() : kept.least();
        missed = Math.abs(now - target);
        if (missed > KEPT) {
            raise(row, step(kept, target));
        }
        return missed;
    }

    /** By how much the price has to change for a sum of seats; Newton's steps within a bracket. */
    private double step(PanelRows.Row row, int target) {
        double low = Double.NEGATIVE_INFINITY;
        double high = Double.POSITIVE_INFINITY;
        double by = 0;
        for (int i = 0; i < STEPS; i++) {
            double over = sum(row, by) - target;
            if (Math.abs(over) <= KEPT) {
                return by;
            }
            if (over > 0) {
                low = by;
            } else {
                high = by;
            }
            double next = by + over / slope(row, by);
            if (!(next > low && next < high)) {
                next = Double.isInfinite(low)
                        ? high - 1 - Math.abs(high)
                        : Double.isInfinite(high) ? low + 1 + Math.abs(low) : (low + high) / 2;
            }
            by = next;
        }
        return by;
    }

    private double sum(PanelRows.Row row, double by) {
        double sum = 0;
        for (int t : row.types()) {
            sum += seats(t, sums[t] + by);
        }
        return sum;
    }

    /** How fast the sum falls as the price rises. */
    private double slope(PanelRows.Row row, double by) {
        double slope = 0;
        for (int t : row.types()) {
            double seats = seats(t, sums[t] + by);
            if (seats > rows.low()[t] && seats < rows.high()[t]) {
                slope += seats * seats / types.people(t);
            }
        }
        return slope;
    }
}
