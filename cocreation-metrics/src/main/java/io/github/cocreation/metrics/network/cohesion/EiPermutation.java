/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.cohesion;

import io.github.cocreation.core.check.Require;
import io.github.cocreation.metrics.network.NetworkView;
import io.github.cocreation.metrics.network.Partition;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Permutation test of the E-I index: how often are groups that mean nothing as inward, or as outward, as these? The groups of the
 * stakeholders are shuffled, the ties stay; so sizes of groups and all of the network's shape are kept.
 *
 * <p><b>Formula.</b> {@code p = (b + 1) / (r + 1)}, b being the shuffles at least as extreme as what is observed, r all of them.
 * Indexes closer than 1e-12 are equal.
 *
 * <p><b>Worked example.</b> Two groups of two, tied only within (a - b, c - d): of the three ways to pair four people, one is this
 * one, so about a third of the shuffles are as inward: p (inward) is about 1/3, and p (outward) is 1.
 *
 * <p><b>Degenerate cases.</b> No ties between members of groups: no test. Every index the same: both p are 1.
 * <b>Determinism.</b> Same seed, same p. <b>Cost.</b> O(r (n + m)).
 *
 * @see <a href="https://doi.org/10.2307/2786835">Krackhardt and Stern (1988), Informal networks and organizational crises</a>
 */
public final class EiPermutation {
    private static final double SLACK = 1e-12;
    private static final EiPermutation DEFAULTS = new EiPermutation(1, 1000);

    private final long seed;
    private final int shuffles;

    private EiPermutation(long seed, int shuffles) {
        this.seed = seed;
        this.shuffles = shuffles;
    }

    /**
     * What came out.
     *
     * @param inward the share of shuffles with an index as small or smaller, in (0, 1]
     * @param outward the share of shuffles with an index as large or larger, in (0, 1]
     */
    public record Shares(double inward, double outward) {}

    /** {@return 1000 shuffles, seed 1} */
    public static EiPermutation withDefaults() {
        return DEFAULTS;
    }

    /**
     * {@return a copy with this seed}
     *
     * @param value the seed
     */
    public EiPermutation withSeed(long value) {
        return new EiPermutation(value, shuffles);
    }

    /**
     * {@return a copy with this number of shuffles}
     *
     * @param value the number, at least 1
     * @throws IllegalArgumentException if it is less
     */
    public EiPermutation withShuffles(int value) {
        return new EiPermutation(seed, Require.atLeast("number of shuffles", value, 1, "a permutation test"));
    }

    /**
     * {@return how extreme the index of a network is; empty if there are no ties between members of groups}
     *
     * @param view the network
     * @param partition the groups
     */
    public Optional<Shares> test(NetworkView view, Partition partition) {
        int[] members = IntStream.range(0, view.nodeCount())
                .filter(node -> partition.group(node) != Partition.NONE)
                .toArray();
        int[] groupOf = new int[view.nodeCount()];
        for (int node = 0; node < groupOf.length; node++) {
            groupOf[node] = partition.group(node);
        }
        EiCount observed = count(view, groupOf);
        if (observed.index().isEmpty()) {
            return Optional.empty();
        }
        double index = observed.index().getAsDouble();
        SplittableRandom random = new SplittableRandom(seed);
        int asInward = 0;
        int asOutward = 0;
        for (int s = 0; s < shuffles; s++) {
            shuffle(groupOf, members, random);
            double shuffled = count(view, groupOf).index().orElseThrow();
            asInward += shuffled <= index + SLACK ? 1 : 0;
            asOutward += shuffled >= index - SLACK ? 1 : 0;
        }
        return Optional.of(new Shares((asInward + 1.0) / (shuffles + 1), (asOutward + 1.0) / (shuffles + 1)));
    }

    private static void shuffle(int[] groupOf, int[] members, SplittableRandom random) {
        for (int i = members.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int group = groupOf[members[i]];
            groupOf[members[i]] = groupOf[members[j]];
            groupOf[members[j]] = group;
        }
    }

    private static EiCount count(NetworkView view, int[] groupOf) {
        int external = 0;
        int internal = 0;
        for (int tie = 0; tie < view.tieCount(); tie++) {
            int from = groupOf[view.from(tie)];
            int to = groupOf[view.to(tie)];
            if (from != Partition.NONE && to != Partition.NONE) {
                external += from == to ? 0 : 1;
                internal += from == to ? 1 : 0;
            }
        }
        return new EiCount(external, internal);
    }
}
