/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.voice;

import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.check.Require;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.immutables.value.Value;

/**
 * How unequally something is spread over people, split into what lies between groups and what lies within them.
 *
 * <p><b>Formula.</b> T = sum p_i ln(p_i / h_i) with p_i the share somebody has of all and h_i their share of the heads. Between: the
 * same over the groups' shares P_g and H_g. Within: sum P_g T_g, T_g the same inside each group. Between and within add up to T.
 *
 * <p><b>Range.</b> 0 (even) to ln of the number of heads (one has all).
 *
 * <p><b>Worked example.</b> Two tenants speak 6 and 2 times, two owners once each: T = 0.6 ln 2.4 + 0.2 ln 0.8 + 2 * 0.1 ln 0.4 =
 * 0.297; between 0.8 ln 1.6 + 0.2 ln 0.4 = 0.193, within 0.8 * 0.131 = 0.105.
 *
 * <p><b>Degenerate cases.</b> Nobody, or nothing to spread: undefined. One group: nothing between. A group that has nothing: nothing
 * within it. <b>Cost.</b> Linear. <b>Source.</b> Theil (1967), Economics and Information Theory; decomposition: Shorrocks (1980),
 * Econometrica 48(3).
 */
@Value.Immutable
public abstract class TheilSplit {
    TheilSplit() {}

    /**
     * What some people have.
     *
     * @param group the group they are in, each of them in one
     * @param heads how many they are, at least 1, having equal parts of it
     * @param amount what they have together, not negative
     */
    public record Holding(String group, int heads, double amount) {
        /**
         * Checks the values.
         *
         * @param group the group they are in
         * @param heads how many they are
         * @param amount what they have together
         * @throws IllegalArgumentException if there are no heads, or the amount is negative or not finite
         */
        public Holding {
            Require.atLeast("heads", heads, 1, "group (" + group + ")");
            Require.notNegative("amount", amount, "group (" + group + ")");
        }
    }

    /** {@return the whole inequality} */
    public abstract double total();

    /** {@return the part that would be left if everybody in a group had the same} */
    public abstract double between();

    /** {@return the part that would be left if every group had the same per head} */
    public abstract double within();

    /** {@return the inequality inside each group; 0 for a group that has nothing} */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<String, Double> inside();

    /**
     * {@return the split; empty if there is nobody, or nothing to spread}
     *
     * @param holdings what everybody has, those who have nothing included
     */
    public static Optional<TheilSplit> of(Collection<Holding> holdings) {
        TreeMap<String, Sum> groups = new TreeMap<>();
        Sum all = new Sum();
        for (Holding holding : holdings) {
            all.add(holding);
            groups.computeIfAbsent(holding.group(), group -> new Sum()).add(holding);
        }
        if (all.amount == 0) {
            return Optional.empty();
        }
        TreeMap<String, Double> inside = new TreeMap<>();
        groups.keySet().forEach(group -> inside.put(group, 0.0));
        for (Holding holding : holdings) {
            Sum own = groups.getOrDefault(holding.group(), all);
            inside.merge(holding.group(), own.term(holding.amount(), holding.heads()), Double::sum);
        }
        double between = 0;
        double within = 0;
        for (Map.Entry<String, Sum> group : groups.entrySet()) {
            Sum own = group.getValue();
            between += all.term(own.amount, own.heads);
            within += own.amount / all.amount * inside.getOrDefault(group.getKey(), 0.0);
        }
        return Optional.of(ImmutableTheilSplit.builder()
                .total(Math.max(0, between + within))
                .between(Math.max(0, between))
                .within(Math.max(0, within))
                .inside(inside)
                .build());
    }

    /** Heads and amount of several. */
    private static final class Sum {
        private long heads;
        private double amount;

        private void add(Holding holding) {
            heads += holding.heads();
            amount += holding.amount();
        }

        /** What a part of these adds; 0 ln 0 is 0. */
        private double term(double part, long of) {
            double share = amount == 0 ? 0 : part / amount;
            return share == 0 ? 0 : share * StrictMath.log(share * heads / of);
        }
    }
}
