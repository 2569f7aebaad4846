/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.centrality;

import static io.github.cocreation.metrics.network.Graphs.directed;
import static io.github.cocreation.metrics.network.Graphs.id;
import static io.github.cocreation.metrics.network.Graphs.undirected;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cocreation.metrics.network.NetworkView;
import org.junit.jupiter.api.Test;

class DegreeTest {
    @Test
    void degrees_and_strengths() {
        NetworkView view = directed("a-b:2 c-b:3 b-c:4 d");
        assertThat(Degree.IN.counts(view).of(id("b"))).isEqualTo(2);
        assertThat(Degree.OUT.counts(view).of(id("b"))).isEqualTo(1);
        assertThat(Degree.ALL.counts(view).of(id("b"))).isEqualTo(3);
        assertThat(Degree.IN.strengths(view).of(id("b"))).isEqualTo(5);
        assertThat(Degree.ALL.counts(view).of(id("d"))).isZero();
        for (Degree degree : Degree.values()) {
            assertThat(degree.counts(undirected("a-b b-c")).of(id("b"))).isEqualTo(2);
        }
    }
}
