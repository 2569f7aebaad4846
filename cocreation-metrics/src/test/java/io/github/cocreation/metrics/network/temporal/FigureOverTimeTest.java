/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.temporal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.time.Span;
import io.github.cocreation.metrics.network.inference.Statistic;
import java.time.LocalDate;
import java.time.Period;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class FigureOverTimeTest {
    @Test
    void contact_that_grows_rises() {
        var slices = TimeWindows.of(Period.ofMonths(1))
                .slices(Told.journal(
                        "2026-01-05 s1 a,b",
                        "2026-02-05 s2 a,b,c",
                        "2026-03-05 s3 a,b,c",
                        "2026-03-06 s4 c,d",
                        "2026-04-05 s5 a,b,c,d",
                        "2026-05-05 s6 a,b,c,d,e",
                        "2026-06-05 s7 a,b"));
        FigureOverTime density = FigureOverTime.of(slices, JournalNetwork.MET, Statistic.density());
        assertThat(density.points().stream().map(point -> point.value().orElseThrow()))
                .containsExactly(0.1, 0.3, 0.4, 0.6, 1.0, 0.1);
        FigureOverTime first = FigureOverTime.of("density", density.points().subList(0, 5));
        assertThat(first.trend().test().orElseThrow().pUp()).isCloseTo(1.0 / 120, within(1e-12));
        assertThat(first.falling().orElseThrow().pUp()).isEqualTo(1);
    }

    @Test
    void periods_without_a_figure_keep_their_place_in_time() {
        Span span = Span.since(LocalDate.EPOCH);
        FigureOverTime series = FigureOverTime.of(
                "x",
                ImmutableList.of(
                        new FigureOverTime.Point(span, OptionalDouble.of(0.1)),
                        new FigureOverTime.Point(span, OptionalDouble.empty()),
                        new FigureOverTime.Point(span, OptionalDouble.of(0.2)),
                        new FigureOverTime.Point(span, OptionalDouble.of(0.3)),
                        new FigureOverTime.Point(span, OptionalDouble.of(0.4)),
                        new FigureOverTime.Point(span, OptionalDouble.of(0.5))));
        assertThat(series.trend().points()).isEqualTo(5);
        assertThat(series.trend().slope().orElseThrow()).isCloseTo(0.0917, within(0.01));
        assertThat(series.trend().test().orElseThrow().pUp()).isCloseTo(1.0 / 120, within(1e-12));
    }
}
