/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.cohesion;

import io.github.cocreation.core.work.Work;
import io.github.cocreation.metrics.network.NetworkView;
import io.github.cocreation.metrics.network.NodeScores;
import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * Clustering: how many of a stakeholder's contacts are in contact with each other; and transitivity, the same over the whole
 * network. Directions are ignored.
 *
 * <p><b>Formula.</b> Local: {@code triangles / (k (k - 1) / 2)}, k being the number of contacts. Whole: {@code 3 triangles /
 * paths over two ties}. Both in [0, 1]. The mean of the local ones weighs everybody alike, transitivity weighs hubs more.
 *
 * <p><b>Worked example.</b> Triangle a, b, c and d tied to a: a has 3 contacts of whose 3 pairs one is tied, so 1/3; b and c have
 * 1. Five paths over two ties, one triangle: transitivity 3/5. d has one contact, of which no pair can be tied: undefined. The
 * mean of the defined is 7/9, with d as 0 it is 7/12.
 *
 * <p><b>Degenerate cases.</b> Fewer than two contacts: undefined, and 0 in {@link #localOrZero}. No path over two ties: no
 * transitivity. <b>Cost.</b> O(m^1.5).
 * <b>Memory.</b> 40 bytes a stakeholder, of which 12 are kept, and 8 a tie.
 *
 * @see <a href="https://doi.org/10.1038/30918">Watts and Strogatz (1998), Collective dynamics of small-world networks</a>
 * @see <a href="https://doi.org/10.1137/S003614450342480">Newman (2003), The structure and function of complex networks</a>
 */
public final class Clustering {
    private final NetworkView view;
    private final long[] triangles;
    private final int[] degrees;

    private Clustering(NetworkView undirected, Work work) {
        this.view = undirected;
        this.triangles = Triangles.counts(undirected, work);
        this.degrees = Triangles.degrees(undirected);
    }

    /**
     * {@return the clustering of a network}
     *
     * @param view the network
     */
    public static Clustering of(NetworkView view) {
        return of(view, Work.withDefaults());
    }

    /**
     * {@return the clustering of a network}
     *
     * @param view the network
     * @param work who may stop and watch it; it counts stakeholders
     * @throws java.util.concurrent.CancellationException if it is stopped
     */
    public static Clustering of(NetworkView view, Work work) {
        return new Clustering(view.underlying(work), work);
    }

    /** {@return the local coefficients, undefined for fewer than two contacts} */
    public NodeScores local() {
        return scores(Double.NaN);
    }

    /** {@return the local coefficients, 0 for fewer than two contacts} */
    public NodeScores localOrZero() {
        return scores(0);
    }

    private NodeScores scores(double fewContacts) {
        double[] scores = new double[degrees.length];
        for (int v = 0; v < scores.length; v++) {
            double pairs = degrees[v] * (degrees[v] - 1.0) / 2;
            scores[v] = pairs == 0 ? fewContacts : triangles[v] / pairs;
        }
        return NodeScores.of(view, scores);
    }

    /** {@return three times the triangles, of the paths over two ties; empty if there are no such paths} */
    public OptionalDouble transitivity() {
        long paths = Arrays.stream(degrees).mapToLong(k -> k * (k - 1L) / 2).sum();
        return paths == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of((double) Arrays.stream(triangles).sum() / paths);
    }
}
