/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.centrality;

import io.github.cocreation.core.network.Direction;
import io.github.cocreation.metrics.network.NetworkView;
import io.github.cocreation.metrics.network.NodeScores;
import java.util.OptionalDouble;

/**
 * Centralisation by betweenness: how far a network is from all brokerage being one stakeholder's.
 *
 * <p><b>Formula.</b> The sum of the distances of all raw scores from the largest, divided by that of a star: {@code
 * (n-1)²(n-2)/2}, directed {@code (n-1)²(n-2)}. In [0, 1].
 *
 * <p><b>Worked example.</b> Star: 1. Circle: all scores are the same, so 0. Line a - b - c - d: scores 0, 2, 2, 0, so
 * {@code (2 + 0 + 0 + 2) / 9 = 4/9}.
 *
 * <p><b>Degenerate cases.</b> Fewer than three stakeholders: undefined. <b>Cost.</b> That of {@link Betweenness}.
 * <b>Memory.</b> That of {@link Betweenness}.
 *
 * @see <a href="https://doi.org/10.1016/0378-8733(78)90021-7">Freeman (1979), Centrality in social networks: conceptual
 *     clarification</a>
 */
public final class BetweennessCentralisation {
    private BetweennessCentralisation() {}

    /**
     * {@return the centralisation; empty if there are fewer than three stakeholders}
     *
     * @param view the network
     */
    public static OptionalDouble of(NetworkView view) {
        return of(
                view,
                Betweenness.withDefaults().withScale(Betweenness.Scale.RAW).scores(view));
    }

    /**
     * {@return the centralisation; empty if there are fewer than three stakeholders}
     *
     * @param view the network
     * @param raw its {@linkplain Betweenness.Scale#RAW raw} scores
     */
    public static OptionalDouble of(NetworkView view, NodeScores raw) {
        double n = view.nodeCount();
        double star = (n - 1) * (n - 1) * (n - 2) / (view.direction() == Direction.DIRECTED ? 1 : 2);
        return n < 3 ? OptionalDouble.empty() : OptionalDouble.of(raw.distanceToTop() / star);
    }
}
