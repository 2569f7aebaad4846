/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.participation;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.role.RoleAssignment;
import io.github.cocreation.core.role.RoleId;
import io.github.cocreation.core.stakeholder.StakeholderId;

/** Those who lead the process and are neutral on its content: their talk is work for the others, not a voice among them. */
public final class FacilitationTeam {
    private static final ImmutableSet<RoleId> ROLES = ImmutableSet.of(
            RoleId.of("facilitator"),
            RoleId.of("co-facilitator"),
            RoleId.of("internal-facilitator"),
            RoleId.of("moderator"),
            RoleId.of("recorder"),
            RoleId.of("technician"));

    private FacilitationTeam() {}

    /**
     * {@return everybody who ever had a role of facilitation, from facilitator to recorder and technician}
     *
     * @param process the process
     */
    public static ImmutableSortedSet<StakeholderId> of(CoCreationProcess process) {
        return process.roles().stream()
                .filter(assignment -> ROLES.contains(assignment.role()))
                .map(RoleAssignment::stakeholder)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural()));
    }
}
