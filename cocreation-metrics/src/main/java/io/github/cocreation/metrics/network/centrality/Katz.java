/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.centrality;

import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.work.Work;
import io.github.cocreation.core.work.WorkMeter;
import io.github.cocreation.metrics.network.NetworkView;
import io.github.cocreation.metrics.network.NodeScores;
import java.util.Arrays;

/**
 * Katz centrality: how many walks lead to a stakeholder, each further step counting less.
 *
 * <p><b>Formula.</b> {@code x = alpha A'x + 1}: one for being there, and alpha times the scores of those with a tie to one. Not
 * scaled; NetworkX and graph-tool divide by the length of the vector.
 *
 * <p><b>Worked example.</b> Arcs a to b, b to c, alpha 0.1: {@code x_a = 1, x_b = 1.1, x_c = 1.11}.
 *
 * <p><b>Degenerate cases.</b> Who has no tie to them has 1. Alpha must be below {@code 1 / lambda}, lambda being the {@linkplain
 * EigenvectorScores#spectralRadius spectral radius}: beyond it the sum of walks has no end. Half of that, {@link #fitting}, is a
 * usual choice; no alpha fits every network, so say which one was used. <b>Cost.</b> O((n + m) log(1e-15) / log(alpha lambda)).
 * <b>Memory.</b> 16 bytes a stakeholder, half of them the scores.
 *
 * @see <a href="https://doi.org/10.1007/BF02289026">Katz (1953), A new status index derived from sociometric analysis</a>
 * @param alpha how much a step counts
 */
public record Katz(double alpha) {
    private static final double WITHOUT_CYCLES = 0.1;
    private static final double PRECISION = 1e-15;
    private static final int DIGITS = 15;
    private static final int MOST_ROUNDS = 100_000;

    /**
     * Checks alpha.
     *
     * @param alpha how much a step counts
     * @throws IllegalArgumentException if it is negative, infinite or NaN
     */
    public Katz {
        Require.notNegative("alpha", alpha, "Katz centrality");
    }

    /**
     * {@return Katz centrality with half the largest alpha there is, rounded to six digits; with 0.1 where any alpha would do because
     * no walk comes back}
     *
     * @param spectralRadius the spectral radius of the network
     */
    public static Katz fitting(double spectralRadius) {
        return new Katz(spectralRadius == 0 ? WITHOUT_CYCLES : Math.rint(0.5e6 / spectralRadius) / 1e6);
    }

    /**
     * {@return Katz centrality with half the largest alpha there is}
     *
     * @param view the network
     */
    public static Katz fitting(NetworkView view) {
        return fitting(Eigenvector.withDefaults().of(view).spectralRadius());
    }

    /**
     * {@return the score of every stakeholder}
     *
     * @param view the network
     * @throws IllegalArgumentException if alpha is too large for the network
     */
    public NodeScores of(NetworkView view) {
        return of(view, Work.withDefaults());
    }

    /**
     * {@return the score of every stakeholder}
     *
     * @param view the network
     * @param work who may stop and watch it; it counts digits that scores have settled to
     * @throws IllegalArgumentException if alpha is too large for the network
     * @throws java.util.concurrent.CancellationException if it is stopped
     */
    public NodeScores of(NetworkView view, Work work) {
        WorkMeter meter = work.meter(DIGITS);
        double[] x = new double[view.nodeCount()];
        Arrays.fill(x, 1);
        double change = Double.POSITIVE_INFINITY;
        for (int round = 0; round < MOST_ROUNDS && change > PRECISION; round++) {
            meter.reach(Math.min(DIGITS, Math.max(0, (long) -Math.log10(change))));
            change = 0;
            for (int v = 0; v < x.length; v++) {
                double sum = 0;
                for (int e = view.inBegin(v); e < view.inEnd(v); e++) {
                    sum += x[view.inNode(e)];
                }
                double score = 1 + alpha * sum;
                change = Math.max(change, Math.abs(score - x[v]) / score);
                x[v] = score;
            }
        }
        meter.finish();
        Require.that(
                change <= 1e-9,
                "alpha",
                alpha,
                "Katz centrality",
                "must be below 1 / spectral radius of the network",
                "use Katz.fitting(network)");
        return NodeScores.of(view, x);
    }
}
