/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.cohesion;

import io.github.cocreation.core.network.Direction;
import io.github.cocreation.core.work.Work;
import io.github.cocreation.core.work.WorkMeter;
import io.github.cocreation.metrics.network.NetworkView;
import java.util.OptionalDouble;

/**
 * Who is above any two, by strong components: all members of one have the same above them. Components come in an order in which
 * arcs lead to smaller numbers, so the lowest upper bound has the smallest number, if there is one.
 */
final class UpperBounds {
    private static final int WORD = 64;

    private final Components strong;
    private final long[][] above;
    private final long[][] below;
    private final int[] weakOf;
    private double pairs;
    private double withoutLeast;
    private double withoutGreatest;

    private UpperBounds(NetworkView view, Components weak, Components strong, Work work) {
        int count = strong.count();
        int words = (count + WORD - 1) / WORD;
        this.strong = strong;
        this.above = new long[count][words];
        this.below = new long[count][words];
        this.weakOf = new int[count];
        for (int v = 0; v < view.nodeCount(); v++) {
            weakOf[strong.component(v)] = weak.component(v);
        }
        for (int c = 0; c < weak.count(); c++) {
            double size = weak.size(c);
            pairs += size < 3 ? 0 : (size - 1) * (size - 2) / 2;
        }
        reach(view);
        WorkMeter meter = work.meter(count);
        for (int a = 0; a < count; a++) {
            meter.advance(1);
            if (weak.size(weakOf[a]) >= 3) {
                countWith(a);
            }
        }
    }

    static UpperBounds of(NetworkView view, Components weak, Components strong, Work work) {
        return new UpperBounds(view, weak, strong, work);
    }

    private void reach(NetworkView view) {
        int count = strong.count();
        int[] members = byComponent(view.nodeCount());
        for (int c = 0; c < count; c++) {
            above[c][c / WORD] |= 1L << c;
            below[c][c / WORD] |= 1L << c;
        }
        if (view.direction() == Direction.UNDIRECTED) {
            return;
        }
        for (int v : members) {
            int from = strong.component(v);
            for (int e = view.outBegin(v); e < view.outEnd(v); e++) {
                join(below[from], below[strong.component(view.outNode(e))]);
            }
        }
        for (int i = members.length - 1; i >= 0; i--) {
            int to = strong.component(members[i]);
            for (int e = view.inBegin(members[i]); e < view.inEnd(members[i]); e++) {
                join(above[to], above[strong.component(view.inNode(e))]);
            }
        }
    }

    /** The nodes by the number of their component. */
    private int[] byComponent(int nodes) {
        int[] next = new int[strong.count() + 1];
        for (int v = 0; v < nodes; v++) {
            next[strong.component(v) + 1]++;
        }
        for (int c = 1; c < next.length; c++) {
            next[c] += next[c - 1];
        }
        int[] members = new int[nodes];
        for (int v = 0; v < nodes; v++) {
            members[next[strong.component(v)]++] = v;
        }
        return members;
    }

    private static void join(long[] set, long[] more) {
        for (int w = 0; w < set.length; w++) {
            set[w] |= more[w];
        }
    }

    private void countWith(int a) {
        long[] common = new long[above[a].length];
        for (int b = a; b < strong.count(); b++) {
            if (weakOf[a] == weakOf[b]) {
                double size = strong.size(a);
                double number = a == b ? size * (size - 1) / 2 : size * strong.size(b);
                if (number > 0) {
                    judge(above[a], above[b], common, number);
                }
            }
        }
    }

    private void judge(long[] one, long[] other, long[] common, double number) {
        int lowest = -1;
        int highest = -1;
        for (int w = 0; w < common.length; w++) {
            common[w] = one[w] & other[w];
            if (common[w] != 0) {
                lowest = lowest < 0 ? w * WORD + Long.numberOfTrailingZeros(common[w]) : lowest;
                highest = w * WORD + WORD - 1 - Long.numberOfLeadingZeros(common[w]);
            }
        }
        withoutLeast += lowest >= 0 && contains(above[lowest], common) ? 0 : number;
        withoutGreatest += highest >= 0 && contains(below[highest], common) ? 0 : number;
    }

    private static boolean contains(long[] set, long[] part) {
        for (int w = 0; w < set.length; w++) {
            if ((part[w] & ~set[w]) != 0) {
                return false;
            }
        }
        return true;
    }

    OptionalDouble least() {
        return pairs == 0 ? OptionalDouble.empty() : OptionalDouble.of(1 - withoutLeast / pairs);
    }

    /** With an upper bound that reaches all others. */
    OptionalDouble greatest() {
        return pairs == 0 ? OptionalDouble.empty() : OptionalDouble.of(1 - withoutGreatest / pairs);
    }
}
