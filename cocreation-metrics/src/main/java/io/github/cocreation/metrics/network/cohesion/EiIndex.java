/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.cohesion;

import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.metrics.network.NetworkView;
import io.github.cocreation.metrics.network.Partition;
import java.util.OptionalDouble;

/**
 * E-I index: whether ties leave the groups they start in.
 *
 * <p><b>Formula.</b> {@code (E - I) / (E + I)}, E being the ties between groups and I those within; in [-1, 1]: -1 if all stay
 * within, 1 if all leave. In a directed network each arc counts; for the pairs beneath it, hand in {@link
 * NetworkView#underlying}.
 *
 * <p><b>Worked example.</b> Groups A = {a, b} and B = {c, d}; ties a - b, b - c, c - d, d - a: 2 leave, 2 stay, so 0. With ties
 * made regardless of groups, 4 of the 6 pairs would leave and 2 stay: {@link #expected} is 1/3, so this network is more inward
 * than its group sizes ask for.
 *
 * <p>The index follows group sizes: small groups can hardly be inward. Read it beside {@link #expected}, or test it
 * with {@code inference.LabelPermutation}; never compare it across networks with other groups.
 *
 * <p><b>Degenerate cases.</b> No ties: undefined. Ties of stakeholders whose group is not known are left out.
 * <b>Cost.</b> O(m).
 * <b>Memory.</b> 16 bytes a group.
 *
 * @see <a href="https://doi.org/10.2307/2786835">Krackhardt and Stern (1988), Informal networks and organizational crises</a>
 * @param counting what is counted
 */
public record EiIndex(Counting counting) {
    private static final EiIndex DEFAULTS = new EiIndex(Counting.TIES);

    /** What is counted. */
    public enum Counting {
        /** Every tie counts one. */
        TIES,
        /** Every tie counts its weight. */
        WEIGHTS
    }

    /** Which of a stakeholder's or group's ties. */
    public enum Side {
        /** Those that start there; all of them in an undirected network. */
        OUT,
        /** Those that lead there; all of them in an undirected network. */
        IN
    }

    /** {@return the index over ties} */
    public static EiIndex withDefaults() {
        return DEFAULTS;
    }

    /**
     * {@return a copy that counts so}
     *
     * @param value what is counted
     */
    public EiIndex withCounting(Counting value) {
        return new EiIndex(value);
    }

    /**
     * {@return what leaves and what stays, in the whole network}
     *
     * @param view the network
     * @param partition the groups
     * @throws IllegalArgumentException if weights are counted and one is negative
     */
    public EiCount network(NetworkView view, Partition partition) {
        double[] counts = new double[2];
        for (int tie = 0; tie < view.tieCount(); tie++) {
            int from = partition.group(view.from(tie));
            int to = partition.group(view.to(tie));
            if (from != Partition.NONE && to != Partition.NONE) {
                counts[from == to ? 1 : 0] += amount(view, tie);
            }
        }
        return new EiCount(counts[0], counts[1]);
    }

    /**
     * {@return what leaves and what stays, for every stakeholder whose group is known}
     *
     * @param view the network
     * @param partition the groups
     * @param side which of their ties
     * @throws IllegalArgumentException if weights are counted and one is negative
     */
    public ImmutableSortedMap<StakeholderId, EiCount> stakeholders(NetworkView view, Partition partition, Side side) {
        ImmutableSortedMap.Builder<StakeholderId, EiCount> counts = ImmutableSortedMap.naturalOrder();
        for (int node = 0; node < view.nodeCount(); node++) {
            if (partition.group(node) != Partition.NONE) {
                counts.put(view.stakeholder(node), stakeholder(view, partition, side, node));
            }
        }
        return counts.build();
    }

    private EiCount stakeholder(NetworkView view, Partition partition, Side side, int node) {
        double external = 0;
        double internal = 0;
        int end = side == Side.OUT ? view.outEnd(node) : view.inEnd(node);
        for (int e = side == Side.OUT ? view.outBegin(node) : view.inBegin(node); e < end; e++) {
            int other = partition.group(side == Side.OUT ? view.outNode(e) : view.inNode(e));
            double amount = amount(view, side == Side.OUT ? view.outTie(e) : view.inTie(e));
            if (other == partition.group(node)) {
                internal += amount;
            } else if (other != Partition.NONE) {
                external += amount;
            }
        }
        return new EiCount(external, internal);
    }

    /**
     * {@return what leaves and what stays, for every group: a tie between two groups leaves both}
     *
     * @param view the network
     * @param partition the groups
     * @throws IllegalArgumentException if weights are counted and one is negative
     */
    public ImmutableSortedMap<String, EiCount> groups(NetworkView view, Partition partition) {
        double[] external = new double[partition.groups().size()];
        double[] internal = new double[partition.groups().size()];
        for (int tie = 0; tie < view.tieCount(); tie++) {
            int from = partition.group(view.from(tie));
            int to = partition.group(view.to(tie));
            if (from == Partition.NONE || to == Partition.NONE) {
                continue;
            }
            if (from == to) {
                internal[from] += amount(view, tie);
            } else {
                external[from] += amount(view, tie);
                external[to] += amount(view, tie);
            }
        }
        ImmutableSortedMap.Builder<String, EiCount> counts = ImmutableSortedMap.naturalOrder();
        for (int group = 0; group < external.length; group++) {
            counts.put(partition.groups().get(group), new EiCount(external[group], internal[group]));
        }
        return counts.build();
    }

    /**
     * {@return the index that ties made regardless of groups would have: the same formula over all pairs of members; empty if
     * there are fewer than two members}
     *
     * @param partition the groups
     */
    public static OptionalDouble expected(Partition partition) {
        double members = partition.members();
        double internal = 0;
        for (int group = 0; group < partition.groups().size(); group++) {
            double size = partition.size(group);
            internal += size * (size - 1) / 2;
        }
        return new EiCount(members * (members - 1) / 2 - internal, internal).index();
    }

    private double amount(NetworkView view, int tie) {
        if (counting == Counting.TIES) {
            return 1;
        }
        double weight = view.weight(tie);
        if (weight < 0) {
            throw Require.failure(
                    "weight",
                    weight,
                    "tie (" + view.stakeholder(view.from(tie)) + " - " + view.stakeholder(view.to(tie)) + ")",
                    "must be above 0 to be added up",
                    "count ties, or leave negative ties out");
        }
        return weight;
    }
}
