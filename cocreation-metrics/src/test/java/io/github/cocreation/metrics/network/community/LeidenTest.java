/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.cocreation.metrics.network.Graphs;
import io.github.cocreation.metrics.network.NetworkView;
import io.github.cocreation.metrics.network.TieAmount;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LeidenTest {
    private static final String TRIANGLES = "a-b b-c c-a c-d d-e e-f f-d";

    @Test
    void worked_example() {
        Communities found = Leiden.withDefaults().of(Graphs.undirected(TRIANGLES));
        assertThat(found.modularity().orElseThrow()).isCloseTo(5.0 / 14, within(1e-15));
        assertThat(found.groups().groups()).containsExactly("1", "2");
        assertThat(IntStream.range(0, 6).map(found.groups()::group)).containsExactly(0, 0, 0, 1, 1, 1);
    }

    @Test
    void the_same_seed_finds_the_same() {
        NetworkView view = Graphs.undirected(TRIANGLES + " f-g g-h h-i i-g a-i");
        Communities one = Leiden.withDefaults().withSeed(7).of(view);
        Communities other = Leiden.withDefaults().withSeed(7).of(view);
        assertThat(IntStream.range(0, 9).map(one.groups()::group).toArray())
                .containsExactly(
                        IntStream.range(0, 9).map(other.groups()::group).toArray());
    }

    @Test
    void weights_pull_together() {
        NetworkView view = Graphs.undirected("a-b:9 b-c:1 c-d:9 d-a:1");
        Communities found = Leiden.withDefaults().withAmount(TieAmount.WEIGHT).of(view);
        assertThat(IntStream.range(0, 4).map(found.groups()::group)).containsExactly(0, 0, 1, 1);
    }

    @Test
    void who_has_no_tie_is_alone() {
        Communities found = Leiden.withDefaults().of(Graphs.undirected("a b"));
        assertThat(found.modularity()).isEmpty();
        assertThat(found.groups().groups()).hasSize(2);
        assertThat(Leiden.withDefaults().of(Graphs.undirected("")).groups().groups())
                .isEmpty();
    }
}
