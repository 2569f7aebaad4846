/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.stakeholder;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import java.util.Comparator;

/**
 * The people who are in several groups at once, such as young tenants, and their part of the population.
 *
 * @param groups the groups, at least two
 * @param share their part of the population, in [0, 1]
 */
public record Intersection(ImmutableSortedSet<GroupId> groups, double share) implements Comparable<Intersection> {
    private static final Comparator<Iterable<GroupId>> BY_GROUPS =
            com.google.common.collect.Comparators.lexicographical(Comparator.<GroupId>naturalOrder());

    private static final ObjectCodec<Intersection> CODEC = Codecs.record(
            "intersection",
            Codecs.field(
                    "groups",
                    GroupId.codec().set().map(ImmutableSortedSet::copyOf, ImmutableSet::copyOf),
                    Intersection::groups),
            Codecs.field("share", Codecs.DOUBLE, Intersection::share),
            Intersection::new);

    /**
     * Checks the values.
     *
     * @param groups the groups, at least two
     * @param share their part of the population, in [0, 1]
     * @throws IllegalArgumentException if there are less than two groups or the share is outside [0, 1]
     */
    public Intersection {
        Require.that(
                groups.size() >= 2,
                "groups",
                groups,
                "an intersection",
                "must be at least two",
                "give the share of a single group in a breakdown");
        Require.unitInterval("share", share, "intersection (" + Joiner.on(" & ").join(groups) + ")");
    }

    /**
     * {@return an intersection}
     *
     * @param share its part of the population, in [0, 1]
     * @param first a group
     * @param second another group
     * @param more further groups
     * @throws IllegalArgumentException if there are less than two different groups or the share is outside [0, 1]
     */
    public static Intersection of(double share, GroupId first, GroupId second, GroupId... more) {
        return new Intersection(
                ImmutableSortedSet.<GroupId>naturalOrder()
                        .add(first)
                        .add(second)
                        .add(more)
                        .build(),
                share);
    }

    /** {@return how it is read and written as JSON} */
    public static ObjectCodec<Intersection> codec() {
        return CODEC;
    }

    /** Orders by the groups, one after the other, then by share. */
    @Override
    public int compareTo(Intersection other) {
        int byGroups = BY_GROUPS.compare(groups, other.groups);
        return byGroups != 0 ? byGroups : Double.compare(share, other.share);
    }

    /** {@return the groups and the share, such as {@code tenants & under-30: 0.18}} */
    @Override
    public String toString() {
        return Joiner.on(" & ").join(groups) + ": " + share;
    }
}
