/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.equivalence;

import static io.github.cocreation.metrics.network.Graphs.directed;
import static io.github.cocreation.metrics.network.Graphs.id;
import static io.github.cocreation.metrics.network.Graphs.undirected;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RegularEquivalenceTest {
    @Test
    void heads_of_two_departments_are_alike_and_a_boss_is_no_clerk() {
        PairScores alike = RegularEquivalence.withDefaults().between(directed("a-b a-c b-d c-e"));
        assertThat(alike.between(id("b"), id("c"))).isEqualTo(1);
        assertThat(alike.between(id("d"), id("e"))).isEqualTo(1);
        assertThat(alike.between(id("a"), id("d"))).isZero();
        assertThat(alike.between(id("a"), id("b"))).isStrictlyBetween(0.0, 1.0);
    }

    @Test
    void without_direction_all_who_have_ties_are_regularly_alike() {
        PairScores alike = RegularEquivalence.withDefaults().between(undirected("a-b b-c c-d x y"));
        assertThat(alike.between(id("a"), id("b"))).isEqualTo(1);
        assertThat(alike.between(id("x"), id("y"))).isEqualTo(1);
        assertThat(alike.between(id("a"), id("x"))).isZero();
    }
}
