/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.role;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import io.github.cocreation.core.stakeholder.StakeholderId;
import java.time.LocalDate;
import java.util.Comparator;
import org.immutables.value.Value;

/** That the roles a stakeholder holds changed on a day, such as from manager to coach. */
@Value.Immutable
public abstract class RoleTransition {
    RoleTransition() {}

    /** {@return whose roles changed} */
    public abstract StakeholderId stakeholder();

    /** {@return the first day of the new roles} */
    public abstract LocalDate on();

    /** {@return the roles held on the day before} */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<RoleId> before();

    /** {@return the roles held from that day on} */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<RoleId> after();

    /** {@return the roles that were left} */
    public ImmutableSortedSet<RoleId> left() {
        return ImmutableSortedSet.copyOf(Comparator.naturalOrder(), Sets.difference(before(), after()));
    }

    /** {@return the roles that were taken on} */
    public ImmutableSortedSet<RoleId> taken() {
        return ImmutableSortedSet.copyOf(Comparator.naturalOrder(), Sets.difference(after(), before()));
    }

    static RoleTransition of(StakeholderId stakeholder, LocalDate on, Iterable<RoleId> before, Iterable<RoleId> after) {
        return ImmutableRoleTransition.builder()
                .stakeholder(stakeholder)
                .on(on)
                .addAllBefore(before)
                .addAllAfter(after)
                .build();
    }

    /** {@return the transition as text, such as {@code anna 2026-03-01: [manager] -> [coach]}} */
    @Override
    public String toString() {
        return stakeholder() + " " + on() + ": " + before() + " -> " + after();
    }
}
