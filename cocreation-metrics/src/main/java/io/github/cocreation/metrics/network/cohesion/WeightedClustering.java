/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.cohesion;

import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.network.WeightMeaning;
import io.github.cocreation.core.work.Work;
import io.github.cocreation.metrics.network.NetworkView;
import io.github.cocreation.metrics.network.NodeScores;

/**
 * Clustering by weights: whether a stakeholder's strong contacts are in contact with each other. The two formulas answer different
 * questions, and their numbers must not be compared.
 *
 * <p><b>Formulas.</b> {@link #BARRAT}: {@code sum over triangles of (w_ij + w_ih) / (s_i (k_i - 1))}, s being the strength and k
 * the number of contacts: the weight of the tie between the contacts does not matter. {@link #ONNELA}: {@code 2 sum over triangles
 * of (w_ij w_jh w_ih)^(1/3) / (k (k - 1))}, weights divided by the largest of the network: all three matter. Both in [0, 1].
 * Directions are ignored.
 *
 * <p><b>Worked example.</b> Triangle with a - b 4, a - c 1, b - c 2, and d tied to a by 3. Barrat: a has strength 8 and 3 contacts,
 * {@code (4 + 1) / (8 · 2) = 5/16}; b {@code (4 + 2) / (6 · 1) = 1}. Onnela: {@code (1 · 1/4 · 1/2)^(1/3) = 1/2}, so a has
 * {@code 2 · 1/2 / (3 · 2) = 1/6} and b {@code 1/2}.
 *
 * <p><b>Degenerate cases.</b> Fewer than two contacts: undefined. <b>Cost.</b> O(m^1.5).
 * <b>Memory.</b> 48 bytes a stakeholder and 8 a tie.
 *
 * @see <a href="https://doi.org/10.1073/pnas.0400087101">Barrat and others (2004), The architecture of complex weighted
 *     networks</a>
 * @see <a href="https://doi.org/10.1103/PhysRevE.71.065103">Onnela and others (2005), Intensity and coherence of motifs in weighted
 *     complex networks</a>
 */
public enum WeightedClustering {
    /** The mean weight of the two ties of each triangle that the stakeholder has. */
    BARRAT,
    /** The geometric mean of the weights of all three ties. */
    ONNELA;

    /**
     * {@return the coefficient of every stakeholder; undefined for fewer than two contacts}
     *
     * @param view the network
     * @throws IllegalArgumentException if a weight is not above 0
     */
    public NodeScores of(NetworkView view) {
        return of(view, Work.withDefaults());
    }

    /**
     * {@return the coefficient of every stakeholder; undefined for fewer than two contacts}
     *
     * @param view the network
     * @param work who may stop and watch it; it counts stakeholders
     * @throws IllegalArgumentException if a weight is not above 0
     * @throws java.util.concurrent.CancellationException if it is stopped
     */
    public NodeScores of(NetworkView view, Work work) {
        Require.that(
                view.weightMeaning() == WeightMeaning.NONE || view.tieCount() == 0 || view.hasPositiveWeights(),
                "weights",
                view.weightMeaning(),
                "a network",
                "must all be above 0 for weighted clustering",
                "leave negative ties out");
        NetworkView undirected = view.underlying(work);
        int n = undirected.nodeCount();
        int[] degrees = Triangles.degrees(undirected);
        double[] strengths = new double[n];
        double largest = 0;
        for (int tie = 0; tie < undirected.tieCount(); tie++) {
            strengths[undirected.from(tie)] += undirected.weight(tie);
            strengths[undirected.to(tie)] += undirected.weight(tie);
            largest = Math.max(largest, undirected.weight(tie));
        }
        double[] scores = this == BARRAT ? sumsOfPairs(undirected, work) : sumsOfMeans(undirected, work, largest);
        for (int v = 0; v < n; v++) {
            double possible = this == BARRAT ? strengths[v] * (degrees[v] - 1.0) : degrees[v] * (degrees[v] - 1.0) / 2;
            scores[v] = degrees[v] < 2 ? Double.NaN : scores[v] / possible;
        }
        return NodeScores.of(view, scores);
    }

    private static double[] sumsOfPairs(NetworkView undirected, Work work) {
        double[] sums = new double[undirected.nodeCount()];
        Triangles.visit(undirected, work, (a, b, c, ab, bc, ac) -> {
            sums[a] += undirected.weight(ab) + undirected.weight(ac);
            sums[b] += undirected.weight(ab) + undirected.weight(bc);
            sums[c] += undirected.weight(ac) + undirected.weight(bc);
        });
        return sums;
    }

    private static double[] sumsOfMeans(NetworkView undirected, Work work, double largest) {
        double[] sums = new double[undirected.nodeCount()];
        Triangles.visit(undirected, work, (a, b, c, ab, bc, ac) -> {
            double mean = StrictMath.cbrt(undirected.weight(ab)
                    / largest
                    * (undirected.weight(bc) / largest)
                    * (undirected.weight(ac) / largest));
            sums[a] += mean;
            sums[b] += mean;
            sums[c] += mean;
        });
        return sums;
    }
}
