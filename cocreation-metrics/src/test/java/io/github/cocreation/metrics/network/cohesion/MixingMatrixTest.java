/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.cohesion;

import static io.github.cocreation.metrics.network.Graphs.directed;
import static io.github.cocreation.metrics.network.Graphs.groups;
import static io.github.cocreation.metrics.network.Graphs.undirected;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.metrics.network.NetworkView;
import org.junit.jupiter.api.Test;

class MixingMatrixTest {
    @Test
    void mixing_counts_undirected_ties_both_ways() {
        NetworkView view = undirected("a-b b-c");
        assertThat(MixingMatrix.of(view, groups(view, "A:a,b B:c")))
                .isEqualTo(ImmutableSortedMap.of(
                        "A", ImmutableSortedMap.of("A", 2L, "B", 1L), "B", ImmutableSortedMap.of("A", 1L, "B", 0L)));
        NetworkView arcs = directed("a-b b-c");
        assertThat(MixingMatrix.of(arcs, groups(arcs, "A:a,b B:c")))
                .isEqualTo(ImmutableSortedMap.of(
                        "A", ImmutableSortedMap.of("A", 1L, "B", 1L), "B", ImmutableSortedMap.of("A", 0L, "B", 0L)));
    }
}
