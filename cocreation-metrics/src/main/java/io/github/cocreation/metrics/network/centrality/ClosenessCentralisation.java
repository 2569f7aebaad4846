/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.centrality;

import io.github.cocreation.core.network.Direction;
import io.github.cocreation.metrics.network.NetworkView;
import io.github.cocreation.metrics.network.path.Distances;
import io.github.cocreation.metrics.network.path.ShortestPaths;
import java.util.OptionalDouble;

/**
 * Centralisation by closeness: how far a network is from one stakeholder being next to all others, who are far from each other.
 *
 * <p><b>Formula.</b> The sum of the distances of all {@linkplain Closeness.Convention#FREEMAN Freeman} scores from the largest,
 * divided by that of a star: {@code (n-1)(n-2) / (2n-3)}, directed {@code (n-1)(1 - 1/n)}. In [0, 1].
 *
 * <p><b>Worked example.</b> Star: 1. Line a - b - c - d: scores 1/2, 3/4, 3/4, 1/2, so {@code (1/4 + 1/4) / (3 · 2 / 5) = 5/12}.
 *
 * <p><b>Degenerate cases.</b> Fewer than three stakeholders: undefined. Somebody whom nobody else reaches: 0. <b>Cost.</b> That of
 * {@link ShortestPaths}.
 * <b>Memory.</b> 16 bytes a stakeholder, beside the distances.
 *
 * @see <a href="https://doi.org/10.1016/0378-8733(78)90021-7">Freeman (1979), Centrality in social networks: conceptual
 *     clarification</a>
 */
public final class ClosenessCentralisation {
    private static final Closeness FREEMAN = Closeness.withDefaults().withConvention(Closeness.Convention.FREEMAN);

    private ClosenessCentralisation() {}

    /**
     * {@return the centralisation; empty if there are fewer than three stakeholders}
     *
     * @param view the network
     */
    public static OptionalDouble of(NetworkView view) {
        return of(ShortestPaths.withDefaults().of(view));
    }

    /**
     * {@return the centralisation; empty if there are fewer than three stakeholders}
     *
     * @param distances the distances in the network
     */
    public static OptionalDouble of(Distances distances) {
        double n = distances.view().nodeCount();
        double star = distances.view().direction() == Direction.DIRECTED
                ? (n - 1) * (1 - 1 / n)
                : (n - 1) * (n - 2) / (2 * n - 3);
        return n < 3
                ? OptionalDouble.empty()
                : OptionalDouble.of(FREEMAN.of(distances).distanceToTop() / star);
    }
}
