/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.framework.Frameworks;
import io.github.cocreation.core.framework.Perspective;
import io.github.cocreation.core.framework.Question;
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
import io.github.cocreation.core.stakeholder.GroupId;
import io.github.cocreation.core.stakeholder.StakeholderId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Entries of every kind in order of time, the frequent kinds often. */
final class InventedEntries {
    private static final int SECONDS_A_DAY = 86_400;
    private static final List<EffectLevel> LEVELS = List.of(
            EffectLevel.INDIVIDUAL,
            EffectLevel.RELATIONAL,
            EffectLevel.ORGANISATIONAL,
            EffectLevel.SERVICE_SYSTEM,
            EffectLevel.SOCIETY);
    private static final List<GroupId> GROUPS = List.of(GroupId.of("young"), GroupId.of("old"), GroupId.of("tenant"));
    private static final List<Perspective> PERSPECTIVES =
            List.of(Perspective.USERS, Perspective.MANAGEMENT, Perspective.FRONT_LINE);
    private static final List<Question> QUESTIONS = Frameworks.cornerstones().questions();

    private final SplittableRandom random;
    private final int people;
    private final LocalDate start;
    private final int days;
    private final List<EntryId> ideas = new ArrayList<>();
    private final List<EntryId> commitments = new ArrayList<>();
    private final List<EntryId> experiments = new ArrayList<>();
    private final List<EntryId> lessons = new ArrayList<>();
    private final List<EntryId> accounts = new ArrayList<>();

    private EntryId id = EntryId.of("e");
    private Instant at = Instant.EPOCH;
    private SessionId session = SessionId.of("t");

    InventedEntries(SplittableRandom random, int people, LocalDate start, int days) {
        this.random = random;
        this.people = people;
        this.start = start;
        this.days = days;
    }

    ImmutableList<Entry> list(int count) {
        ImmutableList.Builder<Entry> entries = ImmutableList.builderWithExpectedSize(count);
        Instant first = start.atStartOfDay().toInstant(ZoneOffset.UTC);
        for (int i = 0; i < count; i++) {
            long second = (long) SECONDS_A_DAY * days / count * i;
            id = EntryId.of("e" + i);
            at = first.plusSeconds(second);
            session = SessionId.of("t" + second / (3 * SECONDS_A_DAY));
            entries.add(entry(random.nextInt(100)));
        }
        return entries.build();
    }

    private Entry entry(int kind) {
        if (kind < 55) {
            return contribution();
        }
        if (kind < 73) {
            Presence.Builder presence = Presence.builder();
            presence.id(id).at(at).session(session).stakeholder(somebody()).minutes(1 + random.nextInt(180));
            return presence.plannedExit(random.nextInt(50) == 0).build();
        }
        if (kind < 80) {
            TieObserved.Builder tie = TieObserved.builder();
            tie.id(id).at(at).layer(LayerId.of("talk")).from(somebody()).to(somebody());
            return tie.weight(1 + random.nextInt(3)).build();
        }
        if (kind < 85) {
            Decision.Builder decision = Decision.builder();
            decision.id(id).at(at).subject("what next").proposer(somebody()).addDeciders(somebody(), somebody());
            if (!ideas.isEmpty() && random.nextBoolean()) {
                decision.addBasedOn(oneOf(ideas));
            }
            return decision.importance(1 + random.nextInt(3))
                    .onInitiatorsFirstList(random.nextBoolean())
                    .build();
        }
        if (kind < 93) {
            return kind < 89 || commitments.isEmpty() ? commitment() : outcome();
        }
        return switch (kind) {
            case 93 ->
                Rated.builder()
                        .id(id)
                        .at(at)
                        .framework(Frameworks.cornerstones().id())
                        .question(oneOf(QUESTIONS).id())
                        .rater(somebody())
                        .perspective(oneOf(PERSPECTIVES))
                        .value(random.nextInt(5))
                        .build();
            case 94 ->
                random.nextInt(3) > 0 || ideas.isEmpty() ? insight() : random.nextBoolean() ? vote() : outreach();
            case 95 -> account();
            case 96 -> effect();
            case 97 -> random.nextBoolean() || lessons.isEmpty() ? lesson() : applied();
            case 98 -> random.nextBoolean() || experiments.isEmpty() ? experiment() : ended();
            default ->
                SessionHeld.builder()
                        .id(id)
                        .at(at)
                        .session(session)
                        .title("Meeting")
                        .minutes(120)
                        .build();
        };
    }

    private StakeholderId somebody() {
        return InventedProcess.id((int) (people * Math.pow(random.nextDouble(), 2)));
    }

    private LocalDate later() {
        return LocalDate.ofInstant(at, ZoneOffset.UTC).plusDays(random.nextInt(60));
    }

    private <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private Contribution contribution() {
        Contribution.Builder contribution = Contribution.builder();
        contribution.id(id).at(at).session(session).stakeholder(somebody());
        if (random.nextInt(4) == 0 && !ideas.isEmpty()) {
            contribution.addBuildsOn(oneOf(ideas));
        }
        if (ideas.size() < 8) {
            ideas.add(id);
        }
        int terms = random.nextInt(6);
        int first = random.nextInt(400);
        for (int i = 0; i < terms; i++) {
            contribution.putTerm("term" + (first + 7 * i) % 400, 1 + random.nextInt(3));
        }
        return contribution
                .kind(oneOf(List.of(ContributionKind.values())))
                .minutes(random.nextInt(1, 60) / 10.0)
                .build();
    }

    private Commitment commitment() {
        commitments.add(id);
        Commitment.Builder commitment = Commitment.builder();
        commitment.id(id).at(at).subject("to do").addOwner(somebody()).effort(1 + random.nextInt(5));
        return commitment.due(later()).build();
    }

    private CommitmentOutcome outcome() {
        return CommitmentOutcome.builder()
                .id(id)
                .at(at)
                .commitment(oneOf(commitments))
                .result(oneOf(List.of(CommitmentResult.values())))
                .by(somebody())
                .build();
    }

    private Vote vote() {
        Vote.Builder vote = Vote.builder();
        return vote.id(id)
                .at(at)
                .statement(oneOf(ideas))
                .stakeholder(somebody())
                .answer(oneOf(List.of(VoteAnswer.values())))
                .build();
    }

    private Outreach outreach() {
        Outreach.Builder outreach = Outreach.builder();
        return outreach.id(id)
                .at(at)
                .addStakeholder(somebody())
                .step(oneOf(List.of(OutreachStep.values())))
                .build();
    }

    private Insight insight() {
        Insight.Builder insight = Insight.builder();
        insight.id(id).at(at).text("an insight").addContributor(somebody());
        return insight.usedInSharedProblem(random.nextBoolean()).build();
    }

    private Account account() {
        AccountStep step = accounts.isEmpty() ? AccountStep.REQUESTED : oneOf(List.of(AccountStep.values()));
        Account.Builder account = Account.builder();
        account.id(id)
                .at(at)
                .direction(oneOf(List.of(AccountDirection.values())))
                .step(step);
        account.subject("the budget").addFrom(somebody()).addTo(somebody());
        if (step == AccountStep.REQUESTED) {
            account.due(later());
        } else {
            account.follows(oneOf(accounts));
        }
        accounts.add(id);
        return account.build();
    }

    private Entry effect() {
        EffectLevel level = oneOf(LEVELS);
        if (random.nextInt(3) == 0) {
            EffectAsked.Builder asked = EffectAsked.builder();
            asked.id(id)
                    .at(at)
                    .level(level)
                    .group(oneOf(GROUPS))
                    .perspective(oneOf(PERSPECTIVES))
                    .addAsked(somebody());
            return asked.answeredNone(random.nextBoolean()).build();
        }
        EffectObserved.Builder effect = EffectObserved.builder();
        effect.id(id)
                .at(at)
                .description("a change")
                .level(level)
                .group(oneOf(GROUPS))
                .perspective(oneOf(PERSPECTIVES));
        return effect.addPerceivedBy(somebody())
                .valence(random.nextInt(-2, 3))
                .intended(random.nextBoolean())
                .anticipated(random.nextBoolean())
                .evidence(oneOf(List.of(EvidenceGrade.values())))
                .build();
    }

    private Lesson lesson() {
        lessons.add(id);
        Lesson.Builder lesson = Lesson.builder();
        lesson.id(id).at(at).text("a lesson").source("a trial").addLearner(somebody());
        return lesson.outcome(oneOf(List.of(LessonOutcome.values()))).build();
    }

    private LessonApplied applied() {
        LessonApplied.Builder applied = LessonApplied.builder();
        return applied.id(id)
                .at(at)
                .lesson(oneOf(lessons))
                .change("done otherwise")
                .addBy(somebody())
                .build();
    }

    private Experiment experiment() {
        experiments.add(id);
        Experiment.Builder experiment = Experiment.builder();
        experiment.id(id).at(at).subject("a trial").effect("less waiting").addBy(somebody());
        return experiment
                .ends(later())
                .shareOfProgramme(random.nextInt(30) / 100.0)
                .build();
    }

    private ExperimentEnded ended() {
        ExperimentEnded.Builder ended = ExperimentEnded.builder();
        ended.id(id).at(at).experiment(oneOf(experiments)).addBy(somebody());
        return ended.verdict(oneOf(List.of(ExperimentVerdict.values()))).build();
    }
}
