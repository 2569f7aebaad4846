/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.grouping.rotation;

import io.github.cocreation.methods.grouping.search.Budget;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Chooses sets so that every point is in exactly one and every optional point in at most one, always going on with the point
 * that has fewest sets left.
 *
 * <p>Knuth, "Dancing links" (2000): what a choice rules out is unlinked, and linked again in the opposite order.
 */
final class ExactCover {
    private static final int MOVES_PER_STEP = 64;

    private final int points;
    private final int head;
    private final int[] left;
    private final int[] right;
    private final int[] up;
    private final int[] down;
    private final int[] point;
    private final int[] set;
    private final int[] count;
    private final Deque<Integer> chosen = new ArrayDeque<>();
    private final Budget budget;
    private int steps;

    /** Of sets of points, numbered from 0; those from {@code points} on are optional. */
    ExactCover(int points, int all, List<int[]> sets, Budget budget) {
        this.points = points;
        this.head = all;
        this.budget = budget;
        int size = all + 1 + sets.stream().mapToInt(s -> s.length).sum();
        left = new int[size];
        right = new int[size];
        up = new int[size];
        down = new int[size];
        point = new int[size];
        set = new int[size];
        count = new int[all];
        for (int i = 0; i <= all; i++) {
            up[i] = i;
            down[i] = i;
            left[i] = i;
            right[i] = i;
        }
        for (int i = 0; i < points; i++) {
            insertBefore(head, i);
        }
        int next = all + 1;
        for (int s = 0; s < sets.size(); s++) {
            int first = next;
            for (int p : sets.get(s)) {
                point[next] = p;
                set[next] = s;
                up[next] = up[p];
                down[next] = p;
                down[up[p]] = next;
                up[p] = next;
                count[p]++;
                left[next] = next;
                right[next] = next;
                if (next > first) {
                    insertBefore(first, next);
                }
                next++;
            }
        }
    }

    private void insertBefore(int node, int inserted) {
        left[inserted] = left[node];
        right[inserted] = node;
        right[left[node]] = inserted;
        left[node] = inserted;
    }

    /** The numbers of the sets chosen; empty if there is no choice, or none was found in so many steps. */
    int[] find(int mostSteps) {
        chosen.clear();
        steps = mostSteps;
        return search() ? chosen.stream().mapToInt(Integer::intValue).toArray() : new int[0];
    }

    /** Whether the search had to stop before it was through. */
    boolean stopped() {
        return steps < 0;
    }

    private boolean search() {
        if (right[head] == head) {
            return true;
        }
        if (--steps < 0 || budget.nextBatch(MOVES_PER_STEP) == 0) {
            steps = -1;
            return false;
        }
        int best = right[head];
        for (int p = right[best]; p != head; p = right[p]) {
            if (count[p] < count[best]) {
                best = p;
            }
        }
        hide(best);
        for (int row = down[best]; row != best && steps >= 0; row = down[row]) {
            chosen.addLast(set[row]);
            for (int other = right[row]; other != row; other = right[other]) {
                hide(point[other]);
            }
            if (search()) {
                return true;
            }
            for (int other = left[row]; other != row; other = left[other]) {
                show(point[other]);
            }
            chosen.removeLast();
        }
        show(best);
        return false;
    }

    private void hide(int p) {
        if (p < points) {
            left[right[p]] = left[p];
            right[left[p]] = right[p];
        }
        for (int row = down[p]; row != p; row = down[row]) {
            for (int other = right[row]; other != row; other = right[other]) {
                up[down[other]] = up[other];
                down[up[other]] = down[other];
                count[point[other]]--;
            }
        }
    }

    private void show(int p) {
        for (int row = up[p]; row != p; row = up[row]) {
            for (int other = left[row]; other != row; other = left[other]) {
                count[point[other]]++;
                up[down[other]] = other;
                down[up[other]] = other;
            }
        }
        if (p < points) {
            left[right[p]] = p;
            right[left[p]] = p;
        }
    }
}
