/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.check.Violation;
import io.github.cocreation.core.json.JsonFormat;
import io.github.cocreation.core.stakeholder.StakeholderId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class AssessmentTest {
    private static final Framework CORNERSTONES = Frameworks.cornerstones();
    private static final Criterion LANGUAGE = CORNERSTONES.criterion(CriterionId.of("common-language"));
    private static final Criterion SYSTEM = CORNERSTONES.criterion(CriterionId.of("system-change"));
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private static Rating rating(String question, String rater, Perspective perspective, double value, LocalDate on) {
        return Rating.builder()
                .question(QuestionId.of(question))
                .rater(StakeholderId.of(rater))
                .perspective(perspective)
                .value(value)
                .on(on)
                .build();
    }

    private static Rating rating(String question, String rater, Perspective perspective, double value) {
        return rating(question, rater, perspective, value, DAY);
    }

    private static Assessment assessment(Rating... ratings) {
        return new Assessment(CORNERSTONES.id(), ImmutableList.copyOf(ratings));
    }

    /** Ann left the third question out: her score is the mean of the two she answered. */
    private static Assessment three() {
        return assessment(
                rating("q7.1", "ann", Perspective.USERS, 1),
                rating("q7.2", "ann", Perspective.USERS, 2),
                rating("q7.1", "bo", Perspective.USERS, 3),
                rating("q7.2", "bo", Perspective.USERS, 3),
                rating("q7.3", "bo", Perspective.USERS, 3),
                rating("q7.1", "cem", Perspective.MANAGEMENT, 4),
                rating("q7.2", "cem", Perspective.MANAGEMENT, 4),
                rating("q7.3", "cem", Perspective.MANAGEMENT, 4));
    }

    @Test
    void a_raters_score_is_the_mean_of_the_questions_answered() {
        assertThat(three().scores(LANGUAGE).values()).containsExactly(1.5, 3.0, 4.0);
    }

    @Test
    void the_score_is_the_median_over_raters() {
        assertThat(three().score(LANGUAGE)).hasValue(3);
        assertThat(three().from(Perspective.USERS).score(LANGUAGE)).hasValue(2.25);
    }

    @Test
    void the_spread_is_kept() {
        assertThat(three().spread(LANGUAGE)).hasValue(2.5);
        assertThat(three().from(Perspective.MANAGEMENT).spread(LANGUAGE)).isEmpty();
    }

    @Test
    void the_gap_has_the_sign_of_the_first_perspective() {
        assertThat(three().gap(LANGUAGE, Perspective.USERS, Perspective.MANAGEMENT))
                .hasValue(-1.75);
        assertThat(three().gap(LANGUAGE, Perspective.MANAGEMENT, Perspective.USERS))
                .hasValue(1.75);
        assertThat(three().gap(LANGUAGE, Perspective.USERS, Perspective.PARTNERS))
                .isEmpty();
    }

    @Test
    void what_nobody_rated_is_undefined_and_not_zero() {
        assertThat(three().score(SYSTEM)).isEmpty();
        assertThat(three().spread(SYSTEM)).isEmpty();
        assertThat(three().scores(SYSTEM)).isEmpty();
        assertThat(three().perspectivesOn(SYSTEM)).isEmpty();
    }

    @Test
    void a_later_day_replaces_an_earlier_one_wherever_it_stands_in_the_list() {
        Rating early = rating("q7.1", "ann", Perspective.USERS, 0);
        Rating late = rating("q7.1", "ann", Perspective.USERS, 4, DAY.plusDays(1));
        assertThat(assessment(early, late).score(LANGUAGE)).hasValue(4);
        assertThat(assessment(late, early).score(LANGUAGE)).hasValue(4);
    }

    @Test
    void unanswered_questions_are_listed_by_rater() {
        assertThat(three().missing(CORNERSTONES).get(StakeholderId.of("ann")))
                .hasSize(28)
                .contains(QuestionId.of("q7.3"))
                .doesNotContain(QuestionId.of("q7.1"));
        assertThat(three().perspectivesOn(LANGUAGE)).containsExactly(Perspective.MANAGEMENT, Perspective.USERS);
    }

    @Test
    void everything_that_does_not_fit_is_found_at_once() {
        Assessment wrong = assessment(
                rating("q11.1", "ann", Perspective.USERS, 1),
                rating("q7.1", "ann", Perspective.USERS, 5),
                rating("q7.1", "ann", Perspective.USERS, 4));
        assertThat(wrong.check(CORNERSTONES).all())
                .extracting(Violation::toString)
                .containsExactly(
                        "[unknown-question] ratings[0].question (q11.1) must be a question of the framework"
                                + " (cornerstones).\nMaybe (q1.1).",
                        "[rating-off-scale] ratings[1].value (5.0) must be in [0, 4].\nMaybe rescale your answers first.",
                        "[rated-twice] ratings[2] (ann, q7.1) should be answered once a day; the last answer counts.\n"
                                + "Maybe remove the earlier one.");
    }

    @Test
    void another_framework_is_said_before_anything_else() {
        Framework principles = Frameworks.builtIn().framework(FrameworkId.of("principles"));
        assertThat(three().check(principles).all())
                .singleElement()
                .asString()
                .isEqualTo("[framework-of-assessment] framework (cornerstones) must be the framework it is held against"
                        + " (principles).\nMaybe look the framework up by the assessment's id.");
    }

    @Test
    void an_answer_that_is_no_number_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rating("q7.1", "ann", Perspective.USERS, Double.NaN))
                .withMessage("The value (NaN) of the rating of question (q7.1) by (ann) must be finite.\n"
                        + "Maybe leave out what was not answered.");
    }

    @Provide
    Arbitrary<Assessment> assessments() {
        return FrameworkArbitraries.assessments();
    }

    @Property
    void what_is_written_is_read(@ForAll("assessments") Assessment assessment) {
        String json = JsonFormat.withDefaults().write(Assessment.codec(), assessment);
        assertThat(JsonFormat.withDefaults().read(Assessment.codec(), json, "assessment.json"))
                .isEqualTo(assessment);
    }

    @Property
    void generated_assessments_have_no_errors(@ForAll("assessments") Assessment assessment) {
        assertThat(assessment.check(CORNERSTONES).errors()).isEmpty();
    }

    @Property
    void the_median_lies_within_the_spread(@ForAll("assessments") Assessment assessment) {
        for (Criterion criterion : CORNERSTONES.criteria()) {
            var scores = assessment.scores(criterion).values();
            assertThat(assessment.score(criterion).isPresent()).isEqualTo(!scores.isEmpty());
            assessment
                    .score(criterion)
                    .ifPresent(
                            median -> assertThat(median).isBetween(Collections.min(scores), Collections.max(scores)));
        }
    }

    @Property
    void swapping_perspectives_swaps_the_sign_of_the_gap(@ForAll("assessments") Assessment assessment) {
        for (Criterion criterion : CORNERSTONES.criteria()) {
            assessment
                    .gap(criterion, Perspective.USERS, Perspective.MANAGEMENT)
                    .ifPresent(gap -> assertThat(assessment
                                    .gap(criterion, Perspective.MANAGEMENT, Perspective.USERS)
                                    .orElseThrow())
                            .isEqualTo(-gap));
        }
    }

    @Property
    void the_order_of_answers_of_different_days_or_questions_does_not_matter(
            @ForAll("assessments") Assessment assessment) {
        List<Rating> once = new ArrayList<>();
        for (Rating rating : assessment.ratings()) {
            if (once.stream()
                    .noneMatch(r -> r.question().equals(rating.question())
                            && r.rater().equals(rating.rater())
                            && r.on().equals(rating.on()))) {
                once.add(rating);
            }
        }
        Assessment forward = new Assessment(assessment.framework(), ImmutableList.copyOf(once));
        Assessment backward = new Assessment(
                assessment.framework(), ImmutableList.copyOf(once).reverse());
        for (Criterion criterion : CORNERSTONES.criteria()) {
            assertThat(backward.scores(criterion).keySet())
                    .isEqualTo(forward.scores(criterion).keySet());
            forward.score(criterion)
                    .ifPresent(median ->
                            assertThat(backward.score(criterion).orElseThrow()).isCloseTo(median, within(1e-12)));
        }
    }
}
