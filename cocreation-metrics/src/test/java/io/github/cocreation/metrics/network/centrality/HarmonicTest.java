/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.centrality;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cocreation.metrics.network.Graphs;
import io.github.cocreation.metrics.network.NodeScores;
import org.junit.jupiter.api.Test;

class HarmonicTest {
    @Test
    void worked_example() {
        NodeScores scores = Harmonic.of(Graphs.undirected("a-b b-c d"));
        assertThat(scores.of(Graphs.id("a"))).isEqualTo(1.5);
        assertThat(scores.of(Graphs.id("b"))).isEqualTo(2);
        assertThat(scores.of(Graphs.id("d"))).isZero();
    }
}
