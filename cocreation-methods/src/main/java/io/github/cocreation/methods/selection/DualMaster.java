/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.selection;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The other side of "give the worst-off as much as can be": weights of the types, adding up to 1 over those not settled yet,
 * such that the heaviest panel known is as light as can be. The prices of the panels are their probabilities.
 *
 * <p>Settled types keep at least their chance: weight on them is paid back at that chance. When a level is done the search for
 * the next goes on from where it stood; the old sum of weights is let go, and a new one is held.
 */
final class DualMaster {
    private static final double HEAVIEST = 1e3;
    /** So much less is asked for settled types, so that weight on them without need is not free. */
    private static final double EASED = 1e-11;

    private static final double LOOSE = 1e5;

    private final SeatTypes types;
    private final CheckedSimplex simplex;
    private final double[] settled;
    private final List<int[]> panels = new ArrayList<>();
    private final List<Integer> rows = new ArrayList<>();
    private final Set<String> known = new HashSet<>();
    private int sumRow = -1;

    /**
     * The lightest weights.
     *
     * @param weights by type
     * @param heaviest the weight of the heaviest panel known
     * @param chance what the worst-off of those not settled can get, if these are all the panels there are
     * @param probabilities of the panels
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Weights(double[] weights, double heaviest, double chance, double[] probabilities) {}

    /** A master for types of which some have chance 0 whatever is done. */
    DualMaster(SeatTypes types, boolean[] possible) {
        this.types = types;
        double[] high = new double[types.size() + 1];
        for (int t = 0; t < types.size(); t++) {
            high[t] = possible[t] ? 1 : 0;
        }
        high[types.size()] = LOOSE;
        this.simplex = new CheckedSimplex(new double[types.size() + 1], high);
        this.settled = new double[types.size()];
        java.util.Arrays.fill(settled, -1);
        for (int t = 0; t < types.size(); t++) {
            settled[t] = possible[t] ? -1 : 0;
        }
    }

    List<int[]> panels() {
        return panels;
    }

    /** Adds a panel; false if it was there already. */
    boolean add(int[] seats) {
        if (!known.add(java.util.Arrays.toString(seats))) {
            return false;
        }
        double[] row = new double[types.size() + 1];
        for (int t = 0; t < seats.length; t++) {
            row[t] = -(double) seats[t] / types.people(t);
        }
        row[types.size()] = 1;
        rows.add(simplex.rows());
        simplex.addRow(row, 0, LOOSE);
        panels.add(seats);
        return true;
    }

    boolean open(int type) {
        return settled[type] < 0;
    }

    double chance(int type) {
        return settled[type];
    }

    void settle(int type, double chance) {
        settled[type] = chance;
        simplex.interval(type, 0, HEAVIEST);
    }

    void startLevel() {
        if (sumRow >= 0) {
            simplex.interval(types.size() + 1 + sumRow, -LOOSE, LOOSE);
        }
        double[] sum = new double[types.size() + 1];
        double[] worth = new double[types.size() + 1];
        for (int t = 0; t < types.size(); t++) {
            sum[t] = open(t) ? 1 : 0;
            worth[t] = open(t) ? 0 : settled[t] - EASED;
        }
        worth[types.size()] = -1;
        sumRow = simplex.rows();
        simplex.addRow(sum, 1, 1);
        simplex.objective(worth);
    }

    /** The lightest weights; empty if rounding gets the better of the simplex, so that the search has to stop. */
    Optional<Weights> solve() {
        if (simplex.maximise() != BoxedSimplex.Outcome.OPTIMAL) {
            return Optional.empty();
        }
        double[] values = simplex.values();
        double[] weights = new double[types.size()];
        double paidBack = 0;
        for (int t = 0; t < weights.length; t++) {
            weights[t] = Math.max(0, values[t]);
            paidBack += open(t) ? 0 : weights[t] * settled[t];
        }
        double heaviest = heaviest(weights);
        double[] prices = simplex.prices();
        double[] probabilities = new double[panels.size()];
        for (int p = 0; p < probabilities.length; p++) {
            probabilities[p] = Math.max(0, -prices[rows.get(p)]);
        }
        return Optional.of(new Weights(weights, heaviest, heaviest - paidBack, probabilities));
    }

    /** The weight of the heaviest panel known. */
    double heaviest(double[] weights) {
        double heaviest = 0;
        for (int[] panel : panels) {
            double weight = 0;
            for (int t = 0; t < weights.length; t++) {
                weight += weights[t] * panel[t] / types.people(t);
            }
            heaviest = Math.max(heaviest, weight);
        }
        return heaviest;
    }
}
