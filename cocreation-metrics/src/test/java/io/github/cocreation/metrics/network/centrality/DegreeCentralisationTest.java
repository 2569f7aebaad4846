/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.centrality;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cocreation.metrics.network.Graphs;
import io.github.cocreation.metrics.network.NetworkView;
import org.junit.jupiter.api.Test;

class DegreeCentralisationTest {
    private static final NetworkView LINE = Graphs.undirected("a-b b-c c-d");

    private static final NetworkView STAR = Graphs.undirected("h-a h-b h-c h-d");

    @Test
    void worked_example_of_degree() {
        assertThat(DegreeCentralisation.of(LINE, Degree.ALL)).hasValue(1.0 / 3);
        assertThat(DegreeCentralisation.of(STAR, Degree.ALL)).hasValue(1);
    }

    @Test
    void a_star_of_arcs_is_one_each_way() {
        NetworkView arcs = Graphs.directed("h-a h-b h-c");
        assertThat(DegreeCentralisation.of(arcs, Degree.OUT)).hasValue(1);
        assertThat(DegreeCentralisation.of(arcs.reversed(), Degree.IN)).hasValue(1);
        assertThat(DegreeCentralisation.of(arcs, Degree.ALL)).hasValue(0.5);
    }
}
