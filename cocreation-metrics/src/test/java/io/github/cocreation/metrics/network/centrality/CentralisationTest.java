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

class CentralisationTest {
    private static final NetworkView LINE = Graphs.undirected("a-b b-c c-d");
    private static final NetworkView STAR = Graphs.undirected("h-a h-b h-c h-d");

    @Test
    void worked_example_of_closeness() {
        assertThat(ClosenessCentralisation.of(LINE).orElseThrow()).isCloseTo(5.0 / 12, within(1e-15));
        assertThat(ClosenessCentralisation.of(STAR).orElseThrow()).isCloseTo(1, within(1e-15));
    }

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

    @Test
    void two_have_no_centre() {
        assertThat(DegreeCentralisation.of(Graphs.undirected("a-b"), Degree.ALL))
                .isEmpty();
        assertThat(ClosenessCentralisation.of(Graphs.directed("a-b"))).isEmpty();
    }
}
