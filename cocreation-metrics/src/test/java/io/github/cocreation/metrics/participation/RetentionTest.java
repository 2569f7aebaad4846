/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.cocreation.core.journal.Presence;
import io.github.cocreation.core.journal.SessionId;
import io.github.cocreation.core.stakeholder.Sector;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.core.stakeholder.Standing;
import io.github.cocreation.core.stakeholder.Standpoint;
import io.github.cocreation.metrics.Course;
import io.github.cocreation.metrics.measure.Measurement;
import io.github.cocreation.metrics.measure.Undefined;
import io.github.cocreation.metrics.measure.UndefinedReason;
import org.junit.jupiter.api.Test;

class RetentionTest {
    private static final Retention MEASURE = Retention.withDefaults();

    private static Course come(Course course, String session, String... people) {
        for (String someone : people) {
            course.present(session, someone, 60);
        }
        return course;
    }

    private static Course eightSixFive() {
        Course course = come(new Course(), "one", "a", "b", "c", "d", "e", "f", "g", "h");
        come(course, "two", "a", "b", "c", "d", "e", "f");
        return come(course, "three", "a", "b", "c", "d", "e", "new");
    }

    @Test
    void of_eight_six_stay_half_way() {
        Measurement measurement = MEASURE.of(eightSixFive().process());
        assertThat(measurement.value()).contains(0.75);
        assertThat(measurement.part("in the last session")).contains(0.625);
        assertThat(measurement.part("lowest step between two sessions").orElseThrow())
                .isCloseTo(0.75, within(1e-12));
        assertThat(measurement.part("newcomers in the last session").orElseThrow())
                .isCloseTo(1 / 6.0, within(1e-12));
        assertThat(measurement.sentence())
                .isEqualTo("Of 8 who came to the first of 3 sessions, 75% were there half-way.");
    }

    @Test
    void who_was_agreed_to_leave_is_not_missed() {
        Course course = come(new Course(), "one", "a", "b", "c", "d", "e", "f", "g");
        course.logs((id, at) -> Presence.builder()
                .id(id)
                .at(at)
                .session(SessionId.of("one"))
                .stakeholder(StakeholderId.of("h"))
                .minutes(60)
                .plannedExit(true)
                .build());
        come(course, "two", "a", "b", "c", "d", "e", "f", "g");
        come(course, "three", "a");
        assertThat(MEASURE.of(course.process()).value()).contains(1.0);
    }

    @Test
    void users_who_go_sooner_than_others_are_named() {
        Course course = new Course()
                .person("a", Sector.CITIZEN, Standpoint.OUTSIDE, Standing.SERVICE_USER)
                .person("b", Sector.CITIZEN, Standpoint.OUTSIDE, Standing.SERVICE_USER);
        come(course, "one", "a", "b", "c", "d", "e", "f", "g", "h");
        come(course, "two", "a", "c", "d", "e", "f", "g", "h");
        come(course, "three", "a");
        Measurement measurement = MEASURE.of(course.process());
        assertThat(measurement.part(Retention.USERS_OVER_OTHERS)).contains(0.5);
        assertThat(measurement.heads()).containsEntry(Retention.USERS_OVER_OTHERS, 2);
        assertThat(measurement.sentence()).endsWith("Users stay away more than others.");
    }

    @Test
    void two_sessions_and_seven_people_are_too_few() {
        Course two = come(come(new Course(), "one", "a", "b", "c", "d", "e", "f", "g", "h"), "two", "a");
        assertThat(MEASURE.of(two.process()).undefined())
                .contains(new Undefined(
                        UndefinedReason.TOO_FEW,
                        "there are 2 sessions and 8 in the first, at least 3 and 8 are needed"));
        assertThat(MEASURE.of(new Course().process()).undefined().orElseThrow().reason())
                .isEqualTo(UndefinedReason.NO_DATA);
    }
}
