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

/**
 * Panels to begin with, in which everybody who can have a seat has one: types that have had seats lose weight, and the
 * heaviest panel found quickly is next. For a type without a seat a panel is sought, and if there is none, that is proved.
 */
final class FirstPanels {
    private static final double FORGETS = 0.8;
    static final int QUICK = 60;

    private final List<int[]> panels = new ArrayList<>();
    private final ImmutableList.Builder<TypeLottery.Level> impossible = ImmutableList.builder();
    private final boolean[] possible;

    private FirstPanels(int types) {
        possible = new boolean[types];
    }

    /** Begins with panels that are known already. */
    static FirstPanels of(SeatTypes types, PanelSearch search, Effort effort, List<int[]> known) {
        FirstPanels first = new FirstPanels(types.size());
        known.forEach(first::take);
        double[] weight = new double[types.size()];
        Arrays.fill(weight, 1);
        double[] worth = new double[weight.length];
        int rounds = known.isEmpty() ? weight.length + 10 : 1;
        for (int round = 0; round < rounds && (round == 0 || effort.goOn()); round++) {
            for (int t = 0; t < worth.length; t++) {
                worth[t] = weight[t] / types.people(t);
            }
            PanelSearch.Found found = search.above(worth, Double.NEGATIVE_INFINITY, 0.02, QUICK);
            if (found.seats().isEmpty()) {
                found = search.above(worth, Double.NEGATIVE_INFINITY, 1e9, Long.MAX_VALUE);
            }
            if (found.seats().isEmpty()) {
                return first;
            }
            first.take(found);
            forget(weight, found.seats().get(), types);
        }
        for (int t = 0; t < weight.length && effort.goOn(); t++) {
            if (!first.possible[t]) {
                first.seek(t, search, types, worth);
            }
        }
        return first;
    }

    private void take(PanelSearch.Found found) {
        found.seats().ifPresent(this::take);
        found.seen().forEach(this::take);
    }

    private void take(int[] seats) {
        panels.add(seats);
        for (int t = 0; t < seats.length; t++) {
            possible[t] |= seats[t] > 0;
        }
    }

    private static void forget(double[] weight, int[] seats, SeatTypes types) {
        double sum = 0;
        for (int t = 0; t < weight.length; t++) {
            weight[t] *= StrictMath.pow(FORGETS, (double) seats[t] / types.people(t));
            sum += weight[t];
        }
        for (int t = 0; t < weight.length; t++) {
            weight[t] = 0.999 * weight[t] / sum * weight.length + 0.001;
        }
    }

    private void seek(int type, PanelSearch search, SeatTypes types, double[] usual) {
        double most = Arrays.stream(usual).max().orElse(1) * types.task().seats();
        double[] worth = new double[usual.length];
        for (int t = 0; t < worth.length; t++) {
            worth[t] = usual[t] / most / 4;
        }
        worth[type] = 1;
        PanelSearch.Found found = search.above(worth, 0.5, 1e9, 20L * QUICK);
        take(found);
        if (!possible[type]) {
            PanelSearch.Found one = alone(type, search, types);
            take(one);
            level(one, type, types).ifPresent(impossible::add);
        }
    }

    /** A panel with a seat for a type, or a proof that there is none. */
    static PanelSearch.Found alone(int type, PanelSearch search, SeatTypes types) {
        double[] one = new double[types.size()];
        one[type] = 1.0 / types.people(type);
        return search.above(one, 0, 1e9, Long.MAX_VALUE);
    }

    /** The level that says that a type can have no seat. */
    static Optional<TypeLottery.Level> level(PanelSearch.Found found, int type, SeatTypes types) {
        double[] alone = new double[types.size()];
        alone[type] = 1;
        return found.seats().isEmpty() && found.complete()
                ? Optional.of(new TypeLottery.Level(alone, LevelSearch.GAP, found.proof()))
                : Optional.empty();
    }

    List<int[]> panels() {
        return panels;
    }

    /** Who has a seat in one of the panels. */
    boolean[] possible() {
        return possible;
    }

    /** Why the others can have none. */
    ImmutableList<TypeLottery.Level> impossible() {
        return impossible.build();
    }
}
