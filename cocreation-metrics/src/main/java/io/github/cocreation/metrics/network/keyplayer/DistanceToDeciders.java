/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.keyplayer;

import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.metrics.network.NetworkView;
import io.github.cocreation.metrics.network.Partition;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * How many steps each group is from those who decide: from each member along ties to the nearest decider.
 *
 * <p><b>Worked example.</b> a to b, b to d, c alone; d decides; groups A = {a, b}, B = {c, d}. a is 2 steps away, b 1: A has mean 1.5
 * and nearest 1. d decides itself, 0 steps, c reaches nobody: B has mean 0 over one, and one cut off.
 *
 * <p><b>Degenerate cases.</b> No member reaches a decider: no mean and no nearest. No deciders: all are cut off. <b>Cost.</b> O(n +
 * m).
 * <b>Memory.</b> 10 bytes a stakeholder and 20 a group.
 *
 * @param members how many are in the group
 * @param cutOff how many of them reach no decider
 * @param mean the mean number of steps of the others
 * @param nearest the smallest number of steps
 */
public record DistanceToDeciders(int members, int cutOff, OptionalDouble mean, OptionalDouble nearest) {
    /**
     * {@return the distances by group}
     *
     * @param view the network
     * @param groups the groups
     * @param deciders those who decide
     * @throws IllegalArgumentException if one of them is not in the network
     */
    public static ImmutableSortedMap<String, DistanceToDeciders> of(
            NetworkView view, Partition groups, Set<StakeholderId> deciders) {
        Steps steps = new Steps(view);
        steps.to(NodeSets.nodes(NodeSets.mask(view, deciders)), new boolean[view.nodeCount()]);
        int count = groups.groups().size();
        int[] reaching = new int[count];
        double[] sum = new double[count];
        double[] nearest = new double[count];
        for (int node = 0; node < view.nodeCount(); node++) {
            int group = groups.group(node);
            int distance = steps.distance(node);
            if (group != Partition.NONE && distance != Steps.NEVER) {
                nearest[group] = reaching[group] == 0 ? distance : Math.min(nearest[group], distance);
                reaching[group]++;
                sum[group] += distance;
            }
        }
        ImmutableSortedMap.Builder<String, DistanceToDeciders> distances = ImmutableSortedMap.naturalOrder();
        for (int group = 0; group < count; group++) {
            boolean any = reaching[group] > 0;
            distances.put(
                    groups.groups().get(group),
                    new DistanceToDeciders(
                            groups.size(group),
                            groups.size(group) - reaching[group],
                            any ? OptionalDouble.of(sum[group] / reaching[group]) : OptionalDouble.empty(),
                            any ? OptionalDouble.of(nearest[group]) : OptionalDouble.empty()));
        }
        return distances.build();
    }
}
