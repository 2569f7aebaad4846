/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.cocreation.core.stakeholder.Standing;
import io.github.cocreation.metrics.Course;
import io.github.cocreation.metrics.measure.Band;
import io.github.cocreation.metrics.measure.Measurement;
import io.github.cocreation.metrics.measure.UndefinedReason;
import org.junit.jupiter.api.Test;

class MissingVoicesTest {
    private static final MissingVoices MEASURE = MissingVoices.withDefaults();
    private static final PopulationCell TENANTS = PopulationCell.of(Harbour.TENANTS);

    private static Course fifteenSpoke() {
        return new Course()
                .population(Harbour.POPULATION)
                .group("tenants-who-speak", 3, Standing.SERVICE_USER, "tenants", "from-30")
                .group("tenants-at-home", 17, Standing.SERVICE_USER, "tenants", "from-30")
                .group("owners-who-speak", 12, Standing.NEIGHBOUR, "owners", "under-30")
                .speaks("one", "tenants-who-speak", 6)
                .speaks("one", "owners-who-speak", 24);
    }

    @Test
    void three_of_fifteen_where_three_fifths_are_concerned_are_missing() {
        Measurement measurement = MEASURE.of(fifteenSpoke()
                .group("young-tenants", 5, Standing.SERVICE_USER, "tenants", "under-30")
                .process());
        assertThat(measurement.part(MissingVoices.parityPart(TENANTS)).orElseThrow())
                .isCloseTo(1 / 3.0, within(1e-12));
        assertThat(measurement.part("parity at least: tenants").orElseThrow()).isCloseTo(0.0722, within(1e-4));
        assertThat(measurement.part(MissingVoices.highPart(TENANTS)).orElseThrow())
                .isCloseTo(0.8015, within(1e-4));
        assertThat(measurement.heads()).containsEntry(MissingVoices.parityPart(TENANTS), 3);
        assertThat(measurement.value()).contains(0.0);
        assertThat(measurement.sentence())
                .isEqualTo("Furthest behind: (tenants & under-30), 20% of those concerned, but 0 of the 15 who spoke,"
                        + " parity 0.00 (95% exact: 0.00 to 1.09).");
        assertThat(measurement.band().map(Band::name)).contains("missing");
        assertThat(measurement.heads()).doesNotContainKey("parity: tenants & under-30");
        assertThat(measurement.missing()).containsExactly("who was invited and reached");
    }

    @Test
    void inequality_is_split_by_each_breakdown() {
        Measurement measurement = MEASURE.of(fifteenSpoke().process());
        double total =
                measurement.part("Theil T of contributions, groups by tenure").orElseThrow();
        assertThat(measurement.part("Theil T between groups by tenure").orElseThrow()
                        + measurement.part("Theil T within groups by tenure").orElseThrow())
                .isCloseTo(total, within(1e-12));
        assertThat(total).isPositive();
    }

    @Test
    void another_stage_can_be_looked_at() {
        Measurement measurement =
                MEASURE.atStage(VoiceStage.IDENTIFIED).of(fifteenSpoke().process());
        assertThat(measurement.part(MissingVoices.parityPart(TENANTS)).orElseThrow())
                .isCloseTo(20 / 32.0 / 0.6, within(1e-12));
    }

    @Test
    void without_shares_or_people_there_is_a_reason() {
        assertThat(MEASURE.of(new Course().process()).undefined())
                .hasValueSatisfying(why -> assertThat(why.reason()).isEqualTo(UndefinedReason.UNKNOWN_REFERENCE));
        assertThat(MEASURE.of(new Course().population(Harbour.POPULATION).process())
                        .undefined())
                .hasValueSatisfying(why -> assertThat(why.reason()).isEqualTo(UndefinedReason.NO_DATA));
        assertThat(MEASURE.of(new Course()
                                .population(Harbour.POPULATION)
                                .group("few", 9, Standing.SERVICE_USER, "tenants")
                                .speaks("one", "few", 1)
                                .process())
                        .undefined())
                .hasValueSatisfying(why -> assertThat(why.reason()).isEqualTo(UndefinedReason.TOO_FEW));
    }

    @Test
    void where_everybody_is_of_one_group_the_other_is_missing() {
        Measurement measurement = MEASURE.of(new Course()
                .population(Harbour.POPULATION)
                .group("owners", 30, Standing.NEIGHBOUR, "owners")
                .speaks("one", "owners", 1)
                .process());
        assertThat(measurement.value()).contains(0.0);
        assertThat(measurement.part("parity: owners").orElseThrow()).isCloseTo(2.5, within(1e-12));
    }
}
