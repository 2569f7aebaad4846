/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.twomode;

import io.github.cocreation.core.work.Work;
import io.github.cocreation.core.work.WorkMeter;
import java.util.OptionalDouble;
import java.util.function.IntFunction;

/**
 * Centrality in a network of two modes, scaled by what is possible in one: a stakeholder can be tied to no other stakeholder, so the
 * usual maxima are never reached.
 *
 * <p><b>Formula</b>, for p nodes of one's own mode and q of the other:
 *
 * <ul>
 *   <li>degree: ties / q;
 *   <li>closeness: {@code (q + 2(p - 1)) / sum of steps}; where not all are reached, over the reached ones of each mode, times the
 *       share of the others that is reached;
 *   <li>betweenness: the number of shortest paths through one, in shares, over the largest possible: {@code (q²(s+1)² + q(s+1)(2t-s-1)
 *       - t(2s-t+3)) / 2}, s and t being (p - 1) / q and its rest.
 * </ul>
 *
 * <p><b>Worked example.</b> a in session one, a and b in session two, b in session three. a: degree 2/3. Steps from a: 1, 1, 3 to
 * sessions and 2 to b: closeness (3 + 2) / 7. a is on the paths from session one to b, two and three: 3; at most 5 are possible (s = 0,
 * t = 1, (9 + 3 - 2) / 2 = 5): 0.6.
 *
 * <p><b>Degenerate cases.</b> The other mode empty: no degree. Nobody reached: no closeness. No path could lead through one, as where
 * the other mode has one node: no betweenness. <b>Cost.</b> Degree O(n), the others O(n m).
 * <b>Memory.</b> 16 bytes a node of either mode, for betweenness 32, beside the scores.
 *
 * @see <a href="https://doi.org/10.1016/S0378-8733(96)00301-2">Borgatti and Everett (1997), Network analysis of 2-mode data</a>
 */
public enum TwoModeCentrality {
    /** The share of the other mode one is tied to. */
    DEGREE {
        @Override
        IntFunction<OptionalDouble> scorer(TwoModeView view, WorkMeter meter) {
            return node -> view.nodeCount() == own(view, node)
                    ? OptionalDouble.empty()
                    : OptionalDouble.of((double) view.neighbours(node).length / other(view, node));
        }
    },
    /** How near one is to all. */
    CLOSENESS {
        @Override
        IntFunction<OptionalDouble> scorer(TwoModeView view, WorkMeter meter) {
            TwoModePaths paths = new TwoModePaths(view);
            return node -> {
                meter.advance(1);
                paths.from(node);
                int reached = paths.reached() - 1;
                double least = paths.reachedOddly() + 2.0 * (reached - paths.reachedOddly());
                return reached == 0
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(least / paths.steps() * reached / (view.nodeCount() - 1));
            };
        }
    },
    /** How far one stands between others. */
    BETWEENNESS {
        @Override
        IntFunction<OptionalDouble> scorer(TwoModeView view, WorkMeter meter) {
            double[] raw = TwoModePaths.betweenness(view, meter);
            return node -> {
                double most = most(own(view, node), other(view, node));
                return most > 0 ? OptionalDouble.of(raw[node] / most) : OptionalDouble.empty();
            };
        }
    };

    /**
     * {@return the scores of everybody and everything}
     *
     * @param view the network
     */
    public TwoModeScores scores(TwoModeView view) {
        return scores(view, Work.withDefaults());
    }

    /**
     * {@return the scores of everybody and everything}
     *
     * @param view the network
     * @param work who may stop and watch it; it counts nodes of both modes
     * @throws java.util.concurrent.CancellationException if it is stopped
     */
    public TwoModeScores scores(TwoModeView view, Work work) {
        WorkMeter meter = work.meter(view.nodeCount());
        meter.check();
        TwoModeScores scores = TwoModeScores.of(view, scorer(view, meter));
        meter.finish();
        return scores;
    }

    /**
     * {@return betweenness that is not scaled: shares of shortest paths, each pair counted once}
     *
     * @param view the network
     */
    public static TwoModeScores rawBetweenness(TwoModeView view) {
        return rawBetweenness(view, Work.withDefaults());
    }

    /**
     * {@return betweenness that is not scaled: shares of shortest paths, each pair counted once}
     *
     * @param view the network
     * @param work who may stop and watch it; it counts nodes of both modes
     * @throws java.util.concurrent.CancellationException if it is stopped
     */
    public static TwoModeScores rawBetweenness(TwoModeView view, Work work) {
        double[] raw = TwoModePaths.betweenness(view, work.meter(view.nodeCount()));
        return TwoModeScores.of(view, node -> OptionalDouble.of(raw[node]));
    }

    abstract IntFunction<OptionalDouble> scorer(TwoModeView view, WorkMeter meter);

    private static int own(TwoModeView view, int node) {
        int people = view.stakeholders().size();
        return node < people ? people : view.foci().size();
    }

    private static int other(TwoModeView view, int node) {
        return view.nodeCount() - own(view, node);
    }

    private static double most(int own, int other) {
        if (other == 0) {
            return 0;
        }
        double q = other;
        int s = (own - 1) / other;
        int t = (own - 1) % other;
        return (q * q * (s + 1) * (s + 1) + q * (s + 1) * (2 * t - s - 1) - (double) t * (2 * s - t + 3)) / 2;
    }
}
