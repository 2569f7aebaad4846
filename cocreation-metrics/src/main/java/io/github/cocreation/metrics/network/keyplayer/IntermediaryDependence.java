/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.keyplayer;

import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.core.work.Work;
import io.github.cocreation.core.work.WorkMeter;
import io.github.cocreation.metrics.network.NetworkView;
import io.github.cocreation.metrics.network.Partition;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * M15: how far contact between groups depends on an intermediary, or on several together.
 *
 * <p><b>Formula.</b> Over all pairs of different groups, no intermediary among them: hard, 1 - (pairs connected without) / (pairs
 * connected with); soft, 1 - E / E', E being the mean of 1 / steps without and E' with them. Both in [0, 1]. Arcs are respected: a
 * pair is looked at both ways.
 *
 * <p><b>Worked example.</b> Groups A = {a, b}, B = {c, d}; everybody is tied to the intermediary i. Without i no pair across is
 * connected: both are 1. With a tie a - c besides, one of the four pairs is left: hard 3/4; E' = (1 + 3·1/2) / 4, E = 1/4: soft 1 - 1
 * / 2.5 = 0.6. With a - b and c - d as well all four pairs are left: hard 0, but E = (1 + 1/2 + 1/2 + 1/3) / 4, soft 1 - (7/3) / 2.5 =
 * 0.0667.
 *
 * <p>High values are usual early in a process; look at the trend. Below 0.2 the bridge is no longer needed, from 0.5 on the contact is
 * fragile (heuristics).
 *
 * <p><b>Degenerate cases.</b> No pair of different groups connected: undefined. Who is in no group is no end of a pair, but may be
 * on a path. <b>Cost.</b> O(n (n + m)).
 * <b>Memory.</b> 10 bytes a stakeholder.
 *
 * @see <a href="https://doi.org/10.1007/s10588-006-7084-x">Borgatti (2006), Identifying sets of key players in a social network</a>
 * @param connectedWith pairs of different groups connected in the network, each way counted
 * @param connectedWithout those still connected without the intermediaries
 * @param hard the share of connections lost
 * @param soft the share of nearness lost
 */
public record IntermediaryDependence(
        long connectedWith, long connectedWithout, OptionalDouble hard, OptionalDouble soft) {
    /**
     * {@return how far contact depends on intermediaries}
     *
     * @param view the network
     * @param groups the groups
     * @param intermediaries the intermediaries, taken away together
     * @throws IllegalArgumentException if one of them is not in the network
     */
    public static IntermediaryDependence of(NetworkView view, Partition groups, Set<StakeholderId> intermediaries) {
        return of(view, groups, intermediaries, Work.withDefaults());
    }

    /**
     * {@return how far contact depends on intermediaries}
     *
     * @param view the network
     * @param groups the groups
     * @param intermediaries the intermediaries, taken away together
     * @param work who may stop and watch it; it counts stakeholders from whom steps start
     * @throws IllegalArgumentException if one of them is not in the network
     * @throws java.util.concurrent.CancellationException if it is stopped
     */
    public static IntermediaryDependence of(
            NetworkView view, Partition groups, Set<StakeholderId> intermediaries, Work work) {
        boolean[] gone = NodeSets.mask(view, intermediaries);
        boolean[] nobody = new boolean[gone.length];
        Steps steps = new Steps(view);
        long[] connected = new long[2];
        double[] near = new double[2];
        WorkMeter meter = work.meter(gone.length);
        for (int node = 0; node < gone.length; node++) {
            meter.advance(1);
            if (gone[node] || groups.group(node) == Partition.NONE) {
                continue;
            }
            for (int without = 0; without < 2; without++) {
                steps.from(new int[] {node}, without == 0 ? nobody : gone);
                for (int place = 1; place < steps.reached(); place++) {
                    int other = steps.node(place);
                    int group = groups.group(other);
                    if (!gone[other] && group != Partition.NONE && group != groups.group(node)) {
                        connected[without]++;
                        near[without] += 1.0 / steps.distance(other);
                    }
                }
            }
        }
        boolean defined = connected[0] > 0;
        return new IntermediaryDependence(
                connected[0],
                connected[1],
                defined ? OptionalDouble.of(1 - (double) connected[1] / connected[0]) : OptionalDouble.empty(),
                defined ? OptionalDouble.of(1 - near[1] / near[0]) : OptionalDouble.empty());
    }
}
