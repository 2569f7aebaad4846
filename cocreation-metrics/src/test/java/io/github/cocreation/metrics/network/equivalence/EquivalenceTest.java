/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.equivalence;

import static io.github.cocreation.metrics.network.Graphs.directed;
import static io.github.cocreation.metrics.network.Graphs.undirected;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.metrics.network.NetworkView;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EquivalenceTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a b", "a-b", "a-b a-c b-c", "a-b a-c a-d", "a-b c-d"})
    void nothing_is_thrown_on_small_networks(String ties) {
        for (NetworkView view : new NetworkView[] {undirected(ties), directed(ties)}) {
            assertThat(ProfileDistance.withDefaults().between(view).stakeholders())
                    .hasSize(view.nodeCount());
            assertThat(RegularEquivalence.withDefaults().between(view).stakeholders())
                    .hasSize(view.nodeCount());
            Blockmodel model = Concor.withDefaults().blocks(view);
            assertThat(model.blocks().stream()
                            .mapToInt(ImmutableSortedSet::size)
                            .sum())
                    .isEqualTo(view.nodeCount());
            CorePeriphery.withDefaults()
                    .of(view)
                    .ifPresent(core -> assertThat(core.fit()).isBetween(-1.0, 1.0));
            CorePeriphery.withDefaults()
                    .withMostExact(0)
                    .of(view)
                    .ifPresent(core -> assertThat(core.fit()).isBetween(-1.0, 1.0));
        }
    }
}
