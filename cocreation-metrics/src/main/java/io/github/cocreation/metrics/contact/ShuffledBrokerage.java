/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.contact;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.cocreation.metrics.network.NetworkView;
import io.github.cocreation.metrics.network.Partition;
import io.github.cocreation.metrics.network.brokerage.BrokerageRole;
import io.github.cocreation.metrics.network.brokerage.GouldFernandez;
import java.util.EnumMap;
import java.util.EnumSet;
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
    private static final GouldFernandez COUNTS = GouldFernandez.withDefaults();
    private static final ImmutableList<BrokerageRole> ROLES =
            ImmutableList.copyOf(EnumSet.complementOf(EnumSet.of(BrokerageRole.TOTAL)));

    private final NetworkView view;
    private final Partition partition;
    private final int[] members;

    ShuffledBrokerage(NetworkView view, Partition partition) {
        this.view = view;
        this.partition = partition;
        this.members = IntStream.range(0, view.nodeCount())
                .filter(node -> partition.group(node) != Partition.NONE)
                .toArray();
    }

    /** The z of every role but the total, which is the same in every shuffle. */
    Map<BrokerageRole, Optional<Double>> z(long seed, int shuffles) {
        ImmutableMap<BrokerageRole, Long> observed = COUNTS.totals(view, partition);
        double[] sum = new double[ROLES.size()];
        double[] squares = new double[ROLES.size()];
        SplittableRandom random = new SplittableRandom(seed);
        int[] had = IntStream.range(0, view.nodeCount()).toArray();
        for (int s = 0; s < shuffles; s++) {
            shuffle(had, random);
            ImmutableMap<BrokerageRole, Long> counts = COUNTS.totals(view, partition.permuted(had));
            for (int role = 0; role < ROLES.size(); role++) {
                double difference =
                        counts.getOrDefault(ROLES.get(role), 0L) - observed.getOrDefault(ROLES.get(role), 0L);
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

    private void shuffle(int[] had, SplittableRandom random) {
        for (int i = members.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int swapped = had[members[i]];
            had[members[i]] = had[members[j]];
            had[members[j]] = swapped;
        }
    }
}
