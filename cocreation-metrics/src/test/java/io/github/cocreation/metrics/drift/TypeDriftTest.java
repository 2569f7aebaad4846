/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.cocreation.core.journal.Decision;
import io.github.cocreation.core.stakeholder.Sector;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.core.stakeholder.Standpoint;
import io.github.cocreation.metrics.Course;
import io.github.cocreation.metrics.Vectors;
import io.github.cocreation.metrics.measure.Interval;
import io.github.cocreation.metrics.measure.Measurement;
import io.github.cocreation.metrics.measure.Undefined;
import io.github.cocreation.metrics.measure.UndefinedReason;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TypeDriftTest {
    private static final Map<String, Object> VECTOR = Vectors.cases("drift").get(0);

    private static double[] coordinates(int axis) {
        return ((List<?>) Objects.requireNonNull(VECTOR.get("positions")))
                .stream().mapToDouble(point -> Vectors.numbers(point)[axis]).toArray();
    }

    @Test
    void the_vector_of_drift_is_reproduced() {
        double[] x = coordinates(0);
        double[] y = coordinates(1);
        PlanePath path = PlanePath.through(x, y);
        assertThat(path.net())
                .isCloseTo(Vectors.number(VECTOR.get("netDisplacement")).orElseThrow(), within(1e-6));
        assertThat(path.length())
                .isCloseTo(Vectors.number(VECTOR.get("pathLength")).orElseThrow(), within(1e-6));
        assertThat(path.straightness().orElseThrow())
                .isCloseTo(Vectors.number(VECTOR.get("straightness")).orElseThrow(), within(1e-6));
        List<String> types = Vectors.texts(VECTOR.get("types"));
        for (int i = 0; i < types.size(); i++) {
            String observed = TypeDrift.observedType(x[i], y[i]).toString();
            if (types.get(i).equals("hybrid")) {
                assertThat(observed).startsWith("hybrid of");
            } else {
                assertThat(observed).isEqualTo(types.get(i));
            }
        }
    }

    @Test
    void a_process_that_stays_has_no_straightness() {
        assertThat(PlanePath.through(new double[] {0.5, 0.5}, new double[] {0.5, 0.5})
                        .straightness())
                .isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlanePath.through(new double[] {}, new double[] {}))
                .withMessageContaining("at least 1");
    }

    @Test
    void weights_are_scaled_to_what_is_known() {
        assertThat(ObservedPosition.weighted(
                                new double[] {0.25, 0.20, 0.30, 0.25},
                                List.of(Optional.of(0.4), Optional.of(0.5), Optional.of(0.2), Optional.empty()))
                        .orElseThrow())
                .isCloseTo(0.26 / 0.75, within(1e-12));
        assertThat(ObservedPosition.weighted(
                        new double[] {0.4, 0.3, 0.3}, List.of(Optional.of(1.0), Optional.empty(), Optional.empty())))
                .isEmpty();
    }

    private static Course people() {
        return new Course()
                .person("in", Sector.PUBLIC, Standpoint.INSIDE)
                .person("out", Sector.CITIZEN, Standpoint.OUTSIDE);
    }

    private static void decision(Course course, String decider, boolean onList) {
        course.logs((id, at) -> Decision.builder()
                .id(id)
                .at(at)
                .subject("what")
                .proposer(StakeholderId.of(decider))
                .addDecider(StakeholderId.of(decider))
                .onInitiatorsFirstList(onList)
                .build());
    }

    private static Course closing() {
        Course course = people().declared(0.6, 0.75);
        decision(course, "out", false);
        course.on(LocalDate.of(2026, 2, 2));
        decision(course, "out", false);
        decision(course, "in", true);
        course.on(LocalDate.of(2026, 3, 2));
        decision(course, "in", true);
        course.on(LocalDate.of(2026, 4, 2));
        decision(course, "in", true);
        return course;
    }

    @Test
    void a_process_that_closes_is_no_longer_of_its_type() {
        Measurement measurement =
                TypeDrift.withDefaults().withCriteriaFixed(0.5).of(closing().process());
        assertThat(measurement.part("period 01: central actor")).contains(1.0);
        assertThat(measurement.part("period 01: openness").orElseThrow()).isCloseTo(0.5 / 0.7, within(1e-9));
        assertThat(measurement.part("period 04: central actor")).contains(0.0);
        double dy = 0.2 / 0.7 - 0.75;
        assertThat(measurement.value().orElseThrow()).isCloseTo(Math.hypot(0.6, dy), within(1e-9));
        assertThat(measurement.part(TypeDrift.FLAG)).contains(1.0);
        assertThat(measurement.sentence())
                .isEqualTo("Declared facilitating, the process was seen as guided in the last of 4 periods, 0.76 away,"
                        + " closing and re-centring on the public side.");
    }

    @Test
    void five_sessions_in_the_last_period_give_the_distance_an_interval() {
        TypeDrift measure = TypeDrift.withDefaults().withCriteriaFixed(0.5);
        Course alike = closing();
        for (int day = 3; day <= 6; day++) {
            decision(alike.on(LocalDate.of(2026, 4, day)), "in", true);
        }
        Measurement same = measure.of(alike.process());
        assertThat(same.interval().orElseThrow().low()).isEqualTo(same.value().orElseThrow());
        assertThat(same.interval().orElseThrow().high()).isEqualTo(same.value().orElseThrow());
        decision(alike.on(LocalDate.of(2026, 4, 7)), "out", false);
        Measurement mixed = measure.of(alike.process());
        Interval interval = mixed.interval().orElseThrow();
        assertThat(mixed.value().orElseThrow()).isBetween(interval.low(), interval.high());
        assertThat(interval.low()).isLessThan(interval.high());
        assertThat(measure.of(alike.process())).isEqualTo(mixed);
        assertThat(measure.withSeed(2)
                        .of(alike.process())
                        .interval()
                        .orElseThrow()
                        .seed())
                .isEqualTo(2);
        assertThat(measure.withoutInterval().of(alike.process()).interval()).isEmpty();
        assertThat(measure.of(closing().process()).interval()).as("one session").isEmpty();
    }

    @Test
    void without_a_declared_type_or_three_known_periods_it_is_undefined() {
        assertThat(TypeDrift.withDefaults().of(closing().process()).undefined())
                .contains(new Undefined(
                        UndefinedReason.TOO_FEW, "0 periods are known on both axes, at least 3 are needed"));
        assertThat(TypeDrift.withDefaults()
                        .of(people().process())
                        .undefined()
                        .orElseThrow()
                        .reason())
                .isEqualTo(UndefinedReason.UNKNOWN_REFERENCE);
    }
}
