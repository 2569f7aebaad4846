/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cocreation.core.chart.NetworkChart;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkLayoutTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 20, 200})
    void nodes_lie_on_the_sheet_and_apart(int size) {
        NetworkLayout layout = NetworkLayout.of(SampleCharts.network(size), 720, 12);

        for (int i = 0; i < size; i++) {
            assertThat(layout.x(i)).isBetween(0.0, 720.0);
            assertThat(layout.y(i)).isBetween(0.0, layout.height());
            for (int j = 0; j < i; j++) {
                assertThat(Math.hypot(layout.x(i) - layout.x(j), layout.y(i) - layout.y(j)))
                        .as("%d and %d", i, j)
                        .isGreaterThan(8);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 200})
    void those_who_are_tied_lie_closer_than_others(int size) {
        NetworkChart chart = SampleCharts.network(size);
        NetworkLayout layout = NetworkLayout.of(chart, 720, 12);

        double tied = chart.ties().stream()
                .mapToDouble(tie -> distance(layout, tie.start(), tie.end()))
                .average()
                .orElseThrow();
        double all = 0;
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                all += distance(layout, i, j) / size / size;
            }
        }
        assertThat(tied).isLessThan(0.6 * all);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 7})
    void the_same_seed_gives_the_same_places(long seed) {
        NetworkLayout once = NetworkLayout.of(SampleCharts.network(50, seed), 720, 12);
        NetworkLayout again = NetworkLayout.of(SampleCharts.network(50, seed), 720, 12);

        for (int i = 0; i < 50; i++) {
            assertThat(once.x(i)).isEqualTo(again.x(i));
            assertThat(once.y(i)).isEqualTo(again.y(i));
        }
    }

    private static double distance(NetworkLayout layout, int one, int other) {
        return Math.hypot(layout.x(one) - layout.x(other), layout.y(one) - layout.y(other));
    }
}
