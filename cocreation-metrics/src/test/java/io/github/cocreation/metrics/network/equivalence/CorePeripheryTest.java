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

import io.github.cocreation.metrics.network.NetworkView;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class CorePeripheryTest {
    @Test
    void a_core_is_tied_to_all_and_the_periphery_only_to_it() {
        CorePeriphery.Core core = CorePeriphery.withDefaults()
                .of(undirected("a-b a-c a-d b-c b-d"))
                .orElseThrow();
        assertThat(core.core()).containsExactly(id("a"), id("b"));
        assertThat(core.fit()).isCloseTo(1, within(1e-15));
        assertThat(core.proof()).isEqualTo(CorePeriphery.Proof.EXACT);
        CorePeriphery.Core star = CorePeriphery.withDefaults()
                .withMostExact(0)
                .of(directed("c-w c-x y-c w-c x-c c-y"))
                .orElseThrow();
        assertThat(star.core()).containsExactly(id("c"));
        assertThat(star.fit()).isCloseTo(1, within(1e-15));
        assertThat(star.proof()).isEqualTo(CorePeriphery.Proof.HEURISTIC);
    }

    @Test
    void moving_one_at_a_time_never_beats_looking_at_all() {
        SplittableRandom random = new SplittableRandom(2);
        NetworkView nobody = undirected("a b c d e f g h i");
        for (int i = 0; i < 20; i++) {
            NetworkView view = nobody.withTies(
                    random.ints(14, 0, 9).toArray(), random.ints(14, 0, 9).toArray());
            double exact = CorePeriphery.withDefaults().of(view).orElseThrow().fit();
            double moved = CorePeriphery.withDefaults()
                    .withMostExact(0)
                    .of(view)
                    .orElseThrow()
                    .fit();
            assertThat(moved).isLessThanOrEqualTo(exact + 1e-9);
        }
    }
}
