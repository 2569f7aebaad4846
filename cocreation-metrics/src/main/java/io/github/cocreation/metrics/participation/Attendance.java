/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.participation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import io.github.cocreation.core.journal.Journal;
import io.github.cocreation.core.journal.Presence;
import io.github.cocreation.core.journal.SessionId;
import io.github.cocreation.core.stakeholder.StakeholderId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Who was present in which session, and who was agreed to leave after it. */
final class Attendance {
    private final ImmutableList<ImmutableSortedSet<StakeholderId>> present;
    private final ImmutableList<ImmutableSortedSet<StakeholderId>> leaving;

    private Attendance(
            ImmutableList<ImmutableSortedSet<StakeholderId>> present,
            ImmutableList<ImmutableSortedSet<StakeholderId>> leaving) {
        this.present = present;
        this.leaving = leaving;
    }

    static Attendance of(Journal journal, Set<StakeholderId> leftOut) {
        Map<SessionId, TreeSet<StakeholderId>> present = new LinkedHashMap<>();
        Map<SessionId, TreeSet<StakeholderId>> leaving = new LinkedHashMap<>();
        for (Presence presence : journal.entries(Presence.class)) {
            if (!leftOut.contains(presence.stakeholder())) {
                present.computeIfAbsent(presence.session(), s -> new TreeSet<>())
                        .add(presence.stakeholder());
                TreeSet<StakeholderId> exits = leaving.computeIfAbsent(presence.session(), s -> new TreeSet<>());
                if (presence.plannedExit()) {
                    exits.add(presence.stakeholder());
                }
            }
        }
        return new Attendance(frozen(present), frozen(leaving));
    }

    private static ImmutableList<ImmutableSortedSet<StakeholderId>> frozen(
            Map<SessionId, ? extends Set<StakeholderId>> sets) {
        return sets.values().stream().map(ImmutableSortedSet::copyOf).collect(ImmutableList.toImmutableList());
    }

    int sessions() {
        return present.size();
    }

    ImmutableSortedSet<StakeholderId> present(int session) {
        return present.get(session);
    }

    /** The share of those of the first session who should still be there that are; empty if nobody should. */
    Optional<Double> retention(int session, Predicate<StakeholderId> who) {
        return kept(0, session, who);
    }

    /** The lowest share kept from one session to the next; empty if there are no two. */
    Optional<Double> lowestStep() {
        return IntStream.range(1, sessions())
                .mapToObj(session -> kept(session - 1, session, everybody -> true))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
    }

    /** The share of those present who were not there at the start; empty if nobody is present. */
    Optional<Double> renewal(int session) {
        Set<StakeholderId> there = present(session);
        return there.isEmpty()
                ? Optional.empty()
                : Optional.of((double) Sets.difference(there, present(0)).size() / there.size());
    }

    /** Those of one session who should still be there in a later one. */
    Set<StakeholderId> expected(int from, int to) {
        Set<StakeholderId> expected = new TreeSet<>(present(from));
        for (int session = from; session < to; session++) {
            expected.removeAll(leaving.get(session));
        }
        return expected;
    }

    private Optional<Double> kept(int from, int to, Predicate<StakeholderId> who) {
        Set<StakeholderId> expected = expected(from, to);
        expected.removeIf(who.negate());
        return expected.isEmpty()
                ? Optional.empty()
                : Optional.of((double) Sets.intersection(expected, present(to)).size() / expected.size());
    }
}
