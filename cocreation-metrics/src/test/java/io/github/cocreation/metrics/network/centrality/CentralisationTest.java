/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.centrality;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cocreation.metrics.network.Graphs;
import org.junit.jupiter.api.Test;

class CentralisationTest {
    @Test
    void two_have_no_centre() {
        assertThat(DegreeCentralisation.of(Graphs.undirected("a-b"), Degree.ALL))
                .isEmpty();
        assertThat(ClosenessCentralisation.of(Graphs.directed("a-b"))).isEmpty();
    }
}
