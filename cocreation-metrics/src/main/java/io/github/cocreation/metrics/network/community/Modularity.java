/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.community;

import io.github.cocreation.core.network.Direction;
import io.github.cocreation.metrics.network.NetworkView;
import io.github.cocreation.metrics.network.Partition;
import io.github.cocreation.metrics.network.TieAmount;
import java.util.OptionalDouble;

/**
 * Modularity: how much more of the ties stay within groups than if everybody had as many ties, but made regardless of groups.
 *
 * <p><b>Formula.</b> {@code sum over groups of (e_gg - a_g b_g)}, e_gg being the share of ties within a group, a_g and b_g the shares
 * that start and end in it; in [-1/2, 1). In an undirected network both are the same (Newman and Girvan), in a directed one not
 * (Leicht and Newman). Larger networks reach larger values: not to be compared across sizes.
 *
 * <p><b>Worked example.</b> Groups A = {a, b} and B = {c, d}; ties a - b, b - c, c - d: {@code 2 · (1/3 - (1/2)²) = 1/6}.
 *
 * <p><b>Degenerate cases.</b> No ties: undefined. Everybody in one group: 0. Ties of stakeholders whose group is not known are left
 * out. <b>Cost.</b> O(m + g).
 * <b>Memory.</b> 16 bytes a group and 8 a tie.
 *
 * @see <a href="https://doi.org/10.1103/PhysRevE.69.026113">Newman and Girvan (2004), Finding and evaluating community structure in
 *     networks</a>
 * @see <a href="https://doi.org/10.1103/PhysRevLett.100.118703">Leicht and Newman (2008), Community structure in directed
 *     networks</a>
 * @param amount how much a tie counts
 */
public record Modularity(TieAmount amount) {
    private static final Modularity DEFAULTS = new Modularity(TieAmount.ONE);

    /** {@return modularity with every tie counting one} */
    public static Modularity withDefaults() {
        return DEFAULTS;
    }

    /**
     * {@return a copy in which ties count so much}
     *
     * @param value how much a tie counts
     */
    public Modularity withAmount(TieAmount value) {
        return new Modularity(value);
    }

    /**
     * {@return the modularity of a division; empty if there are no ties}
     *
     * @param view the network
     * @param partition the division
     * @throws IllegalArgumentException if weights are read and one is not above 0
     */
    public OptionalDouble of(NetworkView view, Partition partition) {
        double[] amounts = amount.of(view);
        int groups = partition.groups().size();
        double[] starts = new double[groups];
        double[] ends = new double[groups];
        double total = 0;
        double within = 0;
        for (int tie = 0; tie < amounts.length; tie++) {
            int from = partition.group(view.from(tie));
            int to = partition.group(view.to(tie));
            if (from != Partition.NONE && to != Partition.NONE) {
                total += amounts[tie];
                within += from == to ? amounts[tie] : 0;
                starts[from] += amounts[tie];
                ends[to] += amounts[tie];
            }
        }
        double chance = 0;
        for (int g = 0; g < groups; g++) {
            if (view.direction() == Direction.UNDIRECTED) {
                double share = (starts[g] + ends[g]) / (2 * total);
                chance += share * share;
            } else {
                chance += starts[g] / total * (ends[g] / total);
            }
        }
        return total == 0 ? OptionalDouble.empty() : OptionalDouble.of(within / total - chance);
    }
}
