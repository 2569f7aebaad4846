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

class FragmentationTest {
    private static final NetworkView LINE = Graphs.undirected("a-b b-c");

    @Test
    void worked_example() {
        assertThat(Fragmentation.of(LINE)).hasValue(0);
        assertThat(Fragmentation.byDistance(ShortestPaths.withDefaults().of(LINE))
                        .orElseThrow())
                .isCloseTo(1.0 / 6, within(1e-15));
    }

    @Test
    void worked_example_of_leaving() {
        assertThat(Fragmentation.without(LINE).of(Graphs.id("b"))).isEqualTo(1);
        assertThat(Fragmentation.without(LINE).of(Graphs.id("a"))).isZero();
        assertThat(Fragmentation.byDistanceWithout(LINE).of(Graphs.id("b"))).isEqualTo(1);
        assertThat(Fragmentation.byDistanceWithout(LINE).of(Graphs.id("a"))).isZero();
    }

    @Test
    void one_left_is_too_few() {
        NetworkView pair = Graphs.undirected("a-b");
        assertThat(Fragmentation.without(pair).undefined()).hasSize(2);
        assertThat(Fragmentation.byDistanceWithout(pair).undefined()).hasSize(2);
        assertThat(Fragmentation.of(Graphs.undirected("a"))).isEmpty();
    }
}
