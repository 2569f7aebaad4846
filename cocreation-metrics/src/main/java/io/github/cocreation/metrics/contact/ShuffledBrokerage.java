/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.contact;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.metrics.network.NetworkView;
import io.github.cocreation.metrics.network.Partition;
import io.github.cocreation.metrics.network.brokerage.BrokerageRole;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * How far the brokerage of a network in each role lies from what it would be if the groups were dealt out anew among the same
 * stakeholders: z = (observed - mean of the shuffles) / their standard deviation. Ties stay, so the number of brokered pairs in
 * all does too, and only their roles change.
 *
 * <p>Undefined where every shuffle gives the same. Same seed, same z. Takes time O(shuffles * sum of degrees squared).
 */
final class ShuffledBrokerage {
    /** The roles in the order in which they are counted; {@link #role} gives the place of one. */
    private static final ImmutableList<BrokerageRole> ROLES = ImmutableList.of(
            BrokerageRole.COORDINATOR,
            BrokerageRole.REPRESENTATIVE,
            BrokerageRole.GATEKEEPER,
            BrokerageRole.ITINERANT,
            BrokerageRole.LIAISON);

    private final NetworkView view;
    private final int[] groupOf;
    private final int[] members;

    ShuffledBrokerage(NetworkView view, Partition partition) {
        this.view = view;
        this.groupOf =
                IntStream.range(0, view.nodeCount()).map(partition::group).toArray();
        this.members = IntStream.range(0, groupOf.length)
                .filter(node -> groupOf[node] != Partition.NONE)
                .toArray();
    }

    /** The z of every role but the total. */
    Map<BrokerageRole, Optional<Double>> z(long seed, int shuffles) {
        long[] observed = counts(groupOf);
        double[] sum = new double[ROLES.size()];
        double[] squares = new double[ROLES.size()];
        SplittableRandom random = new SplittableRandom(seed);
        int[] dealt = groupOf.clone();
        for (int s = 0; s < shuffles; s++) {
            shuffle(dealt, random);
            long[] counts = counts(dealt);
            for (int role = 0; role < ROLES.size(); role++) {
                double difference = counts[role] - observed[role];
                sum[role] += difference;
                squares[role] += difference * difference;
            }
        }
        Map<BrokerageRole, Optional<Double>> z = new EnumMap<>(BrokerageRole.class);
        for (int role = 0; role < ROLES.size(); role++) {
            double mean = sum[role] / shuffles;
            double variance = squares[role] / shuffles - mean * mean;
            z.put(ROLES.get(role), variance > 1e-9 ? Optional.of(-mean / Math.sqrt(variance)) : Optional.empty());
        }
        return z;
    }

    private void shuffle(int[] dealt, SplittableRandom random) {
        for (int i = members.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int group = dealt[members[i]];
            dealt[members[i]] = dealt[members[j]];
            dealt[members[j]] = group;
        }
    }

    private long[] counts(int[] groups) {
        long[] counts = new long[ROLES.size()];
        int[] tiedTo = new int[groups.length];
        for (int i : members) {
            int mark = i + 1;
            tiedTo[i] = mark;
            for (int e = view.outBegin(i); e < view.outEnd(i); e++) {
                tiedTo[view.outNode(e)] = mark;
            }
            for (int e = view.outBegin(i); e < view.outEnd(i); e++) {
                int j = view.outNode(e);
                if (groups[j] != Partition.NONE) {
                    count(groups, i, j, tiedTo, counts);
                }
            }
        }
        return counts;
    }

    private void count(int[] groups, int i, int j, int[] tiedTo, long[] counts) {
        for (int e = view.outBegin(j); e < view.outEnd(j); e++) {
            int k = view.outNode(e);
            if (tiedTo[k] != i + 1 && groups[k] != Partition.NONE) {
                counts[role(groups[i], groups[j], groups[k])]++;
            }
        }
    }

    private static int role(int from, int broker, int to) {
        if (from == broker) {
            return broker == to ? 0 : 1;
        }
        if (broker == to) {
            return 2;
        }
        return from == to ? 3 : 4;
    }
}
