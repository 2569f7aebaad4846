/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.participation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.journal.Contribution;
import io.github.cocreation.core.journal.ContributionKind;
import io.github.cocreation.core.journal.Digest;
import io.github.cocreation.core.journal.Entry;
import io.github.cocreation.core.journal.Journal;
import io.github.cocreation.core.journal.Presence;
import io.github.cocreation.core.journal.SessionId;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.stakeholder.Stakeholder;
import io.github.cocreation.core.stakeholder.StakeholderId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Who was in which session and how much each contributed there: one walk through the journal, then sums over any choice of
 * sessions. Those who were present and silent are in it with zero; leaving them out would overstate equality.
 */
final class ParticipationTable {
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final ImmutableList<StakeholderId> people;
    private final ImmutableList<SessionId> sessions;
    private final ImmutableList<ParticipationRow> rows;

    private ParticipationTable(
            ImmutableList<StakeholderId> people,
            ImmutableList<SessionId> sessions,
            ImmutableList<ParticipationRow> rows) {
        this.people = people;
        this.sessions = sessions;
        this.rows = rows;
    }

    /** The table without some people; a journal is walked once for all who leave out the same. */
    static ParticipationTable of(Journal journal, Set<StakeholderId> leftOut) {
        return journal.digest(new Without(ImmutableSortedSet.copyOf(leftOut)));
    }

    /** What everybody did but those left out. */
    private record Without(ImmutableSortedSet<StakeholderId> leftOut) implements Digest<ParticipationTable> {
        @Override
        public ParticipationTable of(Journal journal) {
            return leftOut.isEmpty()
                    ? walked(journal)
                    : journal.digest(new Without(ImmutableSortedSet.of())).without(leftOut);
        }
    }

    private static ParticipationTable walked(Journal journal) {
        Map<SessionId, Integer> sessions = new LinkedHashMap<>();
        Map<StakeholderId, Integer> people = new LinkedHashMap<>();
        Map<Long, ParticipationRow> rows = new LinkedHashMap<>();
        for (Entry entry : journal.entries()) {
            if (entry instanceof Presence presence) {
                row(presence.session(), presence.stakeholder(), sessions, people, rows).minutesPresent +=
                        presence.minutes();
            } else if (entry instanceof Contribution contribution) {
                ParticipationRow row = row(contribution.session(), contribution.stakeholder(), sessions, people, rows);
                row.contributions++;
                row.ideas += contribution.kind() == ContributionKind.IDEA ? 1 : 0;
                row.timed += contribution.minutes().isPresent() ? 1 : 0;
                row.minutes += contribution.minutes().orElse(0.0);
            }
        }
        return new ParticipationTable(
                ImmutableList.copyOf(people.keySet()),
                ImmutableList.copyOf(sessions.keySet()),
                ImmutableList.copyOf(rows.values()));
    }

    /** Only the rows of others, and the sessions and people these name. */
    private ParticipationTable without(Set<StakeholderId> leftOut) {
        Map<SessionId, Integer> otherSessions = new LinkedHashMap<>();
        Map<StakeholderId, Integer> others = new LinkedHashMap<>();
        Map<Long, ParticipationRow> otherRows = new LinkedHashMap<>();
        for (ParticipationRow row : rows) {
            StakeholderId person = people.get(row.person);
            if (!leftOut.contains(person)) {
                row(sessions.get(row.session), person, otherSessions, others, otherRows)
                        .add(row);
            }
        }
        return new ParticipationTable(
                ImmutableList.copyOf(others.keySet()),
                ImmutableList.copyOf(otherSessions.keySet()),
                ImmutableList.copyOf(otherRows.values()));
    }

    private static ParticipationRow row(
            SessionId session,
            StakeholderId person,
            Map<SessionId, Integer> sessions,
            Map<StakeholderId, Integer> people,
            Map<Long, ParticipationRow> rows) {
        int s = sessions.computeIfAbsent(session, key -> sessions.size());
        int p = people.computeIfAbsent(person, key -> people.size());
        // Times an odd number, so that pairs spread over a hash table; as they are, those of one sum would meet in it.
        return rows.computeIfAbsent((((long) s << 32) | p) * SPREAD, key -> new ParticipationRow(s, p));
    }

    /** Those who were present or contributed, in order of their first entry. */
    ImmutableList<StakeholderId> people() {
        return people;
    }

    ImmutableSortedSet<StakeholderId> sortedPeople() {
        return ImmutableSortedSet.copyOf(people);
    }

    /** How many people stand behind those who took part; one for each whom the process does not know. */
    int heads(CoCreationProcess process) {
        return people.stream()
                .mapToInt(id -> Optional.ofNullable(process.stakeholders().get(id))
                        .map(Stakeholder::heads)
                        .orElse(1))
                .sum();
    }

    int sessions() {
        return sessions.size();
    }

    /** {@return how much there is, such as {@code 20 contributions by 4 who took part, in 1 session}} */
    String described() {
        int contributions = contributions();
        return contributions + (contributions == 1 ? " contribution by " : " contributions by ") + people.size()
                + " who took part, in " + sessions.size() + (sessions.size() == 1 ? " session" : " sessions");
    }

    /** Each session once. */
    int[] everySession() {
        int[] times = new int[sessions.size()];
        Arrays.fill(times, 1);
        return times;
    }

    int contributions() {
        return rows.stream().mapToInt(row -> row.contributions).sum();
    }

    int timed() {
        return rows.stream().mapToInt(row -> row.timed).sum();
    }

    double total(Counted counted) {
        return rows.stream().mapToDouble(row -> row.amount(counted)).sum();
    }

    /** Those without a single minute of recorded presence. */
    ImmutableSet<StakeholderId> withoutPresence() {
        double[] present = new double[people.size()];
        rows.forEach(row -> present[row.person] += row.minutesPresent);
        return IntStream.range(0, present.length)
                .filter(person -> present[person] == 0)
                .mapToObj(people::get)
                .collect(ImmutableSet.toImmutableSet());
    }

    /** What each person did in sessions taken so many times; NaN for those who were in none of these. */
    double[] amounts(Counted counted, int[] times) {
        return sums(times, row -> row.amount(counted));
    }

    /** Minutes present of each person in sessions taken so many times; NaN for those who were in none of these. */
    double[] presence(int[] times) {
        return sums(times, row -> row.minutesPresent);
    }

    private double[] sums(int[] times, java.util.function.ToDoubleFunction<ParticipationRow> amount) {
        double[] sums = new double[people.size()];
        Arrays.fill(sums, Double.NaN);
        for (ParticipationRow row : rows) {
            if (times[row.session] > 0) {
                double added = times[row.session] * amount.applyAsDouble(row);
                sums[row.person] = Double.isNaN(sums[row.person]) ? added : sums[row.person] + added;
            }
        }
        return sums;
    }
}
