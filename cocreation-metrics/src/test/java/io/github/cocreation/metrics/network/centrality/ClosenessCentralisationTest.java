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

class ClosenessCentralisationTest {
    private static final NetworkView LINE = Graphs.undirected("a-b b-c c-d");

    private static final NetworkView STAR = Graphs.undirected("h-a h-b h-c h-d");

    @Test
    void worked_example_of_closeness() {
        assertThat(ClosenessCentralisation.of(LINE).orElseThrow()).isCloseTo(5.0 / 12, within(1e-15));
        assertThat(ClosenessCentralisation.of(STAR).orElseThrow()).isCloseTo(1, within(1e-15));
    }
}
