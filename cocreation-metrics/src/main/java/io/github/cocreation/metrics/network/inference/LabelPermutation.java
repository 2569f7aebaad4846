/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.inference;

import io.github.cocreation.core.work.Work;
import io.github.cocreation.metrics.network.NetworkView;
import io.github.cocreation.metrics.network.Partition;
import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Do groups matter for the ties? The groups of the stakeholders are shuffled, the ties stay, so that the sizes of the groups and all
 * of the network's shape are kept. Who is in no group stays so.
 *
 * <p>Where there are at most 50 000 ways to share out the groups, and the network is not too large for it, all are counted.
 *
 * <p><b>Worked example.</b> Two groups of two, tied only within (a - b, c - d): E-I is -1. The groups can be shared out in 6 ways; in
 * 2 of them all ties are within: p (as small) is 1/3, p (as large) is 1.
 *
 * <p><b>Degenerate cases.</b> Figure undefined: no test. One group only: both p are 1.
 *
 * <p><b>Determinism.</b> Same seed, same bytes, whatever the number of threads. <b>Cost.</b> One figure a replication.
 * <b>Memory.</b> 8 bytes a replication; each thread holds 12 bytes a stakeholder.
 *
 * @see <a href="https://doi.org/10.2307/2786835">Krackhardt and Stern (1988), Informal networks and organizational crises</a>
 */
public final class LabelPermutation {
    /** Counting every way there is may take so many steps; drawing some takes fewer. */
    private static final double MOST_STEPS = 2e8;

    private static final LabelPermutation DEFAULTS = new LabelPermutation(Replications.DEFAULTS);

    private final Replications replications;

    private LabelPermutation(Replications replications) {
        this.replications = replications;
    }

    /** {@return 1000 shuffles, seed 1, one thread} */
    public static LabelPermutation withDefaults() {
        return DEFAULTS;
    }

    /**
     * {@return a copy with this number of shuffles}
     *
     * @param value the number, at least 1
     * @throws IllegalArgumentException if it is less
     */
    public LabelPermutation withReplications(int value) {
        return new LabelPermutation(replications.withCount(value));
    }

    /**
     * {@return a copy with this seed}
     *
     * @param value the seed
     */
    public LabelPermutation withSeed(long value) {
        return new LabelPermutation(replications.withSeed(value));
    }

    /**
     * {@return a copy on this many threads}
     *
     * @param value the number, at least 1
     * @throws IllegalArgumentException if it is less
     */
    public LabelPermutation withThreads(int value) {
        return new LabelPermutation(replications.withThreads(value));
    }

    /**
     * {@return how a figure stands among those with shuffled groups; empty if it is undefined}
     *
     * @param view the network
     * @param groups the groups
     * @param statistic the figure
     */
    public Optional<PermutationTest> test(NetworkView view, Partition groups, GroupStatistic statistic) {
        int[] members = IntStream.range(0, view.nodeCount())
                .filter(node -> groups.group(node) != Partition.NONE)
                .toArray();
        int ways = Orders.count(
                IntStream.range(0, groups.groups().size()).map(groups::size).toArray());
        boolean counted = ways <= Orders.MOST_COUNTED && (double) ways * view.tieCount() <= MOST_STEPS;
        return replications.finished(PermutationTest.of(
                statistic.name(),
                "groups shuffled",
                statistic.of(view, groups),
                counted
                        ? every(view, groups, statistic, members, ways)
                        : replications.run(random -> statistic
                                .of(view, shuffled(groups, view.nodeCount(), members, random))
                                .orElse(Double.NaN)),
                counted ? PermutationTest.Sampling.EXHAUSTIVE : PermutationTest.Sampling.DRAWN));
    }

    /**
     * {@return how a figure stands among those with shuffled groups; empty if it is undefined}
     *
     * @param view the network
     * @param groups the groups
     * @param statistic the figure
     * @param work on which threads, instead of those set here, and who may stop it; it counts shuffles
     * @throws java.util.concurrent.CancellationException if it is stopped
     */
    public Optional<PermutationTest> test(NetworkView view, Partition groups, GroupStatistic statistic, Work work) {
        return new LabelPermutation(replications.on(work, 1)).test(view, groups, statistic);
    }

    private static Partition shuffled(Partition groups, int nodes, int[] members, SplittableRandom random) {
        int[] order = Orders.random(members.length, random);
        int[] had = Orders.identity(nodes);
        for (int i = 0; i < members.length; i++) {
            had[members[i]] = members[order[i]];
        }
        return groups.permuted(had);
    }

    private static double[] every(
            NetworkView view, Partition groups, GroupStatistic statistic, int[] members, int ways) {
        int[] example = new int[groups.groups().size()];
        Arrays.stream(members).forEach(member -> example[groups.group(member)] = member);
        int[] shared = Arrays.stream(members).map(groups::group).sorted().toArray();
        int[] had = Orders.identity(view.nodeCount());
        double[] values = new double[ways];
        for (int way = 0; way < ways; way++) {
            for (int i = 0; i < members.length; i++) {
                had[members[i]] = example[shared[i]];
            }
            values[way] = statistic.of(view, groups.permuted(had)).orElse(Double.NaN);
            Orders.next(shared);
        }
        return values;
    }
}
