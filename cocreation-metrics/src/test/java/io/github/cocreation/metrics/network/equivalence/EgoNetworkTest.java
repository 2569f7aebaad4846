/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.equivalence;

import static io.github.cocreation.metrics.network.Graphs.directed;
import static io.github.cocreation.metrics.network.Graphs.id;
import static io.github.cocreation.metrics.network.Graphs.undirected;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class EgoNetworkTest {
    @Test
    void surroundings_are_others_and_their_ties() {
        EgoNetwork ego = EgoNetwork.of(undirected("e-a e-b e-c a-b c-z"), id("e"));
        assertThat(ego.others()).containsExactly(id("a"), id("b"), id("c"));
        assertThat(ego.network().tieCount()).isEqualTo(4);
        assertThat(ego.tiesAmong()).isEqualTo(1);
        assertThat(ego.density().orElseThrow()).isCloseTo(1.0 / 3, within(1e-15));
        assertThat(ego.brokered()).isEqualTo(2);
        assertThat(ego.parts()).isEqualTo(2);
        EgoNetwork arcs = EgoNetwork.of(directed("a-e e-b a-b b-a"), id("e"));
        assertThat(arcs.others()).hasSize(2);
        assertThat(arcs.density()).hasValue(1);
        assertThat(arcs.brokered()).isZero();
        EgoNetwork alone = EgoNetwork.of(undirected("a b"), id("a"));
        assertThat(alone.density()).isEmpty();
        assertThat(alone.parts()).isZero();
    }
}
