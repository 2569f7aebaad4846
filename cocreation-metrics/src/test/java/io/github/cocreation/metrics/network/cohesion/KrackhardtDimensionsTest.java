/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.cohesion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.cocreation.metrics.network.Graphs;
import io.github.cocreation.metrics.network.NetworkView;
import io.github.cocreation.metrics.network.path.ShortestPaths;
import org.junit.jupiter.api.Test;

class KrackhardtDimensionsTest {
    @Test
    void worked_example() {
        NetworkView view = Graphs.directed("a-b a-c b-d c-d b-e c-e");
        KrackhardtDimensions dimensions = KrackhardtDimensions.of(view);
        long reachable = ShortestPaths.withDefaults().of(view).reachablePairs();
        assertThat(dimensions.connectedness()).hasValue(1);
        assertThat(dimensions.hierarchy(reachable)).hasValue(1);
        assertThat(dimensions.efficiency()).hasValue(1 - 2.0 / 16);
        assertThat(dimensions.leastUpperBounds().orElseThrow()).isCloseTo(5.0 / 6, within(1e-15));
        assertThat(dimensions.leastUpperBoundsAsInSna()).hasValue(1);
    }

    @Test
    void a_chart_from_the_top_down_is_one_in_all() {
        NetworkView chart = Graphs.directed("a-b a-c b-d b-e c-f");
        KrackhardtDimensions dimensions = KrackhardtDimensions.of(chart);
        assertThat(dimensions.efficiency()).hasValue(1);
        assertThat(dimensions.leastUpperBounds()).hasValue(1);
        // who reports to whom has nobody above two others
        assertThat(KrackhardtDimensions.of(chart.reversed()).leastUpperBounds().orElseThrow())
                .isLessThan(0.5);
    }

    @Test
    void all_who_reach_each_other_are_no_hierarchy() {
        NetworkView circle = Graphs.directed("a-b b-c c-a");
        assertThat(KrackhardtDimensions.of(circle)
                        .hierarchy(ShortestPaths.withDefaults().of(circle).reachablePairs()))
                .hasValue(0);
    }

    @Test
    void without_ties_only_connectedness_is_known() {
        KrackhardtDimensions dimensions = KrackhardtDimensions.of(Graphs.directed("a b c"));
        assertThat(dimensions.connectedness()).hasValue(0);
        assertThat(dimensions.hierarchy(0)).isEmpty();
        assertThat(dimensions.efficiency()).isEmpty();
        assertThat(dimensions.leastUpperBounds()).isEmpty();
    }
}
