/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.grouping.allocation;

import io.github.cocreation.methods.grouping.search.Budget;
import io.github.cocreation.methods.grouping.search.Metropolis;
import java.util.Arrays;
import java.util.SplittableRandom;

/** Simulated annealing over schedules: two topics swap places, or one goes to a free place; slots are valued exactly. */
final class ScheduleSearch {
    /** What valuing the slots of one change counts as. */
    private static final int MOVES = 1000;

    private static final int FIRST_RUN = 2000;
    private static final double HOT = 8;
    private static final double COLD = 0.3;

    private final AllocationProblem problem;
    private final Attendance attendance;
    private final Budget budget;
    private final SplittableRandom random;
    private final long bound;
    private int[] best = new int[0];
    private long bestValue = Long.MIN_VALUE;

    ScheduleSearch(
            AllocationProblem problem, Attendance attendance, long bound, Budget budget, SplittableRandom random) {
        this.problem = problem;
        this.attendance = attendance;
        this.bound = bound;
        this.budget = budget;
        this.random = random;
    }

    int[] run() {
        for (int run = 0; best.length == 0 || (bestValue < bound && !budget.isOver()); run++) {
            anneal(run == 0 ? known() : shuffled(), FIRST_RUN << Math.min(10, run));
        }
        return best;
    }

    long value() {
        return bestValue;
    }

    /** The previous schedule, with topics that are new in free places. */
    private int[] known() {
        int[] placeOf = shuffled();
        int[] topicAt = topicAt(placeOf);
        for (int t = 0; t < problem.topics; t++) {
            int wanted = problem.previous[t];
            if (wanted >= 0 && placeOf[t] != wanted) {
                swap(placeOf, topicAt, t, wanted);
            }
        }
        return placeOf;
    }

    private int[] shuffled() {
        int places = Math.max(problem.topics, problem.slots * problem.rooms);
        int[] order = new int[places];
        for (int i = 0; i < places; i++) {
            int j = random.nextInt(i + 1);
            order[i] = order[j];
            order[j] = i;
        }
        int[] placeOf = Arrays.copyOf(order, problem.topics);
        for (int t = 0; t < problem.topics; t++) {
            placeOf[t] = placeOf[t] < problem.slots * problem.rooms ? placeOf[t] : AllocationProblem.NOWHERE;
        }
        return placeOf;
    }

    private int[] topicAt(int[] placeOf) {
        int[] topicAt = new int[problem.slots * problem.rooms];
        Arrays.fill(topicAt, -1);
        for (int t = 0; t < placeOf.length; t++) {
            if (placeOf[t] >= 0) {
                topicAt[placeOf[t]] = t;
            }
        }
        return topicAt;
    }

    private static void swap(int[] placeOf, int[] topicAt, int t, int place) {
        int from = placeOf[t];
        int other = topicAt[place];
        placeOf[t] = place;
        topicAt[place] = t;
        if (other >= 0) {
            placeOf[other] = from;
        }
        if (from >= 0) {
            topicAt[from] = other;
        }
    }

    private long value(int[] placeOf, int slot) {
        int[] topics = Attendance.topicsIn(problem, placeOf, slot);
        int[] rooms = new int[topics.length];
        for (int i = 0; i < topics.length; i++) {
            rooms[i] = placeOf[topics[i]] % problem.rooms;
        }
        return attendance.value(topics, rooms);
    }

    private void anneal(int[] placeOf, int steps) {
        int[] topicAt = topicAt(placeOf);
        long[] values = new long[problem.slots];
        long value = 0;
        for (int s = 0; s < problem.slots; s++) {
            values[s] = value(placeOf, s);
            value += values[s];
        }
        keep(placeOf, value);
        Metropolis chance = new Metropolis(random.split());
        double cooling = StrictMath.pow(COLD / HOT, 1.0 / steps);
        double temperature = HOT;
        for (int i = 0; i < steps && bestValue < bound; i++) {
            if (budget.nextBatch(MOVES) == 0) {
                return;
            }
            temperature *= cooling;
            chance.temperature(temperature);
            int t = random.nextInt(problem.topics);
            int place = random.nextInt(topicAt.length);
            int from = placeOf[t];
            if (place == from) {
                continue;
            }
            int other = topicAt[place];
            swap(placeOf, topicAt, t, place);
            int a = place / problem.rooms;
            int b = from < 0 ? a : from / problem.rooms;
            long here = value(placeOf, a);
            long there = b == a ? 0 : value(placeOf, b);
            long delta = here - values[a] + (b == a ? 0 : there - values[b]);
            if (chance.accepts((double) -delta)) {
                values[a] = here;
                values[b] = b == a ? here : there;
                value += delta;
                keep(placeOf, value);
            } else {
                placeOf[t] = from;
                topicAt[place] = other;
                if (other >= 0) {
                    placeOf[other] = place;
                }
                if (from >= 0) {
                    topicAt[from] = t;
                }
            }
        }
    }

    private void keep(int[] placeOf, long value) {
        if (value > bestValue) {
            bestValue = value;
            best = placeOf.clone();
        }
    }
}
