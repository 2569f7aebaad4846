/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.stakeholder.StakeholderId;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScoreChangeTest {
    private static NodeScores scores(Map<String, Double> numbers) {
        ImmutableSortedMap.Builder<StakeholderId, Double> map = ImmutableSortedMap.naturalOrder();
        numbers.forEach((id, number) -> map.put(Graphs.id(id), number));
        return NodeScores.of(map.build());
    }

    @Test
    void worked_example() {
        ScoreChange change =
                scores(Map.of("a", 1.0, "b", 2.0, "c", 3.0)).changeTo(scores(Map.of("b", 2.0, "c", 5.0, "d", 4.0)));
        assertThat(change.changes()).isEqualTo(Map.of(Graphs.id("b"), 0.0, Graphs.id("c"), 2.0));
        assertThat(change.gone()).containsExactly(Graphs.id("a"));
        assertThat(change.come()).containsExactly(Graphs.id("d"));
        assertThat(change.rankCorrelation()).hasValue(1);
    }

    @Test
    void turned_round_is_minus_one_and_equal_numbers_share_a_rank() {
        ScoreChange turned =
                scores(Map.of("a", 1.0, "b", 2.0, "c", 9.0)).changeTo(scores(Map.of("a", 8.0, "b", 7.0, "c", 1.0)));
        assertThat(turned.rankCorrelation().orElseThrow()).isCloseTo(-1, within(1e-15));
        ScoreChange shared = scores(Map.of("a", 1.0, "b", 1.0)).changeTo(scores(Map.of("a", 1.0, "b", 2.0)));
        assertThat(shared.rankCorrelation()).isEmpty();
    }
}
