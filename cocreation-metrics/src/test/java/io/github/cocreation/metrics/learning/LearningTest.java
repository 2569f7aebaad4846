/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.cocreation.core.journal.ContributionKind;
import io.github.cocreation.core.journal.EntryId;
import io.github.cocreation.core.journal.Experiment;
import io.github.cocreation.core.journal.ExperimentEnded;
import io.github.cocreation.core.journal.ExperimentVerdict;
import io.github.cocreation.core.journal.Lesson;
import io.github.cocreation.core.journal.LessonApplied;
import io.github.cocreation.core.journal.LessonOutcome;
import io.github.cocreation.core.stakeholder.Sector;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.core.stakeholder.Standing;
import io.github.cocreation.core.stakeholder.Standpoint;
import io.github.cocreation.metrics.Course;
import io.github.cocreation.metrics.Vectors;
import io.github.cocreation.metrics.measure.Band;
import io.github.cocreation.metrics.measure.Interval;
import io.github.cocreation.metrics.measure.Measurement;
import io.github.cocreation.metrics.measure.UndefinedReason;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LearningTest {
    private static final Map<String, Object> VECTOR = Vectors.cases("learning").get(0);

    private static Course lesson(Course course, LessonOutcome outcome, Optional<String> change) {
        return course.logs((id, at) -> Lesson.builder()
                .id(id)
                .at(at)
                .text("ask first")
                .source("trial")
                .outcome(outcome)
                .addLearner(StakeholderId.of("team"))
                .change(change)
                .build());
    }

    private static Course applied(Course course, String lesson, String by) {
        return course.logs((id, at) -> LessonApplied.builder()
                .id(id)
                .at(at)
                .lesson(EntryId.of(lesson))
                .change("asked first")
                .addBy(StakeholderId.of(by))
                .build());
    }

    @Test
    void the_vector_of_learning_is_reproduced() {
        Course course = new Course();
        for (int i = 0; i < 8; i++) {
            lesson(
                    course,
                    i < 3 ? LessonOutcome.FAILED : LessonOutcome.WORKED,
                    i < 3 ? Optional.of("at once") : Optional.empty());
        }
        course.on(LocalDate.of(2026, 1, 11));
        applied(course, "e3", "others");
        applied(course, "e4", "team");
        course.on(LocalDate.of(2026, 12, 1));
        applied(course, "e5", "team");
        Measurement measurement = LearningRate.withDefaults().of(course.process());
        assertThat(measurement.value()).isEqualTo(Vectors.number(VECTOR.get("adoptionRate")));
        assertThat(measurement.part(LearningRate.FAILURE)).isEqualTo(Vectors.number(VECTOR.get("failureShare")));
        assertThat(measurement.part("used by others")).contains(0.125);
        assertThat(measurement.part("median days to the first change")).contains(5.0);
        assertThat(measurement.sentence()).isEqualTo("Of 8 lessons 5 changed something within 90 days.");
    }

    @Test
    void the_vector_of_the_experience_curve_is_reproduced() {
        ExperienceCurve curve =
                ExperienceCurve.of(Vectors.numbers(VECTOR.get("cost"))).orElseThrow();
        assertThat(curve.slope()).isCloseTo(Vectors.number(VECTOR.get("slopeB")).orElseThrow(), within(1e-6));
        assertThat(curve.learningRate())
                .isCloseTo(Vectors.number(VECTOR.get("experienceLearningRate")).orElseThrow(), within(1e-6));
    }

    @Test
    void runs_that_cost_nothing_are_left_out_and_three_runs_are_too_few() {
        assertThat(ExperienceCurve.of(10, 8, 7)).isEmpty();
        assertThat(ExperienceCurve.of(10, 8, 0, 7)).isEmpty();
        assertThat(ExperienceCurve.of(8, 4, -1, 2).isPresent()).isFalse();
        assertThat(ExperienceCurve.of(8, 8, 8, 8).orElseThrow().learningRate()).isCloseTo(0, within(1e-12));
        assertThat(ExperienceCurve.of(1, 2, 3, 4).orElseThrow().learningRate()).isCloseTo(-1, within(1e-9));
    }

    @Test
    void no_failure_at_all_is_asked_about_and_four_lessons_are_too_few() {
        Course course = new Course();
        for (int i = 0; i < 4; i++) {
            lesson(course, LessonOutcome.WORKED, Optional.of("at once"));
        }
        assertThat(LearningRate.withDefaults()
                        .of(course.process())
                        .undefined()
                        .orElseThrow()
                        .because())
                .isEqualTo("4 lessons, at least 5 are needed");
        lesson(course, LessonOutcome.WORKED, Optional.of("at once"));
        assertThat(LearningRate.withDefaults().of(course.process()).sentence())
                .endsWith("None comes from a failure, which asks whether failures are told.");
    }

    private static Course experiment(Course course, Optional<Double> share) {
        return course.logs((id, at) -> Experiment.builder()
                .id(id)
                .at(at)
                .subject("longer hours")
                .effect("more people come")
                .ends(LocalDate.of(2026, 2, 1))
                .shareOfProgramme(share)
                .build());
    }

    private static Course ended(Course course, String experiment, ExperimentVerdict verdict) {
        return course.logs((id, at) -> ExperimentEnded.builder()
                .id(id)
                .at(at)
                .experiment(EntryId.of(experiment))
                .verdict(verdict)
                .build());
    }

    @Test
    void three_of_four_experiments_are_decided_two_of_them_in_time() {
        Course course = new Course();
        for (int i = 0; i < 4; i++) {
            experiment(course, i == 0 ? Optional.of(0.3) : Optional.empty());
        }
        ended(course, "e0", ExperimentVerdict.ADOPT);
        ended(course, "e1", ExperimentVerdict.ADOPT);
        course.on(LocalDate.of(2026, 3, 1));
        ended(course, "e2", ExperimentVerdict.DROP);
        ended(course, "e3", ExperimentVerdict.UNDECIDED);
        Measurement measurement = ExperimentFlow.withDefaults().of(course.process());
        assertThat(measurement.value()).contains(0.75);
        assertThat(measurement.part("ended in time")).contains(0.5);
        assertThat(measurement.part("with a stated effect and an end")).contains(1.0);
        assertThat(measurement.part(ExperimentFlow.LARGEST)).contains(0.3);
        assertThat(measurement.sentence())
                .isEqualTo(
                        "Of 4 experiments 3 ended in a decision to adopt, adapt or drop. One takes more than a quarter"
                                + " of the programme and is not small.");
    }

    @Test
    void two_experiments_are_too_few() {
        Course course = new Course();
        experiment(course, Optional.empty());
        assertThat(ExperimentFlow.withDefaults()
                        .of(experiment(course, Optional.empty()).process())
                        .undefined()
                        .orElseThrow()
                        .because())
                .isEqualTo("2 experiments, at least 3 are needed");
    }

    private static Course talk() {
        return new Course()
                .person("m", Sector.PUBLIC, Standpoint.INSIDE, Standing.MANAGER)
                .person("u", Sector.CITIZEN, Standpoint.OUTSIDE, Standing.SERVICE_USER)
                .speaks("one", "m", 8, ContributionKind.QUESTION)
                .speaks("one", "u", 10, ContributionKind.IDEA)
                .speaks("one", "m", 12, ContributionKind.JUDGEMENT)
                .speaks("two", "u", 3, ContributionKind.IDEA)
                .speaks("two", "u", 1, ContributionKind.JUDGEMENT)
                .speaks("two", "u", 6, ContributionKind.REFERENCE);
    }

    @Test
    void the_share_of_questions_has_an_interval_over_sessions_in_which_managers_spoke() {
        Course course = talk();
        for (String session : List.of("three", "four", "five", "six")) {
            course.speaks(session, "m", 2, ContributionKind.QUESTION)
                    .speaks(session, "m", 3, ContributionKind.JUDGEMENT);
        }
        DialogicStance measure = DialogicStance.withDefaults();
        Measurement measurement = measure.of(course.process());
        Interval interval = measurement.interval().orElseThrow();
        assertThat(interval.low()).isCloseTo(0.4, within(1e-12));
        assertThat(measurement.value()).contains(0.4);
        assertThat(interval.high()).isCloseTo(0.4, within(1e-12));
        course.speaks("seven", "m", 5, ContributionKind.QUESTION);
        Interval wider = measure.of(course.process()).interval().orElseThrow();
        assertThat(wider.high()).isGreaterThan(wider.low());
        assertThat(measure.withoutInterval().of(course.process()).interval()).isEmpty();
        assertThat(measure.of(talk().process()).interval()).as("one session").isEmpty();
    }

    @Test
    void eight_questions_of_twenty_are_asking() {
        Measurement measurement = DialogicStance.withDefaults()
                .withKappa(0.7)
                .of(talk().speaks("two", "u", 10).process());
        assertThat(measurement.value()).contains(0.4);
        assertThat(measurement.band().map(Band::name)).contains("asking");
        assertThat(measurement.part(DialogicStance.LATENCY)).contains(3.0);
        assertThat(measurement.part(DialogicStance.REFERENCE)).contains(0.12);
        assertThat(measurement.part("inquiry: service-user")).contains(0.0);
        assertThat(measurement.missing()).isEmpty();
        assertThat(measurement.sentence()).isEqualTo("Of what managers said, 40% were questions.");
    }

    @Test
    void few_turns_uncoded_turns_and_coders_at_odds_are_undefined() {
        DialogicStance measure = DialogicStance.withDefaults();
        assertThat(measure.of(talk().process()).undefined().orElseThrow().because())
                .isEqualTo("40 contributions, coded; at least 50 coded ones are needed");
        assertThat(measure.of(new Course().speaks("one", "m", 60).process())
                        .undefined()
                        .orElseThrow()
                        .because())
                .isEqualTo("60 contributions, none of them coded; at least 50 coded ones are needed");
        assertThat(measure.withKappa(0.5)
                        .of(talk().speaks("two", "u", 10).process())
                        .undefined()
                        .orElseThrow()
                        .because())
                .isEqualTo("the coders agree with a kappa of 0.50, at least 0.60 is needed");
        assertThat(measure.of(new Course()
                                .speaks("one", "x", 60, ContributionKind.IDEA)
                                .process())
                        .undefined()
                        .orElseThrow()
                        .reason())
                .isEqualTo(UndefinedReason.UNKNOWN_REFERENCE);
        assertThatIllegalArgumentException().isThrownBy(() -> measure.withKappa(1.5));
    }
}
