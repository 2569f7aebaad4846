/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.grouping.allocation;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Who goes where, given the schedule: slot by slot the best flow, so the most points in all. Then, with the points in all
 * unchanged, those who get least are preferred more and more, and what people know already is kept where nothing is lost.
 */
final class Attendance {
    private static final int BROKEN = 1_000_000;
    private static final int TRIES = 40;
    private static final long STEP = 100;

    /** What a flow is after. */
    private enum Aim {
        POINTS,
        FAIRNESS
    }

    private final AllocationProblem problem;
    private final long[] favour;
    private final int[][] known;
    private final long main;

    Attendance(AllocationProblem problem) {
        this.problem = problem;
        this.favour = new long[problem.people];
        this.known = known(problem);
        long most = 1;
        for (int p = 0; p < problem.people; p++) {
            most += problem.ideal(p) * STEP * TRIES + problem.slots;
        }
        this.main = most;
    }

    private static int[][] known(AllocationProblem problem) {
        int[][] known = new int[problem.people][problem.topics];
        for (int p = 0; p < problem.people; p++) {
            var attended = problem.task
                    .previousAttendance()
                    .get(problem.task.participants().get(p));
            for (int t = 0; t < problem.topics && attended != null; t++) {
                known[p][t] =
                        attended.containsValue(problem.task.topics().get(t).id()) ? 1 : 0;
            }
        }
        return known;
    }

    /** The points of a slot with these topics in these rooms, less a fine for what breaks a rule. */
    long value(int[] topics, int[] rooms) {
        SlotFlow flow = flow(topics, rooms, Aim.POINTS);
        int[] to = flow.run();
        long sum = 0;
        for (int p = 0; p < to.length; p++) {
            sum += to[p] < 0 ? 0 : problem.points[p][topics[to[p]]];
        }
        return sum - (long) BROKEN * flow.broken;
    }

    /** Whether a value has a fine in it. */
    static boolean isBroken(long value) {
        return value < 0;
    }

    private SlotFlow flow(int[] topics, int[] rooms, Aim aim) {
        long[][] worth = new long[problem.people][topics.length];
        int[] capacity = new int[topics.length];
        int[] min = new int[topics.length];
        int[] host = new int[topics.length];
        for (int i = 0; i < topics.length; i++) {
            int t = topics[i];
            capacity[i] = problem.capacity[rooms[i]];
            min[i] = problem.min[t];
            host[i] = problem.host[t];
            for (int p = 0; p < problem.people; p++) {
                long points = problem.points[p][t];
                worth[p][i] = aim == Aim.FAIRNESS ? points * (main + favour[p]) + known[p][t] : points;
            }
        }
        return new SlotFlow(worth, capacity, min, host, problem.task.idling());
    }

    /** For each person and slot the topic, or -1; the fairest found among those with the most points. */
    int[][] fairest(int[] placeOf) {
        Arrays.fill(favour, 0);
        int[][] tried = attend(placeOf);
        int[][] best = tried;
        long[] rank = rank(best);
        for (int i = 1; i < TRIES; i++) {
            long[] totals = totals(tried);
            long least = Arrays.stream(totals).min().orElse(0);
            for (int p = 0; p < problem.people; p++) {
                favour[p] += totals[p] == least ? STEP : 0;
            }
            tried = attend(placeOf);
            long[] triedRank = rank(tried);
            if (Arrays.compare(triedRank, rank) > 0) {
                best = tried;
                rank = triedRank;
            }
        }
        return best;
    }

    /** The least points first, then how few have so little. */
    private long[] rank(int[][] attended) {
        long[] totals = totals(attended);
        Arrays.sort(totals);
        return totals;
    }

    private long[] totals(int[][] attended) {
        long[] totals = new long[problem.people];
        for (int p = 0; p < problem.people; p++) {
            for (int topic : attended[p]) {
                totals[p] += topic < 0 ? 0 : problem.points[p][topic];
            }
        }
        return totals;
    }

    private int[][] attend(int[] placeOf) {
        int[][] attended = new int[problem.people][problem.slots];
        for (int s = 0; s < problem.slots; s++) {
            int[] topics = topicsIn(problem, placeOf, s);
            int[] rooms = new int[topics.length];
            for (int i = 0; i < topics.length; i++) {
                rooms[i] = placeOf[topics[i]] % problem.rooms;
            }
            int[] to = flow(topics, rooms, Aim.FAIRNESS).run();
            for (int p = 0; p < to.length; p++) {
                attended[p][s] = to[p] < 0 ? -1 : topics[to[p]];
            }
        }
        return attended;
    }

    /** The topics of a slot. */
    static int[] topicsIn(AllocationProblem problem, int[] placeOf, int slot) {
        return IntStream.range(0, placeOf.length)
                .filter(t -> placeOf[t] >= 0 && placeOf[t] / problem.rooms == slot)
                .toArray();
    }
}
