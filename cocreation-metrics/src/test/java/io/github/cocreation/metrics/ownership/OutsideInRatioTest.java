/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.ownership;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cocreation.core.journal.Insight;
import io.github.cocreation.core.journal.SessionId;
import io.github.cocreation.core.stakeholder.Sector;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.core.stakeholder.Standpoint;
import io.github.cocreation.metrics.Course;
import io.github.cocreation.metrics.measure.Band;
import io.github.cocreation.metrics.measure.Measurement;
import io.github.cocreation.metrics.measure.Undefined;
import io.github.cocreation.metrics.measure.UndefinedReason;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class OutsideInRatioTest {
    private static final OutsideInRatio MEASURE = OutsideInRatio.withDefaults();

    private static Course insights(int outside, int joint, int inside, int unknown) {
        Course course = new Course()
                .person("in", Sector.PUBLIC, Standpoint.INSIDE)
                .person("out", Sector.CITIZEN, Standpoint.OUTSIDE);
        for (int i = 0; i < outside; i++) {
            insight(course, "out");
        }
        for (int i = 0; i < joint; i++) {
            insight(course, "out", "in");
        }
        for (int i = 0; i < inside; i++) {
            insight(course, "in");
        }
        for (int i = 0; i < unknown; i++) {
            insight(course);
        }
        return course;
    }

    private static void insight(Course course, String... who) {
        course.logs((id, at) -> Insight.builder()
                .id(id)
                .at(at)
                .text("so it is")
                .session(SessionId.of("one"))
                .addAllContributors(Stream.of(who).map(StakeholderId::of).toList())
                .usedInSharedProblem(true)
                .build());
    }

    @Test
    void three_and_a_half_of_ten_elements_came_from_outside() {
        Measurement measurement = MEASURE.of(insights(3, 1, 6, 2).process());
        assertThat(measurement.value()).contains(0.35);
        assertThat(measurement.band().map(Band::name)).contains("weak");
        assertThat(measurement.missing()).containsExactly("the contributors of 2 elements");
        assertThat(measurement.sentence()).isEqualTo("Of 10 elements of the shared problem, 35% came from outside.");
    }

    @Test
    void voice_while_the_problem_was_defined_is_that_of_the_sessions_with_insights() {
        Measurement measurement = MEASURE.of(insights(3, 0, 6, 0)
                .speaks("one", "out", 1)
                .speaks("one", "in", 3)
                .speaks("two", "out", 99)
                .process());
        assertThat(measurement.part(OutsideInRatio.VOICE)).contains(0.25);
    }

    @Test
    void seven_elements_are_too_few_and_none_are_no_data() {
        assertThat(MEASURE.of(insights(3, 0, 4, 9).process()).undefined())
                .contains(new Undefined(
                        UndefinedReason.TOO_FEW,
                        "7 elements of the shared problem have known contributors, at least 8 are needed"));
        assertThat(MEASURE.of(insights(0, 0, 0, 9).process())
                        .undefined()
                        .orElseThrow()
                        .reason())
                .isEqualTo(UndefinedReason.NO_DATA);
    }

    @Property(tries = 60)
    void one_more_element_from_outside_never_lowers_it(
            @ForAll @IntRange(max = 9) int outside, @ForAll @IntRange(min = 8, max = 12) int inside) {
        double before =
                MEASURE.of(insights(outside, 0, inside, 0).process()).value().orElseThrow();
        assertThat(MEASURE.of(insights(outside + 1, 0, inside, 0).process())
                        .value()
                        .orElseThrow())
                .isBetween(before, 1.0);
    }
}
