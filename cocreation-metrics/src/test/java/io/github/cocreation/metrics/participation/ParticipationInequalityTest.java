/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.cocreation.core.journal.ContributionKind;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.stakeholder.Standing;
import io.github.cocreation.metrics.Course;
import io.github.cocreation.metrics.measure.Band;
import io.github.cocreation.metrics.measure.Measurement;
import io.github.cocreation.metrics.measure.Undefined;
import io.github.cocreation.metrics.measure.UndefinedReason;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ParticipationInequalityTest {
    private static final ParticipationInequality MEASURE = ParticipationInequality.withDefaults();

    private static Course hourOf(int... turns) {
        Course course = new Course();
        for (int i = 0; i < turns.length; i++) {
            course.group("s" + i, 1, Standing.VOLUNTEER)
                    .present("one", "s" + i, 60)
                    .speaks("one", "s" + i, turns[i]);
        }
        return course;
    }

    @Test
    void four_people_with_10_6_3_and_1_turns_are_concentrated() {
        Measurement measurement = MEASURE.of(hourOf(10, 6, 3, 1).process());
        assertThat(measurement.value().orElseThrow()).isCloseTo(0.5, within(1e-12));
        assertThat(measurement.part("gini").orElseThrow()).isCloseTo(0.375, within(1e-12));
        assertThat(measurement.band().map(Band::name)).contains("concentrated");
        assertThat(measurement.sentence())
                .isEqualTo("Taking part was concentrated: the more active half (2 of 4 stakeholders who took part) has"
                        + " 80% of the contributions.");
        assertThat(measurement.inputs()).containsExactly("20 contributions by 4 who took part, in 1 session");
        assertThat(measurement.heads())
                .as("a public report keeps back what is told about four")
                .containsValue(4);
        assertThat(measurement.told()).containsExactly("share of the more active half");
        assertThat(measurement.interval()).as("one session cannot be redrawn").isEmpty();
    }

    @Test
    void a_silent_fifth_makes_it_five_eighths() {
        assertThat(MEASURE.of(hourOf(10, 6, 3, 1, 0).process()).value().orElseThrow())
                .isCloseTo(0.625, within(1e-12));
    }

    @Test
    void equal_turns_are_even_and_one_who_does_all_is_one() {
        assertThat(MEASURE.of(hourOf(5, 5, 5, 5).process()).value().orElseThrow())
                .isCloseTo(0, within(1e-12));
        assertThat(MEASURE.of(hourOf(20, 0, 0, 0).process()).value().orElseThrow())
                .isCloseTo(1, within(1e-12));
    }

    @Test
    void somebody_who_came_late_is_not_taken_for_somebody_silent() {
        Course course = hourOf(12, 12, 12)
                .group("late", 1, Standing.VOLUNTEER)
                .present("one", "late", 15)
                .speaks("one", "late", 3);
        Measurement measurement = MEASURE.of(course.process());
        assertThat(measurement.value().orElseThrow()).isCloseTo(0, within(1e-12));
        assertThat(measurement.part("corrected gini").orElseThrow()).isGreaterThan(0.2);
        assertThat(measurement.parameters()).containsEntry("basis", "per hour present");
    }

    @Test
    void without_minutes_present_plain_amounts_are_taken_and_it_says_so() {
        Course course = hourOf(12, 12, 12).group("x", 1, Standing.VOLUNTEER).speaks("one", "x", 3);
        Measurement measurement = MEASURE.of(course.process());
        assertThat(measurement.parameters()).containsEntry("basis", "plain amounts");
        assertThat(measurement.missing())
                .containsExactly("minutes present of 1 who took part, so late comers count as silent");
        assertThat(measurement.part("corrected gini per hour present")).isEmpty();
    }

    @Test
    void the_facilitator_does_not_count() {
        CoCreationProcess process = hourOf(10, 6, 3, 1)
                .group("host", 1, Standing.EXPERT)
                .role("host", "facilitator")
                .present("one", "host", 60)
                .speaks("one", "host", 200)
                .process();
        assertThat(MEASURE.of(process).value().orElseThrow()).isCloseTo(0.5, within(1e-12));
        assertThat(MEASURE.of(process).inputs()).contains("1 of the facilitation team left out");
    }

    @Test
    void ideas_and_promises_can_be_counted_instead() {
        Course course = hourOf(5, 5, 5).speaks("one", "s0", 9, ContributionKind.IDEA);
        course.promises(2, "s0", "s1").promises(1, "s2");
        assertThat(MEASURE.withCounted(Counted.IDEAS).of(course.process()).value())
                .contains(1.0);
        assertThat(MEASURE.withCounted(Counted.COMMITMENTS)
                        .of(course.process())
                        .value()
                        .orElseThrow())
                .isCloseTo(0, within(1e-12));
    }

    @Test
    void too_little_has_no_value_and_a_reason() {
        assertThat(MEASURE.of(new Course().process()).undefined())
                .contains(new Undefined(UndefinedReason.NO_DATA, "no presence and no contribution is logged"));
        assertThat(MEASURE.of(hourOf(9, 9).process()).undefined())
                .contains(new Undefined(UndefinedReason.TOO_FEW, "2 took part, at least 3 are needed"));
        assertThat(MEASURE.of(hourOf(3, 3, 2).process()).undefined())
                .contains(new Undefined(UndefinedReason.TOO_FEW, "8 events of 3 who took part, at least 9 are needed"));
        assertThat(MEASURE.of(hourOf(0, 0, 0).process()).undefined())
                .contains(
                        new Undefined(UndefinedReason.ZERO_TOTAL, "none of the 3 who were there is recorded with any"));
    }

    @Test
    void six_sessions_give_an_interval_that_holds_the_value_and_repeats() {
        Course course = new Course();
        for (int session = 0; session < 6; session++) {
            for (int who = 0; who < 4; who++) {
                course.present("s" + session, "p" + who, 60).speaks("s" + session, "p" + who, (who + session) % 5 + 1);
            }
        }
        CoCreationProcess process = course.process();
        Measurement measurement = MEASURE.of(process);
        assertThat(measurement.interval().orElseThrow().low())
                .isLessThanOrEqualTo(measurement.value().orElseThrow());
        assertThat(measurement.interval().orElseThrow().high())
                .isGreaterThanOrEqualTo(measurement.value().orElseThrow());
        assertThat(MEASURE.of(process)).isEqualTo(measurement);
        assertThat(MEASURE.withoutInterval().of(process).interval()).isEmpty();
    }

    @Property(tries = 50)
    void a_further_silent_person_never_makes_it_more_even(
            @ForAll @Size(min = 3, max = 6) List<@IntRange(min = 4, max = 12) Integer> turns) {
        int[] without = turns.stream().mapToInt(t -> t).toArray();
        int[] with = java.util.Arrays.copyOf(without, without.length + 1);
        assertThat(MEASURE.of(hourOf(with).process()).value().orElseThrow())
                .isGreaterThanOrEqualTo(
                        MEASURE.of(hourOf(without).process()).value().orElseThrow() - 1e-12);
    }
}
