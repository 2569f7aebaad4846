/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.exchange.journal;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.framework.Framework;
import io.github.cocreation.core.framework.FrameworkId;
import io.github.cocreation.core.framework.Frameworks;
import io.github.cocreation.core.framework.Perspective;
import io.github.cocreation.core.framework.QuestionId;
import io.github.cocreation.core.journal.EffectAsked;
import io.github.cocreation.core.journal.EffectLevel;
import io.github.cocreation.core.journal.EffectObserved;
import io.github.cocreation.core.journal.EntryId;
import io.github.cocreation.core.journal.EvidenceGrade;
import io.github.cocreation.core.journal.Rated;
import io.github.cocreation.core.journal.TieObserved;
import io.github.cocreation.core.network.LayerId;
import io.github.cocreation.core.stakeholder.GroupId;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.metrics.network.temporal.JournalNetwork;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reads what was observed and judged: ties, ratings, effects. */
final class ObservationRows {
    static final LogColumns TIES =
            LogColumns.required("from", "to", "kind").optional("weight", "period", "date", "session", "id");
    static final LogColumns RATINGS = LogColumns.required("question", "perspective", "value")
            .optional("date", "period", "framework", "rater", "evidence", "id");
    static final LogColumns EFFECTS = LogColumns.required("description", "level", "group")
            .optional(
                    "valence",
                    "intended",
                    "anticipated",
                    "evidence",
                    "perspective",
                    "perceived_by",
                    "date",
                    "period",
                    "id");

    private static final Perspective NOT_TOLD = Perspective.of("not-told");

    private final LoggedPeople people;
    private final LoggedSessions sessions;
    private final LoggedEntries entries;
    private final Frameworks frameworks;
    private final Map<String, Integer> raters = new HashMap<>();

    ObservationRows(LoggedPeople people, LoggedSessions sessions, LoggedEntries entries, Frameworks frameworks) {
        this.people = people;
        this.sessions = sessions;
        this.entries = entries;
        this.frameworks = frameworks;
    }

    LogDraft tie(LogFile file, LogRow row) {
        LogTime time = LogTime.of(row, sessions);
        StakeholderId from = row.required("from", people::actor);
        StakeholderId to = row.required("to", people::actor);
        LayerId kind = row.required("kind", LayerId::of);
        double weight = row.number("weight").orElse(1);
        if (from.equals(to)) {
            throw row.failure("to", "must be somebody else than from", "leave the row out");
        }
        if (kind.equals(JournalNetwork.MET) || kind.equals(JournalNetwork.SESSIONS)) {
            throw row.failure("kind", "must not be a name kept for presence in sessions", "use another word");
        }
        EntryId id = entries.id(row);
        sessions.named(time, 0, 0);
        return new LogDraft(
                file,
                row,
                time,
                at -> ImmutableList.of(TieObserved.builder()
                        .id(id)
                        .at(at)
                        .layer(kind)
                        .from(from)
                        .to(to)
                        .weight(weight)
                        .build()));
    }

    LogDraft rating(LogFile file, LogRow row) {
        LogTime time = LogTime.of(row, sessions);
        Framework framework = row.optional("framework", text -> frameworks.framework(FrameworkId.of(text)))
                .orElseGet(Frameworks::cornerstones);
        QuestionId question = row.required("question", QuestionId::of);
        Perspective perspective = row.required("perspective", Perspective::of);
        row.required("value");
        double value = row.number("value").orElseThrow();
        StakeholderId rater = row.optional("rater", people::actor)
                .orElseGet(() -> unnamed(framework.id() + "\n" + question + "\n" + perspective, perspective));
        EntryId id = entries.id(row);
        return new LogDraft(
                file,
                row,
                time,
                at -> ImmutableList.of(Rated.builder()
                        .id(id)
                        .at(at)
                        .framework(framework.id())
                        .question(question)
                        .rater(rater)
                        .perspective(perspective)
                        .value(value)
                        .evidence(row.text("evidence"))
                        .build()));
    }

    /** Several answers of one group to one question are of several people, numbered in the order of the rows. */
    private StakeholderId unnamed(String asked, Perspective perspective) {
        return StakeholderId.of("rater-" + perspective + "-" + raters.merge(asked, 1, Integer::sum));
    }

    LogDraft effect(LogFile file, LogRow row) {
        LogTime time = LogTime.of(row, sessions);
        String description = row.required("description");
        EffectLevel level = row.required("level", EffectLevel::of);
        GroupId group = row.required("group", GroupId::of);
        Optional<Perspective> perspective = row.optional("perspective", Perspective::of);
        // a perspective may also stand where those who perceive it would
        Optional<Perspective> seenBy = row.text("perceived_by")
                .filter(text -> Perspective.known().stream()
                        .anyMatch(known -> known.value().equals(text)))
                .map(Perspective::of);
        ImmutableList<StakeholderId> perceivedBy =
                seenBy.isPresent() ? ImmutableList.of() : row.list("perceived_by", people::actor);
        Perspective seenFrom = perspective.or(() -> seenBy).orElse(NOT_TOLD);
        if (LogNames.isAnswer(description)) {
            EntryId id = entries.id(row);
            return new LogDraft(
                    file,
                    row,
                    time,
                    at -> ImmutableList.of(EffectAsked.builder()
                            .id(id)
                            .at(at)
                            .level(level)
                            .group(group)
                            .perspective(seenFrom)
                            .addAllAsked(perceivedBy)
                            .answeredNone(description.equalsIgnoreCase(LogNames.NONE))
                            .build()));
        }
        row.required("valence");
        int valence = row.whole("valence", -2, 2).orElseThrow();
        row.required("intended");
        boolean intended = row.flag("intended").orElseThrow();
        boolean anticipated = row.flag("anticipated").orElse(intended);
        EvidenceGrade evidence = evidence(row);
        EntryId id = entries.id(row);
        return new LogDraft(
                file,
                row,
                time,
                at -> ImmutableList.of(EffectObserved.builder()
                        .id(id)
                        .at(at)
                        .description(description)
                        .level(level)
                        .group(group)
                        .perspective(seenFrom)
                        .addAllPerceivedBy(perceivedBy)
                        .valence(valence)
                        .intended(intended)
                        .anticipated(anticipated)
                        .evidence(evidence)
                        .build()));
    }

    /** The grade as a number from 0 to 3 or as a word; a claim if nothing is said. */
    private static EvidenceGrade evidence(LogRow row) {
        EvidenceGrade[] grades = EvidenceGrade.values();
        boolean number = row.text("evidence")
                .filter(text -> text.matches("[+-]?[0-9.]+"))
                .isPresent();
        return number
                ? row.whole("evidence", 0, grades.length - 1)
                        .map(grade -> grades[grade])
                        .orElseThrow()
                : row.word("evidence", EvidenceGrade.class).orElse(EvidenceGrade.CLAIM);
    }
}
