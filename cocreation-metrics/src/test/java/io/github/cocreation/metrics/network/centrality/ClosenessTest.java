/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.centrality;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cocreation.metrics.network.Graphs;
import io.github.cocreation.metrics.network.NetworkView;
import io.github.cocreation.metrics.network.NodeScores;
import org.junit.jupiter.api.Test;

class ClosenessTest {
    private static NodeScores scores(Closeness.Convention convention) {
        return Closeness.withDefaults().withConvention(convention).of(Graphs.undirected("a-b b-c d"));
    }

    @Test
    void worked_example() {
        assertThat(scores(Closeness.Convention.COMPONENT).of(Graphs.id("b"))).isEqualTo(1);
        assertThat(scores(Closeness.Convention.WASSERMAN_FAUST).of(Graphs.id("b")))
                .isEqualTo(2.0 / 3);
        assertThat(scores(Closeness.Convention.FREEMAN).of(Graphs.id("b"))).isZero();
        assertThat(scores(Closeness.Convention.COMPONENT).undefined()).containsExactly(Graphs.id("d"));
        assertThat(scores(Closeness.Convention.WASSERMAN_FAUST).of(Graphs.id("d")))
                .isZero();
        assertThat(scores(Closeness.Convention.FREEMAN).of(Graphs.id("d"))).isZero();
    }

    @Test
    void against_arcs_is_along_those_turned_round() {
        NetworkView view = Graphs.directed("a-b b-c");
        assertThat(Closeness.withDefaults().of(view.reversed()).of(Graphs.id("c")))
                .isEqualTo(2.0 / 3);
        assertThat(Closeness.withDefaults().of(view).of(Graphs.id("c"))).isZero();
    }
}
