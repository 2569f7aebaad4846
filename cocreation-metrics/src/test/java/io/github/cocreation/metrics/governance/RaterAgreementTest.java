/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.cocreation.core.framework.Criterion;
import io.github.cocreation.core.framework.Frameworks;
import io.github.cocreation.core.framework.Perspective;
import io.github.cocreation.core.framework.Question;
import io.github.cocreation.core.journal.Rated;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.metrics.Course;
import io.github.cocreation.metrics.measure.Measurement;
import io.github.cocreation.metrics.measure.UndefinedReason;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class RaterAgreementTest {
    private static final RaterAgreement MEASURE = RaterAgreement.withDefaults();
    private static final Criterion FIRST = Frameworks.cornerstones().criteria().get(0);

    private static Course rated(
            Course course, Criterion criterion, String rater, Perspective perspective, double value) {
        for (Question question : criterion.questions()) {
            course.logs((id, at) -> Rated.builder()
                    .id(id)
                    .at(at)
                    .framework(Frameworks.cornerstones().id())
                    .question(question.id())
                    .rater(StakeholderId.of(rater))
                    .perspective(perspective)
                    .value(value)
                    .build());
        }
        return course;
    }

    private static Course twoAgainstTwo() {
        Course course = new Course();
        rated(course, FIRST, "u1", Perspective.USERS, 1);
        rated(course, FIRST, "u2", Perspective.USERS, 1);
        rated(course, FIRST, "m1", Perspective.MANAGEMENT, 3);
        return rated(course, FIRST, "m2", Perspective.MANAGEMENT, 3);
    }

    @Test
    void three_three_four_and_two_agree_by_two_thirds() {
        assertThat(WithinGroupAgreement.of(5, 3, 3, 4, 2).orElseThrow()).isCloseTo(2 / 3.0, within(1e-12));
        assertThat(WithinGroupAgreement.of(5, 0, 4, 0, 4)).contains(0.0);
        assertThat(WithinGroupAgreement.of(5, 3, 3)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WithinGroupAgreement.of(1, 1, 1, 1))
                .withMessageContaining("options (1)");
    }

    @Test
    void users_and_managers_two_points_apart_are_told_before_the_mean() {
        Measurement measurement = MEASURE.of(twoAgainstTwo().process());
        assertThat(measurement.value().orElseThrow()).isCloseTo(1 / 3.0, within(1e-12));
        assertThat(measurement.part(RaterAgreement.GAP)).contains(-2.0);
        assertThat(measurement.heads()).containsEntry(RaterAgreement.GAP, 2);
        assertThat(measurement.told()).containsExactly(RaterAgreement.GAP);
        assertThat(measurement.sentence())
                .isEqualTo(
                        "On \"" + FIRST.name() + "\" users and management are 2.00 points apart. Half of the criteria"
                                + " reach an agreement of 0.33 of 1 or more among 4 raters.");
    }

    @Test
    void ratings_of_the_journal_count_for_readiness_too() {
        assertThat(Readiness.withDefaults().of(twoAgainstTwo().process()).inputs())
                .containsExactly(4 * FIRST.questions().size() + " ratings by 4 raters from 2 perspectives");
    }

    @Test
    void two_raters_are_too_few_and_none_are_no_data() {
        Course two =
                rated(rated(new Course(), FIRST, "u1", Perspective.USERS, 1), FIRST, "m1", Perspective.MANAGEMENT, 2);
        assertThat(MEASURE.of(two.process()).undefined().orElseThrow().because())
                .isEqualTo("2 raters, at least 3 on one criterion are needed");
        assertThat(MEASURE.of(new Course().process()).undefined().orElseThrow().reason())
                .isEqualTo(UndefinedReason.NO_DATA);
    }

    @Property(tries = 200)
    void agreement_lies_between_0_and_1_and_grows_as_ratings_draw_together(
            @ForAll @Size(min = 3, max = 9) List<@IntRange(max = 4) Integer> ratings) {
        double[] x = ratings.stream().mapToDouble(d -> d).toArray();
        double mean = Arrays.stream(x).average().orElseThrow();
        double agreement = WithinGroupAgreement.of(5, x).orElseThrow();
        assertThat(agreement).isBetween(0.0, 1.0);
        assertThat(WithinGroupAgreement.of(
                                5, Arrays.stream(x).map(v -> (v + mean) / 2).toArray())
                        .orElseThrow())
                .isGreaterThanOrEqualTo(agreement);
    }
}
