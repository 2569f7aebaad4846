/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.cocreation.core.stakeholder.Sector;
import io.github.cocreation.core.stakeholder.Standing;
import io.github.cocreation.core.stakeholder.Standpoint;
import io.github.cocreation.metrics.Course;
import io.github.cocreation.metrics.measure.Band;
import io.github.cocreation.metrics.measure.Grouping;
import io.github.cocreation.metrics.measure.Measurement;
import io.github.cocreation.metrics.measure.UndefinedReason;
import org.junit.jupiter.api.Test;

class MixTest {
    private static final Standing[] STANDINGS = {
        Standing.SERVICE_USER, Standing.MANAGER, Standing.EXPERT, Standing.VOLUNTEER
    };

    private static Course fourSpeak() {
        return new Course()
                .speaks("one", "a", 10)
                .speaks("one", "b", 6)
                .speaks("one", "c", 3)
                .speaks("one", "d", 1);
    }

    @Test
    void four_who_take_10_6_3_and_1_turns_are_fairly_even() {
        Measurement measurement =
                ParticipationEvenness.withDefaults().of(fourSpeak().process());
        assertThat(measurement.value().orElseThrow()).isCloseTo(0.823865, within(1e-6));
        assertThat(measurement.part("entropy in nats").orElseThrow()).isCloseTo(1.142120, within(1e-6));
        assertThat(measurement.band().map(Band::name)).contains("fair");
        assertThat(measurement.sentence())
                .isEqualTo("Taking part was fair: 4 who took part reach 82% of the evenness there could be.");
        assertThat(measurement.heads()).containsEntry("entropy in nats", 4);
    }

    @Test
    void who_sat_there_in_silence_makes_it_less_even() {
        double before = ParticipationEvenness.withDefaults()
                .of(fourSpeak().process())
                .value()
                .orElseThrow();
        assertThat(ParticipationEvenness.withDefaults()
                        .of(fourSpeak().present("one", "e", 60).process())
                        .value()
                        .orElseThrow())
                .isLessThan(before);
    }

    @Test
    void evenness_without_people_of_one_and_of_silence_is_undefined() {
        ParticipationEvenness measure = ParticipationEvenness.withDefaults().withoutInterval();
        assertThat(measure.of(new Course().process()).undefined().orElseThrow().reason())
                .isEqualTo(UndefinedReason.NO_DATA);
        assertThat(measure.of(new Course().speaks("one", "a", 3).process())
                        .undefined()
                        .orElseThrow()
                        .reason())
                .isEqualTo(UndefinedReason.TOO_FEW);
        assertThat(measure.of(new Course()
                                .present("one", "a", 3)
                                .present("one", "b", 3)
                                .process())
                        .undefined()
                        .orElseThrow()
                        .reason())
                .isEqualTo(UndefinedReason.ZERO_TOTAL);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> measure.withCounted(Counted.COMMITMENTS))
                .withMessageContaining("(COMMITMENTS)");
    }

    private static Course fourStandings(int... heads) {
        Course course = new Course();
        for (int i = 0; i < heads.length; i++) {
            course.group("g" + i, heads[i], STANDINGS[i]);
        }
        return course;
    }

    @Test
    void four_standings_of_10_6_3_and_1_are_mixed() {
        Measurement measurement =
                MixedTable.withDefaults().of(fourStandings(10, 6, 3, 1).process());
        assertThat(measurement.value().orElseThrow()).isCloseTo(0.846667, within(1e-6));
        assertThat(measurement.part("Blau's index").orElseThrow()).isCloseTo(0.635, within(1e-12));
        assertThat(measurement.sentence())
                .isEqualTo("4 of 4 groups are there; those who take part are mixed (0.85 of 1).");
        assertThat(measurement.heads()).containsEntry("people: volunteer", 1);
    }

    @Test
    void a_group_that_stays_away_counts_as_possible() {
        Measurement measurement = MixedTable.withDefaults()
                .of(fourStandings(5, 5)
                        .group("absent", 5, Standing.EXPERT)
                        .present("one", "g0", 9)
                        .present("one", "g1", 9)
                        .process());
        assertThat(measurement.value()).contains(0.5 * 3 / 2);
        assertThat(measurement.part("people: expert")).contains(0.0);
    }

    @Test
    void a_mix_of_one_group_or_of_none_is_undefined() {
        assertThat(MixedTable.withDefaults()
                        .of(fourStandings(5).process())
                        .undefined()
                        .orElseThrow()
                        .reason())
                .isEqualTo(UndefinedReason.SINGLE_GROUP);
        assertThat(MixedTable.withDefaults()
                        .of(new Course().process())
                        .undefined()
                        .orElseThrow()
                        .reason())
                .isEqualTo(UndefinedReason.NO_DATA);
        assertThat(MixedTable.withDefaults()
                        .of(fourStandings(5, 5).present("one", "stranger", 9).process())
                        .undefined()
                        .orElseThrow()
                        .reason())
                .isEqualTo(UndefinedReason.ZERO_TOTAL);
        assertThat(MixedTable.withDefaults()
                        .withGrouping(Grouping.bySector())
                        .of(fourStandings(5, 5).process())
                        .undefined()
                        .orElseThrow()
                        .reason())
                .isEqualTo(UndefinedReason.SINGLE_GROUP);
    }

    @Test
    void two_public_bodies_a_firm_and_an_association_have_the_mix_of_the_javadoc() {
        Course course = new Course()
                .person("a", Sector.PUBLIC, Standpoint.INSIDE)
                .person("b", Sector.PUBLIC, Standpoint.INSIDE)
                .person("c", Sector.PRIVATE, Standpoint.OUTSIDE)
                .person("d", Sector.THIRD, Standpoint.OUTSIDE);
        Measurement measurement = SectorDiversity.withDefaults().of(course.process());
        assertThat(measurement.value()).contains(0.78125);
        assertThat(measurement.part(SectorDiversity.PUBLIC_PRESENT)).contains(1.0);
        assertThat(measurement.part(SectorDiversity.OTHERS_PRESENT)).contains(1.0);
        assertThat(measurement.sentence())
                .isEqualTo("Of 5 sectors 3 take part (private, public, third); the mix is 0.78 of 1.");
        assertThat(SectorDiversity.withDefaults()
                        .of(new Course().process())
                        .undefined()
                        .orElseThrow()
                        .reason())
                .isEqualTo(UndefinedReason.NO_DATA);
    }

    @Test
    void citizens_alone_are_not_public() {
        Measurement measurement =
                SectorDiversity.withDefaults().of(fourStandings(3).process());
        assertThat(measurement.part(SectorDiversity.PUBLIC_PRESENT)).contains(0.0);
        assertThat(measurement.value()).contains(0.0);
    }
}
