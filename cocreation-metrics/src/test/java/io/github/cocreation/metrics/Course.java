/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import io.github.cocreation.core.journal.Commitment;
import io.github.cocreation.core.journal.Contribution;
import io.github.cocreation.core.journal.ContributionKind;
import io.github.cocreation.core.journal.Decision;
import io.github.cocreation.core.journal.Entry;
import io.github.cocreation.core.journal.EntryId;
import io.github.cocreation.core.journal.Journal;
import io.github.cocreation.core.journal.Presence;
import io.github.cocreation.core.journal.SessionId;
import io.github.cocreation.core.network.StakeholderNetwork;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.process.ProcessId;
import io.github.cocreation.core.role.RoleAssignment;
import io.github.cocreation.core.role.RoleId;
import io.github.cocreation.core.stakeholder.GroupId;
import io.github.cocreation.core.stakeholder.Population;
import io.github.cocreation.core.stakeholder.Sector;
import io.github.cocreation.core.stakeholder.Stakeholder;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.core.stakeholder.StakeholderKind;
import io.github.cocreation.core.stakeholder.Standing;
import io.github.cocreation.core.stakeholder.Standpoint;
import io.github.cocreation.core.time.Span;
import io.github.cocreation.core.typology.AxisId;
import io.github.cocreation.core.typology.Position;
import io.github.cocreation.core.typology.TypologyId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Tells the course of an invented process in a few words, for tests. Entries come an hour apart unless a day is named. */
public final class Course {
    private static final LocalDate START = LocalDate.of(2026, 1, 1);

    private final CoCreationProcess.Builder process = CoCreationProcess.builder();
    private final List<Entry> entries = new ArrayList<>();
    private Instant now = START.atStartOfDay().toInstant(ZoneOffset.UTC);

    public Course() {
        process.id(ProcessId.of("p")).title("P").challenge("What?");
    }

    /** A group of so many heads, with a standing and the groups of the population it is part of. */
    public Course group(String id, int heads, Standing standing, String... groups) {
        process.addStakeholder(Stakeholder.builder()
                .id(StakeholderId.of(id))
                .name("Name of " + id)
                .kind(StakeholderKind.GROUP)
                .heads(heads)
                .sector(Sector.CITIZEN)
                .standpoint(Standpoint.OUTSIDE)
                .addStanding(standing)
                .addAllGroups(Stream.of(groups).map(GroupId::of).toList())
                .build());
        return this;
    }

    public Course initiator(String id) {
        process.addInitiator(StakeholderId.of(id));
        return this;
    }

    public Course role(String id, String role) {
        process.addRole(RoleAssignment.of(StakeholderId.of(id), RoleId.of(role), Span.since(START)));
        return this;
    }

    public Course population(Population population) {
        process.population(population);
        return this;
    }

    public Course declared(double centralActor, double outcome) {
        process.declaredPosition(new Position(
                TypologyId.of("ulrich-2016"),
                ImmutableSortedMap.of(AxisId.of("central-actor"), centralActor, AxisId.of("outcome"), outcome)));
        return this;
    }

    public Course present(String session, String who, int minutes) {
        entries.add(Presence.builder()
                .id(nextId())
                .at(nextTime())
                .session(SessionId.of(session))
                .stakeholder(StakeholderId.of(who))
                .minutes(minutes)
                .build());
        return this;
    }

    public Course speaks(String session, String who, int times) {
        return speaks(session, who, times, ContributionKind.TURN);
    }

    public Course speaks(String session, String who, int times, ContributionKind kind) {
        for (int i = 0; i < times; i++) {
            entries.add(contribution(session, who).kind(kind).build());
        }
        return this;
    }

    public Course speaksFor(String session, String who, double minutes) {
        entries.add(contribution(session, who)
                .kind(ContributionKind.TURN)
                .minutes(minutes)
                .build());
        return this;
    }

    private Contribution.Builder contribution(String session, String who) {
        Contribution.Builder contribution = Contribution.builder();
        contribution.id(nextId()).at(nextTime()).session(SessionId.of(session)).stakeholder(StakeholderId.of(who));
        return contribution;
    }

    public Course on(LocalDate day) {
        now = day.atStartOfDay().toInstant(ZoneOffset.UTC);
        return this;
    }

    public Course decides(int times, String... deciders) {
        for (int i = 0; i < times; i++) {
            entries.add(Decision.builder()
                    .id(nextId())
                    .at(nextTime().minusSeconds(3_000))
                    .subject("what next")
                    .addAllDeciders(ids(deciders))
                    .build());
        }
        return this;
    }

    public Course decidesOfImportance(int importance, String... deciders) {
        entries.add(Decision.builder()
                .id(nextId())
                .at(nextTime())
                .subject("what matters")
                .importance(importance)
                .addAllDeciders(ids(deciders))
                .build());
        return this;
    }

    public Course promises(double effort, String... owners) {
        entries.add(Commitment.builder()
                .id(nextId())
                .at(nextTime())
                .subject("to do")
                .effort(effort)
                .addAllOwners(ids(owners))
                .build());
        return this;
    }

    /** A person with a sector, a standpoint and any standings. */
    public Course person(String id, Sector sector, Standpoint standpoint, Standing... standings) {
        return stakeholder(Stakeholder.builder()
                .id(StakeholderId.of(id))
                .name("Name of " + id)
                .kind(StakeholderKind.PERSON)
                .sector(sector)
                .standpoint(standpoint)
                .addStandings(standings)
                .build());
    }

    public Course stakeholder(Stakeholder someone) {
        process.addStakeholder(someone);
        return this;
    }

    public Course network(StakeholderNetwork network) {
        process.network(network);
        return this;
    }

    public Course sharedProblem(String challenge, String problem) {
        process.challenge(challenge).sharedProblem(problem);
        return this;
    }

    /** Any entry, made from the next id and the next hour. */
    public Course logs(BiFunction<EntryId, Instant, Entry> entry) {
        entries.add(entry.apply(nextId(), nextTime()));
        return this;
    }

    private static ImmutableSortedSet<StakeholderId> ids(String... ids) {
        return Stream.of(ids)
                .map(StakeholderId::of)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural()));
    }

    private EntryId nextId() {
        return EntryId.of("e" + entries.size());
    }

    private Instant nextTime() {
        now = now.plusSeconds(3_600);
        return now;
    }

    public CoCreationProcess process() {
        return process.journal(Journal.of(entries)).build();
    }
}
