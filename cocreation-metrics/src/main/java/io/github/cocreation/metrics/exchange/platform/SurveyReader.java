/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.exchange.platform;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.check.DidYouMean;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.exchange.ExchangeNote;
import io.github.cocreation.core.exchange.FileFormatException;
import io.github.cocreation.core.exchange.Imported;
import io.github.cocreation.core.exchange.LimitedReader;
import io.github.cocreation.core.exchange.ReadLimits;
import io.github.cocreation.core.framework.Assessment;
import io.github.cocreation.core.framework.Framework;
import io.github.cocreation.core.framework.Frameworks;
import io.github.cocreation.core.framework.Perspective;
import io.github.cocreation.core.framework.Question;
import io.github.cocreation.core.framework.QuestionId;
import io.github.cocreation.core.framework.Rating;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.metrics.exchange.text.CsvTable;
import io.github.cocreation.metrics.exchange.text.ElementCount;
import io.github.cocreation.metrics.exchange.text.FileText;
import io.github.cocreation.metrics.exchange.text.NumberText;
import java.io.Reader;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Reads the answers of a survey by a framework's questions, from CSV: tidy, with a row for each answer (columns {@code rater, question,
 * value}, and if need be {@code perspective, date, evidence}), or wide, with a row for each respondent and a column for each question, named
 * by its id. An empty answer is none.
 *
 * <pre>{@code
 * Imported<Assessment> survey = SurveyReader.withDefaults().read(Path.of("readiness.csv"));
 * }</pre>
 *
 * <p><b>Cost.</b> Linear in the rows.
 */
public final class SurveyReader {
    private static final Perspective NOT_TOLD = Perspective.of("not-told");
    private static final LocalDate NO_DATE = LocalDate.of(2000, 1, 1);
    private static final SurveyReader DEFAULTS =
            new SurveyReader(ReadLimits.withDefaults(), Frameworks.cornerstones(), Optional.empty());

    private final ReadLimits limits;
    private final Framework framework;
    private final Optional<LocalDate> date;

    private SurveyReader(ReadLimits limits, Framework framework, Optional<LocalDate> date) {
        this.limits = limits;
        this.framework = framework;
        this.date = date;
    }

    /** {@return a reader of answers to the questions of the ten cornerstones} */
    public static SurveyReader withDefaults() {
        return DEFAULTS;
    }

    /**
     * {@return a copy that takes at most so much of the file}
     *
     * @param value the limits
     */
    public SurveyReader withLimits(ReadLimits value) {
        return new SurveyReader(value, framework, date);
    }

    /**
     * {@return a copy for the questions of this framework}
     *
     * @param value the framework
     */
    public SurveyReader withFramework(Framework value) {
        return new SurveyReader(limits, value, date);
    }

    /**
     * {@return a copy for which answers without a date are of this day}
     *
     * @param day the day of the survey
     */
    public SurveyReader withDate(LocalDate day) {
        return new SurveyReader(limits, framework, Optional.of(day));
    }

    /**
     * {@return the assessment of a survey}
     *
     * @param file the file, in UTF-8
     * @throws FileFormatException if it cannot be read as what it should be
     * @throws java.io.UncheckedIOException if it cannot be read at all
     */
    public Imported<Assessment> read(Path file) {
        return FileText.read(file, limits, text -> read(file.toString(), text));
    }

    /**
     * {@return the assessment of a survey}
     *
     * @param file what to call it in messages
     * @param text the text
     * @throws FileFormatException if it cannot be read as what it should be
     */
    public Imported<Assessment> read(String file, Reader text) {
        return new Answers(file, CsvTable.of(file, new LimitedReader(file, text, limits))).read();
    }

    /** The answers in one file. */
    private final class Answers {
        private final String file;
        private final CsvTable table;
        private final NamedColumns columns;
        private final ElementCount count = new ElementCount(limits);
        private final Map<String, Question> questions = new LinkedHashMap<>();
        private final List<Rating> ratings = new ArrayList<>();
        private final Set<ExchangeNote> notes = new LinkedHashSet<>();
        private long blank;

        Answers(String file, CsvTable table) {
            this.file = file;
            this.table = table;
            this.columns = new NamedColumns(file, table);
            framework
                    .questions()
                    .forEach(question -> questions.put(question.id().value(), question));
        }

        Imported<Assessment> read() {
            int rater = columns.required("rater", "respondent", "participant", "stakeholder", "id");
            OptionalInt perspective = columns.optional("perspective", "role");
            OptionalInt day = columns.optional("date", "on", "day");
            OptionalInt question = columns.optional("question", "item");
            List<ExchangeNote> others = new ArrayList<>();
            if (question.isPresent()) {
                int value = columns.required("value", "answer", "score", "rating");
                OptionalInt evidence = columns.optional("evidence", "comment");
                columns.noteOthers(others);
                table.forEach(row -> add(
                        row,
                        rater,
                        perspective,
                        day,
                        row.text(question.getAsInt()),
                        question.getAsInt(),
                        value,
                        evidence));
            } else {
                Map<String, Integer> asked = new LinkedHashMap<>();
                for (String id : questions.keySet()) {
                    int place = table.header().indexOf(id);
                    if (place >= 0) {
                        columns.optional(id);
                        asked.put(id, place);
                    }
                }
                if (asked.isEmpty()) {
                    throw new FileFormatException(
                            file,
                            1,
                            1,
                            Require.message(
                                    "columns",
                                    String.join(", ", table.header()),
                                    "a survey",
                                    "must be (question) and (value), or ids of questions",
                                    "name the questions as in " + framework.id() + ", such as "
                                            + questions.keySet().stream()
                                                    .limit(3)
                                                    .toList()));
                }
                columns.noteOthers(others);
                table.forEach(row -> asked.forEach(
                        (id, place) -> add(row, rater, perspective, day, id, place, place, OptionalInt.empty())));
            }
            notes.addAll(others);
            if (blank > 0) {
                notes.add(ExchangeNote.skipped(file, blank + " answers that are empty"));
            }
            return new Imported<>(
                    new Assessment(framework.id(), ImmutableList.copyOf(ratings)), ImmutableList.copyOf(notes));
        }

        private void add(
                CsvTable.Row row,
                int rater,
                OptionalInt perspective,
                OptionalInt day,
                String question,
                int questionColumn,
                int valueColumn,
                OptionalInt evidence) {
            if (row.text(valueColumn).isEmpty()) {
                blank++;
                return;
            }
            if (!questions.containsKey(question)) {
                throw row.failure(
                        questionColumn,
                        Require.message(
                                "question",
                                question,
                                "framework (" + framework.id() + ")",
                                "is unknown",
                                DidYouMean.remedy(question, questions.keySet())));
            }
            int at = valueColumn;
            try {
                count.add(1);
                double value = NumberText.number("value", row.text(valueColumn), "an answer");
                framework
                        .scale()
                        .ifPresent(scale -> Require.that(
                                scale.contains(value),
                                "value",
                                row.text(valueColumn),
                                "an answer",
                                "must be from " + scale.lowest() + " to " + scale.highest(),
                                "turn the answers to the scale of the framework first"));
                at = rater;
                Rating.Builder rating = Rating.builder()
                        .question(QuestionId.of(question))
                        .rater(StakeholderId.of(row.text(rater)))
                        .value(value);
                at = perspective.orElse(rater);
                rating.perspective(perspective(NamedColumns.text(row, perspective)));
                at = day.orElse(rater);
                rating.on(day(NamedColumns.text(row, day)));
                String said = NamedColumns.text(row, evidence);
                if (!said.isEmpty()) {
                    rating.evidence(said);
                }
                ratings.add(rating.build());
            } catch (DateTimeException e) {
                throw row.failure(
                        at,
                        Require.message(
                                "date", row.text(at), "an answer", "cannot be read", "write it like 2026-03-01"));
            } catch (IllegalArgumentException e) {
                throw row.failure(at, e);
            }
        }

        private Perspective perspective(String text) {
            if (text.isEmpty()) {
                notes.add(ExchangeNote.assumed(file, "answers without perspective are of the perspective " + NOT_TOLD));
                return NOT_TOLD;
            }
            return Perspective.of(text);
        }

        private LocalDate day(String text) {
            if (!text.isEmpty()) {
                return LocalDate.parse(text);
            }
            LocalDate assumed = date.orElse(NO_DATE);
            notes.add(ExchangeNote.assumed(file, "answers without date are of " + assumed));
            return assumed;
        }
    }
}
