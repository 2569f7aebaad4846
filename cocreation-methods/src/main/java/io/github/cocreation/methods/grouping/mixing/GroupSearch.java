/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.grouping.mixing;

import io.github.cocreation.methods.grouping.search.Budget;
import io.github.cocreation.methods.grouping.search.Metropolis;
import java.util.Comparator;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Simulated annealing over groups, in runs that become longer, until the bound is reached or the budget is spent.
 *
 * <p>Where only distances count, three of four runs start from the best groups so far and are less hot, in turns as hot as
 * random distances need and as those of a plane do. All temperatures are heuristics, in units of what a swap changes in groups
 * drawn by chance.
 */
final class GroupSearch {
    private static final int BATCH = 1024;
    private static final long FIRST_RUN = 1L << 20;
    private static final int SAMPLES = 400;
    private static final Heat FIRST = new Heat(0.5, 0.012);
    private static final Heat AGAIN = new Heat(0.7, 0.03);
    private static final Heat WARM = new Heat(0.35, 0.1);
    private static final Heat MILD = new Heat(0.15, 0.01);
    private static final int LONGEST = 6;
    private static final int LONGEST_MIXED = 12;
    private static final double STRICT = 4;

    private final GroupProblem problem;
    private final Budget budget;
    private final SplittableRandom random;
    private final ToDoubleFunction<int[]> judge;
    private final double goal;
    private final boolean onlyDistances;
    private int @Nullable [] best;
    private int @Nullable [] bestOf;
    private double step;
    private double bestJudged = Double.POSITIVE_INFINITY;

    /**
     * Prepares a search.
     *
     * @param judge what a result is worth in the end; less is better
     * @param goal what cannot be beaten
     */
    GroupSearch(
            GroupProblem problem, ToDoubleFunction<int[]> judge, double goal, Budget budget, SplittableRandom random) {
        this.problem = problem;
        this.judge = judge;
        this.goal = goal;
        this.budget = budget;
        this.random = random;
        this.onlyDistances = problem.values == 0 && problem.task.distances().isPresent();
    }

    /** Between which temperatures a run cools. */
    private record Heat(double hot, double cold) {}

    int[] run() {
        for (int run = 0; best == null || (!isDone() && !budget.isOver()); run++) {
            GroupPrices prices = new GroupPrices(problem, STRICT * (1 << Math.min(6, run)));
            boolean again = onlyDistances && run % 4 > 0 && bestOf != null;
            Grouping grouping = new Grouping(problem, prices, again ? Objects.requireNonNull(bestOf) : start());
            Heat heat = !onlyDistances || run == 0 ? FIRST : run % 4 == 0 ? AGAIN : run % 2 == 0 ? MILD : WARM;
            anneal(grouping, prices, FIRST_RUN << Math.min(onlyDistances ? LONGEST : LONGEST_MIXED, run), heat);
        }
        return Objects.requireNonNull(best);
    }

    boolean isDone() {
        return bestJudged <= goal + 1e-9;
    }

    /** Largest companies first, each where it is pinned or where most people are lacking. */
    private int[] start() {
        int[] start = new int[problem.companies.length];
        int[] left = problem.most.clone();
        int[] order = IntStream.range(0, start.length).toArray();
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int swapped = order[i];
            order[i] = order[j];
            order[j] = swapped;
        }
        int[] lacking = problem.least.clone();
        int[] sorted = IntStream.of(order)
                .boxed()
                .sorted(Comparator.comparingInt((Integer x) -> pin(x) >= 0 ? 0 : 1)
                        .thenComparingInt(x -> -problem.companies[x].length))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int x : sorted) {
            int g = pin(x) >= 0 ? pin(x) : roomiest(lacking, left);
            start[x] = g;
            lacking[g] -= problem.companies[x].length;
            left[g] -= problem.companies[x].length;
        }
        return start;
    }

    private static int roomiest(int[] lacking, int[] left) {
        int best = 0;
        for (int g = 1; g < left.length; g++) {
            int more = Integer.compare(Math.max(0, lacking[g]), Math.max(0, lacking[best]));
            if (more > 0 || (more == 0 && left[g] > left[best])) {
                best = g;
            }
        }
        return best;
    }

    private int pin(int x) {
        for (int p : problem.companies[x]) {
            if (problem.pinned[p] >= 0) {
                return problem.pinned[p];
            }
        }
        return -1;
    }

    private void anneal(Grouping grouping, GroupPrices prices, long moves, Heat heat) {
        int[] current = grouping.groupOf.clone();
        double currentCost = grouping.cost;
        boolean mayMoveAlone = mayMoveAlone();
        Metropolis chance = new Metropolis(random.split());
        SplittableRandom draw = random.split();
        step = onlyDistances && step > 0 ? step : typicalStep(grouping, draw);
        long length = Math.max(BATCH, Math.min(moves, budget.left()));
        double temperature = step * heat.hot();
        double cooling = StrictMath.pow(heat.cold() / heat.hot(), (double) BATCH / length);
        for (long done = 0; done < length && problem.groups > 1; done += BATCH) {
            int batch = budget.nextBatch(BATCH);
            if (batch == 0) {
                break;
            }
            chance.temperature(temperature);
            for (int i = 0; i < batch; i++) {
                tryOne(grouping, chance, draw, mayMoveAlone);
            }
            if (grouping.cost < currentCost - 1e-9 * prices.unit) {
                currentCost = grouping.cost;
                System.arraycopy(grouping.groupOf, 0, current, 0, current.length);
                if (prices.pair.length < 100 && keep(current) && isDone()) {
                    return;
                }
            }
            temperature *= cooling;
        }
        keep(current);
        keep(grouping.groupOf);
    }

    private void tryOne(Grouping grouping, Metropolis chance, SplittableRandom draw, boolean mayMoveAlone) {
        int companies = grouping.groupOf.length;
        int x = draw.nextInt(companies);
        if (mayMoveAlone && (draw.nextInt() & 3) == 0) {
            int g = draw.nextInt(problem.groups);
            if (g != grouping.groupOf[x] && chance.accepts(grouping.moveCost(x, g))) {
                grouping.move(x, g);
            }
            return;
        }
        int y = draw.nextInt(companies);
        int a = grouping.groupOf[x];
        if (a == grouping.groupOf[y]) {
            return;
        }
        int difference = problem.companies[x].length - problem.companies[y].length;
        if (difference != 0) {
            exchange(grouping, chance, draw, difference > 0 ? x : y, difference > 0 ? y : x);
            return;
        }
        double delta = grouping.swapCost(x, y);
        if (chance.accepts(delta)) {
            grouping.swap(x, y, delta);
        }
    }

    /** Swaps a large company with a small one and as many single people as are missing. */
    private void exchange(Grouping grouping, Metropolis chance, SplittableRandom draw, int large, int small) {
        int a = grouping.groupOf[large];
        int b = grouping.groupOf[small];
        double before = grouping.cost;
        int[] moved = new int[problem.companies[large].length];
        int count = 0;
        grouping.move(large, b);
        grouping.move(small, a);
        int missing = problem.companies[large].length - problem.companies[small].length;
        for (int i = 0; i < 16 * moved.length && count < missing; i++) {
            int z = draw.nextInt(grouping.groupOf.length);
            if (z != large && grouping.groupOf[z] == b && problem.companies[z].length == 1) {
                grouping.move(z, a);
                moved[count++] = z;
            }
        }
        if (!chance.accepts(grouping.cost - before)) {
            while (count > 0) {
                grouping.move(moved[--count], b);
            }
            grouping.move(small, b);
            grouping.move(large, a);
        }
    }

    private double typicalStep(Grouping grouping, SplittableRandom draw) {
        double sum = 0;
        int count = 0;
        for (int i = 0; i < SAMPLES; i++) {
            int x = draw.nextInt(grouping.groupOf.length);
            int y = draw.nextInt(grouping.groupOf.length);
            if (grouping.groupOf[x] != grouping.groupOf[y]) {
                sum += Math.abs(grouping.swapCost(x, y));
                count++;
            }
        }
        return sum / Math.max(1, count);
    }

    private boolean mayMoveAlone() {
        for (int g = 0; g < problem.groups; g++) {
            if (problem.least[g] < problem.most[g]) {
                return true;
            }
        }
        return problem.companies.length < problem.size;
    }

    private boolean keep(int[] groupOf) {
        int[] people = new int[problem.size];
        for (int x = 0; x < groupOf.length; x++) {
            for (int p : problem.companies[x]) {
                people[p] = groupOf[x];
            }
        }
        double judged = judge.applyAsDouble(people);
        if (best == null || judged < bestJudged) {
            best = people;
            bestOf = groupOf.clone();
            bestJudged = judged;
            return true;
        }
        return false;
    }
}
