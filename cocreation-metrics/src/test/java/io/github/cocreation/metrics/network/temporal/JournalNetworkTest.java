/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.temporal;

import static io.github.cocreation.metrics.network.Graphs.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.journal.Journal;
import io.github.cocreation.core.network.Direction;
import io.github.cocreation.core.network.Layer;
import io.github.cocreation.core.network.LayerId;
import io.github.cocreation.core.network.Sign;
import io.github.cocreation.core.network.StakeholderNetwork;
import io.github.cocreation.core.network.Tie;
import io.github.cocreation.core.time.Span;
import io.github.cocreation.metrics.network.Graphs;
import io.github.cocreation.metrics.network.NetworkView;
import io.github.cocreation.metrics.network.inference.Statistic;
import java.time.LocalDate;
import java.time.Period;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class JournalNetworkTest {
    private static final LayerId TRUST = LayerId.of("trust");

    @Test
    void who_meets_twice_has_strength_two() {
        StakeholderNetwork network =
                JournalNetwork.withDefaults().of(Told.journal("2026-01-05 s1 a,b", "2026-01-12 s2 a,b,c"));
        NetworkView met = NetworkView.of(network, JournalNetwork.MET);
        assertThat(met.tieCount()).isEqualTo(3);
        assertThat(met.weight(0)).isEqualTo(2);
        assertThat(met.weight(1)).isEqualTo(1);
        assertThat(network.affiliations(JournalNetwork.SESSIONS)).hasSize(5);
        assertThat(network.on(LocalDate.parse("2026-01-05")).ties(JournalNetwork.MET))
                .hasSize(1);
    }

    @Test
    void of_each_observed_tie_the_last_word_counts() {
        StakeholderNetwork network = JournalNetwork.withDefaults()
                .of(Told.journal(
                        "2026-01-05 trust a-b:2",
                        "2026-01-06 trust b-a:1",
                        "2026-02-05 trust a-b:3",
                        "2026-02-06 trust b-a:0",
                        "2026-02-07 trust c-c:1"));
        assertThat(network.layer(TRUST).direction()).isEqualTo(Direction.DIRECTED);
        assertThat(network.ties(TRUST).stream().map(Tie::weight)).containsExactly(3.0);
        assertThat(network.ties(TRUST).get(0).span()).contains(Span.since(LocalDate.parse("2026-02-05")));
        assertThat(network.stakeholders()).containsExactly(id("a"), id("b"), id("c"));
    }

    @Test
    void layers_say_how_ties_are_read() {
        Layer talk = Layer.builder()
                .id(LayerId.of("talk"))
                .direction(Direction.UNDIRECTED)
                .build();
        Journal journal = Told.journal("2026-01-05 talk a-b", "2026-01-06 talk b-a:0", "2026-01-05 dispute a-b:-1");
        StakeholderNetwork network = JournalNetwork.withDefaults()
                .withLayers(ImmutableList.of(talk))
                .withStakeholders(ImmutableSet.of(id("z")))
                .of(journal);
        assertThat(network.ties(talk.id())).isEmpty();
        assertThat(network.layer(LayerId.of("dispute")).sign()).isEqualTo(Sign.SIGNED);
        assertThat(network.stakeholders()).contains(id("z"));
        assertThat(JournalNetwork.withDefaults().of(Journal.empty()).stakeholders())
                .isEmpty();
    }

    @Test
    void periods_start_from_the_first_day_and_leave_no_gap() {
        var slices = TimeWindows.of(Period.ofMonths(1))
                .slices(Told.journal("2026-01-31 s1 a,b", "2026-03-30 s2 b,c", "2026-03-31 s3 a,c"));
        assertThat(slices.stream().map(NetworkSlice::span))
                .containsExactly(
                        Span.between(LocalDate.parse("2026-01-31"), LocalDate.parse("2026-02-28")),
                        Span.between(LocalDate.parse("2026-02-28"), LocalDate.parse("2026-03-31")),
                        Span.between(LocalDate.parse("2026-03-31"), LocalDate.parse("2026-04-30")));
        assertThat(slices.stream().map(slice -> slice.view(JournalNetwork.MET).tieCount()))
                .containsExactly(1, 1, 1);
        assertThat(slices.get(1).network().stakeholders()).hasSize(3);
        assertThat(slices.get(1).present()).containsExactly(id("b"), id("c"));
    }

    @Test
    void windows_may_overlap_and_need_a_day() {
        Journal journal = Told.journal("2026-01-01 s1 a,b", "2026-01-20 s2 a,b");
        assertThat(TimeWindows.of(Period.ofDays(14)).withStep(Period.ofDays(7)).slices(journal))
                .hasSize(3);
        assertThat(TimeWindows.of(Period.ofDays(14)).slices(Journal.empty())).isEmpty();
        assertThatThrownBy(() -> TimeWindows.of(Period.ZERO))
                .hasMessage("The length (P0D) of a period must be at least one day."
                        + "\nMaybe write P1M for a month or P7D for a week.");
    }

    @Test
    void a_kind_of_tie_seen_in_one_period_is_a_layer_in_all() {
        var slices = TimeWindows.of(Period.ofMonths(1))
                .slices(Told.journal("2026-01-01 trust a-b:2", "2026-02-15 conflict a-b:-2", "2026-03-10 s1 a,b"));
        assertThat(slices).hasSize(3);
        for (NetworkSlice slice : slices) {
            assertThat(slice.network().layers()).hasSize(4);
        }
        assertThat(slices.get(0).view(TRUST).tieCount()).isEqualTo(1);
        assertThat(slices.get(1).view(TRUST).tieCount()).isZero();
    }

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

    @Test
    void one_tie_of_four_lasts() {
        TiePersistence ties =
                TiePersistence.between(Graphs.undirected("a-b b-c d"), Graphs.undirected("a b-c c-d a-d"));
        assertThat(ties).isEqualTo(new TiePersistence(1, 1, 2));
        assertThat(ties.jaccard()).hasValue(0.25);
        assertThat(ties.survival()).hasValue(0.5);
        TiePersistence none = TiePersistence.between(Graphs.undirected("a b"), Graphs.undirected("a b"));
        assertThat(none.jaccard()).isEmpty();
        assertThat(none.survival()).isEmpty();
        assertThatThrownBy(() -> TiePersistence.between(Graphs.undirected("a"), Graphs.undirected("b c")))
                .hasMessageContaining("must be those of the earlier one (1)");
    }

    @Test
    void three_of_seven_change() {
        Turnover turnover = Turnover.between(
                ImmutableSet.of(id("a"), id("b"), id("c")), ImmutableSet.of(id("b"), id("c"), id("d"), id("e")));
        assertThat(turnover.left()).isEqualTo(ImmutableSortedSet.of(id("a")));
        assertThat(turnover.joined()).containsExactly(id("d"), id("e"));
        assertThat(turnover.rate().orElseThrow()).isCloseTo(3.0 / 7, within(1e-15));
        assertThat(Turnover.between(ImmutableSet.of(), ImmutableSet.of()).rate())
                .isEmpty();
    }
}
