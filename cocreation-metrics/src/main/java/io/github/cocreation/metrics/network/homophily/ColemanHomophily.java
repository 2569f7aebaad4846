/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.homophily;

import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.network.Direction;
import io.github.cocreation.metrics.network.NetworkView;
import io.github.cocreation.metrics.network.Partition;
import java.util.OptionalDouble;

/**
 * Coleman's index: how much a group prefers its own, whatever its size.
 *
 * <p><b>Formula.</b> With T ties that start in the group, W of them within it, and {@code E = T (s - 1) / (n - 1)} expected there
 * for s members among n: {@code (W - E) / (T - E)} if W is at least E, otherwise {@code (W - E) / E}. In [-1, 1]: 1 if all stay
 * within, 0 if as many as chance lets expect, -1 if none does. An undirected tie starts at both ends.
 *
 * <p><b>Worked example.</b> Groups A = {a, b} and B = {c, d}; ties a - b, b - c, c - d. Of A's three ends of ties two stay within,
 * and {@code 3 · 1/3 = 1} was expected: {@code (2 - 1) / (3 - 1) = 1/2}.
 *
 * <p><b>Degenerate cases.</b> A group without ties, or everybody in one group: undefined; a group of one cannot keep ties within, and
 * neither was any expected: undefined. Stakeholders whose group is not known are left out with their ties. <b>Cost.</b> O(m + g).
 * <b>Memory.</b> 16 bytes a group.
 *
 * @see <a href="https://doi.org/10.17730/humo.17.4.q5604m676260q8n7">Coleman (1958), Relational analysis</a>
 */
public final class ColemanHomophily {
    private ColemanHomophily() {}

    /**
     * {@return the index of every group}
     *
     * @param view the network
     * @param partition the groups
     */
    public static ImmutableSortedMap<String, OptionalDouble> of(NetworkView view, Partition partition) {
        double[] starts = new double[partition.groups().size()];
        double[] within = new double[partition.groups().size()];
        boolean undirected = view.direction() == Direction.UNDIRECTED;
        for (int tie = 0; tie < view.tieCount(); tie++) {
            int from = partition.group(view.from(tie));
            int to = partition.group(view.to(tie));
            if (from != Partition.NONE && to != Partition.NONE) {
                starts[from]++;
                starts[to] += undirected ? 1 : 0;
                within[from] += from != to ? 0 : undirected ? 2 : 1;
            }
        }
        ImmutableSortedMap.Builder<String, OptionalDouble> indexes = ImmutableSortedMap.naturalOrder();
        for (int g = 0; g < starts.length; g++) {
            double expected = starts[g] * (partition.size(g) - 1.0) / (partition.members() - 1.0);
            indexes.put(
                    partition.groups().get(g),
                    expected > 0 ? ColemanIndex.of(starts[g], within[g], expected) : OptionalDouble.empty());
        }
        return indexes.buildOrThrow();
    }
}
