/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.participation;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.journal.Contribution;
import io.github.cocreation.core.journal.Entry;
import io.github.cocreation.core.journal.Presence;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.stakeholder.Stakeholder;
import io.github.cocreation.core.stakeholder.StakeholderId;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who takes part: those seen in a session, or, where no session is logged, everybody who is enrolled.
 *
 * @param people who they are
 * @param basis how that is known, such as {@code present}
 */
record Participants(ImmutableList<Stakeholder> people, String basis) {
    static Participants of(CoCreationProcess process) {
        Set<StakeholderId> seen = new TreeSet<>();
        for (Entry entry : process.journal().entries()) {
            if (entry instanceof Presence presence) {
                seen.add(presence.stakeholder());
            } else if (entry instanceof Contribution contribution) {
                seen.add(contribution.stakeholder());
            }
        }
        return new Participants(
                process.stakeholders().values().stream()
                        .filter(someone -> seen.isEmpty() || seen.contains(someone.id()))
                        .collect(ImmutableList.toImmutableList()),
                seen.isEmpty() ? "enrolled" : "present");
    }

    int heads() {
        return people.stream().mapToInt(Stakeholder::heads).sum();
    }
}
