/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.network.AttributeId;
import io.github.cocreation.core.network.Direction;
import io.github.cocreation.core.network.StakeholderNetwork;
import io.github.cocreation.core.network.WeightMeaning;
import io.github.cocreation.core.time.Span;
import io.github.cocreation.metrics.network.Graphs;
import io.github.cocreation.metrics.network.temporal.FigureOverTime;
import io.github.cocreation.metrics.network.temporal.NetworkSlice;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FiguresOverTimeTest {
    private static final AttributeId SIDE = AttributeId.of("side");
    private static final FigureSelection SELECTION =
            FigureSelection.all().only(Set.of("density", "degree", "ei_index", "ei", "size", "average_path_length"));

    private static ImmutableList<NetworkSlice> slices(String... ties) {
        ImmutableList.Builder<NetworkSlice> slices = ImmutableList.builder();
        for (int month = 1; month <= ties.length; month++) {
            StakeholderNetwork network = Graphs.network(
                    ("a b c " + ties[month - 1]).strip(), Graphs.layer(Direction.UNDIRECTED, WeightMeaning.NONE));
            LocalDate first = LocalDate.of(2026, month, 1);
            slices.add(new NetworkSlice(Span.between(first, first.plusMonths(1)), network));
        }
        return slices.build();
    }

    private static FiguresOverTime figures(String... ties) {
        StakeholderNetwork known =
                Graphs.network("a b c", Graphs.layer(Direction.UNDIRECTED, WeightMeaning.NONE)).toBuilder()
                        .putText(SIDE, Graphs.id("a"), "left")
                        .putText(SIDE, Graphs.id("b"), "left")
                        .putText(SIDE, Graphs.id("c"), "right")
                        .build();
        return FiguresOverTime.of(
                slices(ties), Set.of(Graphs.LAYER), SELECTION.groupedBy(Set.of(SIDE)), known.attributes());
    }

    private static void assertSlope(FigureOverTime figure, double slope) {
        assertThat(figure.trend().slope().orElseThrow()).isCloseTo(slope, within(1e-12));
    }

    /** The worked example. */
    @Test
    void whole_and_stakeholders_have_slopes() {
        FiguresOverTime figures = figures("a-b", "a-b b-c", "a-b b-c c-a");
        FigureOverTime density = figures.network().get("density");
        assertThat(density.points())
                .extracting(point -> point.value().orElseThrow())
                .containsExactly(1.0 / 3, 2.0 / 3, 1.0);
        assertSlope(density, 1.0 / 3);
        assertSlope(figures.stakeholders().get(Graphs.id("b")).get("degree"), 0.5);
    }

    @Test
    void groups_have_figures_over_time_and_what_is_undefined_in_a_period_has_no_value_there() {
        FiguresOverTime figures = figures("", "a-b", "a-b b-c", "a-b b-c c-a", "b-c c-a", "c-a");
        FiguresOverTime.Grouped sides = figures.byAttribute().get(SIDE);
        FigureOverTime ei = sides.network().get("ei_index");
        assertThat(ei.points().get(0).value()).isEmpty();
        assertThat(ei.points().get(1).value()).hasValue(-1);
        assertThat(ei.trend().points()).isEqualTo(5);
        assertThat(ei.trend().test()).isPresent();
        assertThat(ei.falling().orElseThrow().pUp()).isGreaterThan(0.9);
        assertThat(sides.stakeholders()
                        .get(Graphs.id("a"))
                        .get("ei")
                        .points()
                        .get(5)
                        .value())
                .hasValue(1);
        assertThat(sides.groups().get("left").get("size").points().get(0).value())
                .hasValue(2);
        assertThat(figures.network().get("average_path_length").points().get(0).value())
                .isEmpty();
    }

    @Test
    void without_periods_there_are_no_figures() {
        assertThat(FiguresOverTime.of(List.of(), Set.of(Graphs.LAYER), SELECTION, ImmutableSortedMap.of()))
                .isEqualTo(
                        new FiguresOverTime(ImmutableSortedMap.of(), ImmutableSortedMap.of(), ImmutableSortedMap.of()));
    }
}
