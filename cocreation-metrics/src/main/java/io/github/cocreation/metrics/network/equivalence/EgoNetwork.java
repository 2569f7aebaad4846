/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.equivalence;

import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.network.Direction;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.metrics.network.NetworkView;
import java.util.OptionalDouble;

/**
 * The surroundings of one stakeholder: whom it is tied to either way, and how these are tied among themselves.
 *
 * <p><b>Formula.</b> Density among the others: their ties over those possible. Brokered pairs: pairs of others not tied to each other
 * either way. Parts: how many parts the others fall into without ego.
 *
 * <p><b>Worked example.</b> e - a, e - b, e - c, a - b: three others, one tie of three among them, density 1/3; two brokered pairs; two
 * parts, {a, b} and {c}.
 *
 * <p><b>Degenerate cases.</b> Fewer than two others: density undefined. <b>Cost.</b> O(m).
 * <b>Memory.</b> That of a view of the surroundings.
 *
 * @see <a href="https://doi.org/10.1016/j.socnet.2004.11.007">Everett and Borgatti (2005), Ego network betweenness</a>
 * @param ego whose surroundings
 * @param network ego, the others, and all ties among them
 * @param others whom ego is tied to either way, in id order
 * @param tiesAmong ties among the others
 * @param density the share of possible ties among the others
 * @param brokered pairs of others not tied to each other
 * @param parts the parts into which the others fall without ego
 */
public record EgoNetwork(
        StakeholderId ego,
        NetworkView network,
        ImmutableSortedSet<StakeholderId> others,
        int tiesAmong,
        OptionalDouble density,
        long brokered,
        int parts) {
    /**
     * {@return the surroundings of a stakeholder}
     *
     * @param view the network
     * @param ego whose surroundings
     * @throws IllegalArgumentException if it is not in the network
     */
    public static EgoNetwork of(NetworkView view, StakeholderId ego) {
        int node = view.node(ego);
        NetworkView both = view.underlying();
        ImmutableSortedSet.Builder<StakeholderId> tied = ImmutableSortedSet.naturalOrder();
        for (int e = both.outBegin(node); e < both.outEnd(node); e++) {
            tied.add(view.stakeholder(both.outNode(e)));
        }
        ImmutableSortedSet<StakeholderId> others = tied.build();
        NetworkView among = view.among(others);
        double n = others.size();
        double possible = n * (n - 1) / (view.direction() == Direction.DIRECTED ? 1 : 2);
        long pairs = others.size() * (others.size() - 1L) / 2;
        return new EgoNetwork(
                ego,
                view.among(ImmutableSortedSet.<StakeholderId>naturalOrder()
                        .addAll(others)
                        .add(ego)
                        .build()),
                others,
                among.tieCount(),
                possible == 0 ? OptionalDouble.empty() : OptionalDouble.of(among.tieCount() / possible),
                pairs - among.underlying().tieCount(),
                parts(among.underlying()));
    }

    private static int parts(NetworkView view) {
        boolean[] seen = new boolean[view.nodeCount()];
        int[] stack = new int[view.nodeCount()];
        int parts = 0;
        for (int start = 0; start < seen.length; start++) {
            int size = 0;
            if (!seen[start]) {
                parts++;
                seen[start] = true;
                stack[size++] = start;
            }
            while (size > 0) {
                int node = stack[--size];
                for (int e = view.outBegin(node); e < view.outEnd(node); e++) {
                    int other = view.outNode(e);
                    if (!seen[other]) {
                        seen[other] = true;
                        stack[size++] = other;
                    }
                }
            }
        }
        return parts;
    }
}
