/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.cohesion;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cocreation.metrics.network.Graphs;
import io.github.cocreation.metrics.network.NetworkView;
import org.junit.jupiter.api.Test;

class ComponentsTest {
    @Test
    void worked_example() {
        NetworkView view = Graphs.directed("a-b b-a b-c d");
        assertThat(Components.weak(view).count()).isEqualTo(2);
        assertThat(Components.weak(view).largest()).isEqualTo(3);
        assertThat(Components.strong(view).count()).isEqualTo(3);
        assertThat(Components.strong(view).largest()).isEqualTo(2);
    }

    @Test
    void arcs_between_strong_components_lead_to_smaller_numbers() {
        NetworkView view = Graphs.directed("a-b b-c c-a c-d d-e e-d f-a");
        Components strong = Components.strong(view);
        for (int tie = 0; tie < view.tieCount(); tie++) {
            assertThat(strong.component(view.from(tie))).isGreaterThanOrEqualTo(strong.component(view.to(tie)));
        }
        assertThat(strong.count()).isEqualTo(3);
    }

    @Test
    void a_long_line_needs_no_stack() {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            line.append(i == 0 ? "" : " ").append(i + "-" + (i + 1));
        }
        assertThat(Components.strong(Graphs.directed(line.toString())).count()).isEqualTo(20_001);
    }

    @Test
    void nobody_has_no_component() {
        assertThat(Components.weak(Graphs.undirected("")).count()).isZero();
        assertThat(Components.weak(Graphs.undirected("")).largest()).isZero();
    }
}
