/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.centrality;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cocreation.metrics.network.Graphs;
import io.github.cocreation.metrics.network.NetworkView;
import io.github.cocreation.metrics.network.NodeScores;
import org.junit.jupiter.api.Test;

class CorenessTest {
    @Test
    void worked_example() {
        NodeScores coreness = Coreness.of(Graphs.undirected("a-b b-c c-a a-d"), Degree.ALL);
        assertThat(coreness.byStakeholder().values()).containsExactly(2.0, 2.0, 2.0, 1.0);
    }

    @Test
    void directions_say_which_ties_count() {
        NetworkView view = Graphs.directed("a-b b-a a-c");
        assertThat(Coreness.of(view, Degree.ALL).byStakeholder().values()).containsExactly(2.0, 2.0, 1.0);
        assertThat(Coreness.of(view, Degree.IN).byStakeholder().values()).containsExactly(1.0, 1.0, 1.0);
        assertThat(Coreness.of(view, Degree.OUT).byStakeholder().values()).containsExactly(1.0, 1.0, 0.0);
    }
}
