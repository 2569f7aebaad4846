/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.homophily;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.cocreation.metrics.network.Graphs;
import io.github.cocreation.metrics.network.NetworkView;
import io.github.cocreation.metrics.network.NodeScores;
import org.junit.jupiter.api.Test;

class ContactDiversityTest {
    @Test
    void worked_example() {
        NetworkView view = Graphs.undirected("a-b a-c a-d");
        NodeScores scores = ContactDiversity.of(view, Graphs.groups(view, "A:a,b,c B:d"));
        assertThat(scores.of(Graphs.id("a"))).isCloseTo(4.0 / 9, within(1e-15));
        assertThat(scores.of(Graphs.id("b"))).isZero();
    }

    @Test
    void contacts_of_no_group_do_not_count() {
        NetworkView view = Graphs.undirected("a-b b-c");
        NodeScores scores = ContactDiversity.of(view, Graphs.groups(view, "A:b"));
        assertThat(scores.undefined()).containsExactly(Graphs.id("b"));
    }
}
