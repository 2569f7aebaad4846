/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.centrality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.cocreation.metrics.network.Graphs;
import io.github.cocreation.metrics.network.NetworkView;
import io.github.cocreation.metrics.network.NodeScores;
import org.junit.jupiter.api.Test;

class EigenvectorTest {
    private static NodeScores scores(NetworkView view) {
        return Eigenvector.withDefaults().of(view).stakeholders();
    }

    @Test
    void worked_example() {
        EigenvectorScores star = Eigenvector.withDefaults().of(Graphs.undirected("h-a h-b h-c h-d"));
        assertThat(star.spectralRadius()).isCloseTo(2, within(1e-12));
        assertThat(star.stakeholders().of(Graphs.id("h"))).isEqualTo(1);
        assertThat(star.stakeholders().of(Graphs.id("a"))).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void only_the_strongest_component_counts() {
        NodeScores scores = scores(Graphs.undirected("a-b b-c c-a d-e"));
        assertThat(scores.of(Graphs.id("d"))).isZero();
        assertThat(scores.of(Graphs.id("a"))).isEqualTo(1);
    }

    @Test
    void who_is_chosen_from_the_strongest_has_a_share_and_who_chooses_it_has_none() {
        NodeScores scores = scores(Graphs.directed("a-b b-a b-c z-a"));
        assertThat(scores.of(Graphs.id("z"))).isZero();
        assertThat(scores.of(Graphs.id("c"))).isCloseTo(1, within(1e-9));
    }

    @Test
    void of_two_equal_components_the_one_reached_counts() {
        NodeScores scores = scores(Graphs.directed("a-b b-a b-c c-d d-c"));
        assertThat(scores.of(Graphs.id("a"))).isZero();
        assertThat(scores.of(Graphs.id("c"))).isEqualTo(1);
    }

    @Test
    void without_a_walk_that_comes_back_it_is_undefined() {
        EigenvectorScores scores = Eigenvector.withDefaults().of(Graphs.directed("a-b b-c"));
        assertThat(scores.spectralRadius()).isZero();
        assertThat(scores.stakeholders().undefined()).hasSize(3);
    }
}
