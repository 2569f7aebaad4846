/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.cohesion;

import io.github.cocreation.core.work.Work;
import io.github.cocreation.metrics.network.NetworkView;
import io.github.cocreation.metrics.network.NodeScores;

/**
 * Clustering in a directed network: of all directed triangles a stakeholder's arcs could make, how many are there.
 *
 * <p><b>Formula.</b> {@code ((A + A')³)_ii / 2 (d (d - 1) - 2 r)}, d counting arcs in and out, r those answered; in [0, 1].
 *
 * <p><b>Worked example.</b> Arcs a to b, b to c, c to a: each has d = 2 and r = 0, and one of the two triangles that two arcs and
 * a third in either direction could make: {@code 2 / (2 · 2) = 1/2}.
 *
 * <p><b>Degenerate cases.</b> Arcs that cannot make a triangle: undefined. In an undirected network it is the usual coefficient.
 * <b>Cost.</b> O(m^1.5).
 * <b>Memory.</b> 44 bytes a stakeholder and 12 a tie.
 *
 * @see <a href="https://doi.org/10.1103/PhysRevE.76.026107">Fagiolo (2007), Clustering in complex directed networks</a>
 */
public final class DirectedClustering {
    private DirectedClustering() {}

    /**
     * {@return the coefficient of every stakeholder; undefined for those whose arcs cannot make a triangle}
     *
     * @param view the network
     */
    public static NodeScores of(NetworkView view) {
        return of(view, Work.withDefaults());
    }

    /**
     * {@return the coefficient of every stakeholder; undefined for those whose arcs cannot make a triangle}
     *
     * @param view the network
     * @param work who may stop and watch it; it counts stakeholders
     * @throws java.util.concurrent.CancellationException if it is stopped
     */
    public static NodeScores of(NetworkView view, Work work) {
        NetworkView undirected = view.underlying(work);
        double[] triangles = new double[view.nodeCount()];
        int[] arcs = new int[undirected.tieCount()];
        for (int tie = 0; tie < arcs.length; tie++) {
            int from = undirected.from(tie);
            int to = undirected.to(tie);
            arcs[tie] = (view.isTied(from, to) ? 1 : 0) + (view.isTied(to, from) ? 1 : 0);
        }
        Triangles.visit(undirected, work, (a, b, c, ab, bc, ac) -> {
            double product = 2.0 * arcs[ab] * arcs[bc] * arcs[ac];
            triangles[a] += product;
            triangles[b] += product;
            triangles[c] += product;
        });
        double[] scores = new double[view.nodeCount()];
        for (int v = 0; v < scores.length; v++) {
            double degree = 0;
            double answered = 0;
            for (int e = undirected.outBegin(v); e < undirected.outEnd(v); e++) {
                degree += arcs[undirected.outTie(e)];
                answered += arcs[undirected.outTie(e)] - 1;
            }
            double possible = 2 * (degree * (degree - 1) - 2 * answered);
            scores[v] = possible == 0 ? Double.NaN : triangles[v] / possible;
        }
        return NodeScores.of(view, scores);
    }
}
