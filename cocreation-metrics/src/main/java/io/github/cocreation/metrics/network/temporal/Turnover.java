/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.temporal;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import io.github.cocreation.core.stakeholder.StakeholderId;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Who left and who came from one period to the next.
 *
 * <p><b>Formula.</b> {@code (left + joined) / (before + after)}: 0 if all stayed, 1 if nobody did.
 *
 * <p><b>Worked example.</b> First a, b, c; then b, c, d, e: a left, d and e joined: 3/7.
 *
 * <p><b>Degenerate cases.</b> Nobody in either period: undefined.
 *
 * @param stayed who was in both, in id order
 * @param left who was only in the first
 * @param joined who was only in the second
 */
public record Turnover(
        ImmutableSortedSet<StakeholderId> stayed,
        ImmutableSortedSet<StakeholderId> left,
        ImmutableSortedSet<StakeholderId> joined) {
    /**
     * {@return who left and who came}
     *
     * @param before who was there first
     * @param after who was there then
     */
    public static Turnover between(Set<StakeholderId> before, Set<StakeholderId> after) {
        return new Turnover(
                ImmutableSortedSet.copyOf(Sets.intersection(before, after)),
                ImmutableSortedSet.copyOf(Sets.difference(before, after)),
                ImmutableSortedSet.copyOf(Sets.difference(after, before)));
    }

    /** {@return the share of those there in either period, counted once in each, who changed; empty if there were none} */
    public OptionalDouble rate() {
        int changed = left.size() + joined.size();
        int all = changed + 2 * stayed.size();
        return all == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) changed / all);
    }
}
