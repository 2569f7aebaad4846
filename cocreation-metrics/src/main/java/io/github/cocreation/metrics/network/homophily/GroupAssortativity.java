/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.homophily;

import io.github.cocreation.core.network.Direction;
import io.github.cocreation.metrics.network.NetworkView;
import io.github.cocreation.metrics.network.Partition;
import java.util.OptionalDouble;

/**
 * Assortativity by groups: how much more often ties stay within groups than if they were made regardless of them.
 *
 * <p><b>Formula.</b> {@code (sum of e_gg - sum of a_g b_g) / (1 - sum of a_g b_g)}, e being the shares of ties from group to group
 * and a and b its row and column sums; 1 if all ties stay within, 0 if they are made regardless, below if they avoid their like.
 *
 * <p><b>Worked example.</b> Groups A = {a, b} and B = {c, d}; ties a - b, b - c, c - d: {@code e_AA = e_BB = 2/6}, {@code a = b =
 * 1/2}, so {@code (2/3 - 1/2) / (1 - 1/2) = 1/3}.
 *
 * <p><b>Degenerate cases.</b> No ties, or all of them within one group: undefined. Ties of stakeholders whose group is not known are
 * left out. <b>Cost.</b> O(m + g).
 *
 * @see <a href="https://doi.org/10.1103/PhysRevE.67.026126">Newman (2003), Mixing patterns in networks</a>
 */
public final class GroupAssortativity {
    private GroupAssortativity() {}

    /**
     * {@return the assortativity; empty if ties have no choice}
     *
     * @param view the network
     * @param partition the groups
     */
    public static OptionalDouble of(NetworkView view, Partition partition) {
        double[] starts = new double[partition.groups().size()];
        double[] ends = new double[partition.groups().size()];
        double ties = 0;
        double within = 0;
        for (int tie = 0; tie < view.tieCount(); tie++) {
            int from = partition.group(view.from(tie));
            int to = partition.group(view.to(tie));
            if (from != Partition.NONE && to != Partition.NONE) {
                ties++;
                within += from == to ? 1 : 0;
                starts[from]++;
                ends[to]++;
            }
        }
        double scale = 1;
        if (view.direction() == Direction.UNDIRECTED) {
            scale = 2;
            for (int g = 0; g < starts.length; g++) {
                starts[g] += ends[g];
                ends[g] = starts[g];
            }
        }
        double chance = 0; // whole numbers up to here, so that none is lost
        for (int g = 0; g < starts.length; g++) {
            chance += starts[g] * ends[g];
        }
        double all = scale * ties * scale * ties;
        return all == chance
                ? OptionalDouble.empty()
                : OptionalDouble.of((scale * within * scale * ties - chance) / (all - chance));
    }
}
