/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.grouping.rotation;

import io.github.cocreation.methods.grouping.search.Budget;
import io.github.cocreation.methods.grouping.search.Metropolis;
import java.util.Arrays;
import java.util.Objects;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * Simulated annealing over the seats of all rounds, in runs that become longer, until the bound is reached or the budget is
 * spent.
 */
final class SeatingSearch {
    private static final int BATCH = 256;
    private static final long FIRST_RUN = 400_000;
    private static final long SHORT_RUN = 25_000;
    private static final double HOT = 0.6;
    private static final double MILD = 0.15;
    private static final double COLD = 0.09;
    private static final double COLDEST = 0.015;

    private final RotationProblem problem;
    private final int goal;
    private final Budget budget;
    private final SplittableRandom random;
    private final long changePrice;
    private int @Nullable [][] best;
    private int @Nullable [][] start;
    private int run;
    private int bestBroken = Integer.MAX_VALUE;
    private long bestRank = Long.MAX_VALUE;
    private long bestCost = Long.MAX_VALUE;

    /**
     * Prepares a search.
     *
     * @param goal the meetings that cannot be exceeded
     * @param changePrice what a changed seat of the previous plan costs, in thousandths of a repeated meeting
     */
    SeatingSearch(RotationProblem problem, int goal, long changePrice, Budget budget, SplittableRandom random) {
        this.problem = problem;
        this.goal = goal;
        this.changePrice = changePrice;
        this.budget = budget;
        this.random = random;
    }

    /** Takes seats as the place to start from, if they are better than the best so far. */
    void offer(int[][] seats) {
        if (seats.length == problem.rounds) {
            Seating given = new Seating(problem, prices(0, forbidden(0)), forbidden(0), changePrice);
            SeatingStart.copy(given, seats, random);
            if (best == null || isBetter(given)) {
                start = seats;
            }
            keep(given);
        }
    }

    /** Makes up to so many runs of annealing; at least one if nothing was offered. */
    void run(int runs) {
        for (int i = 0; i < runs && (best == null || (!isDone() && !budget.isOver())); i++, run++) {
            Seating seating = new Seating(problem, prices(run, forbidden(run)), forbidden(run), changePrice);
            boolean warm = start != null && (run % 2 == 0 || changePrice > 0);
            if (start != null && warm) {
                SeatingStart.copy(seating, start, random);
            } else {
                SeatingStart.fill(seating, random);
            }
            // While a rule is broken, many short runs find a way round sooner than a long one.
            long length =
                    run > 0 && bestBroken > 0 ? SHORT_RUN << Math.min(8, run / 8) : FIRST_RUN << Math.min(8, run / 2);
            anneal(seating, length, changePrice > 0 ? MILD : warm ? HOT / 2 : HOT);
        }
    }

    /** The best seats so far. */
    int[][] best() {
        return Objects.requireNonNull(best);
    }

    /** Whether nothing better can be found. */
    boolean isDone() {
        return bestBroken == 0
                && bestRank <= -goal
                && changePrice == 0
                && problem.needs.features == problem.needs.languages
                && problem.task.known().isEmpty();
    }

    private void anneal(Seating seating, long moves, double hot) {
        keep(seating);
        SeatingMoves step = new SeatingMoves(seating, random.split());
        if (!step.any()) {
            return;
        }
        Metropolis chance = new Metropolis(random.split());
        long length = Math.min(moves, Math.max(BATCH, budget.left()));
        boolean fine = changePrice > 0 || problem.needs.features > problem.needs.languages;
        double cooling = StrictMath.pow((fine ? COLDEST : COLD) / hot, (double) BATCH / length);
        double temperature = hot * MeetingPrices.UNIT;
        for (long done = 0; done < length && !isDone(); done += BATCH) {
            int batch = budget.nextBatch(BATCH);
            if (batch == 0) {
                return;
            }
            chance.temperature(temperature);
            for (int i = 0; i < batch; i++) {
                step.tryOne(chance);
                if (seating.broken <= bestBroken && isBetter(seating)) {
                    keep(seating);
                }
            }
            temperature *= cooling;
        }
    }

    private boolean isBetter(Seating seating) {
        if (seating.broken != bestBroken) {
            return seating.broken < bestBroken;
        }
        long rank = rank(seating);
        return rank < bestRank || (rank == bestRank && seating.cost < bestCost);
    }

    /** Meetings first, unless people know a plan already: then a meeting more must be worth the changes. */
    private long rank(Seating seating) {
        return changePrice == 0 ? -seating.worth : seating.cost;
    }

    private void keep(Seating seating) {
        if (best != null && !isBetter(seating)) {
            return;
        }
        bestBroken = seating.broken;
        bestRank = rank(seating);
        bestCost = seating.cost;
        best = new int[problem.rounds][];
        for (int r = 0; r < problem.rounds; r++) {
            best[r] = seating.seat[r].clone();
        }
    }

    /** Breaking a rule costs more than all the meetings that one seat can repeat, or two companies that change places. */
    private long forbidden(int run) {
        int largest = 4;
        for (int r = 0; r < problem.rounds; r++) {
            for (int t = 0; t < problem.tables; t++) {
                largest = Math.max(largest, Math.max(problem.least[r][t], problem.present(r) / problem.tables));
            }
        }
        int company = Arrays.stream(problem.blocks)
                .flatMap(Arrays::stream)
                .mapToInt(together -> together.length)
                .max()
                .orElse(1);
        int seats = company > 1 ? 2 * company : 1;
        return (((long) largest * seats) << Math.min(5, run / 2)) * MeetingPrices.UNIT;
    }

    private MeetingPrices prices(int run, long forbidden) {
        int mixture = changePrice == 0 ? run % 3 : 0;
        long unmet = mixture == 1 ? 3 * MeetingPrices.UNIT / 2 : MeetingPrices.UNIT;
        long repeat = mixture == 2 ? MeetingPrices.UNIT / 10 : MeetingPrices.UNIT / 2;
        return MeetingPrices.of(problem.rounds, unmet, repeat, forbidden);
    }
}
