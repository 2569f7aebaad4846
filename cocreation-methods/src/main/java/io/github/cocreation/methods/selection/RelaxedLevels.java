/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.selection;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The fairest chances there could be if seats could be split: the worst-off have as much as can be, then the next worst-off,
 * level by level. Each level is a small linear program over the types, whose prices prove that no panel, and so no lottery,
 * does better; if a lottery gives these chances, it is the fairest.
 */
final class RelaxedLevels {
    private static final double EXACT = 1e-9;
    private static final double EASED = 1e-12;

    private final SeatTypes types;
    private final PanelRows rows;
    private final double unit;
    private final double[] settled;
    private final TreeSet<Integer> bounded = new TreeSet<>();
    private final List<TypeLottery.Level> levels = new ArrayList<>();
    private double[] seats = new double[0];

    private RelaxedLevels(SeatTypes types) {
        this.types = types;
        this.rows = types.rows();
        int people = 1;
        this.settled = new double[types.size()];
        for (int t = 0; t < settled.length; t++) {
            people += types.people(t);
            settled[t] = -1;
            if (rows.low()[t] > 0) {
                bounded.add(t);
            }
        }
        this.unit = (double) types.task().seats() / people;
    }

    /** The levels, if rounding does not get the better of them. */
    static Optional<RelaxedLevels> of(SeatTypes types, Effort effort) {
        RelaxedLevels relaxed = new RelaxedLevels(types);
        int open = types.size();
        while (open > 0) {
            int settles = effort.goOn() ? relaxed.level() : 0;
            if (settles == 0) {
                return Optional.empty();
            }
            open -= settles;
        }
        return Optional.of(relaxed);
    }

    /** The seats of each type, on average. */
    double[] seats() {
        return rows.met(seats);
    }

    /** Why nobody can have more: all levels, or those up to the first that gives its people a chance. */
    ImmutableList<TypeLottery.Level> levels(Objective objective) {
        int count = 0;
        while (count < levels.size()
                && (objective == Objective.LEXIMIN || levels.get(count).heaviest() <= EXACT)) {
            count++;
        }
        return ImmutableList.copyOf(levels.subList(0, Math.min(levels.size(), count + 1)));
    }

    /** How many types it settles; 0 if rounding gets the better of it. */
    private int level() {
        CheckedSimplex simplex = program();
        for (boolean whole = false; !whole; ) {
            if (simplex.maximise() != BoxedSimplex.Outcome.OPTIMAL) {
                return 0;
            }
            seats = seats(simplex.values());
            whole = true;
            for (int t = 0; t < seats.length; t++) {
                if (seats[t] > rows.high()[t] + EASED && settled[t] < 0 && bounded.add(t)) {
                    whole = false;
                }
            }
            if (!whole) {
                simplex = program();
            }
        }
        return settle(simplex);
    }

    private CheckedSimplex program() {
        int size = settled.length;
        double[] low = new double[size + 1];
        double[] high = new double[size + 1];
        for (int t = 0; t < size; t++) {
            high[t] = settled[t] < 0 ? rows.high()[t] : Math.max(0, rows.high()[t] - types.people(t) * settled[t]);
        }
        high[size] = 2 / unit;
        CheckedSimplex simplex = new CheckedSimplex(low, high);
        for (PanelRows.Row row : rows.rows()) {
            double[] sum = new double[size + 1];
            double taken = 0;
            for (int t : row.types()) {
                sum[t] = 1;
                if (settled[t] < 0) {
                    sum[size] += unit * types.people(t);
                } else {
                    taken += types.people(t) * settled[t];
                }
            }
            simplex.addRow(sum, row.least() - taken, row.most() - taken);
        }
        for (int t : bounded) {
            double[] own = new double[size + 1];
            own[t] = 1;
            own[size] = settled[t] < 0 ? unit * types.people(t) : 0;
            double taken = settled[t] < 0 ? 0 : types.people(t) * settled[t];
            simplex.addRow(own, rows.low()[t] - taken, rows.high()[t] - taken);
        }
        double[] worst = new double[size + 1];
        worst[size] = 1;
        simplex.objective(worst);
        return simplex;
    }

    private double[] seats(double[] values) {
        double[] all = new double[settled.length];
        for (int t = 0; t < all.length; t++) {
            double chance = settled[t] < 0 ? unit * values[all.length] : settled[t];
            all[t] = types.people(t) * chance + values[t];
        }
        return all;
    }

    private int settle(CheckedSimplex simplex) {
        int count = rows.rows().size();
        double[] prices = new double[count];
        for (int r = 0; r < count; r++) {
            prices[r] = unit * simplex.prices()[r];
        }
        double[] worth = new double[settled.length];
        double[] taken = rows.left(worth, prices);
        for (int t = 0; t < worth.length; t++) {
            worth[t] = -taken[t];
        }
        int place = count;
        for (int t : bounded) {
            worth[t] += unit * simplex.prices()[place++];
        }
        double[] weights = new double[worth.length];
        double open = 0;
        for (int t = 0; t < worth.length; t++) {
            weights[t] = Math.max(0, worth[t]) * types.people(t);
            open += settled[t] < 0 ? weights[t] : 0;
        }
        double chance = unit * simplex.values()[worth.length];
        for (int t = 0; t < worth.length; t++) {
            worth[t] = weights[t] / types.people(t);
        }
        double heaviest = rows.bound(worth, prices, rows.low(), rows.high());
        double reach = heaviest;
        for (int t = 0; t < worth.length; t++) {
            reach -= settled[t] < 0 ? 0 : weights[t] * settled[t];
        }
        if (Math.abs(open - 1) > EXACT || reach - chance > EXACT) {
            return 0;
        }
        int settles = 0;
        for (int t = 0; t < weights.length; t++) {
            double own = Math.max(0, seats[t] / types.people(t));
            if (settled[t] < 0 && weights[t] > LevelSearch.SETTLES) {
                settled[t] = Math.max(0, Math.min(chance, own) - EASED);
                settles++;
            } else if (settled[t] >= 0) {
                settled[t] = Math.min(settled[t], own);
            }
        }
        levels.add(new TypeLottery.Level(weights, heaviest + EASED, new PanelProof.Leaf(prices)));
        return settles;
    }
}
