/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.centrality;

import io.github.cocreation.metrics.network.NetworkView;
import io.github.cocreation.metrics.network.NodeScores;
import io.github.cocreation.metrics.network.path.Distances;
import io.github.cocreation.metrics.network.path.ShortestPaths;
import java.util.stream.IntStream;

/**
 * Harmonic closeness: the sum of {@code 1/d} over all others, who is not reached counting 0. The closeness to use where not
 * everybody reaches everybody. For nearness against arcs, hand in the {@linkplain NetworkView#reversed reversed} network.
 *
 * <p><b>Formula.</b> {@code sum of 1/d(i, j)} over j, raw: in [0, n - 1] where ties are steps. Divide by {@code n - 1} to compare
 * networks of different size.
 *
 * <p><b>Worked example.</b> Line a - b - c, and d alone: a has {@code 1 + 1/2 = 1.5}, b 2, d 0.
 *
 * <p><b>Degenerate cases.</b> Who reaches nobody has 0. <b>Cost.</b> That of {@link ShortestPaths}.
 * <b>Memory.</b> 16 bytes a stakeholder, beside the distances.
 *
 * @see <a href="https://doi.org/10.1016/S0378-4371(00)00311-3">Marchiori and Latora (2000), Harmony in the small-world</a>
 * @see <a href="https://infoscience.epfl.ch/record/200525">Rochat (2009), Closeness centrality extended to unconnected graphs: the
 *     harmonic centrality index</a>
 */
public final class Harmonic {
    private Harmonic() {}

    /**
     * {@return the score of every stakeholder, every tie being one step}
     *
     * @param view the network
     */
    public static NodeScores of(NetworkView view) {
        return of(ShortestPaths.withDefaults().of(view));
    }

    /**
     * {@return the score of every stakeholder}
     *
     * @param distances the distances in the network
     */
    public static NodeScores of(Distances distances) {
        return NodeScores.of(
                distances.view(),
                IntStream.range(0, distances.view().nodeCount())
                        .mapToDouble(distances::inverseTotal)
                        .toArray());
    }
}
