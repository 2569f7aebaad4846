/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.centrality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.cocreation.metrics.network.Graphs;
import io.github.cocreation.metrics.network.NodeScores;
import io.github.cocreation.metrics.network.TieAmount;
import org.junit.jupiter.api.Test;

class PageRankTest {
    @Test
    void worked_example() {
        NodeScores scores = PageRank.withDefaults().of(Graphs.directed("a-b c-b"));
        assertThat(scores.of(Graphs.id("a"))).isCloseTo(0.2127660, within(5e-8));
        assertThat(scores.of(Graphs.id("b"))).isCloseTo(0.5744681, within(5e-8));
    }

    @Test
    void scores_add_up_to_one() {
        NodeScores scores =
                PageRank.withDefaults().withAmount(TieAmount.WEIGHT).of(Graphs.directed("a-b:2 b-c:5 c-a d-a e"));
        assertThat(scores.byStakeholder().values().stream()
                        .mapToDouble(Double::doubleValue)
                        .sum())
                .isCloseTo(1, within(1e-12));
    }

    @Test
    void without_ties_all_are_alike() {
        assertThat(PageRank.withDefaults().of(Graphs.directed("a b")).of(Graphs.id("a")))
                .isEqualTo(0.5);
        assertThat(PageRank.withDefaults().of(Graphs.directed("a")).of(Graphs.id("a")))
                .isEqualTo(1);
    }

    @Test
    void a_walk_must_end() {
        assertThatThrownBy(() -> PageRank.withDefaults().withDamping(1))
                .hasMessage("The damping (1.0) of PageRank must be in [0, 1).\nMaybe use 0.85.");
    }
}
