/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableSet;
import io.github.cocreation.core.stakeholder.Sector;
import io.github.cocreation.core.stakeholder.Standpoint;
import io.github.cocreation.core.time.Span;
import io.github.cocreation.metrics.Course;
import io.github.cocreation.metrics.measure.Band;
import io.github.cocreation.metrics.measure.Measurement;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FenceSittingTest {
    private static final FenceSitting MEASURE = FenceSitting.withDefaults();

    private static Course five() {
        Course course = new Course();
        for (String id : new String[] {"a", "b", "c", "d", "e"}) {
            course.person(id, Sector.CITIZEN, Standpoint.OUTSIDE);
        }
        return course.speaks("one", "e", 1);
    }

    @Test
    void of_five_two_speak_and_one_has_promised() {
        Measurement measurement = MEASURE.of(five().speaks("two", "a", 1)
                .speaks("two", "b", 2)
                .promises(1, "c")
                .process());
        assertThat(measurement.value()).contains(0.4);
        assertThat(measurement.band().map(Band::name)).contains("hesitating");
        assertThat(measurement.sentence()).isEqualTo("40% of 5 enrolled neither contributed nor promised anything.");
    }

    @Test
    void the_first_session_does_not_count_unless_it_is_the_only_one() {
        assertThat(MEASURE.of(five().process()).value()).contains(0.8);
        assertThat(MEASURE.of(five().speaks("two", "a", 1).process()).value()).contains(0.8);
        assertThat(MEASURE.of(five().speaks("two", "a", 1).speaks("two", "e", 1).process())
                        .value())
                .contains(0.6);
    }

    @Test
    void facilitators_and_those_agreed_to_listen_are_not_enrolled() {
        Course course = five().speaks("two", "a", 1).role("b", "facilitator").role("c", "evaluator");
        assertThat(MEASURE.of(course.process()).value().orElseThrow()).isCloseTo(2 / 3.0, within(1e-12));
        assertThat(MEASURE.withListeners(ImmutableSet.of()).of(course.process()).value())
                .contains(0.75);
    }

    @Test
    void a_span_of_days_has_its_own_rate() {
        Course course = five().on(LocalDate.of(2026, 2, 1)).speaks("two", "a", 1);
        assertThat(MEASURE.rate(course.process(), Span.between(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 3, 1))))
                .contains(0.8);
        assertThat(MEASURE.rate(
                        new Course().process(), Span.between(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 3, 1))))
                .isEmpty();
    }

    @Test
    void without_sessions_or_people_it_is_undefined() {
        assertThat(MEASURE.of(new Course().process()).undefined().orElseThrow().because())
                .isEqualTo("no session is logged");
        assertThat(MEASURE.of(new Course().speaks("one", "x", 1).process())
                        .undefined()
                        .orElseThrow()
                        .because())
                .isEqualTo("nobody is enrolled");
    }
}
