/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.grouping.rotation;

import io.github.cocreation.methods.grouping.search.Budget;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Looks for a cyclic starter with each modulus that may do, in runs that become longer, for a part of the budget. */
final class StarterSearch {
    private static final int WIDEST = 8;
    private static final int MOST_BASES = 3;
    private static final int LENGTHS = 6;
    private static final long FIRST_RUN = 100_000;

    private StarterSearch() {}

    /** Offers the seats of all rounds that come from one, perfect or nearly so, as a start. */
    static void offer(
            RotationProblem problem, SeatingSearch seating, int goal, Budget budget, SplittableRandom random) {
        int allowed = (int) (problem.size * (problem.size - 1L) / 2 - goal);
        List<CyclicStarter> starters = starters(problem, goal);
        for (int length = 0; length < LENGTHS; length++) {
            for (CyclicStarter starter : starters) {
                seating.offer(starter.run(FIRST_RUN << length, allowed, budget, random));
                if (starter.isPerfect(allowed) || budget.isOver()) {
                    return;
                }
            }
        }
    }

    private static List<CyclicStarter> starters(RotationProblem problem, int goal) {
        List<CyclicStarter> starters = new ArrayList<>();
        if (!Constructions.mayBuild(problem)) {
            return starters;
        }
        long pairsPerRound = (goal + problem.rounds - 1L) / problem.rounds;
        for (int bases = 1; bases <= MOST_BASES; bases++) {
            int least = (problem.rounds + bases - 1) / bases;
            for (int m = Math.max(2, least); m <= least + WIDEST / bases; m++) {
                for (TurningGroup group : TurningGroup.ofOrder(m)) {
                    if (CyclicStarter.mayFit(problem, group, bases, pairsPerRound)) {
                        starters.add(new CyclicStarter(problem, group, bases));
                    }
                }
            }
        }
        return starters;
    }
}
