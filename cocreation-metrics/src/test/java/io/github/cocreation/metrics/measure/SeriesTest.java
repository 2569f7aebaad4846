/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cocreation.core.json.JsonFormat;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.process.PhaseSpan;
import io.github.cocreation.core.time.Span;
import io.github.cocreation.core.vocabulary.Phase;
import io.github.cocreation.metrics.Course;
import io.github.cocreation.metrics.participation.ParticipationInequality;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;

class SeriesTest {
    private static final Measure MEASURE =
            ParticipationInequality.withDefaults().withoutInterval();

    private static Course session(Course course, int month, int a, int b, int c) {
        String name = "s" + month;
        return course.on(LocalDate.of(2026, month, 1))
                .speaks(name, "a", a)
                .speaks(name, "b", b)
                .speaks(name, "c", c);
    }

    private static Course threeOfFour() {
        Course course = session(new Course(), 1, 3, 3, 3);
        session(course, 2, 1, 0, 0);
        session(course, 3, 6, 2, 1);
        return session(course, 4, 9, 0, 0).present("s4", "b", 9).present("s4", "c", 9);
    }

    @Test
    void each_session_has_a_point_and_one_without_value_is_left_out_of_the_trend() {
        Series series = Series.bySession(MEASURE, threeOfFour().process());
        assertThat(series.points()).extracting(SeriesPoint::label).containsExactly("s1", "s2", "s3", "s4");
        assertThat(series.values()).hasSize(3);
        assertThat(series.trend().orElseThrow().slope().orElseThrow())
                .isEqualTo(
                        TheilSen.slope(new double[] {0, 2, 3}, series.values()).orElseThrow());
        assertThat(series.trend().orElseThrow().test()).isEmpty();
        assertThat(series.refusal()).isEmpty();
        assertThat(series.summary()).startsWith("0.00, -, ").endsWith("too few points to test");
    }

    @Test
    void months_as_windows_see_what_sessions_of_these_months_see() {
        CoCreationProcess process = threeOfFour().process();
        assertThat(Series.byWindow(MEASURE, process, Period.ofMonths(1)).values())
                .isEqualTo(Series.bySession(MEASURE, process).values());
    }

    @Test
    void phases_are_points_too() {
        CoCreationProcess process = threeOfFour().process().toBuilder()
                .addPhases(
                        new PhaseSpan(Phase.EXPLORE, Span.between(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 1))))
                .build();
        Series series = Series.byPhase(MEASURE, process);
        assertThat(series.points()).extracting(SeriesPoint::label).allMatch(label -> label.startsWith("explore "));
        assertThat(series.values()).containsExactly(0.0);
    }

    @Test
    void two_values_are_no_trend_and_it_says_why() {
        Course course = session(new Course(), 1, 3, 3, 3);
        Series two = Series.bySession(MEASURE, session(course, 2, 4, 4, 4).process());
        assertThat(two.trend()).isEmpty();
        assertThat(two.refusal())
                .contains(new Undefined(
                        UndefinedReason.TOO_FEW, "2 of 2 points have a value, at least 3 are needed for a trend"));
        assertThat(two.summary()).endsWith("at least 3 are needed for a trend");
        assertThat(Series.bySession(MEASURE, new Course().process())
                        .refusal()
                        .orElseThrow()
                        .reason())
                .isEqualTo(UndefinedReason.NO_DATA);
    }

    @Test
    void a_series_is_read_as_it_was_written() {
        Series series = Series.bySession(MEASURE, threeOfFour().process());
        String json = JsonFormat.withDefaults().write(Series.codec(), series);
        assertThat(JsonFormat.withDefaults().read(Series.codec(), json, "series"))
                .isEqualTo(series);
    }
}
