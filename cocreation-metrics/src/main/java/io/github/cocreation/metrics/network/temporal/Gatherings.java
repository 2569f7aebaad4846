/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.temporal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.journal.Journal;
import io.github.cocreation.core.journal.Presence;
import io.github.cocreation.core.journal.SessionHeld;
import io.github.cocreation.core.journal.SessionId;
import io.github.cocreation.core.stakeholder.StakeholderId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;

/**
 * The sessions of a journal in which somebody was present, in order of time.
 *
 * @param all the sessions
 */
record Gatherings(ImmutableList<Gathering> all) {
    /**
     * One of them.
     *
     * @param session which
     * @param at when it started; if that is not told, when the first is told to have been there
     * @param present who was there, in id order
     */
    record Gathering(SessionId session, Instant at, ImmutableSortedSet<StakeholderId> present) {
        LocalDate day() {
            return LocalDate.ofInstant(at, ZoneOffset.UTC);
        }
    }

    static Gatherings of(Journal journal) {
        Map<SessionId, Instant> starts = new LinkedHashMap<>();
        journal.entries(SessionHeld.class).forEach(held -> starts.putIfAbsent(held.session(), held.at()));
        Map<SessionId, TreeSet<StakeholderId>> present = new LinkedHashMap<>();
        for (Presence presence : journal.entries(Presence.class)) {
            starts.putIfAbsent(presence.session(), presence.at());
            present.computeIfAbsent(presence.session(), session -> new TreeSet<>())
                    .add(presence.stakeholder());
        }
        return new Gatherings(present.entrySet().stream()
                .map(e -> new Gathering(
                        e.getKey(),
                        starts.getOrDefault(e.getKey(), Instant.EPOCH),
                        ImmutableSortedSet.copyOfSorted(e.getValue())))
                .sorted(Comparator.comparing(Gathering::at).thenComparing(Gathering::session))
                .collect(ImmutableList.toImmutableList()));
    }
}
