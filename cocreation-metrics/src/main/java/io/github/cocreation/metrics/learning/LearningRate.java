/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.learning;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import io.github.cocreation.core.journal.EntryId;
import io.github.cocreation.core.journal.Lesson;
import io.github.cocreation.core.journal.LessonApplied;
import io.github.cocreation.core.journal.LessonOutcome;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.source.SeedArticle;
import io.github.cocreation.core.source.Source;
import io.github.cocreation.metrics.measure.Bands;
import io.github.cocreation.metrics.measure.Digits;
import io.github.cocreation.metrics.measure.Direction;
import io.github.cocreation.metrics.measure.Level;
import io.github.cocreation.metrics.measure.Measure;
import io.github.cocreation.metrics.measure.MeasureDefinition;
import io.github.cocreation.metrics.measure.MeasureId;
import io.github.cocreation.metrics.measure.MeasureRange;
import io.github.cocreation.metrics.measure.Measurement;
import io.github.cocreation.metrics.measure.UndefinedReason;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * M31: whether lessons change something, as the share of lessons that led to a documented change within 90 days.
 *
 * <p>Beside it: the share of lessons from failed or mixed experiments (0 looks like a culture that admits no error), the median
 * of days from a lesson to its first change, and the share of lessons that others than those who learned them have used.
 *
 * <p><b>Worked example.</b> Of 8 lessons 5 led to a change in time: 0.625; 3 came from failed or mixed experiments: 0.375.
 *
 * <p><b>Range.</b> 0 to 1, high is good. <b>Minimum.</b> 5 lessons. <b>Cost.</b> Linear. <b>Source.</b> Learning from failure and
 * success (seed: CoSIE), from bounded tests (seed: Resonans); the cut-offs are heuristics. For costs per run see {@link
 * ExperienceCurve}.
 */
public final class LearningRate implements Measure {
    /** The part with the share of lessons from failed or mixed experiments. */
    public static final String FAILURE = "from failed or mixed experiments";

    private static final int LEAST_LESSONS = 5;
    private static final int DAYS = 90;
    private static final MeasureDefinition DEFINITION = MeasureDefinition.builder()
            .id(MeasureId.of("M31"))
            .name("Lessons that change something")
            .question("Do lessons change something?")
            .formula("lessons with a documented change within 90 days / lessons")
            .range(MeasureRange.UNIT)
            .direction(Direction.HIGH_IS_GOOD)
            .minimumData("five lessons")
            .bands(Bands.lowest("unused", Level.WATCH, "most lessons change nothing")
                    .from(0.5, "adopted", Level.GOOD, "most lessons change something")
                    .by(Source.heuristic("half of the lessons, within 90 days")))
            .addSource(Source.seed(SeedArticle.COSIE))
            .addSource(Source.seed(SeedArticle.RESONANS))
            .build();
    private static final LearningRate DEFAULTS = new LearningRate();

    private LearningRate() {}

    /** {@return the measure} */
    public static LearningRate withDefaults() {
        return DEFAULTS;
    }

    @Override
    public MeasureDefinition definition() {
        return DEFINITION;
    }

    @Override
    public Measurement of(CoCreationProcess process) {
        ImmutableList<Lesson> lessons = process.journal().entries(Lesson.class);
        Map<EntryId, List<LessonApplied>> uses = new HashMap<>();
        process.journal()
                .entries(LessonApplied.class)
                .forEach(use -> uses.computeIfAbsent(use.lesson(), id -> new ArrayList<>())
                        .add(use));
        int n = lessons.size();
        Measurement.Builder measurement = n < LEAST_LESSONS
                ? DEFINITION.undefined(
                        n == 0 ? UndefinedReason.NO_DATA : UndefinedReason.TOO_FEW,
                        Digits.count(n, "lesson") + ", at least " + LEAST_LESSONS + " are needed",
                        n)
                : measure(lessons, uses);
        return measurement.addInput(Digits.count(n, "lesson")).build();
    }

    private static Measurement.Builder measure(ImmutableList<Lesson> lessons, Map<EntryId, List<LessonApplied>> uses) {
        double n = lessons.size();
        int adopted = 0;
        int failed = 0;
        int spread = 0;
        List<Long> delays = new ArrayList<>();
        for (Lesson lesson : lessons) {
            List<LessonApplied> those = uses.getOrDefault(lesson.id(), List.of());
            Optional<Long> delay = lesson.change().isPresent()
                    ? Optional.of(0L)
                    : those.stream().findFirst().map(use -> ChronoUnit.DAYS.between(lesson.day(), use.day()));
            delay.ifPresent(delays::add);
            adopted += delay.filter(days -> days <= DAYS).isPresent() ? 1 : 0;
            failed += lesson.outcome() == LessonOutcome.WORKED ? 0 : 1;
            spread += those.stream().anyMatch(use -> isByOthers(lesson, use)) ? 1 : 0;
        }
        double value = adopted / n;
        return DEFINITION
                .measured(
                        value,
                        lessons.size(),
                        "Of " + Digits.count(lessons.size(), "lesson") + " " + adopted + " changed something within "
                                + DAYS + " days."
                                + (failed == 0
                                        ? " None comes from a failure, which asks whether failures are told."
                                        : ""))
                .putPart(FAILURE, Optional.of(failed / n))
                .putPart("used by others", Optional.of(spread / n))
                .putPart("median days to the first change", median(delays));
    }

    private static boolean isByOthers(Lesson lesson, LessonApplied use) {
        return !use.by().isEmpty()
                && !lesson.learners().isEmpty()
                && Sets.intersection(use.by(), lesson.learners()).isEmpty();
    }

    private static Optional<Double> median(List<Long> values) {
        List<Long> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        sorted.size() % 2 == 1
                                ? sorted.get(middle)
                                : (sorted.get(middle - 1) + sorted.get(middle)) / 2.0);
    }
}
