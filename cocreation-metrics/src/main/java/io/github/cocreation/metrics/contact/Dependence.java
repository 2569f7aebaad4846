/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.contact;

import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.metrics.network.NetworkView;
import io.github.cocreation.metrics.network.Partition;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * How far contact between others hangs on some stakeholders: what is lost if these are taken out.
 *
 * <p><b>Formula.</b> Over the pairs of different groups, none of whom is taken out, that are joined by some path: hard, 1 - pairs
 * still joined / pairs joined; soft, 1 - E without / E with, where E is the mean inverse length of their shortest paths.
 *
 * <p><b>Range.</b> 0 (nothing is lost) to 1 (all contact between groups is lost).
 *
 * <p><b>Worked example.</b> Two chains of three, citizens and public, and one who is tied to two of each: all nine pairs across
 * are joined only through that one, so hard and soft are 1. With one direct tie more, hard falls to 0, a jump, but soft only to
 * about 0.4.
 *
 * <p>Directions of ties are not looked at. <b>Degenerate cases.</b> No pair across groups is joined: empty. <b>Cost.</b> O(n m).
 * <b>Source.</b> Borgatti (2006), Computational and Mathematical Organization Theory 12, for the idea of key players.
 *
 * @param hard the share of joined pairs across groups that are no longer joined
 * @param soft the share of their mean inverse distance that is lost
 * @param pairs how many pairs across groups are joined while all are there
 */
public record Dependence(double hard, double soft, long pairs) {
    /**
     * {@return the dependence on some stakeholders; empty if no pair across groups is joined}
     *
     * @param network the network
     * @param groups the groups
     * @param takenOut those to be taken out; who is not in the network makes no difference
     */
    public static Optional<Dependence> on(NetworkView network, Partition groups, Set<StakeholderId> takenOut) {
        NetworkView view = network.underlying();
        int n = view.nodeCount();
        boolean[] out = new boolean[n];
        for (int node = 0; node < n; node++) {
            out[node] = takenOut.contains(view.stakeholder(node));
        }
        long joined = 0;
        long still = 0;
        double with = 0;
        double without = 0;
        for (int from = 0; from < n; from++) {
            if (out[from] || groups.group(from) == Partition.NONE) {
                continue;
            }
            int[] all = distances(view, from, new boolean[n]);
            int[] rest = distances(view, from, out);
            for (int to = from + 1; to < n; to++) {
                boolean across = groups.group(to) != Partition.NONE && groups.group(to) != groups.group(from);
                if (across && !out[to] && all[to] > 0) {
                    joined++;
                    with += 1.0 / all[to];
                    still += rest[to] > 0 ? 1 : 0;
                    without += rest[to] > 0 ? 1.0 / rest[to] : 0;
                }
            }
        }
        return joined == 0
                ? Optional.empty()
                : Optional.of(new Dependence(1 - (double) still / joined, 1 - without / with, joined));
    }

    /** Steps from one node to each; -1 where no path leads. */
    private static int[] distances(NetworkView view, int from, boolean[] out) {
        int n = view.nodeCount();
        int[] distance = new int[n];
        Arrays.fill(distance, -1);
        int[] queue = new int[n];
        distance[from] = 0;
        queue[0] = from;
        int filled = 1;
        for (int next = 0; next < filled; next++) {
            int node = queue[next];
            for (int e = view.outBegin(node); e < view.outEnd(node); e++) {
                int other = view.outNode(e);
                if (!out[other] && distance[other] < 0) {
                    distance[other] = distance[node] + 1;
                    queue[filled++] = other;
                }
            }
        }
        return distance;
    }
}
