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
    private static final int LENGTHS = 6;
    private static final long FIRST_RUN = 100_000;

    private StarterSearch() {}

    /** Seats of all rounds that come from one; empty when none was found. */
    static int[][] of(RotationProblem problem, int goal, Budget budget, SplittableRandom random) {
        List<CyclicStarter> starters = new ArrayList<>();
        if (Constructions.mayBuild(problem)) {
            long pairsPerRound = (goal + problem.rounds - 1L) / problem.rounds;
            for (int m = problem.rounds; m <= problem.rounds + WIDEST; m++) {
                if (CyclicStarter.mayFit(problem, m, pairsPerRound)) {
                    starters.add(new CyclicStarter(problem, m));
                }
            }
        }
        long pairs = problem.size * (problem.size - 1L) / 2;
        for (int length = 0; length < LENGTHS && !starters.isEmpty(); length++) {
            for (CyclicStarter starter : starters) {
                int[][] seats = starter.run(FIRST_RUN << length, (int) (pairs - goal), budget, random);
                if (seats.length > 0 || budget.isOver()) {
                    return seats;
                }
            }
        }
        return new int[0][];
    }
}
