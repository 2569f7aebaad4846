/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.cohesion;

import io.github.cocreation.core.network.Direction;
import io.github.cocreation.metrics.network.NetworkView;
import io.github.cocreation.metrics.network.Partition;
import java.util.OptionalDouble;

/**
 * Density: the share of all possible ties that are there.
 *
 * <p><b>Formula.</b> {@code m / (n(n-1)/2)}, directed {@code m / (n(n-1))}; in [0, 1]. Falls with size by itself: people can keep
 * only so many ties, so compare networks of about the same size.
 *
 * <p><b>Worked example.</b> a to b, b to a, b to c among a, b, c: 3 of 6, 0.5; undirected 2 of 3.
 *
 * <p><b>Degenerate cases.</b> Fewer than two stakeholders: undefined. <b>Cost.</b> O(1); within a group O(m).
 * <b>Memory.</b> None.
 *
 * @see <a href="https://doi.org/10.1017/CBO9780511815478">Wasserman and Faust (1994), Social network analysis</a>
 */
public final class Density {
    private Density() {}

    /**
     * {@return the density of a network; empty if it has fewer than two stakeholders}
     *
     * @param view the network
     */
    public static OptionalDouble of(NetworkView view) {
        return share(view, view.tieCount(), view.nodeCount());
    }

    /**
     * {@return the density of the ties among the members of a group; empty if it has fewer than two}
     *
     * @param view the network
     * @param partition the groups
     * @param group the group's number
     */
    public static OptionalDouble within(NetworkView view, Partition partition, int group) {
        long ties = 0;
        for (int tie = 0; tie < view.tieCount(); tie++) {
            if (partition.group(view.from(tie)) == group && partition.group(view.to(tie)) == group) {
                ties++;
            }
        }
        return share(view, ties, partition.size(group));
    }

    private static OptionalDouble share(NetworkView view, long ties, double members) {
        double possible = members * (members - 1) / (view.direction() == Direction.DIRECTED ? 1 : 2);
        return members < 2 ? OptionalDouble.empty() : OptionalDouble.of(ties / possible);
    }
}
