/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.process;

import io.github.cocreation.core.check.Violation;
import io.github.cocreation.core.journal.Entry;
import io.github.cocreation.core.role.RoleAssignment;
import io.github.cocreation.core.stakeholder.Stakeholder;
import io.github.cocreation.core.stakeholder.StakeholderId;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/** Whoever left the process is not named in what happened from that day on, and takes on no role. */
final class WithdrawalCheck implements ProcessCheck {
    @Override
    public void check(CoCreationProcess process, Consumer<Violation> found) {
        List<RoleAssignment> roles = process.roles();
        for (int i = 0; i < roles.size(); i++) {
            LocalDate start = roles.get(i).span().from();
            Stakeholder holder = process.stakeholders().get(roles.get(i).stakeholder());
            if (holder != null && !holder.protection().takesPart(start)) {
                found.accept(Violation.error(
                        "role-after-withdrawal",
                        "roles[" + i + "].span",
                        holder.id(),
                        "must not take on a role on (" + start + "), having left the process",
                        "remove the role, or correct the day of leaving"));
            }
        }
        List<Entry> entries = process.journal().entries();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            for (StakeholderId id : entry.stakeholdersNamed()) {
                Stakeholder stakeholder = process.stakeholders().get(id);
                if (stakeholder != null && !stakeholder.protection().takesPart(entry.day())) {
                    found.accept(Violation.error(
                            "named-after-withdrawal",
                            "journal[" + i + "]",
                            id,
                            "must not be named on (" + entry.day() + "), having left the process",
                            "build the journal without this name, or correct the day of leaving"));
                }
            }
        }
    }
}
