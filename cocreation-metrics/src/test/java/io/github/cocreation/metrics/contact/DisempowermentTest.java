/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.cocreation.core.journal.TieObserved;
import io.github.cocreation.metrics.Course;
import io.github.cocreation.metrics.measure.Measurement;
import io.github.cocreation.metrics.measure.Undefined;
import io.github.cocreation.metrics.measure.UndefinedReason;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

class DisempowermentTest {
    private static final Disempowerment MEASURE = Disempowerment.withDefaults();

    private static Course four() {
        return ContactNetwork.course(List.of("citizen", "public", "third", "private"), 0, 2, 2, 1)
                .role("s2", "intermediary");
    }

    private static void tie(Course course, int from, int to) {
        course.logs((id, at) -> TieObserved.builder()
                .id(id)
                .at(at)
                .layer(ContactNetwork.TALK)
                .from(ContactNetwork.id(from))
                .to(ContactNetwork.id(to))
                .build());
    }

    private static Course threeMonths() {
        Course course = four();
        tie(course, 0, 1);
        tie(course, 1, 0);
        tie(course, 0, 3);
        course.decides(2, "s0").promises(1, "s1").promises(3, "s2");
        course.on(LocalDate.of(2026, 2, 10)).decides(2, "s0", "s2");
        tie(course, 0, 1);
        tie(course, 0, 2);
        return course.on(LocalDate.of(2026, 3, 10)).decides(0);
    }

    @Test
    void the_parts_of_the_javadoc_make_three_quarters_and_a_flag() {
        Course course = threeMonths();
        course.speaks("last", "s0", 1);
        Measurement measurement = MEASURE.of(course.process());
        assertThat(measurement.part("dependence")).contains(1.0);
        assertThat(measurement.part("decisions beyond a fair share").orElseThrow())
                .isCloseTo(1 / 3.0, within(1e-9));
        assertThat(measurement.part("responsibility not spread").orElseThrow()).isCloseTo(2 / 3.0, within(1e-9));
        assertThat(measurement.part("no growth of direct ties")).contains(1.0);
        assertThat(measurement.value().orElseThrow()).isCloseTo(0.75, within(1e-9));
        assertThat(measurement.part(Disempowerment.FLAG)).contains(1.0);
        assertThat(measurement.sentence())
                .isEqualTo("Over 3 periods the others were losing responsibility to the intermediary: 0.75 of 1 by 4 of"
                        + " 4 signs.");
    }

    @Test
    void a_part_that_is_not_known_is_named_and_the_others_weigh_more() {
        Course course = four().decides(1, "s0").on(LocalDate.of(2026, 3, 10)).decides(1, "s1");
        Measurement measurement = MEASURE.of(course.process());
        assertThat(measurement.value()).contains(0.5);
        assertThat(measurement.missing())
                .contains(
                        "the part (no growth of direct ties), so the others weigh more",
                        "the part (responsibility not spread), so the others weigh more");
        assertThat(measurement.part(Disempowerment.FLAG)).contains(0.0);
    }

    @Test
    void two_months_and_nobody_in_between_are_undefined() {
        assertThat(MEASURE.of(four().decides(1, "s0").process()).undefined())
                .contains(
                        new Undefined(UndefinedReason.TOO_FEW, "the journal covers 1 periods, at least 3 are needed"));
        assertThat(MEASURE.of(new Course().process()).undefined().orElseThrow().reason())
                .isEqualTo(UndefinedReason.UNKNOWN_REFERENCE);
        Course silent = new Course().role("x", "intermediary").speaks("a", "x", 1);
        assertThat(MEASURE.of(silent.on(LocalDate.of(2026, 3, 10))
                                .speaks("b", "x", 1)
                                .process())
                        .undefined()
                        .orElseThrow()
                        .reason())
                .isEqualTo(UndefinedReason.MISSING_PART);
    }

    @Test
    void weeks_instead_of_months_make_three_periods_of_one_month() {
        Course course = four().decides(1, "s0").on(LocalDate.of(2026, 1, 20)).decides(1, "s0");
        assertThat(MEASURE.withPeriod(Period.ofDays(7)).of(course.process()).value())
                .isPresent();
    }
}
