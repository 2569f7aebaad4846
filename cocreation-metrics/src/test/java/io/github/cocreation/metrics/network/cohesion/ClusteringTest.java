/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.cohesion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.cocreation.metrics.network.Graphs;
import org.junit.jupiter.api.Test;

class ClusteringTest {
    @Test
    void worked_example() {
        Clustering clustering = Clustering.of(Graphs.undirected("a-b b-c c-a a-d"));
        assertThat(clustering.local().of(Graphs.id("a"))).isEqualTo(1.0 / 3);
        assertThat(clustering.local().of(Graphs.id("b"))).isEqualTo(1);
        assertThat(clustering.local().undefined()).containsExactly(Graphs.id("d"));
        assertThat(clustering.transitivity()).hasValue(3.0 / 5);
        assertThat(clustering.local().mean().orElseThrow()).isCloseTo(7.0 / 9, within(1e-15));
        assertThat(clustering.localOrZero().mean().orElseThrow()).isCloseTo(7.0 / 12, within(1e-15));
    }

    @Test
    void directions_are_ignored() {
        Clustering clustering = Clustering.of(Graphs.directed("a-b b-a b-c c-a"));
        assertThat(clustering.transitivity()).hasValue(1);
    }

    @Test
    void without_a_path_over_two_ties_there_is_no_transitivity() {
        assertThat(Clustering.of(Graphs.undirected("a-b")).transitivity()).isEmpty();
    }
}
