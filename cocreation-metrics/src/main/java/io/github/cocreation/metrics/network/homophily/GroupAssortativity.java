/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.homophily;

import io.github.cocreation.core.check.Require;
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
 * <b>Memory.</b> 16 bytes a group.
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
        if (view.direction() == Direction.UNDIRECTED) {
            for (int g = 0; g < starts.length; g++) {
                starts[g] += ends[g];
                ends[g] = starts[g];
            }
            return index(2 * ties, 2 * within, starts, ends);
        }
        return index(ties, within, starts, ends);
    }

    /**
     * {@return the assortativity; empty without ties, or if all are within one group}
     *
     * @param ties how many ties run from each group to each; for undirected ties symmetric, as {@code MixingMatrix} counts them
     * @throws IllegalArgumentException if the rows are not as long as there are rows, or a count is negative
     */
    public static OptionalDouble of(long[]... ties) {
        double[] starts = new double[ties.length];
        double[] ends = new double[ties.length];
        double all = 0;
        double within = 0;
        for (int from = 0; from < ties.length; from++) {
            Require.that(
                    ties[from].length == ties.length,
                    "length of row",
                    ties[from].length,
                    "a mixing matrix",
                    "must be the number of rows (" + ties.length + ")",
                    "give a zero where no ties run");
            for (int to = 0; to < ties.length; to++) {
                double count = Require.notNegative("count", (double) ties[from][to], "a mixing matrix");
                all += count;
                within += from == to ? count : 0;
                starts[from] += count;
                ends[to] += count;
            }
        }
        return index(all, within, starts, ends);
    }

    private static OptionalDouble index(double ties, double within, double[] starts, double[] ends) {
        double chance = 0; // whole numbers up to here, so that none is lost
        for (int g = 0; g < starts.length; g++) {
            chance += starts[g] * ends[g];
        }
        double all = ties * ties;
        return all == chance ? OptionalDouble.empty() : OptionalDouble.of((within * ties - chance) / (all - chance));
    }
}
