/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.cohesion;

import io.github.cocreation.core.work.Work;
import io.github.cocreation.metrics.network.NetworkView;
import io.github.cocreation.metrics.network.NodeScores;
import io.github.cocreation.metrics.network.path.Distances;
import io.github.cocreation.metrics.network.path.ShortestPaths;
import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * Fragmentation: how far a network has come apart, and how far it would if somebody left.
 *
 * <p><b>Formulas.</b> Plain: the share of pairs without a path, {@code 1 - sum of s (s - 1) / (n (n - 1))} over components of s
 * members. By distance: {@code 1 - mean of 1/d}, so that far counts as half apart. In [0, 1]: 0 if all are together (by distance,
 * all tied to all), 1 if nobody is tied. Directions are ignored, unless distances along arcs are handed in.
 *
 * <p><b>Worked example.</b> Line a - b - c: plain 0; by distance {@code 1 - (1 + 1 + 1/2) / 3 = 1/6}. Without b: both 1. Without a:
 * both 0.
 *
 * <p><b>Degenerate cases.</b> Fewer than two stakeholders, or fewer than two left: undefined. <b>Cost.</b> O(n + m) for the plain
 * version, all leavers among them; by distance O(nm / 512), for all leavers O(n²m / 512).
 * <b>Memory.</b> Plain 33 bytes a stakeholder and 1 a tie; by distance that of {@link
 * io.github.cocreation.metrics.network.path.ShortestPaths}.
 *
 * @see <a href="https://doi.org/10.1007/s10588-006-7084-x">Borgatti (2006), Identifying sets of key players in a social network</a>
 */
public final class Fragmentation {
    private Fragmentation() {}

    /**
     * {@return the share of pairs without a path; empty if there are fewer than two stakeholders}
     *
     * @param view the network
     */
    public static OptionalDouble of(NetworkView view) {
        return apart(Components.weak(view).orderedPairs(), view.nodeCount());
    }

    /**
     * {@return fragmentation by distance; empty if there are fewer than two stakeholders}
     *
     * @param distances the distances; those of the {@linkplain NetworkView#underlying underlying} network ignore directions
     */
    public static OptionalDouble byDistance(Distances distances) {
        OptionalDouble efficiency = distances.efficiency();
        return efficiency.isPresent() ? OptionalDouble.of(1 - efficiency.getAsDouble()) : efficiency;
    }

    /**
     * {@return the share of pairs without a path once a stakeholder has left, for each}
     *
     * @param view the network
     */
    public static NodeScores without(NetworkView view) {
        return without(CutPoints.of(view));
    }

    /**
     * {@return the share of pairs without a path once a stakeholder has left, for each}
     *
     * @param cuts the cut points of the network
     */
    public static NodeScores without(CutPoints cuts) {
        NetworkView view = cuts.view();
        return NodeScores.of(
                view,
                IntStream.range(0, view.nodeCount())
                        .mapToDouble(v -> apart(cuts.pairsWithout(v), view.nodeCount() - 1)
                                .orElse(Double.NaN))
                        .toArray());
    }

    /**
     * {@return fragmentation by distance once a stakeholder has left, for each; directions are ignored}
     *
     * @param view the network
     */
    public static NodeScores byDistanceWithout(NetworkView view) {
        return byDistanceWithout(view, Work.withDefaults());
    }

    /**
     * {@return fragmentation by distance once a stakeholder has left, for each; directions are ignored}
     *
     * @param view the network
     * @param work on which threads, and who may stop it; it counts stakeholders
     * @throws java.util.concurrent.CancellationException if it is stopped
     */
    public static NodeScores byDistanceWithout(NetworkView view, Work work) {
        int left = view.nodeCount() - 1;
        double[] scores = new double[view.nodeCount()];
        if (left < 2) {
            Arrays.fill(scores, Double.NaN);
            return NodeScores.of(view, scores);
        }
        double[] together = ShortestPaths.inverseTotalsWithout(view.underlying(work), work);
        Arrays.setAll(scores, node -> apartBy(together[node], left));
        return NodeScores.of(view, scores);
    }

    private static OptionalDouble apart(long pairs, int members) {
        return members < 2 ? OptionalDouble.empty() : OptionalDouble.of(apartBy((double) pairs, members));
    }

    private static double apartBy(double together, double members) {
        return 1 - together / (members * (members - 1));
    }
}
