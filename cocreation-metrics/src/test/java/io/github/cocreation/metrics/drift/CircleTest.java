/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.cocreation.core.stakeholder.Sector;
import io.github.cocreation.core.stakeholder.Standpoint;
import io.github.cocreation.metrics.Course;
import io.github.cocreation.metrics.measure.Measurement;
import io.github.cocreation.metrics.measure.UndefinedReason;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;

class CircleTest {
    @Test
    void initiators_who_rise_while_others_fall_turn_three_times() {
        ViciousCircle circle =
                ViciousCircle.of(new double[] {0.3, 0.4, 0.5, 0.6, 0.7}, new double[] {0.9, 0.8, 0.7, 0.6, 0.5});
        assertThat(circle.links()).isEqualTo(3);
        assertThat(circle.virtuous()).isZero();
        assertThat(circle.lagged()).isEmpty();
        assertThat(circle.isFlagged()).isTrue();
    }

    @Test
    void the_reverse_is_the_virtuous_circle() {
        ViciousCircle circle =
                ViciousCircle.of(new double[] {0.7, 0.6, 0.5, 0.4, 0.3}, new double[] {0.5, 0.6, 0.7, 0.8, 0.9});
        assertThat(circle.links()).isZero();
        assertThat(circle.virtuous()).isEqualTo(3);
        assertThat(circle.isFlagged()).isFalse();
    }

    @Test
    void a_rise_one_period_later_is_a_link_too() {
        assertThat(ViciousCircle.of(new double[] {0.5, 0.5, 0.6, 0.6}, new double[] {0.9, 0.8, 0.8, 0.7})
                        .links())
                .isEqualTo(1);
    }

    @Test
    void six_periods_can_be_flagged_by_correlation_alone() {
        ViciousCircle circle = ViciousCircle.of(
                new double[] {0.1, 0.9, 0.2, 0.8, 0.3, 0.7}, new double[] {0.5, 0.9, 0.1, 0.8, 0.2, 0.7});
        assertThat(circle.lagged().orElseThrow()).isLessThanOrEqualTo(-0.6);
        assertThat(circle.isFlagged()).isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ViciousCircle.of(new double[] {1}, new double[] {}))
                .withMessageContaining("must be that of the initiators' shares (1)");
    }

    private static Course fourMonths() {
        Course course =
                new Course().person("boss", Sector.PUBLIC, Standpoint.INSIDE).initiator("boss");
        for (String id : new String[] {"a", "b", "c", "d"}) {
            course.person(id, Sector.CITIZEN, Standpoint.OUTSIDE);
        }
        course.decides(3, "a")
                .speaks("1", "a", 1)
                .speaks("1", "b", 1)
                .speaks("1", "c", 1)
                .speaks("1", "d", 1);
        course.on(LocalDate.of(2026, 2, 2)).decides(2, "a").decides(1, "boss");
        course.speaks("2", "a", 1).speaks("2", "b", 1).speaks("2", "c", 1);
        course.on(LocalDate.of(2026, 3, 2)).decides(1, "a").decides(1, "boss");
        course.speaks("3", "a", 1).speaks("3", "b", 1);
        return course.on(LocalDate.of(2026, 4, 2)).speaks("4", "a", 1).decides(2, "boss");
    }

    @Test
    void four_months_of_take_over_turn_twice_and_end_taken_over() {
        Measurement measurement = TakeOverCircle.withDefaults().of(fourMonths().process());
        assertThat(measurement.value()).contains(2.0);
        assertThat(measurement.part(TakeOverCircle.FLAG)).contains(1.0);
        assertThat(measurement.part("period 02: initiators' share of decisions").orElseThrow())
                .isCloseTo(1 / 3.0, within(1e-9));
        assertThat(measurement.part("period 04: active share of others")).contains(0.25);
        assertThat(measurement.sentence())
                .isEqualTo("Over 4 periods taking over and standing back drove each other 2 times in a row; the last"
                        + " state is (taken-over).");
    }

    @Test
    void without_initiators_decisions_or_others_it_is_undefined() {
        TakeOverCircle measure = TakeOverCircle.withDefaults();
        assertThat(measure.of(new Course().process()).undefined().orElseThrow().reason())
                .isEqualTo(UndefinedReason.UNKNOWN_REFERENCE);
        assertThat(measure.of(new Course().initiator("boss").process())
                        .undefined()
                        .orElseThrow()
                        .reason())
                .isEqualTo(UndefinedReason.NO_DATA);
        assertThat(measure.withPeriod(Period.ofYears(1))
                        .of(fourMonths().process())
                        .undefined()
                        .orElseThrow()
                        .because())
                .isEqualTo("1 periods have decisions and others who could take part, at least 3 are needed");
    }
}
