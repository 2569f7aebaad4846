/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.cohesion;

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
 * <b>Cost.</b> O(sum of in-degree times out-degree).
 * <b>Memory.</b> 4 bytes a stakeholder.
 *
 * @see <a href="https://doi.org/10.1177/104649647100200201">Holland and Leinhardt (1971), Transitivity in structural models of
 *     small groups</a>
 */
public final class DirectedTransitivity {
    private DirectedTransitivity() {}

    /**
     * {@return the share of paths that are closed; empty if there are none}
     *
     * @param view the network
     */
    public static OptionalDouble of(NetworkView view) {
        int[] tiedTo = new int[view.nodeCount()];
        long paths = 0;
        long closed = 0;
        for (int i = 0; i < view.nodeCount(); i++) {
            int mark = i + 1;
            for (int e = view.outBegin(i); e < view.outEnd(i); e++) {
                tiedTo[view.outNode(e)] = mark;
            }
            for (int e = view.outBegin(i); e < view.outEnd(i); e++) {
                int j = view.outNode(e);
                for (int f = view.outBegin(j); f < view.outEnd(j); f++) {
                    int k = view.outNode(f);
                    paths += k == i ? 0 : 1;
                    closed += k != i && tiedTo[k] == mark ? 1 : 0;
                }
            }
        }
        return paths == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) closed / paths);
    }
}
