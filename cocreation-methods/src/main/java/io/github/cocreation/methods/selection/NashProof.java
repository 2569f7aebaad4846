/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.selection;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * How far a product of chances is from the largest: with weights of one by chance, the heaviest panel is heavier than the
 * number of people by as much as the sum of logarithms can at most be more. People who can have no seat do not count.
 */
final class NashProof {
    /** What a search goes for, in the sum of logarithms of chances. */
    static final double GAP = 0.02;

    private final SeatTypes types;
    private final double[] weights;
    private final double[] worth;
    private final int people;
    private final boolean positive;

    /** For the chances of each type; the impossible have weight 0. */
    NashProof(SeatTypes types, double[] chances, boolean[] possible) {
        this.types = types;
        this.weights = new double[chances.length];
        this.worth = new double[chances.length];
        int count = 0;
        boolean all = true;
        for (int t = 0; t < chances.length; t++) {
            if (possible[t]) {
                count += types.people(t);
                all &= chances[t] > 0;
                worth[t] = chances[t] > 0 ? 1 / chances[t] : 0;
                weights[t] = worth[t] * types.people(t);
            }
        }
        this.people = count;
        this.positive = all;
    }

    /** What each seat lacks, by type. */
    double[] worth() {
        return worth;
    }

    /** How many people can have a seat. */
    int people() {
        return people;
    }

    /** A proof that the gap is no larger than this; empty if it is, or the search is stopped. */
    Optional<TypeLottery.Level> within(double gap, PanelSearch search) {
        return positive ? of(search.above(worth, people + gap, 1, Long.MAX_VALUE)) : Optional.empty();
    }

    private Optional<TypeLottery.Level> of(PanelSearch.Found found) {
        return found.seats().isEmpty() && found.complete() ? Optional.of(level(found)) : Optional.empty();
    }

    TypeLottery.Level level(PanelSearch.Found found) {
        return new TypeLottery.Level(weights, found.proved(), found.proof());
    }

    /** The gap that can be stated at once, for panels whose seats can be split; none if somebody has no chance yet. */
    ImmutableList<TypeLottery.Level> stated() {
        if (!positive) {
            return ImmutableList.of();
        }
        PanelSearch atOnce = new PanelSearch(types.rows(), () -> false);
        return ImmutableList.of(level(atOnce.above(worth, people, 1, Long.MAX_VALUE)));
    }

    /** Whether a bound for these weights states no larger gap than twice what a search goes for. */
    static boolean states(double heaviest, double[] weights, SeatTypes types) {
        int people = 0;
        for (int t = 0; t < types.size(); t++) {
            people += weights[t] > 0 ? types.people(t) : 0;
        }
        return heaviest - people <= 2 * GAP;
    }
}
