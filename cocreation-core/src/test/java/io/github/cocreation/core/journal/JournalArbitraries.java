/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.journal;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.framework.FrameworkId;
import io.github.cocreation.core.framework.Perspective;
import io.github.cocreation.core.framework.QuestionId;
import io.github.cocreation.core.network.LayerId;
import io.github.cocreation.core.stakeholder.ChannelKind;
import io.github.cocreation.core.stakeholder.GroupId;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.core.vocabulary.MethodId;
import io.github.cocreation.core.vocabulary.Phase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Entries of every kind and journals, for properties. Few ids and times, so that entries meet each other. */
public final class JournalArbitraries {
    private static final Instant START = Instant.parse("2026-03-01T09:00:00Z");

    private JournalArbitraries() {}

    public static Arbitrary<Journal> journals() {
        return entries()
                .list()
                .uniqueElements(Entry::id)
                .ofMaxSize(12)
                .map(Journal::of)
                .withoutEdgeCases();
    }

    public static Arbitrary<Entry> entries() {
        return Arbitraries.oneOf(
                        sessions(),
                        presences(),
                        contributions(),
                        decisions(),
                        commitments(),
                        outcomes(),
                        insights(),
                        accounts(),
                        ratings(),
                        ties(),
                        effects(),
                        effectQuestions(),
                        lessons(),
                        applications(),
                        experiments(),
                        ends(),
                        outreach(),
                        votes())
                .withoutEdgeCases();
    }

    public static Arbitrary<StakeholderId> stakeholders() {
        return Arbitraries.of("tenants", "agency", "council", "Øster Å").map(StakeholderId::of);
    }

    static Arbitrary<EntryId> ids() {
        return Arbitraries.integers().between(1, 400).map(number -> EntryId.of("e" + number));
    }

    static Arbitrary<Instant> times() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(0, 20).map(hours -> START.plusSeconds(3600L * hours)),
                Arbitraries.longs().between(0, 100_000_000_000L).map(START::plusNanos));
    }

    private static Arbitrary<SessionId> sessionIds() {
        return Arbitraries.of("s1", "s2", "s3").map(SessionId::of);
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.of("A \"quoted\" word", "Verdenscafé", "två\nrader", "\uD83C\uDF33 tree", "\\ \t /"),
                Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).ofMaxLength(12));
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 60).map(LocalDate.of(2026, 3, 1)::plusDays);
    }

    private static Arbitrary<Set<StakeholderId>> some(int least) {
        return stakeholders().set().ofMinSize(least).ofMaxSize(3);
    }

    private static <T> Arbitrary<Optional<T>> maybe(Arbitrary<T> values) {
        return values.optional(0.5);
    }

    private static Arbitrary<Boolean> flags() {
        return Arbitraries.of(true, false);
    }

    static Arbitrary<SessionHeld> sessions() {
        return Combinators.combine(
                        ids(),
                        times(),
                        sessionIds(),
                        texts(),
                        Arbitraries.integers().between(1, 600),
                        maybe(Arbitraries.of(Phase.class)),
                        maybe(Arbitraries.of("world-cafe", "circle").map(MethodId::of)))
                .as((id, at, session, title, minutes, phase, method) -> SessionHeld.builder()
                        .id(id)
                        .at(at)
                        .session(session)
                        .title(title)
                        .minutes(minutes)
                        .phase(phase)
                        .method(method)
                        .build());
    }

    static Arbitrary<Presence> presences() {
        return Combinators.combine(
                        ids(),
                        times(),
                        sessionIds(),
                        stakeholders(),
                        Arbitraries.integers().between(1, 600),
                        flags())
                .as((id, at, session, stakeholder, minutes, planned) -> Presence.builder()
                        .id(id)
                        .at(at)
                        .session(session)
                        .stakeholder(stakeholder)
                        .minutes(minutes)
                        .plannedExit(planned)
                        .build());
    }

    static Arbitrary<Contribution> contributions() {
        Arbitrary<ImmutableSortedMap<String, Integer>> terms = Arbitraries.maps(
                        texts(), Arbitraries.integers().between(1, 9))
                .ofMaxSize(4)
                .map(ImmutableSortedMap::copyOf);
        return Combinators.combine(
                        ids(),
                        times(),
                        sessionIds(),
                        stakeholders(),
                        Arbitraries.of(ContributionKind.class),
                        maybe(Arbitraries.doubles().between(0, 90)),
                        maybe(Arbitraries.integers().between(0, 900)),
                        terms)
                .as((id, at, session, stakeholder, kind, minutes, words, counts) -> Contribution.builder()
                        .id(id)
                        .at(at)
                        .session(session)
                        .stakeholder(stakeholder)
                        .kind(kind)
                        .minutes(minutes)
                        .words(words)
                        .putAllTerms(counts)
                        .build())
                .flatMap(
                        plain -> Combinators.combine(maybe(texts()), ids().set().ofMaxSize(2))
                                .as((text, sources) -> plain.toBuilder()
                                        .text(text)
                                        .addAllBuildsOn(sources)
                                        .build()));
    }

    static Arbitrary<Outreach> outreach() {
        return Combinators.combine(
                        ids(),
                        times(),
                        some(1),
                        Arbitraries.of(OutreachStep.class),
                        maybe(Arbitraries.of(ChannelKind.EMAIL, ChannelKind.VISIT)),
                        maybe(stakeholders()))
                .as((id, at, asked, step, channel, through) -> Outreach.builder()
                        .id(id)
                        .at(at)
                        .addAllStakeholders(asked)
                        .step(step)
                        .channel(channel)
                        .through(through)
                        .build());
    }

    static Arbitrary<Vote> votes() {
        return Combinators.combine(
                        ids(), times(), ids(), stakeholders(), Arbitraries.of(VoteAnswer.class), maybe(sessionIds()))
                .as((id, at, statement, stakeholder, answer, session) -> Vote.builder()
                        .id(id)
                        .at(at)
                        .statement(statement)
                        .stakeholder(stakeholder)
                        .answer(answer)
                        .session(session)
                        .build());
    }

    static Arbitrary<Decision> decisions() {
        return Combinators.combine(
                        ids(),
                        times(),
                        texts(),
                        maybe(stakeholders()),
                        some(1),
                        Arbitraries.integers().between(1, 3),
                        maybe(sessionIds()),
                        maybe(flags()))
                .as((id, at, subject, proposer, deciders, importance, session, first) -> Decision.builder()
                        .id(id)
                        .at(at)
                        .subject(subject)
                        .proposer(proposer)
                        .addAllDeciders(deciders)
                        .importance(importance)
                        .session(session)
                        .onInitiatorsFirstList(first)
                        .build())
                .flatMap(plain -> Combinators.combine(
                                ids().set().ofMaxSize(2), ids().set().ofMaxSize(2))
                        .as((sources, others) -> plain.toBuilder()
                                .addAllBasedOn(sources)
                                .addAllOverrules(others)
                                .build()));
    }

    static Arbitrary<Commitment> commitments() {
        return Combinators.combine(
                        ids(),
                        times(),
                        texts(),
                        some(1),
                        Arbitraries.doubles().between(0.01, 99),
                        maybe(days()),
                        maybe(sessionIds()),
                        maybe(ids()))
                .as((id, at, subject, owners, effort, due, session, about) -> Commitment.builder()
                        .id(id)
                        .at(at)
                        .subject(subject)
                        .addAllOwners(owners)
                        .effort(effort)
                        .due(due)
                        .session(session)
                        .about(about)
                        .build());
    }

    static Arbitrary<CommitmentOutcome> outcomes() {
        return Combinators.combine(ids(), times(), ids(), Arbitraries.of(CommitmentResult.class), stakeholders())
                .as((id, at, commitment, result, by) -> CommitmentOutcome.builder()
                        .id(id)
                        .at(at)
                        .commitment(EntryId.of("c-" + commitment))
                        .result(result)
                        .by(by)
                        .build());
    }

    static Arbitrary<Insight> insights() {
        return Combinators.combine(ids(), times(), texts(), some(0), flags(), maybe(sessionIds()))
                .as((id, at, text, contributors, used, session) -> Insight.builder()
                        .id(id)
                        .at(at)
                        .text(text)
                        .addAllContributors(contributors)
                        .usedInSharedProblem(used)
                        .session(session)
                        .build());
    }

    static Arbitrary<Account> accounts() {
        return Combinators.combine(
                        Combinators.combine(ids(), times(), texts())
                                .as((id, at, subject) -> Account.builder()
                                        .id(id)
                                        .at(at)
                                        .subject(subject)
                                        .direction(AccountDirection.DOWNWARD)
                                        .step(AccountStep.GIVEN)
                                        .addFrom(StakeholderId.of("agency"))
                                        .addTo(StakeholderId.of("tenants"))
                                        .build()),
                        Arbitraries.of(AccountDirection.class),
                        Arbitraries.of(AccountStep.class),
                        some(1),
                        some(1),
                        maybe(ids().map(id -> EntryId.of("a-" + id))),
                        maybe(days()),
                        maybe(texts()))
                .as((plain, direction, step, from, to, other, due, form) -> Account.builder()
                        .id(plain.id())
                        .at(plain.at())
                        .subject(plain.subject())
                        .direction(direction)
                        .step(step)
                        .addAllFrom(from)
                        .addAllTo(to)
                        .about(other)
                        .follows(other)
                        .due(due)
                        .form(form)
                        .build());
    }

    static Arbitrary<Rated> ratings() {
        return Combinators.combine(
                        ids(), times(), stakeholders(), Arbitraries.doubles().between(0, 4), maybe(texts()))
                .as((id, at, rater, value, evidence) -> Rated.builder()
                        .id(id)
                        .at(at)
                        .framework(FrameworkId.of("cornerstones"))
                        .question(QuestionId.of("q1.1"))
                        .rater(rater)
                        .perspective(Perspective.USERS)
                        .value(value)
                        .evidence(evidence)
                        .build());
    }

    static Arbitrary<TieObserved> ties() {
        return Combinators.combine(
                        ids(),
                        times(),
                        stakeholders(),
                        stakeholders(),
                        Arbitraries.doubles().between(-5, 5))
                .as((id, at, from, to, weight) -> TieObserved.builder()
                        .id(id)
                        .at(at)
                        .layer(LayerId.of("trust"))
                        .from(from)
                        .to(to)
                        .weight(weight)
                        .build());
    }

    static Arbitrary<EffectObserved> effects() {
        return Combinators.combine(
                        ids(),
                        times(),
                        texts(),
                        some(0),
                        Arbitraries.integers().between(-2, 2),
                        flags(),
                        flags(),
                        Arbitraries.of(EvidenceGrade.class))
                .as((id, at, description, by, valence, intended, anticipated, evidence) -> EffectObserved.builder()
                        .id(id)
                        .at(at)
                        .description(description)
                        .level(EffectLevel.RELATIONAL)
                        .group(GroupId.of("young"))
                        .perspective(Perspective.FRONT_LINE)
                        .addAllPerceivedBy(by)
                        .valence(valence)
                        .intended(intended)
                        .anticipated(anticipated)
                        .evidence(evidence)
                        .build());
    }

    static Arbitrary<EffectAsked> effectQuestions() {
        return Combinators.combine(ids(), times(), some(0), flags())
                .as((id, at, asked, none) -> EffectAsked.builder()
                        .id(id)
                        .at(at)
                        .level(EffectLevel.of("own-level"))
                        .group(GroupId.of("old"))
                        .perspective(Perspective.USERS)
                        .addAllAsked(asked)
                        .answeredNone(none)
                        .build());
    }

    static Arbitrary<Lesson> lessons() {
        return Combinators.combine(
                        ids(),
                        times(),
                        texts(),
                        texts(),
                        Arbitraries.of(LessonOutcome.class),
                        some(0),
                        maybe(texts()),
                        maybe(sessionIds()))
                .as((id, at, text, source, outcome, learners, change, session) -> Lesson.builder()
                        .id(id)
                        .at(at)
                        .text(text)
                        .source(source)
                        .outcome(outcome)
                        .addAllLearners(learners)
                        .change(change)
                        .session(session)
                        .build());
    }

    static Arbitrary<LessonApplied> applications() {
        return Combinators.combine(ids(), times(), ids(), texts(), some(0))
                .as((id, at, lesson, change, by) -> LessonApplied.builder()
                        .id(id)
                        .at(at)
                        .lesson(EntryId.of("l-" + lesson))
                        .change(change)
                        .addAllBy(by)
                        .build());
    }

    static Arbitrary<Experiment> experiments() {
        return Combinators.combine(
                        ids(),
                        times(),
                        texts(),
                        maybe(texts()),
                        maybe(Arbitraries.doubles().between(0, 1)),
                        some(0))
                .as((id, at, subject, effect, share, by) -> Experiment.builder()
                        .id(id)
                        .at(at)
                        .subject(subject)
                        .effect(effect)
                        .shareOfProgramme(share)
                        .addAllBy(by)
                        .build());
    }

    static Arbitrary<ExperimentEnded> ends() {
        return Combinators.combine(ids(), times(), ids(), Arbitraries.of(ExperimentVerdict.class), some(0))
                .as((id, at, experiment, verdict, by) -> ExperimentEnded.builder()
                        .id(id)
                        .at(at)
                        .experiment(EntryId.of("x-" + experiment))
                        .verdict(verdict)
                        .addAllBy(by)
                        .build());
    }

    /** The kinds that {@link Entry} permits. */
    static ImmutableSet<Class<?>> kinds() {
        return ImmutableSet.copyOf(Entry.class.getPermittedSubclasses());
    }
}
