/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.temporal;

import io.github.cocreation.core.journal.Entry;
import io.github.cocreation.core.journal.EntryId;
import io.github.cocreation.core.journal.Journal;
import io.github.cocreation.core.journal.Presence;
import io.github.cocreation.core.journal.SessionId;
import io.github.cocreation.core.journal.TieObserved;
import io.github.cocreation.core.network.LayerId;
import io.github.cocreation.core.stakeholder.StakeholderId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Journals in a few words: {@code "2026-01-05 s1 a,b"} is a session, {@code "2026-01-05 trust a-b:2"} an observed tie. */
public final class Told {
    private Told() {}

    public static Journal journal(String... lines) {
        List<Entry> entries = new ArrayList<>();
        for (String line : lines) {
            String[] words = line.split(" ", 3);
            Instant at = Instant.parse(words[0] + "T09:00:00Z");
            if (words[2].contains("-")) {
                String[] parts = words[2].split("[-:]", 3);
                entries.add(TieObserved.builder()
                        .id(EntryId.of("e" + entries.size()))
                        .at(at)
                        .layer(LayerId.of(words[1]))
                        .from(StakeholderId.of(parts[0]))
                        .to(StakeholderId.of(parts[1]))
                        .weight(parts.length > 2 ? Double.parseDouble(parts[2]) : 1)
                        .build());
                continue;
            }
            for (String who : words[2].split(",", -1)) {
                entries.add(Presence.builder()
                        .id(EntryId.of("e" + entries.size()))
                        .at(at)
                        .session(SessionId.of(words[1]))
                        .stakeholder(StakeholderId.of(who))
                        .minutes(60)
                        .build());
            }
        }
        return Journal.of(entries);
    }
}
