/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.centrality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cocreation.metrics.network.Graphs;
import io.github.cocreation.metrics.network.NodeScores;
import org.junit.jupiter.api.Test;

class KatzTest {
    @Test
    void worked_example() {
        NodeScores scores = new Katz(0.1).of(Graphs.directed("a-b b-c"));
        assertThat(scores.byStakeholder().values()).containsExactly(1.0, 1.1, 1.11);
    }

    @Test
    void half_the_largest_alpha_is_rounded() {
        assertThat(Katz.fitting(3).alpha()).isEqualTo(0.166667);
        assertThat(Katz.fitting(Graphs.directed("a-b b-c")).alpha()).isEqualTo(0.1);
    }

    @Test
    void too_large_an_alpha_is_refused() {
        assertThatThrownBy(() -> new Katz(1).of(Graphs.undirected("a-b b-c c-a")))
                .hasMessage("The alpha (1.0) of Katz centrality must be below 1 / spectral radius of the network.\n"
                        + "Maybe use Katz.fitting(network).");
    }
}
