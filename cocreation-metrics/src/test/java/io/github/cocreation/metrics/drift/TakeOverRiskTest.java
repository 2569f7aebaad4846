/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.cocreation.core.stakeholder.Standing;
import io.github.cocreation.core.typology.CellId;
import io.github.cocreation.metrics.Course;
import io.github.cocreation.metrics.measure.Band;
import io.github.cocreation.metrics.measure.Bands;
import io.github.cocreation.metrics.measure.Measurement;
import io.github.cocreation.metrics.measure.Undefined;
import io.github.cocreation.metrics.measure.UndefinedReason;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;

class TakeOverRiskTest {
    private static final TakeOverRisk MEASURE = TakeOverRisk.withDefaults();

    private static Course cityAndTenants() {
        return new Course()
                .group("city", 1, Standing.MANAGER)
                .group("tenants", 6, Standing.SERVICE_USER)
                .initiator("city");
    }

    /** Ten decisions a month, of which the city takes so many. */
    private static Course months(int... byTheCity) {
        Course course = cityAndTenants();
        for (int month = 0; month < byTheCity.length; month++) {
            course.on(LocalDate.of(2026, 1, 1).plusMonths(month))
                    .decides(byTheCity[month], "city")
                    .decides(10 - byTheCity[month], "tenants");
        }
        return course;
    }

    @Test
    void a_share_that_grows_from_four_to_seven_tenths_is_high() {
        Measurement measurement = MEASURE.of(months(4, 4, 5, 6, 7).process());
        // level (0.7 - 0.4) / 0.6; of the ten pair slopes 0, .05, .067, .075 and six times .1 the middle two are .1
        assertThat(measurement.part("level").orElseThrow()).isCloseTo(0.5, within(1e-9));
        assertThat(measurement.part(TakeOverRisk.SLOPE).orElseThrow()).isCloseTo(0.1, within(1e-9));
        assertThat(measurement.part("burden")).as("no promises were logged").isEmpty();
        assertThat(measurement.value().orElseThrow()).isCloseTo(0.75, within(1e-9));
        assertThat(measurement.band().map(Band::name)).contains("high");
        assertThat(measurement.sentence())
                .isEqualTo("The initiators took 40% of the decisions in the first of 5 periods and 70% in the last;"
                        + " their share is rising.");
        assertThat(measurement.missing())
                .containsExactly(
                        "open commitments in two periods; level and trend weigh a half each",
                        "a test of change: Not enough sessions (5) to tell a change from chance: the smallest p they"
                                + " can give is 0.20, so the power is 0; at least 8 are needed");
        assertThat(measurement.parameters()).containsEntry("suited share", "0.40 (no type declared)");
    }

    @Test
    void initiators_who_end_up_deciding_all_score_one_and_those_who_hand_over_nothing() {
        assertThat(MEASURE.of(months(2, 6, 10).process()).value().orElseThrow()).isCloseTo(1, within(1e-12));
        Measurement handedOver = MEASURE.of(months(8, 4, 2).process());
        assertThat(handedOver.value()).contains(0.0);
        assertThat(handedOver.sentence()).endsWith("20% in the last; no rise can be shown.");
    }

    @Test
    void the_declared_type_says_what_suits() {
        assertThat(MEASURE.of(months(4, 4, 4).declared(0.1, 0.1).process()).parameters())
                .containsEntry("suited share", "0.60 (declared type guided)");
        assertThat(MEASURE.of(months(4, 4, 4).declared(0.9, 0.9).process()).parameters())
                .containsEntry("suited share", "0.20 (declared type facilitating)");
        assertThat(MEASURE.of(months(4, 4, 4).declared(0.5, 0.9).process()).parameters())
                .as("half-way between equal, 0.4, and facilitating, 0.2")
                .containsEntry("suited share", "0.30 (declared type hybrid of equal, facilitating)");
        assertThat(MEASURE.withSuitedShare(0.1).of(months(4, 4, 4).process()).parameters())
                .containsEntry("suited share", "0.10 (stated)");
        assertThat(DeclaredType.of(months().declared(0.1, 0.9).process())
                        .orElseThrow()
                        .mayBe(CellId.of("equal")))
                .isTrue();
    }

    @Test
    void promises_move_the_burden() {
        Course course = cityAndTenants();
        for (int month = 0; month < 3; month++) {
            course.on(LocalDate.of(2026, 1, 1).plusMonths(month))
                    .decides(2, "city")
                    .decides(3, "tenants");
            course.promises(month + 1, "city");
            if (month == 0) {
                course.promises(3, "tenants");
            }
        }
        Measurement measurement = MEASURE.of(course.process());
        // the city's share of open effort: 1/4, 3/6, 6/9
        assertThat(measurement.part("period 03: share of open commitments").orElseThrow())
                .isCloseTo(2 / 3.0, within(1e-9));
        assertThat(measurement.part("burden")).contains(1.0);
        assertThat(measurement.value().orElseThrow())
                .as("level and trend are 0")
                .isCloseTo(0.2, within(1e-9));
    }

    @Test
    void a_joint_decision_counts_in_equal_parts_and_importance_weighs() {
        Course course = cityAndTenants();
        for (int month = 0; month < 3; month++) {
            course.on(LocalDate.of(2026, 1, 1).plusMonths(month))
                    .decides(3, "tenants")
                    .decidesOfImportance(1, "city", "tenants")
                    .decidesOfImportance(3, "city");
        }
        assertThat(MEASURE.of(course.process()).part(TakeOverRisk.LAST_SHARE).orElseThrow())
                .isCloseTo(3.5 / 7, within(1e-9));
    }

    @Test
    void months_with_few_decisions_are_pooled() {
        Course course = cityAndTenants();
        for (int month = 0; month < 8; month++) {
            course.on(LocalDate.of(2026, 1, 1).plusMonths(month)).decides(2, "tenants");
        }
        // 2 a month: three months make 6, twice; the last two months are too few and join the second
        assertThat(MEASURE.of(course.process()).undefined())
                .contains(new Undefined(
                        UndefinedReason.TOO_FEW, "16 decisions make 2 periods of at least 5, at least 3 are needed"));
        assertThat(MEASURE.withLeastDecisions(2).of(course.process()).value()).isPresent();
    }

    @Test
    void months_without_decision_are_skipped_not_counted_as_zero() {
        Course course = cityAndTenants();
        for (int year = 2026; year < 2029; year++) {
            course.on(LocalDate.of(year, 1, 1)).decides(5, "city");
        }
        Measurement measurement = MEASURE.of(course.process());
        assertThat(measurement.part("trend")).contains(0.0);
        assertThat(measurement.inputs()).containsExactly("15 decisions in 3 periods, 1 initiator");
    }

    @Test
    void a_gap_of_centuries_costs_no_time() {
        Course course = cityAndTenants();
        course.decides(5, "city").on(LocalDate.of(2_000_000, 1, 1)).decides(5, "city");
        assertThat(MEASURE.withPeriod(Period.ofDays(1)).of(course.process()).undefined())
                .isPresent();
    }

    @Test
    void too_little_has_no_value_and_a_reason() {
        assertThat(MEASURE.of(new Course().process()).undefined())
                .contains(
                        new Undefined(UndefinedReason.UNKNOWN_REFERENCE, "the process does not say who initiated it"));
        assertThat(MEASURE.of(cityAndTenants().process()).undefined())
                .contains(new Undefined(UndefinedReason.NO_DATA, "no decision is logged"));
    }

    @Test
    void settings_that_make_no_sense_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MEASURE.withPeriod(Period.ZERO))
                .withMessage("The period (P0D) of take-over risk must be longer than nothing.\n"
                        + "Maybe use P1M for months or P7D for weeks.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MEASURE.withSuitedShare(1))
                .withMessage("The suited share (1.0) of take-over risk must be at least 0 and below 1.\n"
                        + "Maybe use 0.4 where the parties are equal.");
    }

    @Test
    void every_edge_belongs_to_the_band_above_it() {
        Bands bands = MEASURE.definition().bands();
        assertThat(bands.of(Math.nextDown(0.3)).orElseThrow().name()).isEqualTo("low");
        assertThat(bands.of(0.3).orElseThrow().name()).isEqualTo("watch");
        assertThat(bands.of(Math.nextDown(0.6)).orElseThrow().name()).isEqualTo("watch");
        assertThat(bands.of(0.6).orElseThrow().name()).isEqualTo("high");
    }
}
