/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.benchmarks;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.journal.Commitment;
import io.github.cocreation.core.journal.CommitmentOutcome;
import io.github.cocreation.core.journal.CommitmentResult;
import io.github.cocreation.core.journal.Contribution;
import io.github.cocreation.core.journal.ContributionKind;
import io.github.cocreation.core.journal.Decision;
import io.github.cocreation.core.journal.Entry;
import io.github.cocreation.core.journal.EntryId;
import io.github.cocreation.core.journal.Insight;
import io.github.cocreation.core.journal.Journal;
import io.github.cocreation.core.journal.Presence;
import io.github.cocreation.core.journal.SessionId;
import io.github.cocreation.core.journal.TieObserved;
import io.github.cocreation.core.network.Direction;
import io.github.cocreation.core.network.Layer;
import io.github.cocreation.core.network.LayerId;
import io.github.cocreation.core.network.StakeholderNetwork;
import io.github.cocreation.core.network.StakeholderNetworkBuilder;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.process.ProcessId;
import io.github.cocreation.core.role.RoleAssignment;
import io.github.cocreation.core.role.RoleId;
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
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Makes up a process of two years and 2 000 stakeholders, the same each time for one number of entries. Equal names share memory,
 * as they do in a journal that was read from a file; each entry has ids of its own.
 */
final class RandomProcess {
    private static final int STAKEHOLDERS = 2_000;
    private static final int TIES = 6_000;
    private static final int SECONDS = 2 * 365 * 86_400;
    private static final int A_SESSION = 3 * 86_400;
    private static final LayerId TALK = LayerId.of("talk");
    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final List<Sector> SECTORS = List.of(Sector.CITIZEN, Sector.PUBLIC, Sector.THIRD, Sector.PRIVATE);
    private static final List<Standing> STANDINGS =
            List.of(Standing.SERVICE_USER, Standing.FRONTLINE_PROFESSIONAL, Standing.MANAGER, Standing.VOLUNTEER);

    private static final List<String> NAMES = names("stakeholder-", STAKEHOLDERS);
    private static final List<String> TERMS = names("term-", 400);

    private final SplittableRandom chance = new SplittableRandom(1);
    private final List<EntryId> promises = new ArrayList<>();

    private RandomProcess() {}

    static CoCreationProcess of(int entries) {
        return new RandomProcess().make(entries);
    }

    private CoCreationProcess make(int entries) {
        CoCreationProcess.Builder process = CoCreationProcess.builder()
                .id(ProcessId.of("made-up"))
                .title("Made up")
                .challenge("What can all do?")
                .illustrative(true)
                .addInitiator(id(0))
                .declaredPosition(new Position(
                        TypologyId.of("ulrich-2016"),
                        ImmutableSortedMap.of(AxisId.of("central-actor"), 0.7, AxisId.of("outcome"), 0.7)))
                .addRole(RoleAssignment.of(id(1), RoleId.of("facilitator"), Span.since(START)))
                .addRole(RoleAssignment.of(id(2), RoleId.of("intermediary"), Span.since(START)));
        for (int i = 0; i < STAKEHOLDERS; i++) {
            process.addStakeholder(Stakeholder.builder()
                    .id(id(i))
                    .name("Somebody " + i)
                    .kind(StakeholderKind.PERSON)
                    .sector(SECTORS.get(i % SECTORS.size()))
                    .standpoint(i % 4 == 0 ? Standpoint.INSIDE : Standpoint.OUTSIDE)
                    .addStanding(STANDINGS.get(chance.nextInt(STANDINGS.size())))
                    .build());
        }
        ImmutableList.Builder<Entry> made = ImmutableList.builderWithExpectedSize(entries);
        List<String> sessions = names("session-", SECONDS / A_SESSION + 1);
        for (int i = 0; i < entries; i++) {
            long second = (long) SECONDS * i / entries;
            made.add(entry(
                    EntryId.of("entry-" + i),
                    START.atStartOfDay(ZoneOffset.UTC).toInstant().plusSeconds(second),
                    SessionId.of(sessions.get((int) (second / A_SESSION)))));
        }
        return process.network(network()).journal(Journal.of(made.build())).build();
    }

    private static List<String> names(String kind, int count) {
        return IntStream.range(0, count).mapToObj(i -> kind + i).toList();
    }

    private StakeholderNetwork network() {
        StakeholderNetworkBuilder network = StakeholderNetwork.builder()
                .addLayer(
                        Layer.builder().id(TALK).direction(Direction.UNDIRECTED).build());
        for (int i = 0; i < STAKEHOLDERS; i++) {
            network.addStakeholder(id(i));
        }
        for (int i = 0; i < TIES; i++) {
            int from = i % STAKEHOLDERS;
            network.addTie(TALK, id(from), id((from + 1 + i / STAKEHOLDERS * 331) % STAKEHOLDERS));
        }
        return network.build();
    }

    private static StakeholderId id(int i) {
        return StakeholderId.of(NAMES.get(i));
    }

    private StakeholderId somebody() {
        return id(chance.nextInt(STAKEHOLDERS));
    }

    private Entry entry(EntryId id, Instant at, SessionId session) {
        int kind = chance.nextInt(100);
        if (kind < 60) {
            return contribution(id, at, session);
        }
        if (kind < 78) {
            return Presence.builder()
                    .id(id)
                    .at(at)
                    .session(session)
                    .stakeholder(somebody())
                    .minutes(1 + chance.nextInt(180))
                    .build();
        }
        if (kind < 85) {
            return TieObserved.builder()
                    .id(id)
                    .at(at)
                    .layer(TALK)
                    .from(somebody())
                    .to(somebody())
                    .build();
        }
        if (kind < 90) {
            return Decision.builder()
                    .id(id)
                    .at(at)
                    .session(session)
                    .subject("What next")
                    .proposer(somebody())
                    .addDeciders(somebody(), somebody())
                    .onInitiatorsFirstList(chance.nextBoolean())
                    .build();
        }
        if (kind < 95 || promises.isEmpty()) {
            promises.add(id);
            return Commitment.builder()
                    .id(id)
                    .at(at)
                    .subject("To do")
                    .addOwner(somebody())
                    .effort(1 + chance.nextInt(5))
                    .build();
        }
        return kind < 98
                ? CommitmentOutcome.builder()
                        .id(id)
                        .at(at)
                        .commitment(promises.get(chance.nextInt(promises.size())))
                        .result(chance.nextBoolean() ? CommitmentResult.KEPT : CommitmentResult.TAKEN_OVER)
                        .by(somebody())
                        .build()
                : Insight.builder()
                        .id(id)
                        .at(at)
                        .text("What was seen")
                        .addContributor(somebody())
                        .usedInSharedProblem(chance.nextBoolean())
                        .build();
    }

    private Contribution contribution(EntryId id, Instant at, SessionId session) {
        Contribution.Builder contribution = Contribution.builder();
        contribution.id(id).at(at).session(session).stakeholder(somebody());
        int first = chance.nextInt(TERMS.size());
        for (int term = chance.nextInt(6); term > 0; term--) {
            contribution.putTerm(TERMS.get((first + 7 * term) % TERMS.size()), 1 + chance.nextInt(3));
        }
        return contribution
                .kind(chance.nextInt(5) == 0 ? ContributionKind.QUESTION : ContributionKind.TURN)
                .minutes(chance.nextInt(1, 60) / 10.0)
                .build();
    }
}
