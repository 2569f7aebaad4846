/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.cohesion;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.graph.EndpointPair;
import io.github.cocreation.metrics.network.Graphs;
import io.github.cocreation.metrics.network.NetworkView;
import org.junit.jupiter.api.Test;

class CutPointsTest {
    @Test
    void worked_example() {
        NetworkView view = Graphs.undirected("a-b b-c c-a c-d d-e");
        CutPoints cuts = CutPoints.of(view);
        assertThat(cuts.stakeholders()).containsExactly(Graphs.id("c"), Graphs.id("d"));
        assertThat(cuts.bridges())
                .containsExactly(
                        EndpointPair.unordered(Graphs.id("c"), Graphs.id("d")),
                        EndpointPair.unordered(Graphs.id("d"), Graphs.id("e")));
        assertThat(cuts.pairsWithout(view.node(Graphs.id("c")))).isEqualTo(4);
    }

    @Test
    void the_first_of_a_search_is_judged_like_others() {
        assertThat(CutPoints.of(Graphs.undirected("a-b a-c")).stakeholders()).containsExactly(Graphs.id("a"));
        assertThat(CutPoints.of(Graphs.undirected("a-b b-c")).stakeholders()).containsExactly(Graphs.id("b"));
    }

    @Test
    void a_tie_there_and_one_back_are_one_bridge() {
        assertThat(CutPoints.of(Graphs.directed("a-b b-a")).bridges()).hasSize(1);
    }
}
