/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.participation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.cocreation.core.journal.Contribution;
import io.github.cocreation.core.journal.Digest;
import io.github.cocreation.core.journal.Journal;
import io.github.cocreation.core.journal.Presence;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.stakeholder.Stakeholder;
import io.github.cocreation.core.stakeholder.StakeholderId;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Who takes part: those seen in a session, or, where no session is logged, everybody who is enrolled.
 *
 * @param people who they are
 * @param basis how that is known, such as {@code present}
 */
record Participants(ImmutableList<Stakeholder> people, String basis) {
    static Participants of(CoCreationProcess process) {
        Set<StakeholderId> seen = process.journal().digest(new Seen());
        return new Participants(
                process.stakeholders().values().stream()
                        .filter(someone -> seen.isEmpty() || seen.contains(someone.id()))
                        .collect(ImmutableList.toImmutableList()),
                seen.isEmpty() ? "enrolled" : "present");
    }

    /** Everybody who was present or contributed. */
    private record Seen() implements Digest<ImmutableSet<StakeholderId>> {
        @Override
        public ImmutableSet<StakeholderId> of(Journal journal) {
            Set<StakeholderId> seen = new LinkedHashSet<>();
            journal.entries(Presence.class).forEach(presence -> seen.add(presence.stakeholder()));
            journal.entries(Contribution.class).forEach(contribution -> seen.add(contribution.stakeholder()));
            return ImmutableSet.copyOf(seen);
        }
    }

    int heads() {
        return people.stream().mapToInt(Stakeholder::heads).sum();
    }
}
