/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.cohesion;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cocreation.metrics.network.Graphs;
import org.junit.jupiter.api.Test;

class DirectedTransitivityTest {
    @Test
    void worked_example() {
        assertThat(DirectedTransitivity.of(Graphs.directed("a-b b-c a-c c-d"))).hasValue(1.0 / 3);
    }

    @Test
    void going_there_and_back_is_no_path_of_three() {
        assertThat(DirectedTransitivity.of(Graphs.directed("a-b b-a"))).isEmpty();
    }
}
