/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.cohesion;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cocreation.metrics.network.Graphs;
import io.github.cocreation.metrics.network.NodeScores;
import org.junit.jupiter.api.Test;

class DirectedClusteringTest {
    @Test
    void worked_example() {
        NodeScores scores = DirectedClustering.of(Graphs.directed("a-b b-c c-a"));
        assertThat(scores.of(Graphs.id("a"))).isEqualTo(0.5);
    }

    @Test
    void all_arcs_there_are_make_one() {
        NodeScores scores = DirectedClustering.of(Graphs.directed("a-b b-a b-c c-b c-a a-c"));
        assertThat(scores.byStakeholder().values()).containsOnly(1.0);
    }

    @Test
    void a_single_mutual_pair_could_make_no_triangle() {
        assertThat(DirectedClustering.of(Graphs.directed("a-b b-a")).undefined())
                .hasSize(2);
    }
}
