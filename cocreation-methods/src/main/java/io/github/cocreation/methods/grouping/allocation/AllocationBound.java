/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.grouping.allocation;

import java.util.Arrays;

/**
 * What no allocation of a task can exceed.
 *
 * <p>Satisfaction: everybody who wants a topic pays its price, and the room it is in earns the price for every seat; for any
 * prices, what people keep of their best topics, as many as there are slots, plus the most that the rooms can earn is a
 * bound (weak duality). Prices are raised where a topic is wanted by more people than fit, and the least bound is kept. With
 * all prices 0 it is the sum of everybody's ideal. The worst-off person gets at most the smallest ideal. Hosts must take their
 * topics whatever they cost; the prices are found without them and hold with them, so one more host never raises the bound.
 *
 * <p>Worked example: 3 people who give 5 points each to the one topic, in a room of 2. The ideals add up to 15; at a price of
 * 5 people keep nothing and the room earns 10: the bound is 10.
 *
 * <p>Source: M. L. Fisher, "The Lagrangian relaxation method for solving integer programming problems" (1981).
 *
 * @param satisfaction the most points in all
 * @param minPerson the most points that the person with fewest can have
 */
public record AllocationBound(long satisfaction, long minPerson) {
    private static final int STEPS = 300;
    private static final int NOBODY = -1;

    /**
     * {@return the bound of a task}
     *
     * @param task the task
     */
    public static AllocationBound of(AllocationTask task) {
        return of(new AllocationProblem(task));
    }

    static AllocationBound of(AllocationProblem problem) {
        long worst = Long.MAX_VALUE;
        for (int p = 0; p < problem.people; p++) {
            worst = Math.min(worst, problem.ideal(p));
        }
        return new AllocationBound(satisfaction(problem), worst);
    }

    private static long satisfaction(AllocationProblem problem) {
        double[] price = new double[problem.topics];
        double best = Double.POSITIVE_INFINITY;
        int[] seats = seats(problem);
        double step = 1;
        for (int i = 0; i < STEPS; i++) {
            int[] wanted = new int[problem.topics];
            double bound = 0;
            double hosted = 0;
            for (int p = 0; p < problem.people; p++) {
                bound += keeps(problem, p, price, wanted, NOBODY);
                hosted += keeps(problem, p, price, new int[problem.topics], p);
            }
            Integer[] order = new Integer[problem.topics];
            Arrays.setAll(order, t -> t);
            Arrays.sort(order, (a, b) -> price[a] != price[b] ? Double.compare(price[b], price[a]) : a - b);
            int[] room = new int[problem.topics];
            for (int k = 0; k < order.length; k++) {
                room[order[k]] = k < seats.length ? seats[k] : 0;
                double earned = price[order[k]] * room[order[k]];
                bound += earned;
                hosted += earned;
            }
            best = Math.min(best, Math.min(bound, hosted));
            double length = 0;
            for (int t = 0; t < price.length; t++) {
                length += (wanted[t] - room[t]) * (double) (wanted[t] - room[t]);
            }
            if (length == 0) {
                break;
            }
            step = i % 30 == 29 ? step / 2 : step;
            double far = step * Math.max(1, 0.02 * bound) / length;
            for (int t = 0; t < price.length; t++) {
                price[t] = Math.max(0, price[t] + far * (wanted[t] - room[t]));
            }
        }
        return (long) Math.floor(best + 1e-6);
    }

    /** The seats of all places, most first. */
    private static int[] seats(AllocationProblem problem) {
        int[] seats = new int[problem.slots * problem.rooms];
        for (int i = 0; i < seats.length; i++) {
            seats[i] = -problem.capacity[i % problem.rooms];
        }
        Arrays.sort(seats);
        return Arrays.stream(seats).map(s -> -s).toArray();
    }

    /** What a person keeps of the best topics after paying; a host takes his or her own topics whatever they cost. */
    private static double keeps(AllocationProblem problem, int p, double[] price, int[] wanted, int host) {
        double[] left = new double[problem.topics];
        boolean[] taken = new boolean[problem.topics];
        double[] own = new double[problem.topics];
        int owned = 0;
        for (int t = 0; t < left.length; t++) {
            left[t] = problem.points[p][t] - price[t];
            if (host >= 0 && problem.host[t] == host && problem.task.topicUse() == TopicUse.EVERY) {
                own[owned++] = left[t];
                taken[t] = true;
            }
        }
        Arrays.sort(own, 0, owned);
        double sum = 0;
        for (int i = 0; i < Math.min(owned, problem.slots); i++) {
            sum += own[i];
        }
        int slots = problem.slots - owned;
        for (int s = 0; s < slots; s++) {
            int most = -1;
            for (int t = 0; t < left.length; t++) {
                if (!taken[t] && left[t] > 0 && (most < 0 || left[t] > left[most])) {
                    most = t;
                }
            }
            if (most < 0) {
                break;
            }
            taken[most] = true;
            wanted[most]++;
            sum += left[most];
        }
        return sum;
    }
}
