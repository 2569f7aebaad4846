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
 * by d a round at least, until it is below 1e-14 or no longer falls. <b>Cost.</b> O((n + m) log(1e-14) / log(d)).
 * <b>Memory.</b> 32 bytes a stakeholder, a quarter of them the scores, and 8 a tie; with weights 16 a tie, 24 if it is undirected.
 *
 * @see <a href="https://doi.org/10.1016/S0169-7552(98)00110-X">Brin and Page (1998), The anatomy of a large-scale hypertextual web
 *     search engine</a>
 * @param damping d, how likely the walk goes on
 * @param amount how much a tie counts
 */
public record PageRank(double damping, TieAmount amount) {
    private static final PageRank DEFAULTS = new PageRank(0.85, TieAmount.ONE);
    private static final double PRECISION = 1e-14;
    private static final int DIGITS = 14;
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
        return of(view, Work.withDefaults());
    }

    /**
     * {@return the score of every stakeholder}
     *
     * @param view the network
     * @param work who may stop and watch it; it counts digits that scores have settled to
     * @throws IllegalArgumentException if weights are read and one is not above 0
     * @throws java.util.concurrent.CancellationException if it is stopped
     */
    public NodeScores of(NetworkView view, Work work) {
        WorkMeter meter = work.meter(DIGITS);
        meter.check();
        Walk walk = new Walk(view, amount, damping);
        double lastChange = Double.POSITIVE_INFINITY;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            double change = walk.round();
            if (change < PRECISION || (change >= lastChange && change < 1e-10)) {
                break;
            }
            lastChange = change;
            meter.reach(Math.min(DIGITS, (long) -Math.log10(change)));
        }
        meter.finish();
        return NodeScores.of(view, walk.x);
    }

    /** Takes new scores into account as soon as they are there, which needs half the rounds (Gauss and Seidel). */
    private static final class Walk {
        private final NetworkView view;
        private final double damping;
        private final double[] leaving;
        /** How much each place counts; nothing if all count one. */
        private final double[] amounts;

        private final double[] x;
        private final double[] given;
        private double atDeadEnds;

        Walk(NetworkView view, TieAmount amount, double damping) {
            int n = view.nodeCount();
            this.view = view;
            this.damping = damping;
            this.leaving = new double[n];
            double[] byTie = amount.of(view);
            for (int v = 0; v < n; v++) {
                for (int e = view.outBegin(v); e < view.outEnd(v); e++) {
                    leaving[v] += byTie[view.outTie(e)];
                }
            }
            this.amounts = new double[amount == TieAmount.ONE || n == 0 ? 0 : view.inEnd(n - 1)];
            Arrays.setAll(amounts, e -> byTie[view.inTie(e)]);
            this.x = new double[n];
            this.given = new double[n];
            for (int v = 0; v < n; v++) {
                put(v, 1.0 / n);
            }
        }

        private void put(int v, double score) {
            x[v] = score;
            if (leaving[v] == 0) {
                atDeadEnds += score;
            } else {
                given[v] = score / leaving[v];
            }
        }

        /** Answers by how much all scores together have changed. */
        double round() {
            double anywhere = (1 - damping + damping * atDeadEnds) / x.length;
            double change = 0;
            double sum = 0;
            atDeadEnds = 0;
            for (int v = 0; v < x.length; v++) {
                double received = amounts.length == 0 ? received(v) : receivedByAmount(v);
                double score = anywhere + damping * received;
                change += Math.abs(score - x[v]);
                sum += score;
                put(v, score);
            }
            scale(1 / sum);
            return change;
        }

        /** All scores together are 1; without this they would come near it only slowly. */
        private void scale(double factor) {
            for (int v = 0; v < x.length; v++) {
                x[v] *= factor;
                given[v] *= factor;
            }
            atDeadEnds *= factor;
        }

        private double received(int v) {
            double received = 0;
            for (int e = view.inBegin(v); e < view.inEnd(v); e++) {
                received += given[view.inNode(e)];
            }
            return received;
        }

        private double receivedByAmount(int v) {
            double received = 0;
            for (int e = view.inBegin(v); e < view.inEnd(v); e++) {
                received += given[view.inNode(e)] * amounts[e];
            }
            return received;
        }
    }
}
