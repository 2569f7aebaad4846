/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.stakeholder.Breakdown;
import io.github.cocreation.core.stakeholder.Characteristic;
import io.github.cocreation.core.stakeholder.GroupId;
import io.github.cocreation.core.stakeholder.Population;
import io.github.cocreation.core.stakeholder.Standing;
import io.github.cocreation.metrics.Course;
import io.github.cocreation.metrics.measure.Band;
import io.github.cocreation.metrics.measure.Measurement;
import io.github.cocreation.metrics.measure.Undefined;
import io.github.cocreation.metrics.measure.UndefinedReason;
import org.junit.jupiter.api.Test;

class RepresentativenessTest {
    private static final Representativeness MEASURE = Representativeness.withDefaults();
    private static final Breakdown AGE = Breakdown.builder()
            .characteristic(Characteristic.AGE)
            .putShare(GroupId.of("young"), 0.4)
            .putShare(GroupId.of("middle"), 0.35)
            .putShare(GroupId.of("old"), 0.25)
            .build();

    private static Course seats(int young, int middle, int old) {
        Course course = new Course()
                .population(Population.builder().addBreakdown(AGE).build())
                .group("y", young, Standing.SERVICE_USER, "young");
        if (middle > 0) {
            course.group("m", middle, Standing.SERVICE_USER, "middle");
        }
        return old > 0 ? course.group("o", old, Standing.SERVICE_USER, "old") : course;
    }

    @Test
    void ten_six_and_four_seats_mirror_those_concerned_as_a_fair_draw_would() {
        Measurement measurement = MEASURE.of(seats(10, 6, 4).process());
        assertThat(measurement.value().orElseThrow()).isCloseTo(0.1 - 0.124878, within(1e-6));
        assertThat(measurement.band().map(Band::name)).contains("mirror");
        assertThat(measurement.part("ratio: young").orElseThrow()).isCloseTo(1.25, within(1e-6));
        assertThat(measurement.part(Representativeness.LOWEST_RATIO).orElseThrow())
                .isCloseTo(0.8, within(1e-6));
        assertThat(measurement.sentence())
                .isEqualTo("By age, 10% of the seats would have to change hands to mirror those concerned, where a fair"
                        + " draw would need 12%.");
    }

    @Test
    void seats_without_old_people_are_skewed_and_say_so() {
        Measurement measurement = MEASURE.of(seats(15, 5, 0).process());
        assertThat(measurement.band().map(Band::name)).contains("skewed");
        assertThat(measurement.sentence()).endsWith("A group has less than half of the seats its size would give it.");
    }

    @Test
    void a_target_mix_is_compared_with_in_place_of_the_population() {
        Representativeness meant =
                MEASURE.withTarget(ImmutableSortedMap.of(GroupId.of("young"), 3.0, GroupId.of("middle"), 1.0));
        Measurement measurement = meant.of(seats(15, 5, 0).process());
        assertThat(measurement.part("D: target").orElseThrow()).isCloseTo(0, within(1e-12));
        assertThat(measurement.parameters()).containsEntry("compared with", "target mix");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MEASURE.withTarget(ImmutableSortedMap.of()))
                .withMessageContaining("must not be empty");
    }

    @Test
    void nine_seats_and_an_unknown_population_are_undefined() {
        assertThat(MEASURE.of(seats(3, 3, 3).process()).undefined())
                .contains(new Undefined(
                        UndefinedReason.TOO_FEW, "9 seats are taken by groups of a breakdown, at least 10 are needed"));
        assertThat(MEASURE.of(new Course().process()).undefined().orElseThrow().reason())
                .isEqualTo(UndefinedReason.UNKNOWN_REFERENCE);
    }

    @Test
    void people_are_of_the_groups_called_like_their_standing() {
        Breakdown standing = Breakdown.builder()
                .characteristic(Characteristic.STANDING)
                .putShare(GroupId.of("service-user"), 0.5)
                .putShare(GroupId.of("manager"), 0.5)
                .build();
        Measurement measurement = MEASURE.of(new Course()
                .population(Population.builder().addBreakdown(standing).build())
                .group("u", 16, Standing.SERVICE_USER)
                .group("m", 4, Standing.MANAGER)
                .process());
        assertThat(measurement.part("D: standing").orElseThrow()).isCloseTo(0.3, within(1e-12));
        // the distance of two groups gives away that there are four managers
        assertThat(measurement.heads()).containsEntry("D: standing", 4).containsEntry("ratio: manager", 4);
        assertThat(measurement.told()).containsExactly("D: standing");
    }
}
