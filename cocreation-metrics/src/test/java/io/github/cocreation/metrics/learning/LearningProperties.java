/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.cocreation.core.framework.Perspective;
import io.github.cocreation.core.journal.ContributionKind;
import io.github.cocreation.core.journal.EffectAsked;
import io.github.cocreation.core.journal.EffectLevel;
import io.github.cocreation.core.journal.EntryId;
import io.github.cocreation.core.journal.Experiment;
import io.github.cocreation.core.journal.ExperimentEnded;
import io.github.cocreation.core.journal.ExperimentVerdict;
import io.github.cocreation.core.journal.Lesson;
import io.github.cocreation.core.journal.LessonOutcome;
import io.github.cocreation.core.stakeholder.GroupId;
import io.github.cocreation.core.stakeholder.Sector;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.core.stakeholder.Standing;
import io.github.cocreation.core.stakeholder.Standpoint;
import io.github.cocreation.metrics.Course;
import io.github.cocreation.metrics.impact.ImpactCoverage;
import io.github.cocreation.metrics.measure.Measure;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** What holds of M30 to M33 whatever was asked, learned, tried and said. */
class LearningProperties {
    private static double value(Measure measure, Course course) {
        return measure.of(course.process()).value().orElseThrow();
    }

    /** Cells of level and group that were asked about, the first of them answered, each asked so many times. */
    private static Course asked(int cells, int answered, int times) {
        Course course = new Course();
        EffectLevel[] levels = {EffectLevel.INDIVIDUAL, EffectLevel.RELATIONAL, EffectLevel.SOCIETY};
        for (int i = 0; i < cells; i++) {
            int cell = i;
            for (int time = 0; time < times; time++) {
                course.logs((id, at) -> EffectAsked.builder()
                        .id(id)
                        .at(at)
                        .level(levels[cell % levels.length])
                        .group(GroupId.of("g" + cell / levels.length))
                        .perspective(Perspective.USERS)
                        .answeredNone(cell < answered)
                        .build());
            }
        }
        return course;
    }

    @Property(tries = 60)
    void a_cell_counts_once_however_often_it_is_asked_and_each_answer_adds_as_much(
            @ForAll @IntRange(min = 2, max = 12) int cells,
            @ForAll @IntRange(max = 11) int some,
            @ForAll @IntRange(min = 1, max = 3) int times) {
        int answered = Math.min(some, cells - 1);
        double coverage = value(ImpactCoverage.withDefaults(), asked(cells, answered, 1));
        assertThat(coverage).isBetween(0.0, 1.0);
        assertThat(value(ImpactCoverage.withDefaults(), asked(cells, answered, times)))
                .isEqualTo(coverage);
        assertThat(value(ImpactCoverage.withDefaults(), asked(cells, answered + 1, 1)))
                .isCloseTo(coverage + 1.0 / cells, within(1e-12));
        assertThat(value(ImpactCoverage.withDefaults(), asked(cells + 1, answered, 1)))
                .isLessThanOrEqualTo(coverage);
    }

    private static Course lessons(int changing, int unused, boolean turned) {
        Course course = new Course();
        for (int i = 0; i < changing + unused; i++) {
            boolean changes = turned ? i >= unused : i < changing;
            course.logs((id, at) -> Lesson.builder()
                    .id(id)
                    .at(at)
                    .text("ask first")
                    .source("trial")
                    .outcome(changes ? LessonOutcome.WORKED : LessonOutcome.FAILED)
                    .addLearner(StakeholderId.of("team"))
                    .change(changes ? Optional.of("asked first") : Optional.empty())
                    .build());
        }
        return course;
    }

    @Property(tries = 60)
    void lessons_that_change_something_raise_the_rate_and_others_lower_it_in_any_order(
            @ForAll @IntRange(min = 1, max = 8) int changing, @ForAll @IntRange(min = 5, max = 12) int unused) {
        LearningRate measure = LearningRate.withDefaults();
        double rate = value(measure, lessons(changing, unused, false));
        assertThat(rate).isBetween(0.0, 1.0);
        assertThat(value(measure, lessons(changing, unused, true))).isEqualTo(rate);
        assertThat(value(measure, lessons(changing + 1, unused, false))).isGreaterThan(rate);
        assertThat(value(measure, lessons(changing, unused + 1, false))).isLessThan(rate);
    }

    @Property(tries = 100)
    void an_experience_curve_knows_its_own_rate_and_no_unit_of_cost(
            @ForAll @DoubleRange(min = 0.05, max = 0.6) double rate,
            @ForAll @DoubleRange(min = 0.1, max = 100) double first,
            @ForAll @IntRange(min = 4, max = 20) int runs) {
        double slope = Math.log(1 - rate) / Math.log(2);
        double[] costs = IntStream.rangeClosed(1, runs)
                .mapToDouble(run -> first * Math.pow(run, slope))
                .toArray();
        assertThat(ExperienceCurve.of(costs).orElseThrow().learningRate()).isCloseTo(rate, within(1e-9));
    }

    private static Course experiments(int decided, int open) {
        Course course = new Course();
        for (int i = 0; i < decided + open; i++) {
            course.logs((id, at) -> Experiment.builder()
                    .id(id)
                    .at(at)
                    .subject("longer hours")
                    .effect("more people come")
                    .ends(LocalDate.of(2026, 2, 1))
                    .build());
        }
        ExperimentVerdict[] verdicts = {ExperimentVerdict.ADOPT, ExperimentVerdict.DROP, ExperimentVerdict.ADAPT};
        for (int i = 0; i < decided; i++) {
            int which = i;
            course.logs((id, at) -> ExperimentEnded.builder()
                    .id(id)
                    .at(at)
                    .experiment(EntryId.of("e" + which))
                    .verdict(verdicts[which % verdicts.length])
                    .build());
        }
        return course;
    }

    @Property(tries = 60)
    void to_drop_is_to_decide_too_and_each_trial_left_open_lowers_the_flow(
            @ForAll @IntRange(max = 6) int decided, @ForAll @IntRange(min = 3, max = 6) int open) {
        ExperimentFlow measure = ExperimentFlow.withDefaults();
        double flow = value(measure, experiments(decided, open));
        assertThat(flow).isCloseTo(decided / (double) (decided + open), within(1e-12));
        assertThat(value(measure, experiments(decided + 1, open - 1))).isGreaterThan(flow);
        assertThat(value(measure, experiments(decided, open + 1))).isLessThanOrEqualTo(flow);
    }

    private static Course talk(int questions, int assertions, int others, String manager) {
        return new Course()
                .person(manager, Sector.PUBLIC, Standpoint.INSIDE, Standing.MANAGER)
                .person("u", Sector.CITIZEN, Standpoint.OUTSIDE, Standing.SERVICE_USER)
                .speaks("one", "u", others, ContributionKind.IDEA)
                .speaks("one", manager, questions, ContributionKind.QUESTION)
                .speaks("two", manager, assertions, ContributionKind.JUDGEMENT);
    }

    @Property(tries = 60)
    void a_question_raises_the_stance_of_managers_an_assertion_lowers_it_and_users_do_neither(
            @ForAll @IntRange(min = 1, max = 20) int questions,
            @ForAll @IntRange(min = 1, max = 20) int assertions,
            @ForAll @IntRange(min = 50, max = 60) int others) {
        DialogicStance measure = DialogicStance.withDefaults();
        double stance = value(measure, talk(questions, assertions, others, "m"));
        assertThat(stance).isBetween(0.0, 1.0);
        assertThat(value(measure, talk(questions, assertions, others + 5, "another")))
                .isEqualTo(stance);
        assertThat(value(measure, talk(questions + 1, assertions, others, "m"))).isGreaterThan(stance);
        assertThat(value(measure, talk(questions, assertions + 1, others, "m"))).isLessThan(stance);
    }
}
