/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.exchange.journal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.framework.Frameworks;
import io.github.cocreation.core.framework.Perspective;
import io.github.cocreation.core.journal.Account;
import io.github.cocreation.core.journal.AccountDirection;
import io.github.cocreation.core.journal.AccountStep;
import io.github.cocreation.core.journal.Commitment;
import io.github.cocreation.core.journal.CommitmentOutcome;
import io.github.cocreation.core.journal.CommitmentResult;
import io.github.cocreation.core.journal.Contribution;
import io.github.cocreation.core.journal.ContributionKind;
import io.github.cocreation.core.journal.Decision;
import io.github.cocreation.core.journal.EffectAsked;
import io.github.cocreation.core.journal.EffectLevel;
import io.github.cocreation.core.journal.EffectObserved;
import io.github.cocreation.core.journal.Entry;
import io.github.cocreation.core.journal.EntryId;
import io.github.cocreation.core.journal.EvidenceGrade;
import io.github.cocreation.core.journal.Experiment;
import io.github.cocreation.core.journal.ExperimentEnded;
import io.github.cocreation.core.journal.ExperimentVerdict;
import io.github.cocreation.core.journal.Insight;
import io.github.cocreation.core.journal.Journal;
import io.github.cocreation.core.journal.Lesson;
import io.github.cocreation.core.journal.LessonApplied;
import io.github.cocreation.core.journal.LessonOutcome;
import io.github.cocreation.core.journal.Outreach;
import io.github.cocreation.core.journal.OutreachStep;
import io.github.cocreation.core.journal.Presence;
import io.github.cocreation.core.journal.Rated;
import io.github.cocreation.core.journal.SessionHeld;
import io.github.cocreation.core.journal.SessionId;
import io.github.cocreation.core.journal.TieObserved;
import io.github.cocreation.core.journal.Vote;
import io.github.cocreation.core.journal.VoteAnswer;
import io.github.cocreation.core.network.LayerId;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.process.ProcessId;
import io.github.cocreation.core.role.RoleAssignment;
import io.github.cocreation.core.role.RoleId;
import io.github.cocreation.core.stakeholder.ChannelKind;
import io.github.cocreation.core.stakeholder.GroupId;
import io.github.cocreation.core.stakeholder.Sector;
import io.github.cocreation.core.stakeholder.Stakeholder;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.core.stakeholder.StakeholderKind;
import io.github.cocreation.core.stakeholder.Standing;
import io.github.cocreation.core.stakeholder.Standpoint;
import io.github.cocreation.core.time.Span;
import io.github.cocreation.core.vocabulary.MethodId;
import io.github.cocreation.core.vocabulary.Phase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** Journals of entries of every kind, most of them with all they can hold, which name each other at random. */
final class RandomJournal {
    private static final Instant START = Instant.parse("2026-03-01T09:00:00Z");
    private static final List<String> PEOPLE = List.of("ana", "city", "users", "Øster Å");
    private static final List<String> TEXTS = List.of("a \"quoted\", word", "två\nrader", "no", "yes", "1", "=2+3");
    private static final List<String> IDS =
            List.of("e", "contributions-", "a;b", "lessons-applied-", "accounts-3-given", "experiments-2");

    private final SplittableRandom random;
    private final List<EntryId> ids = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();

    private RandomJournal(SplittableRandom random) {
        this.random = random;
    }

    static RandomJournal of(SplittableRandom random) {
        RandomJournal journal = new RandomJournal(random);
        for (int i = random.nextInt(40); i >= 0; i--) {
            journal.ids.add(EntryId.of(journal.one(IDS) + i));
        }
        journal.ids.forEach(id -> journal.entries.add(journal.entry(random.nextInt(18), id)));
        return journal;
    }

    /** One with an entry of each kind that rows can tell, each with all it can hold. */
    static CoCreationProcess one() {
        RandomJournal journal = new RandomJournal(new SplittableRandom(3));
        Instant next = START.plusSeconds(86_400);
        journal.entries.addAll(List.of(
                session("h0", "s0", START),
                session("h1", "s1", START),
                session("h2", "s2", START),
                contribution("i1", ImmutableList.of(), START.plusNanos(1)),
                contribution("contributions-9", ImmutableList.of(EntryId.of("i1")), next),
                Decision.builder().from(decision("d0", next)).build(),
                Decision.builder()
                        .from(decision("d1", next))
                        .addBasedOn(EntryId.of("contributions-9"))
                        .addOverrules(EntryId.of("d0"))
                        .build(),
                Commitment.builder()
                        .id(EntryId.of("c1"))
                        .at(next)
                        .subject("paint, twice")
                        .addOwners(person("ana"), person("users"))
                        .effort(2.5)
                        .due(LocalDate.parse("2026-05-01"))
                        .session(SessionId.of("s1"))
                        .about(EntryId.of("d1"))
                        .build(),
                CommitmentOutcome.builder()
                        .id(EntryId.of("c1-kept"))
                        .at(next.plusSeconds(60))
                        .commitment(EntryId.of("c1"))
                        .result(CommitmentResult.TAKEN_OVER)
                        .by(person("city"))
                        .build(),
                Experiment.builder()
                        .id(EntryId.of("x1"))
                        .at(next)
                        .subject("pop-up bar")
                        .effect("fewer break-ins")
                        .ends(LocalDate.parse("2026-05-31"))
                        .shareOfProgramme(0.00001)
                        .addBy(person("ana"))
                        .build(),
                ExperimentEnded.builder()
                        .id(EntryId.of("x1-end"))
                        .at(next.plusSeconds(3_600))
                        .experiment(EntryId.of("x1"))
                        .verdict(ExperimentVerdict.ADAPT)
                        .addBy(person("city"), person("ana"))
                        .build(),
                Lesson.builder()
                        .id(EntryId.of("l1"))
                        .at(next)
                        .source("x1")
                        .outcome(LessonOutcome.FAILED)
                        .text("ask the neighbours")
                        .addLearner(person("users"))
                        .change("opening hours")
                        .session(SessionId.of("s1"))
                        .build(),
                LessonApplied.builder()
                        .id(EntryId.of("la1"))
                        .at(next.plusSeconds(9))
                        .lesson(EntryId.of("l1"))
                        .change("visits first")
                        .addBy(person("city"))
                        .build(),
                account("a1", AccountStep.REQUESTED, Optional.empty(), next).toBuilder()
                        .due(LocalDate.parse("2026-04-01"))
                        .build(),
                account("a2", AccountStep.GIVEN, Optional.of("a1"), next.plusSeconds(5)),
                account("a3", AccountStep.REQUESTED, Optional.of("a2"), next.plusSeconds(6)),
                Vote.builder()
                        .id(EntryId.of("v1"))
                        .at(next)
                        .statement(EntryId.of("i1"))
                        .stakeholder(person("users"))
                        .answer(VoteAnswer.PASS)
                        .session(SessionId.of("s1"))
                        .build()));
        for (int kind : new int[] {1, 7, 8, 9, 10, 11, 12}) {
            journal.entries.add(journal.entry(kind, EntryId.of("k" + kind)));
        }
        return journal.process();
    }

    CoCreationProcess process() {
        CoCreationProcess.Builder process = CoCreationProcess.builder()
                .id(ProcessId.of("quay"))
                .title("The quay")
                .challenge("Who may use it?")
                .addInitiator(person("city"))
                .addRole(RoleAssignment.of(
                        person("ana"), RoleId.of("facilitator"), Span.since(LocalDate.parse("2026-03-01"))))
                .journal(Journal.of(entries));
        PEOPLE.forEach(id -> process.addStakeholder(Stakeholder.builder()
                .id(person(id))
                .name("Name, of \"" + id + "\"")
                .kind(StakeholderKind.GROUP)
                .sector(Sector.CITIZEN)
                .standpoint(id.equals("city") ? Standpoint.INSIDE : Standpoint.OUTSIDE)
                .addStanding(Standing.SERVICE_USER)
                .heads(id.length())
                .addGroups(GroupId.of("north"), GroupId.of("young"))
                .addRepresent(GroupId.of("south"))
                .build()));
        return process.build();
    }

    private static StakeholderId person(String id) {
        return StakeholderId.of(id);
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <E extends Enum<E>> E one(Class<E> type) {
        return one(List.of(type.getEnumConstants()));
    }

    private StakeholderId somebody() {
        return person(one(PEOPLE));
    }

    private ImmutableList<EntryId> named() {
        return random.nextBoolean() || ids.isEmpty() ? ImmutableList.of() : ImmutableList.of(one(ids));
    }

    private EntryId other(EntryId id) {
        EntryId other = ids.isEmpty() ? EntryId.of("nobody") : one(ids);
        return other.equals(id) ? EntryId.of("nobody") : other;
    }

    private SessionId session() {
        return SessionId.of("s" + random.nextInt(3));
    }

    private static SessionHeld session(String id, String session, Instant at) {
        return SessionHeld.builder()
                .id(EntryId.of(id))
                .at(at)
                .session(SessionId.of(session))
                .title("Opening")
                .minutes(90)
                .phase(Phase.MOBILISE)
                .method(MethodId.of("world-cafe"))
                .build();
    }

    private static Contribution contribution(String id, ImmutableList<EntryId> buildsOn, Instant at) {
        return Contribution.builder()
                .id(EntryId.of(id))
                .at(at)
                .session(SessionId.of("s1"))
                .stakeholder(person("ana"))
                .kind(ContributionKind.IDEA)
                .minutes(1 / 3.0)
                .words(120)
                .putAllTerms(ImmutableSortedMap.of("rent", 3, "a:b", 1))
                .text("a ferry\nat night, \"now\"")
                .addAllBuildsOn(buildsOn)
                .build();
    }

    private static Decision decision(String id, Instant at) {
        return Decision.builder()
                .id(EntryId.of(id))
                .at(at)
                .subject("open the quay")
                .proposer(person("ana"))
                .addDeciders(person("city"), person("users"))
                .importance(3)
                .session(SessionId.of("s1"))
                .onInitiatorsFirstList(false)
                .build();
    }

    private static Account account(String id, AccountStep step, Optional<String> follows, Instant at) {
        boolean given = step == AccountStep.GIVEN;
        return Account.builder()
                .id(EntryId.of(id))
                .at(at)
                .direction(AccountDirection.DOWNWARD)
                .step(step)
                .addFrom(given ? person("city") : person("users"))
                .addTo(given ? person("users") : person("city"))
                .subject("budget")
                .about(EntryId.of("d1"))
                .form("letter")
                .follows(follows.map(EntryId::of))
                .build();
    }

    private Entry entry(int kind, EntryId id) {
        Instant at = random.nextInt(4) == 0 ? START : START.plusSeconds(random.nextInt(4) * 86_400L);
        return switch (kind) {
            case 0 -> session(id.value(), session().value(), at);
            case 1 ->
                Presence.builder()
                        .id(id)
                        .at(at)
                        .session(session())
                        .stakeholder(somebody())
                        .minutes(1 + random.nextInt(90))
                        .plannedExit(random.nextBoolean())
                        .build();
            case 2 ->
                contribution(id.value(), named(), at).toBuilder()
                        .session(session())
                        .build();
            case 3 ->
                Decision.builder()
                        .from(decision(id.value(), at))
                        .addAllBasedOn(named())
                        .addAllOverrules(named())
                        .build();
            case 4 ->
                Commitment.builder()
                        .id(id)
                        .at(at)
                        .subject(one(TEXTS))
                        .addOwner(somebody())
                        .effort(1 + random.nextInt(3))
                        .due(LocalDate.parse("2026-03-02"))
                        .about(named().stream().findFirst())
                        .build();
            case 5 ->
                CommitmentOutcome.builder()
                        .id(id)
                        .at(at)
                        .commitment(other(id))
                        .result(one(CommitmentResult.class))
                        .by(somebody())
                        .build();
            case 6 ->
                Insight.builder()
                        .id(id)
                        .at(at)
                        .text(one(TEXTS))
                        .addContributor(somebody())
                        .usedInSharedProblem(random.nextBoolean())
                        .session(session())
                        .build();
            case 7 ->
                Outreach.builder()
                        .id(id)
                        .at(at)
                        .addStakeholders(somebody(), somebody())
                        .step(one(OutreachStep.class))
                        .channel(ChannelKind.EMAIL)
                        .through(somebody())
                        .build();
            case 8 ->
                Rated.builder()
                        .id(id)
                        .at(at)
                        .framework(Frameworks.cornerstones().id())
                        .question(one(Frameworks.cornerstones().questions()).id())
                        .rater(somebody())
                        .perspective(Perspective.MANAGEMENT)
                        .value(random.nextInt(9) / 2.0)
                        .evidence(one(TEXTS))
                        .build();
            case 9 ->
                TieObserved.builder()
                        .id(id)
                        .at(at)
                        .layer(LayerId.of("trust"))
                        .from(person("ana"))
                        .to(person("city"))
                        .weight(random.nextDouble() - 0.5)
                        .build();
            case 10 ->
                EffectObserved.builder()
                        .id(id)
                        .at(at)
                        .description(one(TEXTS))
                        .level(EffectLevel.of("society"))
                        .group(GroupId.of("north"))
                        .perspective(Perspective.MANAGEMENT)
                        .addPerceivedBy(somebody())
                        .valence(random.nextInt(5) - 2)
                        .intended(random.nextBoolean())
                        .anticipated(random.nextBoolean())
                        .evidence(one(EvidenceGrade.class))
                        .build();
            case 11 ->
                EffectAsked.builder()
                        .id(id)
                        .at(at)
                        .level(EffectLevel.of("society"))
                        .group(GroupId.of("north"))
                        .perspective(Perspective.MANAGEMENT)
                        .addAsked(person("users"))
                        .answeredNone(kind == 11)
                        .build();
            case 12 -> Insight.builder().id(id).at(at).text("lifts").build();
            case 13 ->
                Experiment.builder()
                        .id(id)
                        .at(at)
                        .subject(one(TEXTS))
                        .effect(one(TEXTS))
                        .shareOfProgramme(random.nextDouble())
                        .addBy(somebody())
                        .build();
            case 14 ->
                ExperimentEnded.builder()
                        .id(id)
                        .at(at)
                        .experiment(other(id))
                        .verdict(one(ExperimentVerdict.class))
                        .addBy(somebody())
                        .build();
            case 15 ->
                Lesson.builder()
                        .id(id)
                        .at(at)
                        .source("bar")
                        .outcome(one(LessonOutcome.class))
                        .text(one(TEXTS))
                        .addLearner(somebody())
                        .change(one(TEXTS))
                        .session(session())
                        .build();
            case 16 ->
                random.nextBoolean()
                        ? LessonApplied.builder()
                                .id(id)
                                .at(at)
                                .lesson(other(id))
                                .change(one(TEXTS))
                                .build()
                        : Vote.builder()
                                .id(id)
                                .at(at)
                                .statement(other(id))
                                .stakeholder(somebody())
                                .answer(one(VoteAnswer.class))
                                .session(session())
                                .build();
            default ->
                account(
                                id.value(),
                                one(AccountStep.class),
                                Optional.of(other(id).value()),
                                at)
                        .toBuilder()
                        .about(named().stream().findFirst())
                        .build();
        };
    }
}
