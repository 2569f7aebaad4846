/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.contact;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.role.RoleAssignment;
import io.github.cocreation.core.role.RoleId;
import io.github.cocreation.core.stakeholder.StakeholderId;

/** Who stands between groups by office. */
final class Intermediaries {
    private static final RoleId INTERMEDIARY = RoleId.of("intermediary");

    private Intermediaries() {}

    /** Those named, or else those who ever had the role. */
    static ImmutableSortedSet<StakeholderId> of(CoCreationProcess process, ImmutableSortedSet<StakeholderId> named) {
        return named.isEmpty()
                ? process.roles().stream()
                        .filter(assignment -> assignment.role().equals(INTERMEDIARY))
                        .map(RoleAssignment::stakeholder)
                        .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural()))
                : named;
    }
}
