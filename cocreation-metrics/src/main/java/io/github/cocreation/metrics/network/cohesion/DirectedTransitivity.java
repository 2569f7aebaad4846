/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.cohesion;

import io.github.cocreation.core.work.Work;
import io.github.cocreation.metrics.network.NetworkView;
import java.util.OptionalDouble;

/**
 * Directed transitivity: if i is tied to j and j to k, is i tied to k?
 *
 * <p><b>Formula.</b> Of all paths i, j, k of three different stakeholders along two arcs, the share with an arc from i to k; in
 * [0, 1].
 *
 * <p><b>Worked example.</b> Arcs a to b, b to c, a to c, c to d: of the paths a - b - c, a - c - d, b - c - d the first is closed:
 * 1/3.
 *
 * <p><b>Degenerate cases.</b> No such path: undefined. In an undirected network it is the usual transitivity.
 * <b>Cost.</b> O(m^1.5): the closed paths are those in triangles, and the others are counted at their middle.
 * <b>Memory.</b> 20 bytes a stakeholder and 9 a tie.
 *
 * @see <a href="https://doi.org/10.1177/104649647100200201">Holland and Leinhardt (1971), Transitivity in structural models of
 *     small groups</a>
 */
public final class DirectedTransitivity {
    private static final int[] CLOSED = closed();

    private DirectedTransitivity() {}

    /**
     * {@return the share of paths that are closed; empty if there are none}
     *
     * @param view the network
     */
    public static OptionalDouble of(NetworkView view) {
        return of(view, Work.withDefaults());
    }

    /**
     * {@return the share of paths that are closed; empty if there are none}
     *
     * @param view the network
     * @param work who may stop and watch it; it counts stakeholders
     * @throws java.util.concurrent.CancellationException if it is stopped
     */
    public static OptionalDouble of(NetworkView view, Work work) {
        ArcTriangles triangles = ArcTriangles.of(view, work);
        long[] closed = {0};
        triangles.visit(work, (a, b, c, ab, ac, bc) -> closed[0] += CLOSED[ab << 4 | ac << 2 | bc]);
        long paths = 0;
        for (int j = 0; j < view.nodeCount(); j++) {
            long in = (long) view.inEnd(j) - view.inBegin(j);
            long out = (long) view.outEnd(j) - view.outBegin(j);
            long mutual = in + out - triangles.contacts(j);
            paths += in * out - mutual; // a path there and back has but two stakeholders
        }
        return paths == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) closed[0] / paths);
    }

    /** How many closed paths a triangle has, by how its pairs are tied, two bits each. */
    private static int[] closed() {
        int[] closed = new int[64];
        for (int code = 0; code < closed.length; code++) {
            int[][] pairs = {{0, code >> 4, code >> 2}, {code >> 5, 0, code}, {code >> 3, code >> 1, 0}};
            for (int i = 0; i < 3; i++) {
                for (int j = 0; j < 3; j++) {
                    int k = 3 - i - j;
                    closed[code] += i == j ? 0 : pairs[i][j] & pairs[j][k] & pairs[i][k] & 1;
                }
            }
        }
        return closed;
    }
}
