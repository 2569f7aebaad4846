/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.centrality;

import static io.github.cocreation.metrics.network.Graphs.undirected;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class BetweennessCentralisationTest {
    @Test
    void centralisation_of_star_circle_and_line() {
        assertThat(BetweennessCentralisation.of(undirected("h-a h-b h-c"))).hasValue(1);
        assertThat(BetweennessCentralisation.of(undirected("a-b b-c c-d d-a"))).hasValue(0);
        assertThat(BetweennessCentralisation.of(undirected("a-b b-c c-d")).orElseThrow())
                .isCloseTo(4.0 / 9, within(1e-15));
        assertThat(BetweennessCentralisation.of(undirected("a-b"))).isEmpty();
    }
}
