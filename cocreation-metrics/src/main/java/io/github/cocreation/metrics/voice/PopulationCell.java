/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.voice;

import com.google.common.base.Joiner;
import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codec;
import io.github.cocreation.core.stakeholder.GroupId;
import java.util.Comparator;
import java.util.Set;

/**
 * Those who are in all of some groups at once: a single group, or an intersection such as tenants under thirty.
 *
 * @param groups the groups, at least one
 */
public record PopulationCell(ImmutableSortedSet<GroupId> groups) implements Comparable<PopulationCell> {
    private static final Comparator<Iterable<GroupId>> BY_GROUPS =
            Comparators.lexicographical(Comparator.<GroupId>naturalOrder());
    private static final Codec<PopulationCell> CODEC = GroupId.codec()
            .set()
            .map(
                    groups -> new PopulationCell(ImmutableSortedSet.copyOf(groups)),
                    cell -> ImmutableSet.copyOf(cell.groups));

    /**
     * Checks that there is a group.
     *
     * @param groups the groups, at least one
     * @throws IllegalArgumentException if there is none
     */
    public PopulationCell {
        Require.that(!groups.isEmpty(), "groups", groups, "a cell", "must be at least one", "name the groups meant");
    }

    /**
     * {@return those who are in all these groups}
     *
     * @param first a group
     * @param more further groups
     */
    public static PopulationCell of(GroupId first, GroupId... more) {
        return new PopulationCell(
                ImmutableSortedSet.<GroupId>naturalOrder().add(first).add(more).build());
    }

    /**
     * {@return whether somebody of these groups is in it}
     *
     * @param memberships the groups somebody is part of
     */
    public boolean holds(Set<GroupId> memberships) {
        return memberships.containsAll(groups);
    }

    /** {@return whether it is of more than one group} */
    public boolean isIntersection() {
        return groups.size() > 1;
    }

    /** {@return how it is read and written as JSON: a list of groups} */
    public static Codec<PopulationCell> codec() {
        return CODEC;
    }

    /** Orders single groups before intersections, then by group. */
    @Override
    public int compareTo(PopulationCell other) {
        int bySize = Integer.compare(groups.size(), other.groups.size());
        return bySize != 0 ? bySize : BY_GROUPS.compare(groups, other.groups);
    }

    /** {@return the groups, such as {@code tenants & under-30}} */
    @Override
    public String toString() {
        return Joiner.on(" & ").join(groups);
    }
}
