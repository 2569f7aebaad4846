/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.cocreation.metrics.network.Graphs;
import io.github.cocreation.metrics.network.NetworkView;
import org.junit.jupiter.api.Test;

class ModularityTest {
    @Test
    void worked_example() {
        NetworkView view = Graphs.undirected("a-b b-c c-d");
        assertThat(Modularity.withDefaults()
                        .of(view, Graphs.groups(view, "A:a,b B:c,d"))
                        .orElseThrow())
                .isCloseTo(1.0 / 6, within(1e-15));
    }

    @Test
    void everybody_in_one_group_is_zero_and_no_ties_undefined() {
        NetworkView view = Graphs.undirected("a-b b-c");
        assertThat(Modularity.withDefaults().of(view, Graphs.groups(view, "A:a,b,c")))
                .hasValue(0);
        NetworkView none = Graphs.undirected("a b");
        assertThat(Modularity.withDefaults().of(none, Graphs.groups(none, "A:a,b")))
                .isEmpty();
    }

    @Test
    void in_a_directed_network_starts_and_ends_are_told_apart() {
        NetworkView view = Graphs.directed("a-b c-b");
        // e_AA = 1/2, a_A = 1/2, b_A = 1, and B has no end
        assertThat(Modularity.withDefaults().of(view, Graphs.groups(view, "A:a,b B:c")))
                .hasValue(0);
    }
}
