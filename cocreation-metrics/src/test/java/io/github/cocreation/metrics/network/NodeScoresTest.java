/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableMap;
import org.junit.jupiter.api.Test;

class NodeScoresTest {
    private static final NetworkView VIEW = Graphs.undirected("a b c d");
    private static final NodeScores SCORES = NodeScores.of(VIEW, new double[] {2, Double.NaN, 3, 2});

    @Test
    void the_undefined_have_no_place_in_rankings_and_means() {
        assertThat(SCORES.top(9)).containsExactly(Graphs.id("c"), Graphs.id("a"), Graphs.id("d"));
        assertThat(SCORES.top(1)).containsExactly(Graphs.id("c"));
        assertThat(SCORES.mean().orElseThrow()).isCloseTo(7.0 / 3, within(1e-15));
        assertThat(SCORES.undefined()).containsExactly(Graphs.id("b"));
        assertThat(SCORES.byStakeholder()).hasSize(3);
        assertThat(SCORES.distanceToTop()).isEqualTo(2);
    }

    @Test
    void an_undefined_number_is_empty_or_refused() {
        assertThat(SCORES.score(Graphs.id("b"))).isEmpty();
        assertThatThrownBy(() -> SCORES.of(Graphs.id("b")))
                .hasMessage("The stakeholder (b) of a network has no score: it is undefined there.\n"
                        + "Maybe ask for score(stakeholder), which is empty then.");
    }

    @Test
    void as_many_numbers_as_stakeholders_are_needed() {
        assertThatThrownBy(() -> NodeScores.of(VIEW, new double[3]))
                .hasMessage("The number of scores (3) of a network must be that of its stakeholders (4).\n"
                        + "Maybe hand in NaN where a score is undefined.");
    }

    @Test
    void a_table_leaves_the_undefined_empty() {
        ScoreTable table = new ScoreTable(ImmutableMap.of("x", SCORES, "y", SCORES.withUndefinedAs(0)));
        assertThat(table.csv()).isEqualTo("id,x,y\na,2,2\nb,,0\nc,3,3\nd,2,2\n");
    }

    @Test
    void equal_numbers_are_equal() {
        assertThat(SCORES).isEqualTo(NodeScores.of(VIEW, new double[] {2, Double.NaN, 3, 2}));
        assertThat(SCORES).isNotEqualTo(SCORES.withUndefinedAs(0));
        assertThat(SCORES).hasToString("{a=2.0, c=3.0, d=2.0}, undefined: [b]");
    }
}
