/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.cocreation.core.stakeholder.GroupId;
import io.github.cocreation.core.stakeholder.Population;
import io.github.cocreation.core.stakeholder.SalienceClass;
import io.github.cocreation.core.stakeholder.Seats;
import io.github.cocreation.core.stakeholder.Standing;
import io.github.cocreation.metrics.Course;
import io.github.cocreation.metrics.measure.Band;
import io.github.cocreation.metrics.measure.Bands;
import io.github.cocreation.metrics.measure.Measurement;
import io.github.cocreation.metrics.measure.Undefined;
import io.github.cocreation.metrics.measure.UndefinedReason;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class StakeholderCoverageTest {
    private static final StakeholderCoverage MEASURE = StakeholderCoverage.withDefaults();
    private static final GroupId TENANTS = GroupId.of("tenants");
    private static final Population POPULATION = Population.builder()
            .addSeat(Seats.of(TENANTS, SalienceClass.DEPENDENT))
            .addSeat(Seats.of(GroupId.of("owners")))
            .build();

    private static Course course(int tenants, int owners) {
        Course course = new Course().population(POPULATION);
        if (tenants > 0) {
            course.group("t", tenants, Standing.SERVICE_USER, "tenants");
        }
        return owners > 0 ? course.group("o", owners, Standing.NEIGHBOUR, "owners") : course;
    }

    @Test
    void one_of_two_tenants_and_three_owners_cover_two_thirds() {
        Measurement measurement = MEASURE.of(course(1, 3).process());
        assertThat(measurement.value().orElseThrow()).isCloseTo(2 / 3.0, within(1e-12));
        assertThat(measurement.part(StakeholderCoverage.HARD)).contains(0.5);
        assertThat(measurement.part(StakeholderCoverage.WEAKEST)).contains(0.5);
        assertThat(measurement.band().map(Band::name)).contains("partial");
        assertThat(measurement.sentence())
                .isEqualTo("1 of 2 groups concerned have all their seats (50%); seats are missing for tenants.");
    }

    @Test
    void a_group_nobody_could_find_counts_with_zero() {
        Measurement measurement = MEASURE.of(course(0, 2).process());
        assertThat(measurement.part(StakeholderCoverage.groupPart(TENANTS))).contains(0.0);
        assertThat(measurement.value().orElseThrow()).isCloseTo(1 / 3.0, within(1e-12));
    }

    @Test
    void enrolled_is_not_present() {
        Course course = course(2, 2).present("one", "o", 60);
        assertThat(MEASURE.of(course.process()).value()).contains(1.0);
        assertThat(MEASURE.withStage(StakeholderCoverage.Stage.PRESENT)
                        .of(course.process())
                        .value()
                        .orElseThrow())
                .isCloseTo(1 / 3.0, within(1e-12));
    }

    @Test
    void without_a_population_there_is_nothing_to_compare_with() {
        assertThat(MEASURE.of(new Course().process()).undefined())
                .contains(new Undefined(
                        UndefinedReason.UNKNOWN_REFERENCE, "the process does not say which groups are concerned"));
    }

    @Test
    void without_salience_the_weakest_required_group_is_unknown() {
        Measurement measurement = MEASURE.of(new Course()
                .population(Population.builder().addSeat(Seats.of(TENANTS)).build())
                .process());
        assertThat(measurement.part(StakeholderCoverage.WEAKEST)).isEmpty();
        assertThat(measurement.missing()).containsExactly("which groups are definitive or dependent");
    }

    @Property(tries = 60)
    void one_more_person_never_lowers_coverage(
            @ForAll @IntRange(max = 4) int tenants, @ForAll @IntRange(max = 4) int owners) {
        double before = MEASURE.of(course(tenants, owners).process()).value().orElseThrow();
        assertThat(MEASURE.of(course(tenants + 1, owners).process()).value().orElseThrow())
                .isGreaterThanOrEqualTo(before)
                .isLessThanOrEqualTo(1);
    }

    @Test
    void every_edge_belongs_to_the_band_above_it() {
        Bands bands = MEASURE.definition().bands();
        assertThat(bands.of(Math.nextDown(0.5)).orElseThrow().name()).isEqualTo("thin");
        assertThat(bands.of(0.5).orElseThrow().name()).isEqualTo("partial");
        assertThat(bands.of(Math.nextDown(0.8)).orElseThrow().name()).isEqualTo("partial");
        assertThat(bands.of(0.8).orElseThrow().name()).isEqualTo("covered");
    }
}
