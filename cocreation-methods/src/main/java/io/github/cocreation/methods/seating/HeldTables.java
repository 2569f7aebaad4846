/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.seating;

import io.github.cocreation.core.journal.Entry;
import io.github.cocreation.core.journal.EntryId;
import io.github.cocreation.core.journal.Presence;
import io.github.cocreation.core.journal.SessionHeld;
import io.github.cocreation.core.journal.SessionId;
import io.github.cocreation.core.stakeholder.StakeholderId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** A round as journal entries: each table is a session, each person there a presence. */
final class HeldTables {
    private HeldTables() {}

    static List<Entry> entries(String prefix, SeatedStep step, SeatedRound round, ZoneId zone) {
        Instant at = round.start().atZone(zone).toInstant();
        List<Entry> entries = new ArrayList<>();
        int number = 0;
        for (SeatedTable table : round.tables()) {
            number++;
            List<StakeholderId> there = round.present(table);
            if (there.isEmpty()) {
                continue;
            }
            String name =
                    prefix + step.step() + " group " + step.group() + " round " + round.number() + " table " + number;
            SessionId session = SessionId.of(name);
            entries.add(SessionHeld.builder()
                    .id(EntryId.of(name))
                    .at(at)
                    .session(session)
                    .title(round.title() + ", " + table.name())
                    .minutes(round.minutes())
                    .method(step.method())
                    .build());
            for (StakeholderId who : there) {
                entries.add(Presence.builder()
                        .id(EntryId.of(name + " " + who))
                        .at(at)
                        .session(session)
                        .stakeholder(who)
                        .minutes(round.minutes())
                        .build());
            }
        }
        return entries;
    }
}
