/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.exchange.journal;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.journal.EntryId;
import io.github.cocreation.core.journal.Experiment;
import io.github.cocreation.core.journal.ExperimentEnded;
import io.github.cocreation.core.journal.ExperimentVerdict;
import io.github.cocreation.core.journal.Lesson;
import io.github.cocreation.core.journal.LessonApplied;
import io.github.cocreation.core.journal.LessonOutcome;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.metrics.exchange.journal.LoggedEntries.Order;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalDouble;

/** Reads what was tried, what was learned, and where that led to a change. */
final class TrialRows {
    static final LogColumns EXPERIMENTS = LogColumns.required("subject")
            .optional(
                    "effect",
                    "ends",
                    "share_of_programme",
                    "by",
                    "verdict",
                    "ended",
                    "ended_by",
                    "date",
                    "period",
                    "id",
                    "end_id");
    static final LogColumns LESSONS = LogColumns.required("source", "outcome")
            .optional("text", "change", "learners", "date", "period", "session", "id");
    static final LogColumns APPLICATIONS =
            LogColumns.required("lesson", "change").optional("by", "date", "period", "id");

    private final LoggedPeople people;
    private final LoggedSessions sessions;
    private final LoggedEntries entries;

    TrialRows(LoggedPeople people, LoggedSessions sessions, LoggedEntries entries) {
        this.people = people;
        this.sessions = sessions;
        this.entries = entries;
    }

    LogDraft experiment(LogFile file, LogRow row) {
        LogTime time = LogTime.of(row, sessions);
        String subject = row.required("subject");
        Optional<LocalDate> ends = row.optional("ends", LogTime::day);
        OptionalDouble share = row.number("share_of_programme");
        if (!(share.orElse(0) >= 0 && share.orElse(0) <= 1)) {
            throw row.failure("share_of_programme", "must be in [0, 1]", "write one tenth as (0.1)");
        }
        ImmutableList<StakeholderId> by = row.list("by", people::actor);
        Optional<ExperimentVerdict> verdict = row.word("verdict", ExperimentVerdict.class);
        Optional<Instant> ended = row.optional("ended", LogTime::date);
        ImmutableList<StakeholderId> endedBy = row.list("ended_by", people::actor);
        if (verdict.isEmpty() && (ended.isPresent() || !endedBy.isEmpty())) {
            throw row.failure(
                    ended.isPresent() ? "ended" : "ended_by",
                    "must come with a verdict",
                    "write (undecided) if nobody decided");
        }
        EntryId id = entries.id(row);
        Optional<EntryId> endId = entries.id(row, verdict.isPresent(), "end_id", "-ended");
        return new LogDraft(file, row, time, at -> {
            if (ends.isPresent() && LogTime.start(ends.get()).isBefore(LogTime.start(day(at)))) {
                throw row.failure("ends", "must not be before the experiment began", "correct one of the dates");
            }
            Experiment.Builder begun = Experiment.builder();
            begun.id(id)
                    .at(at)
                    .subject(subject)
                    .effect(row.text("effect"))
                    .ends(ends)
                    .addAllBy(by);
            share.ifPresent(begun::shareOfProgramme);
            Experiment experiment = begun.build();
            if (verdict.isEmpty()) {
                return ImmutableList.of(experiment);
            }
            Instant end = ended.orElseGet(() ->
                    ends.map(LogTime::start).filter(day -> day.isAfter(at)).orElse(at));
            if (end.isBefore(at)) {
                throw row.failure("ended", "must not be before the experiment began", "correct one of the dates");
            }
            return ImmutableList.of(
                    experiment,
                    ExperimentEnded.builder()
                            .id(endId.orElseThrow())
                            .at(end)
                            .experiment(id)
                            .verdict(verdict.get())
                            .addAllBy(endedBy)
                            .build());
        });
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }

    LogDraft lesson(LogFile file, LogRow row) {
        LogTime time = LogTime.of(row, sessions);
        String source = row.required("source");
        row.required("outcome");
        LessonOutcome outcome = row.word("outcome", LessonOutcome.class).orElseThrow();
        ImmutableList<StakeholderId> learners = row.list("learners", people::actor);
        EntryId id = entries.id(row);
        sessions.named(time, 0, 0);
        return new LogDraft(
                file,
                row,
                time,
                at -> ImmutableList.of(Lesson.builder()
                        .id(id)
                        .at(at)
                        .text(row.text("text").orElse("lesson from " + source))
                        .source(source)
                        .outcome(outcome)
                        .addAllLearners(learners)
                        .change(row.text("change").filter(change -> !change.equalsIgnoreCase("no")))
                        .session(time.session())
                        .build()));
    }

    LogDraft application(LogFile file, LogRow row) {
        LogTime time = LogTime.of(row, sessions);
        row.required("lesson");
        String change = row.required("change");
        ImmutableList<StakeholderId> by = row.list("by", people::actor);
        EntryId id = entries.id(row);
        return new LogDraft(file, row, time, at -> {
            ImmutableList<EntryId> lessons = entries.named(row, "lesson", "lessons", Order.EARLIER);
            if (lessons.size() != 1) {
                throw row.failure("lesson", "must be one", "write a row for each lesson");
            }
            return ImmutableList.of(LessonApplied.builder()
                    .id(id)
                    .at(at)
                    .lesson(lessons.get(0))
                    .change(change)
                    .addAllBy(by)
                    .build());
        });
    }
}
