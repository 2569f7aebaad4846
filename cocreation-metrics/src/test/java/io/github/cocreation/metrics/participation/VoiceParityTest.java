/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.cocreation.core.stakeholder.Standing;
import io.github.cocreation.metrics.Course;
import io.github.cocreation.metrics.measure.Band;
import io.github.cocreation.metrics.measure.Bands;
import io.github.cocreation.metrics.measure.Grouping;
import io.github.cocreation.metrics.measure.Measurement;
import io.github.cocreation.metrics.measure.Undefined;
import io.github.cocreation.metrics.measure.UndefinedReason;
import org.junit.jupiter.api.Test;

class VoiceParityTest {
    private static final VoiceParity MEASURE = VoiceParity.withDefaults();

    private static Course usersAndProfessionals() {
        return new Course().group("users", 4, Standing.SERVICE_USER).group("staff", 6, Standing.FRONTLINE_PROFESSIONAL);
    }

    @Test
    void users_with_a_quarter_of_the_voice_and_two_fifths_of_the_heads_are_quieter() {
        Measurement measurement = MEASURE.of(usersAndProfessionals()
                .speaksFor("one", "users", 10)
                .speaksFor("one", "staff", 30)
                .process());
        assertThat(measurement.value().orElseThrow()).isCloseTo(0.625, within(1e-12));
        assertThat(measurement.band().map(Band::name)).contains("quieter");
        assertThat(measurement.part("parity: frontline-professional").orElseThrow())
                .isCloseTo(1.25, within(1e-12));
        assertThat(measurement.sentence())
                .isEqualTo("The group with the least voice for its heads is service-user: 25% of the voice, 40% of the"
                        + " heads, parity 0.63.");
        assertThat(measurement.heads()).containsEntry("parity: service-user", 4);
        assertThat(measurement.told())
                .contains("parity: service-user", "share of voice: service-user", "share of heads: service-user");
        assertThat(measurement.parameters()).containsEntry("speech", "minutes").containsEntry("grouping", "standing");
    }

    @Test
    void one_contribution_without_minutes_makes_all_of_them_count_as_turns() {
        Measurement measurement = MEASURE.of(usersAndProfessionals()
                .speaksFor("one", "users", 10)
                .speaks("one", "users", 19)
                .speaks("one", "staff", 20)
                .process());
        assertThat(measurement.part("share of voice: service-user").orElseThrow())
                .isCloseTo(0.5, within(1e-12));
        assertThat(measurement.missing()).containsExactly("minutes of 39 contributions, so turns are counted");
    }

    @Test
    void those_who_facilitate_or_initiate_have_a_share_and_no_parity() {
        Measurement measurement = MEASURE.of(usersAndProfessionals()
                .group("host", 1, Standing.EXPERT)
                .role("host", "facilitator")
                .group("city", 1, Standing.MANAGER)
                .initiator("city")
                .speaksFor("one", "users", 10)
                .speaksFor("one", "staff", 10)
                .speaksFor("one", "host", 15)
                .speaksFor("one", "city", 5)
                .process());
        assertThat(measurement.part("share of voice: (facilitation)").orElseThrow())
                .isCloseTo(0.375, within(1e-12));
        assertThat(measurement.part("share of voice: (initiators)").orElseThrow())
                .isCloseTo(0.125, within(1e-12));
        assertThat(measurement.parts())
                .doesNotContainKeys("parity: (facilitation)", "parity: expert", "parity: manager");
    }

    @Test
    void too_little_has_no_value_and_a_reason() {
        assertThat(MEASURE.of(usersAndProfessionals().process()).undefined())
                .contains(new Undefined(UndefinedReason.NO_DATA, "no presence and no contribution is logged"));
        assertThat(MEASURE.of(usersAndProfessionals()
                                .present("one", "users", 60)
                                .process())
                        .undefined())
                .contains(new Undefined(UndefinedReason.ZERO_TOTAL, "nobody's speech is logged"));
        assertThat(MEASURE.of(usersAndProfessionals().speaks("one", "users", 39).process())
                        .undefined())
                .contains(new Undefined(
                        UndefinedReason.TOO_FEW, "39 contributions, at least 40 or 20 minutes are needed"));
        assertThat(MEASURE.withGrouping(Grouping.byPopulationGroup())
                        .of(usersAndProfessionals().speaks("one", "users", 40).process())
                        .undefined())
                .contains(new Undefined(
                        UndefinedReason.UNKNOWN_REFERENCE, "nobody present has a group by population group"));
    }

    @Test
    void a_silent_group_has_parity_zero() {
        Measurement measurement = MEASURE.of(usersAndProfessionals()
                .present("one", "users", 60)
                .speaks("one", "staff", 40)
                .process());
        assertThat(measurement.value()).contains(0.0);
        assertThat(measurement.band().map(Band::name)).contains("unheard");
    }

    @Test
    void every_edge_belongs_to_the_band_above_it() {
        Bands bands = MEASURE.definition().bands();
        assertThat(bands.of(0).orElseThrow().name()).isEqualTo("unheard");
        assertThat(bands.of(Math.nextDown(0.5)).orElseThrow().name()).isEqualTo("unheard");
        assertThat(bands.of(0.5).orElseThrow().name()).isEqualTo("quieter");
        assertThat(bands.of(0.8).orElseThrow().name()).isEqualTo("proportional");
        assertThat(bands.of(1.25).orElseThrow().name()).isEqualTo("louder");
    }
}
