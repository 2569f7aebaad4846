/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.community;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cocreation.metrics.network.Graphs;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LabelPropagationTest {
    private static final String CLIQUES = "a-b a-c a-d b-c b-d c-d d-e e-f e-g e-h f-g f-h g-h";

    @Test
    void worked_example() {
        for (long seed = 1; seed <= 20; seed++) {
            Communities found = LabelPropagation.withDefaults().withSeed(seed).of(Graphs.undirected(CLIQUES));
            int[] groups = IntStream.range(0, 8).map(found.groups()::group).toArray();
            assertThat(groups[0]).isEqualTo(groups[1]).isEqualTo(groups[2]);
            assertThat(groups[5]).isEqualTo(groups[6]).isEqualTo(groups[7]);
        }
    }

    @Test
    void who_has_no_tie_keeps_its_own() {
        Communities found = LabelPropagation.withDefaults().of(Graphs.undirected("a b-c"));
        assertThat(found.groups().groups()).hasSize(2);
    }
}
