/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.path;

import static io.github.cocreation.metrics.network.Graphs.directed;
import static io.github.cocreation.metrics.network.Graphs.id;
import static io.github.cocreation.metrics.network.Graphs.undirected;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class DistancesTest {
    /** The worked example. */
    @Test
    void pairs_without_a_path_are_left_out_of_means_and_count_nothing_in_efficiency() {
        Distances distances = ShortestPaths.withDefaults().of(directed("a-b b-c"));
        assertThat(distances.reachableShare()).hasValue(0.5);
        assertThat(distances.reachablePairs()).isEqualTo(3);
        assertThat(distances.meanLength().orElseThrow()).isCloseTo(4.0 / 3, within(1e-15));
        assertThat(distances.diameter()).hasValue(2);
        assertThat(distances.efficiency().orElseThrow()).isCloseTo(2.5 / 6, within(1e-15));
        assertThat(distances.reached(0)).isEqualTo(2);
        assertThat(distances.total(0)).isEqualTo(3);
        assertThat(distances.inverseTotal(0)).isEqualTo(1.5);
        assertThat(distances.eccentricity().of(id("a"))).isEqualTo(2);
    }

    @Test
    void nobody_reached_has_no_mean() {
        Distances distances = ShortestPaths.withDefaults().of(undirected("a b"));
        assertThat(distances.meanLength()).isEmpty();
        assertThat(distances.reachableShare()).hasValue(0);
        assertThat(distances.efficiency()).hasValue(0);
        assertThat(ShortestPaths.withDefaults().of(undirected("a")).reachableShare())
                .isEmpty();
    }
}
