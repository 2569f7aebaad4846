/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.cohesion;

import io.github.cocreation.core.work.Work;
import io.github.cocreation.metrics.network.NetworkView;
import java.util.stream.IntStream;

/** Finds every triangle of an undirected network once, along {@link OrientedTies}. O(m^1.5) time, O(n + m) space. */
final class Triangles {
    private Triangles() {}

    /** Is shown a triangle: its nodes, and the ties that join the first two, the last two, and first and last. */
    interface Visitor {
        void visit(int a, int b, int c, int tieAb, int tieBc, int tieAc);
    }

    static void visit(NetworkView undirected, Work work, Visitor visitor) {
        OrientedTies ties = OrientedTies.of(undirected);
        int[] tieFrom = new int[undirected.nodeCount()]; // by rank, 1 more than its number
        work.inSteps(tieFrom.length, a -> visitFrom(a, ties, tieFrom, visitor));
    }

    private static void visitFrom(int a, OrientedTies ties, int[] tieFrom, Visitor visitor) {
        int begin = ties.begin[a];
        int end = ties.begin[a + 1];
        for (int e = begin; e < end; e++) {
            tieFrom[ties.to[e]] = ties.tie[e] + 1;
        }
        for (int e = begin; e < end; e++) {
            int b = ties.to[e];
            for (int f = ties.begin[b]; f < ties.begin[b + 1]; f++) {
                int c = ties.to[f];
                if (tieFrom[c] > 0) {
                    visitor.visit(ties.node[a], ties.node[b], ties.node[c], ties.tie[e], ties.tie[f], tieFrom[c] - 1);
                }
            }
        }
        for (int e = begin; e < end; e++) {
            tieFrom[ties.to[e]] = 0;
        }
    }

    /** In how many triangles each node stands. */
    static long[] counts(NetworkView undirected, Work work) {
        OrientedTies ties = OrientedTies.of(undirected);
        int n = undirected.nodeCount();
        long[] byRank = new long[n];
        byte[] near = new byte[n];
        work.inSteps(n, a -> countFrom(a, ties.begin, ties.to, near, byRank));
        long[] counts = new long[n];
        for (int rank = 0; rank < n; rank++) {
            counts[ties.node[rank]] = byRank[rank];
        }
        return counts;
    }

    private static void countFrom(int a, int[] begin, int[] to, byte[] near, long[] byRank) {
        for (int e = begin[a]; e < begin[a + 1]; e++) {
            near[to[e]] = 1;
        }
        for (int e = begin[a]; e < begin[a + 1]; e++) {
            int b = to[e];
            long ofBoth = 0;
            for (int f = begin[b]; f < begin[b + 1]; f++) {
                int c = to[f];
                if (near[c] != 0) {
                    byRank[c]++;
                    ofBoth++;
                }
            }
            byRank[b] += ofBoth;
            byRank[a] += ofBoth;
        }
        for (int e = begin[a]; e < begin[a + 1]; e++) {
            near[to[e]] = 0;
        }
    }

    /** How many ties each node has. */
    static int[] degrees(NetworkView undirected) {
        return IntStream.range(0, undirected.nodeCount())
                .map(v -> undirected.outEnd(v) - undirected.outBegin(v))
                .toArray();
    }
}
