/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.cohesion;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import io.github.cocreation.metrics.network.Graphs;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TriadCensusTest {
    @Test
    void worked_example() {
        ImmutableMap<TriadType, Long> census = TriadCensus.of(Graphs.directed("a-b b-c a-c d"));
        assertThat(census)
                .containsEntry(TriadType.TRANSITIVE, 1L)
                .containsEntry(TriadType.ONE_ARC, 3L)
                .containsEntry(TriadType.EMPTY, 0L);
    }

    @Test
    void every_type_is_recognised() {
        Map<TriadType, String> one = Map.ofEntries(
                Map.entry(TriadType.EMPTY, "a b c"),
                Map.entry(TriadType.ONE_ARC, "a-b c"),
                Map.entry(TriadType.ONE_PAIR, "a-b b-a c"),
                Map.entry(TriadType.OUT_STAR, "b-a b-c"),
                Map.entry(TriadType.IN_STAR, "a-b c-b"),
                Map.entry(TriadType.CHAIN, "a-b b-c"),
                Map.entry(TriadType.PAIR_AND_ARC_IN, "a-b b-a c-b"),
                Map.entry(TriadType.PAIR_AND_ARC_OUT, "a-b b-a b-c"),
                Map.entry(TriadType.TRANSITIVE, "a-b b-c a-c"),
                Map.entry(TriadType.CYCLE, "a-b b-c c-a"),
                Map.entry(TriadType.TWO_PAIRS, "a-b b-a b-c c-b"),
                Map.entry(TriadType.PAIR_FROM_ONE, "b-a b-c a-c c-a"),
                Map.entry(TriadType.PAIR_TO_ONE, "a-b c-b a-c c-a"),
                Map.entry(TriadType.PAIR_AND_CHAIN, "a-b b-c a-c c-a"),
                Map.entry(TriadType.TWO_PAIRS_AND_ARC, "a-b b-a b-c c-b a-c"),
                Map.entry(TriadType.COMPLETE, "a-b b-a b-c c-b a-c c-a"));
        assertThat(one).hasSize(16);
        one.forEach((type, ties) -> assertThat(TriadCensus.of(Graphs.directed(ties)))
                .as(type.symbol())
                .containsEntry(type, 1L));
    }

    @Test
    void undirected_ties_are_mutual() {
        ImmutableMap<TriadType, Long> census = TriadCensus.of(Graphs.undirected("a-b b-c c-a c-d"));
        assertThat(census)
                .containsEntry(TriadType.COMPLETE, 1L)
                .containsEntry(TriadType.TWO_PAIRS, 2L)
                .containsEntry(TriadType.ONE_PAIR, 1L);
    }

    @Test
    void two_are_no_triad() {
        assertThat(TriadCensus.of(Graphs.directed("a-b")).values()).containsOnly(0L);
    }
}
