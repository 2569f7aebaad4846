/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.equivalence;

import static io.github.cocreation.metrics.network.Graphs.directed;
import static io.github.cocreation.metrics.network.Graphs.id;
import static io.github.cocreation.metrics.network.Graphs.undirected;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConcorTest {
    @Test
    void two_threes_are_two_blocks() {
        Blockmodel model = Concor.withDefaults().withDepth(1).blocks(undirected("a-b b-c a-c d-e e-f d-f"));
        assertThat(model.blocks())
                .containsExactly(
                        ImmutableSortedSet.of(id("a"), id("b"), id("c")),
                        ImmutableSortedSet.of(id("d"), id("e"), id("f")));
        assertThat(model.densities())
                .containsExactly(
                        ImmutableList.of(Optional.of(1.0), Optional.of(0.0)),
                        ImmutableList.of(Optional.of(0.0), Optional.of(1.0)));
        assertThat(model.image()).containsExactly(ImmutableList.of(true, false), ImmutableList.of(false, true));
        assertThat(model.settled()).isTrue();
    }

    @Test
    void a_hierarchy_falls_into_its_levels() {
        Blockmodel model = Concor.withDefaults().withDepth(1).blocks(directed("a-c a-d a-e b-c b-d b-e"));
        assertThat(model.blocks())
                .containsExactly(
                        ImmutableSortedSet.of(id("a"), id("b")), ImmutableSortedSet.of(id("c"), id("d"), id("e")));
        assertThat(model.image()).containsExactly(ImmutableList.of(false, true), ImmutableList.of(false, false));
    }
}
