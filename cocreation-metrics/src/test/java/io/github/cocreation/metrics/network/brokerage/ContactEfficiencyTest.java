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

class ContactEfficiencyTest {
    @Test
    void worked_example() {
        NodeScores scores = ContactEfficiency.withDefaults().of(Graphs.undirected("a-b a-c a-d b-c"));
        assertThat(scores.of(Graphs.id("a"))).isCloseTo(7.0 / 9, within(1e-15));
    }

    @Test
    void somebody_tied_both_ways_is_one_contact() {
        assertThat(ContactEfficiency.withDefaults()
                        .of(Graphs.directed("a-b b-a"))
                        .of(Graphs.id("a")))
                .isEqualTo(1);
    }
}
