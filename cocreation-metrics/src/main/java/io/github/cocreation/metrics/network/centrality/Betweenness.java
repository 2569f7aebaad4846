/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.centrality;

import com.google.common.primitives.ImmutableDoubleArray;
import io.github.cocreation.core.network.Direction;
import io.github.cocreation.core.work.Work;
import io.github.cocreation.metrics.network.NetworkView;
import io.github.cocreation.metrics.network.NodeScores;
import io.github.cocreation.metrics.network.path.TieLength;

/**
 * Betweenness: how often a stakeholder lies on the shortest paths between two others.
 *
 * <p><b>Formula.</b> {@code C(v) = sum over s, t of sigma(s, t | v) / sigma(s, t)}, where sigma counts the shortest paths from s
 * to t, and those of them that pass through v; each unordered pair once, in a directed network each ordered pair. With
 * {@link Scale#FREEMAN} the sum is divided by that of the hub of a star, so that it is in [0, 1].
 *
 * <p><b>Worked example.</b> Star with hub h and leaves a, b, c, d: 6 pairs of leaves, each joined through h alone, so
 * {@code RAW(h) = 6}, {@code FREEMAN(h) = 6 / 6 = 1}, and 0 for every leaf.
 *
 * <p><b>Lengths.</b> {@link TieLength} says how long a tie is. Two lengths of paths are equal if they differ by no more than
 * 1e-10 of the larger: 1/3 + 1/6 is 1/2, though not in binary fractions.
 *
 * <p><b>Degenerate cases.</b> Fewer than three stakeholders: every score is 0. Pairs without a path count 0. Not to be compared
 * raw between networks of different size.
 *
 * <p><b>Cost.</b> Time O(nm), with lengths O(nm + n² log n); space O(n + m). Sources are shared out
 * among threads in fixed blocks, so the scores are the same for any number of threads.
 * <b>Memory.</b> 140 bytes a stakeholder and 28 a tie; each thread holds 52 bytes a stakeholder more, and 16 a tie if ties are
 * scored; with lengths 45 and 8.
 *
 * @see <a href="https://doi.org/10.1080/0022250X.2001.9990249">Brandes (2001), A faster algorithm for betweenness
 *     centrality</a>
 * @see <a href="https://doi.org/10.2307/3033543">Freeman (1977), A set of measures of centrality based on betweenness</a>
 * @param scale how scores are scaled
 * @param length how long a tie is
 */
public record Betweenness(Scale scale, TieLength length) {
    private static final Betweenness DEFAULTS = new Betweenness(Scale.FREEMAN, TieLength.STEP);

    /** How scores are scaled. */
    public enum Scale {
        /** The plain sum over pairs. */
        RAW,
        /** Divided by the score of a star's hub: {@code (n-1)(n-2)/2}, directed {@code (n-1)(n-2)}. */
        FREEMAN
    }

    /** {@return betweenness with {@link Scale#FREEMAN} scores, every tie being one step} */
    public static Betweenness withDefaults() {
        return DEFAULTS;
    }

    /**
     * {@return a copy with this scale}
     *
     * @param value the scale
     */
    public Betweenness withScale(Scale value) {
        return new Betweenness(value, length);
    }

    /**
     * {@return a copy with this length of ties}
     *
     * @param value the length
     */
    public Betweenness withLength(TieLength value) {
        return new Betweenness(scale, value);
    }

    /**
     * {@return the scores of all stakeholders and ties}
     *
     * @param view the network
     * @throws IllegalArgumentException if lengths are asked for and a weight is not above 0
     */
    public BetweennessScores of(NetworkView view) {
        return of(view, Work.withDefaults());
    }

    /**
     * {@return the scores of all stakeholders and ties}
     *
     * @param view the network
     * @param work on which threads, and who may stop it; it counts stakeholders from whom paths start
     * @throws IllegalArgumentException if lengths are asked for and a weight is not above 0
     * @throws java.util.concurrent.CancellationException if it is stopped
     */
    public BetweennessScores of(NetworkView view, Work work) {
        ShortestPathShares shares = length == TieLength.STEP
                ? ShortestPathShares.ofSteps(view, true, work)
                : ShortestPathShares.ofLengths(view, length.of(view), work);
        return new BetweennessScores(scaled(view, shares), ImmutableDoubleArray.copyOf(shares.ties()));
    }

    /**
     * {@return the score of every stakeholder, the same as with those of ties, in less time where ties are steps}
     *
     * @param view the network
     * @throws IllegalArgumentException if lengths are asked for and a weight is not above 0
     */
    public NodeScores scores(NetworkView view) {
        return scores(view, Work.withDefaults());
    }

    /**
     * {@return the score of every stakeholder, the same as with those of ties, in less time where ties are steps}
     *
     * @param view the network
     * @param work on which threads, and who may stop it; it counts stakeholders from whom paths start
     * @throws IllegalArgumentException if lengths are asked for and a weight is not above 0
     * @throws java.util.concurrent.CancellationException if it is stopped
     */
    public NodeScores scores(NetworkView view, Work work) {
        return length == TieLength.STEP
                ? scaled(view, ShortestPathShares.ofSteps(view, false, work))
                : of(view, work).stakeholders();
    }

    private NodeScores scaled(NetworkView view, ShortestPathShares shares) {
        double[] scores = shares.nodes();
        double n = view.nodeCount();
        double pairs = (n - 1) * (n - 2); // as double: it overflows an int from n = 46 343 on
        double starHub = view.direction() == Direction.DIRECTED ? pairs : pairs / 2;
        if (scale == Scale.FREEMAN && starHub > 0) {
            for (int v = 0; v < scores.length; v++) {
                scores[v] /= starHub;
            }
        }
        return NodeScores.of(view, scores);
    }

    /**
     * {@return the same for ties, by number: how many of the pairs' shortest paths run over each; never scaled (Girvan and Newman
     * 2002)}
     *
     * @param view the network
     * @throws IllegalArgumentException if lengths are asked for and a weight is not above 0
     */
    public double[] tieScores(NetworkView view) {
        return of(view).ties().toArray();
    }
}
