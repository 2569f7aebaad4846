/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.grouping.allocation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The best schedule of few topics, by comparing all. Slots are alike, so the value of a set of topics in one slot, in its best
 * rooms, is found once; a programme over sets of topics then chooses one set a slot.
 */
final class ExactSchedule {
    private static final int MOST_TOPICS = 14;
    private static final long MOST_FLOWS = 40_000;

    private final AllocationProblem problem;
    private final Attendance attendance;
    private final int[] sets;
    private final long[] values;
    private final int[][] roomsOf;

    private ExactSchedule(AllocationProblem problem, Attendance attendance) {
        this.problem = problem;
        this.attendance = attendance;
        this.sets = sets(problem);
        this.values = new long[sets.length];
        this.roomsOf = new int[sets.length][];
    }

    /** Whether comparing all takes seconds at most. */
    static boolean mayBe(AllocationProblem problem) {
        if (problem.topics > MOST_TOPICS || problem.task.topicUse() != TopicUse.EVERY || problem.isFixed()) {
            return false;
        }
        long flows = 0;
        for (int set : sets(problem)) {
            flows += arrangements(problem, Integer.bitCount(set));
        }
        return flows <= MOST_FLOWS;
    }

    private static long arrangements(AllocationProblem problem, int topics) {
        long ways = 1;
        for (int i = 0; i < topics; i++) {
            ways *= problem.rooms - i;
        }
        return ways;
    }

    /** Sets of topics that one slot may hold so that the other slots can hold the rest. */
    private static int[] sets(AllocationProblem problem) {
        int most = Math.min(problem.rooms, problem.topics);
        int least = problem.topics - (problem.slots - 1) * problem.rooms;
        List<Integer> sets = new ArrayList<>();
        for (int set = 0; set < 1 << problem.topics; set++) {
            int size = Integer.bitCount(set);
            if (size >= least && size <= most) {
                sets.add(set);
            }
        }
        return sets.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The place of each topic; empty if the topics have no room. */
    static int[] of(AllocationProblem problem, Attendance attendance) {
        return new ExactSchedule(problem, attendance).places();
    }

    private int[] places() {
        for (int i = 0; i < sets.length; i++) {
            value(i);
        }
        int all = 1 << problem.topics;
        long[][] best = new long[problem.slots + 1][all];
        int[][] chosen = new int[problem.slots + 1][all];
        for (long[] row : best) {
            Arrays.fill(row, Long.MIN_VALUE / 4);
        }
        best[0][0] = 0;
        for (int s = 1; s <= problem.slots; s++) {
            for (int done = 0; done < all; done++) {
                if (best[s - 1][done] <= Long.MIN_VALUE / 8) {
                    continue;
                }
                for (int i = 0; i < sets.length; i++) {
                    int with = done | sets[i];
                    long value = best[s - 1][done] + values[i];
                    if ((done & sets[i]) == 0 && value > best[s][with]) {
                        best[s][with] = value;
                        chosen[s][with] = i;
                    }
                }
            }
        }
        if (best[problem.slots][all - 1] <= Long.MIN_VALUE / 8) {
            return new int[0];
        }
        int[] placeOf = new int[problem.topics];
        int rest = all - 1;
        for (int s = problem.slots; s > 0; s--) {
            int i = chosen[s][rest];
            int[] topics = topics(sets[i]);
            for (int k = 0; k < topics.length; k++) {
                placeOf[topics[k]] = (s - 1) * problem.rooms + roomsOf[i][k];
            }
            rest ^= sets[i];
        }
        return placeOf;
    }

    private int[] topics(int set) {
        int[] topics = new int[Integer.bitCount(set)];
        int next = 0;
        for (int t = 0; t < problem.topics; t++) {
            if ((set >> t & 1) == 1) {
                topics[next++] = t;
            }
        }
        return topics;
    }

    private void value(int i) {
        values[i] = Long.MIN_VALUE / 8 / (problem.slots + 1);
        int[] topics = topics(sets[i]);
        roomsOf[i] = new int[topics.length];
        arrange(i, topics, new int[topics.length], new boolean[problem.rooms], 0);
    }

    private void arrange(int i, int[] topics, int[] rooms, boolean[] used, int next) {
        if (next == topics.length) {
            long value = attendance.value(topics, rooms);
            if (value > values[i]) {
                values[i] = value;
                roomsOf[i] = rooms.clone();
            }
            return;
        }
        for (int room = 0; room < problem.rooms; room++) {
            if (!used[room] && !sameAsUnusedBefore(used, room)) {
                used[room] = true;
                rooms[next] = room;
                arrange(i, topics, rooms, used, next + 1);
                used[room] = false;
            }
        }
    }

    /** Rooms of one size are alike: only the first free one is tried. */
    private boolean sameAsUnusedBefore(boolean[] used, int room) {
        for (int before = 0; before < room; before++) {
            if (!used[before] && problem.capacity[before] == problem.capacity[room]) {
                return true;
            }
        }
        return false;
    }
}
