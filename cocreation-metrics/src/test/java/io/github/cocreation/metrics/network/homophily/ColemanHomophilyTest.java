/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.homophily;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cocreation.metrics.network.Graphs;
import io.github.cocreation.metrics.network.NetworkView;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class ColemanHomophilyTest {
    @Test
    void worked_example() {
        NetworkView view = Graphs.undirected("a-b b-c c-d");
        assertThat(ColemanHomophily.of(view, Graphs.groups(view, "A:a,b B:c,d")).get("A"))
                .hasValue(0.5);
    }

    @Test
    void all_away_from_home_is_minus_one() {
        NetworkView view = Graphs.directed("a-c b-d c-d");
        assertThat(ColemanHomophily.of(view, Graphs.groups(view, "A:a,b B:c,d")))
                .containsEntry("A", OptionalDouble.of(-1))
                .containsEntry("B", OptionalDouble.of(1));
    }

    @Test
    void a_group_of_one_cannot_prefer_its_own() {
        NetworkView view = Graphs.undirected("a-b b-c");
        assertThat(ColemanHomophily.of(view, Graphs.groups(view, "A:a B:b,c")).get("A"))
                .isEmpty();
    }
}
