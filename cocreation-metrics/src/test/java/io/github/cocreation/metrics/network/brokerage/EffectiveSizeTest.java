/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.brokerage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.cocreation.metrics.network.Graphs;
import io.github.cocreation.metrics.network.NetworkView;
import io.github.cocreation.metrics.network.NodeScores;
import io.github.cocreation.metrics.network.TieAmount;
import org.junit.jupiter.api.Test;

class EffectiveSizeTest {
    @Test
    void worked_example() {
        NodeScores scores = EffectiveSize.withDefaults().of(Graphs.undirected("a-b a-c a-d b-c"));
        assertThat(scores.of(Graphs.id("a"))).isCloseTo(7.0 / 3, within(1e-15));
    }

    @Test
    void without_contacts_it_is_undefined() {
        assertThat(EffectiveSize.withDefaults().of(Graphs.undirected("a")).undefined())
                .hasSize(1);
    }

    @Test
    void in_the_ego_network_others_take_nothing() {
        // b spends most on z, whom a does not know; within a's network c is b's largest
        NetworkView view = Graphs.undirected("a-b:1 a-c:1 b-c:1 b-z:8");
        EffectiveSize weighted = EffectiveSize.withDefaults().withAmount(TieAmount.WEIGHT);
        assertThat(weighted.of(view).of(Graphs.id("a"))).isCloseTo(2 - 0.5 / 8 - 0.5, within(1e-15));
        assertThat(weighted.withSurroundings(Surroundings.EGO_NETWORK).of(view).of(Graphs.id("a")))
                .isCloseTo(1, within(1e-15));
    }
}
