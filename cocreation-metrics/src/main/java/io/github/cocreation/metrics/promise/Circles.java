/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.promise;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Entries that rest on each other in a circle, put together: the strongly connected parts of what rests on what, most of them
 * of one entry. Tarjan (1972), SIAM Journal on Computing 1(2), without recursion, as chains may be long. Linear.
 */
final class Circles {
    private final ImmutableList<ImmutableList<Integer>> firstToLast;
    private final int[] of;

    private Circles(ImmutableList<ImmutableList<Integer>> firstToLast, int[] of) {
        this.firstToLast = firstToLast;
        this.of = of;
    }

    static Circles of(List<ImmutableList<Integer>> sources) {
        return new Search(sources).run();
    }

    /** The circles, each after those it rests on. */
    ImmutableList<ImmutableList<Integer>> fromFirstToLast() {
        return firstToLast;
    }

    /** The circles, each before those it rests on. */
    ImmutableList<ImmutableList<Integer>> fromLastToFirst() {
        return firstToLast.reverse();
    }

    /** Which circle an entry is in. */
    int of(int entry) {
        return of[entry];
    }

    /** One search. */
    private static final class Search {
        private final List<ImmutableList<Integer>> sources;
        private final int[] found;
        private final int[] low;
        private final int[] next;
        private final int[] circle;
        private final Deque<Integer> path = new ArrayDeque<>();
        private final Deque<Integer> open = new ArrayDeque<>();
        private final List<ImmutableList<Integer>> circles = new ArrayList<>();
        private int count;

        private Search(List<ImmutableList<Integer>> sources) {
            this.sources = sources;
            this.found = new int[sources.size()];
            this.low = new int[sources.size()];
            this.next = new int[sources.size()];
            this.circle = new int[sources.size()];
            Arrays.fill(found, -1);
            Arrays.fill(circle, -1);
        }

        private Circles run() {
            for (int start = 0; start < found.length; start++) {
                if (found[start] < 0) {
                    enter(start);
                    while (!path.isEmpty()) {
                        step(path.getLast());
                    }
                }
            }
            return new Circles(ImmutableList.copyOf(circles), circle);
        }

        private void enter(int entry) {
            found[entry] = count;
            low[entry] = count;
            count++;
            path.addLast(entry);
            open.addLast(entry);
        }

        private void step(int entry) {
            ImmutableList<Integer> named = sources.get(entry);
            if (next[entry] < named.size()) {
                int source = named.get(next[entry]);
                next[entry]++;
                if (found[source] < 0) {
                    enter(source);
                } else if (circle[source] < 0) {
                    low[entry] = Math.min(low[entry], found[source]);
                }
                return;
            }
            path.removeLast();
            if (!path.isEmpty()) {
                low[path.getLast()] = Math.min(low[path.getLast()], low[entry]);
            }
            if (low[entry] == found[entry]) {
                close(entry);
            }
        }

        private void close(int first) {
            ImmutableSortedSet.Builder<Integer> together = ImmutableSortedSet.naturalOrder();
            int entry;
            do {
                entry = open.removeLast();
                circle[entry] = circles.size();
                together.add(entry);
            } while (entry != first);
            circles.add(together.build().asList());
        }
    }
}
