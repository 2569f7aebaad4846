/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.signed;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cocreation.core.network.Direction;
import io.github.cocreation.core.network.Layer;
import io.github.cocreation.core.network.Sign;
import io.github.cocreation.core.network.WeightMeaning;
import io.github.cocreation.metrics.network.Graphs;
import io.github.cocreation.metrics.network.NetworkView;
import org.junit.jupiter.api.Test;

class TriadBalanceTest {
    private static NetworkView view(String ties, Direction direction) {
        Layer layer = Layer.builder()
                .id(Graphs.LAYER)
                .direction(direction)
                .weightMeaning(WeightMeaning.STRENGTH)
                .sign(Sign.SIGNED)
                .build();
        return NetworkView.of(Graphs.network(ties, layer), Graphs.LAYER);
    }

    private static NetworkView signed(String ties) {
        return view(ties, Direction.UNDIRECTED);
    }

    @Test
    void a_triangle_is_balanced_if_the_product_of_its_signs_is_positive() {
        TriadBalance none = TriadBalance.of(signed("a-b b-c a-c:-1 c-d:-1 a-d:-1"));
        assertThat(none).isEqualTo(new TriadBalance(0, 1, 0, 1));
        assertThat(none.share()).hasValue(0);
        TriadBalance half = TriadBalance.of(signed("a-b b-c a-c:-1 c-d a-d:-1"));
        assertThat(half).isEqualTo(new TriadBalance(0, 1, 1, 0));
        assertThat(half.share()).hasValue(0.5);
    }

    @Test
    void the_stronger_of_two_arcs_gives_the_sign() {
        assertThat(TriadBalance.of(view("a-b:1 b-a:-3 b-c a-c", Direction.DIRECTED)))
                .isEqualTo(new TriadBalance(0, 1, 0, 0));
    }
}
