/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.brokerage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.cocreation.metrics.network.Graphs;
import io.github.cocreation.metrics.network.NodeScores;
import org.junit.jupiter.api.Test;

class ConstraintHierarchyTest {
    @Test
    void worked_example() {
        NodeScores scores = ConstraintHierarchy.withDefaults().of(Graphs.undirected("a-b a-c a-d b-c"));
        assertThat(scores.of(Graphs.id("a"))).isCloseTo(0.0522, within(5e-5));
    }

    @Test
    void one_contact_is_all_and_none_is_undefined() {
        NodeScores scores = ConstraintHierarchy.withDefaults().of(Graphs.undirected("a-b c"));
        assertThat(scores.of(Graphs.id("a"))).isEqualTo(1);
        assertThat(scores.undefined()).containsExactly(Graphs.id("c"));
    }
}
