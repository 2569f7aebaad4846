/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.centrality;

import io.github.cocreation.core.network.Direction;
import io.github.cocreation.metrics.network.NetworkView;
import java.util.OptionalDouble;

/**
 * Centralisation by degree: how far a network is from one stakeholder having all ties.
 *
 * <p><b>Formula.</b> The sum of the distances of all degrees from the largest, divided by that of a star: {@code (n-1)(n-2)}, in- or
 * out-degrees {@code (n-1)²}, both together {@code 2 (n-1)(n-2)}. In [0, 1]. igraph divides by more, unless told that there are no
 * ties to oneself.
 *
 * <p><b>Worked example.</b> Star: 1. Line a - b - c - d: degrees 1, 2, 2, 1, so {@code 2 / (3 · 2) = 1/3}.
 *
 * <p><b>Degenerate cases.</b> Fewer than three stakeholders, for in- or out-degrees fewer than two: undefined. <b>Cost.</b> O(n + m).
 * <b>Memory.</b> 16 bytes a stakeholder.
 *
 * @see <a href="https://doi.org/10.1016/0378-8733(78)90021-7">Freeman (1979), Centrality in social networks: conceptual
 *     clarification</a>
 */
public final class DegreeCentralisation {
    private DegreeCentralisation() {}

    /**
     * {@return the centralisation; empty if there are too few stakeholders}
     *
     * @param view the network
     * @param degree which degrees
     */
    public static OptionalDouble of(NetworkView view, Degree degree) {
        double n = view.nodeCount();
        boolean directed = view.direction() == Direction.DIRECTED;
        double star = directed && degree != Degree.ALL ? (n - 1) * (n - 1) : (n - 1) * (n - 2) * (directed ? 2 : 1);
        return n < 2 || star == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(degree.counts(view).distanceToTop() / star);
    }
}
