/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.cohesion;

import io.github.cocreation.metrics.network.NetworkView;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Visits every triangle of an undirected network once: from each node, only those with more ties, or as many and a larger number,
 * are looked at, so that hubs are looked from by few. O(m^1.5).
 */
final class Triangles {
    private Triangles() {}

    /** Is shown a triangle: its nodes, and the ties that join the first two, the last two, and first and last. */
    interface Visitor {
        void visit(int a, int b, int c, int tieAb, int tieBc, int tieAc);
    }

    static void visit(NetworkView undirected, Visitor visitor) {
        int n = undirected.nodeCount();
        int[] tieFrom = new int[n];
        Arrays.fill(tieFrom, -1);
        for (int a = 0; a < n; a++) {
            for (int e = undirected.outBegin(a); e < undirected.outEnd(a); e++) {
                if (before(undirected, a, undirected.outNode(e))) {
                    tieFrom[undirected.outNode(e)] = undirected.outTie(e);
                }
            }
            for (int e = undirected.outBegin(a); e < undirected.outEnd(a); e++) {
                int b = undirected.outNode(e);
                if (tieFrom[b] >= 0) {
                    close(undirected, a, b, tieFrom, visitor);
                }
            }
            for (int e = undirected.outBegin(a); e < undirected.outEnd(a); e++) {
                tieFrom[undirected.outNode(e)] = -1;
            }
        }
    }

    private static void close(NetworkView undirected, int a, int b, int[] tieFrom, Visitor visitor) {
        for (int f = undirected.outBegin(b); f < undirected.outEnd(b); f++) {
            int c = undirected.outNode(f);
            if (tieFrom[c] >= 0 && before(undirected, b, c)) {
                visitor.visit(a, b, c, tieFrom[b], undirected.outTie(f), tieFrom[c]);
            }
        }
    }

    private static boolean before(NetworkView undirected, int one, int other) {
        int degree = undirected.outEnd(one) - undirected.outBegin(one);
        int otherDegree = undirected.outEnd(other) - undirected.outBegin(other);
        return degree < otherDegree || (degree == otherDegree && one < other);
    }

    /** In how many triangles each node stands. */
    static long[] counts(NetworkView undirected) {
        long[] counts = new long[undirected.nodeCount()];
        visit(undirected, (a, b, c, ab, bc, ac) -> {
            counts[a]++;
            counts[b]++;
            counts[c]++;
        });
        return counts;
    }

    /** How many ties each node has. */
    static int[] degrees(NetworkView undirected) {
        return IntStream.range(0, undirected.nodeCount())
                .map(v -> undirected.outEnd(v) - undirected.outBegin(v))
                .toArray();
    }
}
