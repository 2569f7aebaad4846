/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.selection;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the panel worth most, by depth-first branch and bound over the relaxation in which seats may be split. Every bound is
 * worked out anew from the prices of the rows, so that a mistake of the simplex costs time and never truth; every panel is
 * checked in whole numbers. The search can be written down as a {@link PanelProof}.
 *
 * <p>Land and Doig 1960.
 */
final class PanelSearch {
    private static final double WHOLE = 1e-7;
    private static final double BETTER = 2e-11;
    private static final double LARGEST_SCALE = 2_000;
    /** A relaxation is made smaller when so much of its types are free. */
    private static final double SHRINKS = 0.6;
    /** So many types for each row that has a price are left to a rough search. */
    private static final int UNDECIDED = 5;
    /** A relaxation that has come to have so many times the rows it began with is made anew. */
    private static final int GROWN = 2;

    private final PanelRows rows;
    private final Effort effort;
    private SeatRelaxation simplex;
    private final int[] low;
    private final int[] high;
    private double[] worth = new double[0];
    private double best;
    private int @Nullable [] bestSeats;
    private List<int[]> seen = new ArrayList<>();
    private double slack;
    private double floor;
    private long nodes;
    private long lastNode;
    private double open;
    private boolean rough;
    private boolean atRoot;
    private double[] root = new double[0];

    /**
     * What a search found.
     *
     * @param seats the best panel found by type; empty if there is none better than was asked for
     * @param worth its worth
     * @param bound no panel is worth more than this or the worth that was asked for
     * @param seen other panels found on the way, worse than the best
     * @param proof why nothing is worth more
     */
    record Found(Optional<int[]> seats, double worth, double bound, ImmutableList<int[]> seen, PanelProof proof) {
        /** What the proof shows that no panel is worth more than, allowing for rounding. */
        double proved() {
            return bound + 1.5 * BETTER * scale(bound);
        }

        /** Whether the search was not stopped. */
        boolean complete() {
            return bound <= worth;
        }
    }

    PanelSearch(PanelRows rows, Effort effort) {
        this.rows = rows;
        this.effort = effort;
        this.simplex = new SeatRelaxation(rows, rows.low(), rows.high());
        this.low = rows.low().clone();
        this.high = rows.high().clone();
    }

    /**
     * A panel worth more than {@code least}; if there is none, the proof says so.
     *
     * @param share how far it may be from the best, as a share of what it is worth above {@code least} (or of its worth, when
     *     there is no least)
     * @param most how many parts to look at, at most; when there is a limit, only types that the relaxation is nearly
     *     undecided about are searched, so that nothing is proved
     */
    Found above(double[] values, double least, double share, long most) {
        rough = most < Long.MAX_VALUE;
        atRoot = true;
        lastNode = rough ? nodes + most : most;
        worth = values;
        best = least;
        floor = least;
        slack = share;
        bestSeats = null;
        seen = new ArrayList<>();
        open = Double.NEGATIVE_INFINITY;
        if (simplex.rows() > GROWN * simplex.firstRows()) {
            simplex = new SeatRelaxation(rows, low, high);
        }
        simplex.objective(values);
        PanelProof proof = branch();
        return new Found(Optional.ofNullable(bestSeats), best, Math.max(best, open), ImmutableList.copyOf(seen), proof);
    }

    /** What the relaxation at the root of the last search had for seats. */
    double[] root() {
        return root;
    }

    private PanelProof branch() {
        nodes++;
        BoxedSimplex.Outcome outcome = simplex.maximise();
        double[] prices = outcome == BoxedSimplex.Outcome.OPTIMAL
                ? simplex.prices()
                : new double[rows.rows().size()];
        if (outcome == BoxedSimplex.Outcome.INFEASIBLE && contradicts(simplex.contradiction(), prices)) {
            return new PanelProof.Leaf(prices);
        }
        double[] values = outcome == BoxedSimplex.Outcome.OPTIMAL ? simplex.values() : middles();
        if (atRoot) {
            root = values;
            atRoot = false;
        }
        double bound = rows.bound(worth, prices, low, high);
        int type = worthwhile(bound) ? split(values, outcome) : -1;
        if (type < 0 && worthwhile(bound) && outcome == BoxedSimplex.Outcome.OPTIMAL) {
            simplex.makeAnew();
            simplex.maximise();
            prices = simplex.prices();
            bound = rows.bound(worth, prices, low, high);
        }
        if (type < 0 && worthwhile(bound)) {
            type = widest();
        }
        if (type < 0 || nodes > lastNode || !effort.goOn()) {
            return leaf(prices, bound);
        }
        int[] keptLow = low.clone();
        int[] keptHigh = high.clone();
        rows.narrow(worth, prices, best + better(), low, high);
        if (rough) {
            rough = false;
            leaveUndecided(prices, values);
        }
        SeatRelaxation kept = simplex;
        shrink();
        PanelProof rest;
        if (low[type] == high[type]) {
            simplex.box(low, high);
            rest = branch();
        } else {
            rest = halves(type, values[type]);
        }
        simplex = kept;
        System.arraycopy(keptLow, 0, low, 0, low.length);
        System.arraycopy(keptHigh, 0, high, 0, high.length);
        simplex.box(low, high);
        return new PanelProof.Narrow(prices, rest);
    }

    /** Goes on with a smaller relaxation if most of its types have come to be fixed. */
    private void shrink() {
        int free = 0;
        for (int t = 0; t < low.length; t++) {
            free += low[t] < high[t] ? 1 : 0;
        }
        if (free <= SHRINKS * simplex.size()) {
            simplex = new SeatRelaxation(rows, low, high);
            simplex.objective(worth);
        }
    }

    /** Fixes all types but those the relaxation splits or would give other seats at little loss. */
    private void leaveUndecided(double[] prices, double[] values) {
        double[] left = rows.left(worth, prices);
        double[] loss = new double[left.length];
        for (int t = 0; t < loss.length; t++) {
            loss[t] = Math.abs(values[t] - Math.rint(values[t])) > WHOLE ? 0 : Math.abs(left[t]);
        }
        double[] sorted = loss.clone();
        Arrays.sort(sorted);
        int priced = 1 + (int) Arrays.stream(prices).filter(p -> p != 0).count();
        double most = sorted[Math.min(sorted.length, UNDECIDED * priced) - 1];
        for (int t = 0; t < loss.length; t++) {
            if (loss[t] > most) {
                low[t] = Math.max(low[t], Math.min(high[t], (int) Math.rint(values[t])));
                high[t] = low[t];
            }
        }
    }

    private PanelProof halves(int type, double value) {
        int atMost = (int) Math.floor(Math.max(low[type], Math.min(value, high[type] - 1.0)) + WHOLE);
        int keptLow = low[type];
        int keptHigh = high[type];
        low[type] = atMost + 1;
        simplex.box(low, high);
        PanelProof many = branch();
        low[type] = keptLow;
        high[type] = atMost;
        simplex.box(low, high);
        PanelProof few = branch();
        high[type] = keptHigh;
        return new PanelProof.Split(type, atMost, few, many);
    }

    /** What rounding is measured by: the worth, but no more than so much, since chances are compared in the end. */
    static double scale(double worth) {
        return Math.max(1, Math.min(LARGEST_SCALE, Math.abs(worth)));
    }

    /** By how much a panel must be worth more to count as better. */
    private double better() {
        return BETTER * (Double.isInfinite(best) ? 1 : scale(best));
    }

    private boolean worthwhile(double bound) {
        double above = bestSeats == null ? 0 : slack * (Double.isInfinite(floor) ? Math.abs(best) : best - floor);
        return bound > best + better() + above;
    }

    /** Ends a branch: nothing better is in it, or the search has to stop, or only one panel was left. */
    private PanelProof leaf(double[] prices, double bound) {
        if (bound > best + better()) {
            double[] violated = new double[prices.length];
            if (widest() < 0 && !rows.allows(low) && contradicts(rows.violated(low), violated)) {
                return new PanelProof.Leaf(violated);
            }
            open = Math.max(open, bound);
        }
        return new PanelProof.Leaf(prices);
    }

    private double[] middles() {
        double[] middles = new double[low.length];
        for (int t = 0; t < low.length; t++) {
            middles[t] = (low[t] + high[t]) / 2.0;
        }
        return middles;
    }

    /** The type whose seats are furthest from whole; negative after taking the panel if all are whole. */
    private int split(double[] values, BoxedSimplex.Outcome outcome) {
        int furthest = -1;
        double most = WHOLE;
        int[] seats = new int[values.length];
        for (int t = 0; t < values.length; t++) {
            seats[t] = (int) Math.rint(values[t]);
            double distance = Math.abs(values[t] - seats[t]);
            if (distance > most) {
                most = distance;
                furthest = t;
            }
        }
        if (furthest < 0 && rows.allows(seats)) {
            take(seats);
        }
        return outcome == BoxedSimplex.Outcome.OPTIMAL ? furthest : -1;
    }

    private void take(int[] seats) {
        double value = 0;
        for (int t = 0; t < seats.length; t++) {
            value += worth[t] * seats[t];
        }
        if (value > best) {
            if (bestSeats != null) {
                seen.add(bestSeats);
            }
            best = value;
            bestSeats = seats;
        }
    }

    private int widest() {
        int widest = -1;
        for (int t = 0; t < low.length; t++) {
            if (high[t] > low[t] && (widest < 0 || high[t] - low[t] > high[widest] - low[widest])) {
                widest = t;
            }
        }
        return widest;
    }

    /** Whether these weights of rows rule out every panel in the box; if so, prices that say it. */
    private boolean contradicts(double[] weights, double[] prices) {
        double gap = -rows.bound(new double[low.length], weights, low, high);
        if (gap <= BETTER) {
            return false;
        }
        double target = Double.isInfinite(best) ? 0 : best;
        double times = Math.max(0, rows.bound(worth, prices, low, high) - target + 1) / gap;
        for (int r = 0; r < prices.length; r++) {
            prices[r] = times * weights[r];
        }
        return true;
    }
}
