/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.signed;

import io.github.cocreation.core.work.Work;
import io.github.cocreation.metrics.network.NetworkView;
import java.util.OptionalDouble;

/**
 * Balance of triads: in how many closed threesomes the friend of a friend is a friend, and the enemy of an enemy too.
 *
 * <p><b>Formula.</b> A triangle is balanced if the product of its signs is positive: three positive ties, or one. The share of
 * triangles that are; in [0, 1]. Strength of ties plays no part. Arcs are read both ways; of two that differ in sign the stronger
 * counts, and of two as strong the positive one.
 *
 * <p><b>Worked example.</b> a - b and b - c positive, a - c negative; c - d and a - d negative: a, b, c has one negative tie, not
 * balanced; a, c, d has three, not balanced either: 0 of 2. With c - d positive, a, c, d has two negative ties: 1/2.
 *
 * <p><b>Degenerate cases.</b> No triangle: undefined. <b>Cost.</b> O(sum of squared degrees).
 * <b>Memory.</b> 4 bytes a stakeholder.
 *
 * @see <a href="https://doi.org/10.1037/h0046049">Cartwright and Harary (1956), Structural balance: a generalization of Heider's
 *     theory</a>
 * @param allPositive triangles of three positive ties
 * @param oneNegative triangles with one negative tie, not balanced
 * @param twoNegative triangles with two, balanced
 * @param allNegative triangles of three, not balanced
 */
public record TriadBalance(long allPositive, long oneNegative, long twoNegative, long allNegative) {
    /**
     * {@return the triangles by their signs}
     *
     * @param view the network, negative weights being negative ties
     */
    public static TriadBalance of(NetworkView view) {
        return of(view, Work.withDefaults());
    }

    /**
     * {@return the triangles by their signs}
     *
     * @param view the network, negative weights being negative ties
     * @param work who may stop and watch it; it counts stakeholders
     * @throws java.util.concurrent.CancellationException if it is stopped
     */
    public static TriadBalance of(NetworkView view, Work work) {
        NetworkView ties = view.underlying(work);
        long[] counts = new long[4];
        int[] mark = new int[ties.nodeCount()];
        work.inSteps(mark.length, node -> count(ties, node, mark, counts));
        return new TriadBalance(counts[0], counts[1], counts[2], counts[3]);
    }

    /** The triangles of a node with two of larger numbers. */
    private static void count(NetworkView ties, int i, int[] mark, long[] counts) {
        for (int e = ties.outBegin(i); e < ties.outEnd(i); e++) {
            mark[ties.outNode(e)] = negative(ties, e) == 1 ? -1 : 1;
        }
        for (int e = ties.outBegin(i); e < ties.outEnd(i); e++) {
            int j = ties.outNode(e);
            for (int f = ties.outBegin(j); j > i && f < ties.outEnd(j); f++) {
                int k = ties.outNode(f);
                if (k > j && mark[k] != 0) {
                    counts[negative(ties, e) + negative(ties, f) + (mark[k] < 0 ? 1 : 0)]++;
                }
            }
        }
        for (int e = ties.outBegin(i); e < ties.outEnd(i); e++) {
            mark[ties.outNode(e)] = 0;
        }
    }

    private static int negative(NetworkView ties, int place) {
        return ties.weight(ties.outTie(place)) < 0 ? 1 : 0;
    }

    /** {@return the share of triangles that are balanced; empty if there are none} */
    public OptionalDouble share() {
        long all = allPositive + oneNegative + twoNegative + allNegative;
        return all == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) (allPositive + twoNegative) / all);
    }
}
