/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.homophily;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.cocreation.metrics.network.Graphs;
import io.github.cocreation.metrics.network.NetworkView;
import org.junit.jupiter.api.Test;

class GroupAssortativityTest {
    @Test
    void worked_example() {
        NetworkView view = Graphs.undirected("a-b b-c c-d");
        assertThat(GroupAssortativity.of(view, Graphs.groups(view, "A:a,b B:c,d"))
                        .orElseThrow())
                .isCloseTo(1.0 / 3, within(1e-15));
    }

    @Test
    void one_group_leaves_no_choice() {
        NetworkView view = Graphs.undirected("a-b");
        assertThat(GroupAssortativity.of(view, Graphs.groups(view, "A:a,b"))).isEmpty();
    }

    @Test
    void who_is_in_no_group_is_left_out_with_their_ties() {
        NetworkView view = Graphs.directed("a-b b-a c-d d-c a-x");
        assertThat(GroupAssortativity.of(view, Graphs.groups(view, "A:a,b B:c,d")))
                .hasValue(1);
    }
}
