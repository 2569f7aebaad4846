/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.centrality;

import io.github.cocreation.core.network.Direction;
import io.github.cocreation.metrics.network.NetworkView;
import io.github.cocreation.metrics.network.NodeScores;
import java.util.function.IntToDoubleFunction;

/**
 * Degree: how many ties a stakeholder has; strength: the sum of their weights.
 *
 * <p><b>Worked example.</b> a to b (weight 2), c to b (weight 3): b has in-degree 2, out-degree 0 and in-strength 5.
 *
 * <p><b>Degenerate cases.</b> Who has no tie has 0. <b>Cost.</b> Counts O(n), strengths O(n + m).
 * <b>Memory.</b> 16 bytes a stakeholder, half of them the scores.
 *
 * @see <a href="https://doi.org/10.1016/0378-8733(78)90021-7">Freeman (1979), Centrality in social networks: conceptual
 *     clarification</a>
 */
public enum Degree {
    /** Ties that start at the stakeholder; all of them in an undirected network. */
    OUT,
    /** Ties that lead to the stakeholder; all of them in an undirected network. */
    IN,
    /** Both; in a directed network, a tie there and one back are two. */
    ALL;

    /**
     * {@return the number of ties of every stakeholder}
     *
     * @param view the network
     */
    public NodeScores counts(NetworkView view) {
        return NodeScores.of(view, counted(view));
    }

    double[] counted(NetworkView view) {
        boolean directed = view.direction() == Direction.DIRECTED;
        double[] counts = new double[view.nodeCount()];
        for (int v = 0; v < counts.length; v++) {
            int out = view.outEnd(v) - view.outBegin(v);
            int in = view.inEnd(v) - view.inBegin(v);
            counts[v] = this == OUT || !directed ? out : this == IN ? in : out + in;
        }
        return counts;
    }

    /**
     * {@return the sum of the weights of every stakeholder's ties}
     *
     * @param view the network
     */
    public NodeScores strengths(NetworkView view) {
        return NodeScores.of(view, sums(view, view::weight));
    }

    private double[] sums(NetworkView view, IntToDoubleFunction weight) {
        boolean directed = view.direction() == Direction.DIRECTED;
        double[] sums = new double[view.nodeCount()];
        for (int tie = 0; tie < view.tieCount(); tie++) {
            if (this != IN || !directed) {
                sums[view.from(tie)] += weight.applyAsDouble(tie);
            }
            if (this != OUT || !directed) {
                sums[view.to(tie)] += weight.applyAsDouble(tie);
            }
        }
        return sums;
    }
}
