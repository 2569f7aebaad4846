/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.centrality;

import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.network.Direction;
import io.github.cocreation.metrics.network.NetworkView;
import io.github.cocreation.metrics.network.NodeScores;
import io.github.cocreation.metrics.network.TieAmount;
import java.util.Arrays;

/**
 * PageRank: where somebody is most often who walks along ties at random, and now and then starts anew anywhere.
 *
 * <p><b>Formula.</b> {@code x_j = (1 - d)/n + d (sum over i of x_i w_ij / s_i + what is at dead ends / n)}, s_i being all that leads
 * away from i; the scores add up to 1. Ties of an undirected network lead both ways.
 *
 * <p><b>Worked example.</b> Arcs a to b and c to b, d = 0.85: b is a dead end. {@code x_a = x_c = 0.05 + 0.85 x_b / 3}, {@code x_b =
 * 0.05 + 0.85 (x_a + x_c) + 0.85 x_b / 3}, so {@code x_a = x_c = 0.2127660, x_b = 0.5744681}.
 *
 * <p><b>Degenerate cases.</b> Nobody: no scores. No ties: all the same. <b>Convergence.</b> The change of all scores together falls
 * by d a round, until it is below 1e-14 or no longer falls. <b>Cost.</b> O((n + m) log(1e-14) / log(d)).
 *
 * @see <a href="https://doi.org/10.1016/S0169-7552(98)00110-X">Brin and Page (1998), The anatomy of a large-scale hypertextual web
 *     search engine</a>
 * @param damping d, how likely the walk goes on
 * @param amount how much a tie counts
 */
public record PageRank(double damping, TieAmount amount) {
    private static final PageRank DEFAULTS = new PageRank(0.85, TieAmount.ONE);
    private static final double PRECISION = 1e-14;
    private static final int MOST_ROUNDS = 10_000;

    /**
     * Checks the damping.
     *
     * @param damping d, how likely the walk goes on
     * @param amount how much a tie counts
     * @throws IllegalArgumentException if {@code damping} is not in [0, 1)
     */
    public PageRank {
        Require.that(damping >= 0 && damping < 1, "damping", damping, "PageRank", "must be in [0, 1)", "use 0.85");
    }

    /** {@return PageRank with a damping of 0.85, every tie counting one} */
    public static PageRank withDefaults() {
        return DEFAULTS;
    }

    /**
     * {@return a copy with this damping}
     *
     * @param value the damping
     * @throws IllegalArgumentException if it is not in [0, 1)
     */
    public PageRank withDamping(double value) {
        return new PageRank(value, amount);
    }

    /**
     * {@return a copy in which ties count so much}
     *
     * @param value how much a tie counts
     */
    public PageRank withAmount(TieAmount value) {
        return new PageRank(damping, value);
    }

    /**
     * {@return the score of every stakeholder}
     *
     * @param view the network
     * @throws IllegalArgumentException if weights are read and one is not above 0
     */
    public NodeScores of(NetworkView view) {
        int n = view.nodeCount();
        double[] amounts = amount.of(view);
        double[] leaving = leaving(view, amounts);
        double[] x = new double[n];
        double[] given = new double[n];
        Arrays.fill(x, 1.0 / n);
        double lastChange = Double.POSITIVE_INFINITY;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            double atDeadEnds = 0;
            for (int v = 0; v < n; v++) {
                given[v] = leaving[v] == 0 ? 0 : x[v] / leaving[v];
                atDeadEnds += leaving[v] == 0 ? x[v] : 0;
            }
            double anywhere = (1 - damping) / n + damping * atDeadEnds / n;
            double change = 0;
            for (int v = 0; v < n; v++) {
                double received = 0;
                for (int e = view.inBegin(v); e < view.inEnd(v); e++) {
                    received += given[view.inNode(e)] * amounts[view.inTie(e)];
                }
                double score = anywhere + damping * received;
                change += Math.abs(score - x[v]);
                x[v] = score;
            }
            if (change < PRECISION || (change >= lastChange && change < 1e-10)) {
                break;
            }
            lastChange = change;
        }
        return NodeScores.of(view, x);
    }

    private static double[] leaving(NetworkView view, double[] amounts) {
        double[] leaving = new double[view.nodeCount()];
        for (int tie = 0; tie < amounts.length; tie++) {
            leaving[view.from(tie)] += amounts[tie];
            if (view.direction() == Direction.UNDIRECTED) {
                leaving[view.to(tie)] += amounts[tie];
            }
        }
        return leaving;
    }
}
