/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.centrality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.cocreation.metrics.network.Graphs;
import io.github.cocreation.metrics.network.NetworkView;
import org.junit.jupiter.api.Test;

class DegreeAssortativityTest {
    @Test
    void worked_example() {
        NetworkView star = Graphs.undirected("h-a h-b h-c");
        assertThat(DegreeAssortativity.of(star, Degree.ALL, Degree.ALL).orElseThrow())
                .isCloseTo(-1, within(1e-15));
        NetworkView circle = Graphs.undirected("a-b b-c c-a");
        assertThat(DegreeAssortativity.of(circle, Degree.ALL, Degree.ALL)).isEmpty();
    }

    @Test
    void the_same_degree_at_all_sources_is_undefined() {
        NetworkView view = Graphs.directed("a-b b-c c-b");
        assertThat(DegreeAssortativity.of(view, Degree.OUT, Degree.IN)).isEmpty();
        assertThat(DegreeAssortativity.of(view, Degree.IN, Degree.IN)).isPresent();
    }
}
