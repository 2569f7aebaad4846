/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.cohesion;

import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.network.Direction;
import io.github.cocreation.metrics.network.NetworkView;
import io.github.cocreation.metrics.network.Partition;

/**
 * Mixing: how many ties run from each group to each. In an undirected network the matrix is symmetric and counts a tie in both
 * directions, so its diagonal is twice the ties within a group (Newman's convention; R's {@code mixingmatrix} halves it).
 *
 * <p><b>Worked example.</b> Groups A = {a, b} and B = {c}; ties a - b and b - c: A with A 2, A with B 1, B with A 1, B with B 0.
 *
 * <p>Ties of stakeholders whose group is not known are left out. <b>Cost.</b> O(m + g²).
 * <b>Memory.</b> 8 bytes a pair of groups, beside the result.
 *
 * @see <a href="https://doi.org/10.1103/PhysRevE.67.026126">Newman (2003), Mixing patterns in networks</a>
 */
public final class MixingMatrix {
    private MixingMatrix() {}

    /**
     * {@return the number of ties by the group where they start, then the group where they lead}
     *
     * @param view the network
     * @param partition the groups
     */
    public static ImmutableSortedMap<String, ImmutableSortedMap<String, Long>> of(
            NetworkView view, Partition partition) {
        int groups = partition.groups().size();
        long[][] counts = new long[groups][groups];
        for (int tie = 0; tie < view.tieCount(); tie++) {
            int from = partition.group(view.from(tie));
            int to = partition.group(view.to(tie));
            if (from != Partition.NONE && to != Partition.NONE) {
                counts[from][to]++;
                if (view.direction() == Direction.UNDIRECTED) {
                    counts[to][from]++;
                }
            }
        }
        ImmutableSortedMap.Builder<String, ImmutableSortedMap<String, Long>> rows = ImmutableSortedMap.naturalOrder();
        for (int from = 0; from < groups; from++) {
            ImmutableSortedMap.Builder<String, Long> row = ImmutableSortedMap.naturalOrder();
            for (int to = 0; to < groups; to++) {
                row.put(partition.groups().get(to), counts[from][to]);
            }
            rows.put(partition.groups().get(from), row.build());
        }
        return rows.build();
    }
}
