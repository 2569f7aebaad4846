/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.composition;

import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.role.RoleAssignment;
import io.github.cocreation.core.role.RoleId;

/** Counts who holds a role in a process, heads for heads. */
final class Holders {
    private Holders() {}

    /** All who hold it at whatever time; a group counts with all its heads, and nobody twice. */
    static long of(RoleId role, CoCreationProcess process) {
        return process.roles().stream()
                .filter(assignment -> assignment.role().equals(role))
                .map(RoleAssignment::stakeholder)
                .distinct()
                .mapToLong(id -> {
                    var stakeholder = process.stakeholders().get(id);
                    return stakeholder == null ? 0 : stakeholder.heads();
                })
                .sum();
    }
}
