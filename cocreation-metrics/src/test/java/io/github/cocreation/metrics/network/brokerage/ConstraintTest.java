/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.brokerage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cocreation.metrics.network.Graphs;
import io.github.cocreation.metrics.network.NodeScores;
import org.junit.jupiter.api.Test;

class ConstraintTest {
    @Test
    void worked_example_of_a_star() {
        NodeScores scores = Constraint.withDefaults().of(Graphs.undirected("h-a h-b h-c h-d"));
        assertThat(scores.of(Graphs.id("h"))).isEqualTo(0.25);
        assertThat(scores.of(Graphs.id("a"))).isEqualTo(1);
    }

    @Test
    void worked_example_of_a_triangle() {
        NodeScores scores = Constraint.withDefaults().of(Graphs.undirected("a-b b-c c-a"));
        assertThat(scores.of(Graphs.id("a"))).isEqualTo(9.0 / 8);
    }

    @Test
    void who_is_only_chosen_is_constrained_too() {
        // the contacts of somebody without arcs out are those with arcs in
        assertThat(Constraint.withDefaults().of(Graphs.directed("a-b")).of(Graphs.id("b")))
                .isEqualTo(1);
    }

    @Test
    void one_contact_says_nothing_in_an_ego_network() {
        NodeScores scores = Constraint.withDefaults()
                .withSurroundings(Surroundings.EGO_NETWORK)
                .of(Graphs.undirected("h-a h-b c"));
        assertThat(scores.undefined()).containsExactly(Graphs.id("a"), Graphs.id("b"), Graphs.id("c"));
        assertThat(scores.of(Graphs.id("h"))).isEqualTo(0.5);
    }
}
