/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.keyplayer;

import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.metrics.network.NetworkView;
import io.github.cocreation.metrics.network.Partition;
import io.github.cocreation.metrics.network.cohesion.MixingMatrix;
import java.util.OptionalDouble;

/**
 * M12: which share of all ties runs from each group to each, and how far ties stay within.
 *
 * <p><b>Formula.</b> e(a, b) is the share of ties from a to b; {@code r = (sum e(a, a) - sum e(a, .) e(., a)) / (1 - sum e(a, .) e(.,
 * a))}. 1 if all stay within, 0 if ends are joined at random, negative if they seek other groups.
 *
 * <p><b>Worked example.</b> Groups A = {a, b}, B = {c, d}; ties a - b, b - c, c - d: e(A, A) = e(B, B) = 1/3, e(A, B) = e(B, A) = 1/6;
 * half of all ends are in each group, so r = (2/3 - 1/2) / (1 - 1/2) = 1/3.
 *
 * <p><b>Degenerate cases.</b> No ties: no shares and no r. All ties end in one group: no r. <b>Cost.</b> O(m + g²).
 * <b>Memory.</b> 8 bytes a pair of groups, beside the result.
 *
 * @see <a href="https://doi.org/10.1103/PhysRevE.67.026126">Newman (2003), Mixing patterns in networks</a>
 * @param shares the share of ties from each group to each; empty if there are no ties
 * @param assortativity r
 */
public record CrossGroupShares(
        ImmutableSortedMap<String, ImmutableSortedMap<String, Double>> shares, OptionalDouble assortativity) {
    /**
     * {@return the shares}
     *
     * @param view the network
     * @param groups the groups
     */
    public static CrossGroupShares of(NetworkView view, Partition groups) {
        var counts = MixingMatrix.of(view, groups);
        double all = counts.values().stream()
                .flatMap(row -> row.values().stream())
                .mapToLong(Long::longValue)
                .sum();
        if (all == 0) {
            return new CrossGroupShares(ImmutableSortedMap.of(), OptionalDouble.empty());
        }
        var shares = ImmutableSortedMap.<String, ImmutableSortedMap<String, Double>>naturalOrder();
        double within = 0;
        double byChance = 0;
        for (var row : counts.entrySet()) {
            var shareRow = ImmutableSortedMap.<String, Double>naturalOrder();
            double starting = 0;
            double ending = 0;
            for (var cell : row.getValue().entrySet()) {
                double share = cell.getValue() / all;
                shareRow.put(cell.getKey(), share);
                starting += share;
                within += cell.getKey().equals(row.getKey()) ? share : 0;
            }
            for (var other : counts.values()) {
                ending += other.getOrDefault(row.getKey(), 0L) / all;
            }
            byChance += starting * ending;
            shares.put(row.getKey(), shareRow.build());
        }
        return new CrossGroupShares(
                shares.build(),
                1 - byChance < 1e-12
                        ? OptionalDouble.empty()
                        : OptionalDouble.of((within - byChance) / (1 - byChance)));
    }
}
