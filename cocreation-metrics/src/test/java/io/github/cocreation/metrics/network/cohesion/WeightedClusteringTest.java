/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.cohesion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.cocreation.metrics.network.Graphs;
import io.github.cocreation.metrics.network.NetworkView;
import io.github.cocreation.metrics.network.NodeScores;
import org.junit.jupiter.api.Test;

class WeightedClusteringTest {
    private static final NetworkView VIEW = Graphs.undirected("a-b:4 a-c:1 b-c:2 a-d:3");

    @Test
    void worked_example_of_barrat() {
        NodeScores scores = WeightedClustering.BARRAT.of(VIEW);
        assertThat(scores.of(Graphs.id("a"))).isEqualTo(5.0 / 16);
        assertThat(scores.of(Graphs.id("b"))).isEqualTo(1);
    }

    @Test
    void worked_example_of_onnela() {
        NodeScores scores = WeightedClustering.ONNELA.of(VIEW);
        assertThat(scores.of(Graphs.id("a"))).isCloseTo(1.0 / 6, within(1e-15));
        assertThat(scores.of(Graphs.id("b"))).isCloseTo(0.5, within(1e-15));
    }

    @Test
    void one_contact_is_too_few() {
        assertThat(WeightedClustering.BARRAT.of(VIEW).undefined()).containsExactly(Graphs.id("d"));
    }
}
