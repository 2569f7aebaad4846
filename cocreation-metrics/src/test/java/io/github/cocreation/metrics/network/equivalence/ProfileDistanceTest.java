/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.equivalence;

import static io.github.cocreation.metrics.network.Graphs.directed;
import static io.github.cocreation.metrics.network.Graphs.id;
import static io.github.cocreation.metrics.network.Graphs.undirected;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.cocreation.metrics.network.NetworkView;
import org.junit.jupiter.api.Test;

class ProfileDistanceTest {
    @Test
    void leaves_of_a_star_can_stand_in_for_each_other() {
        PairScores distance = ProfileDistance.withDefaults().between(undirected("c-w c-x c-y"));
        assertThat(distance.between(id("w"), id("x"))).isZero();
        assertThat(distance.between(id("c"), id("w"))).isCloseTo(Math.sqrt(2), within(1e-15));
        assertThat(distance.ascending(id("w"))).containsExactly(id("x"), id("y"), id("c"));
        assertThatThrownBy(() -> distance.between(id("w"), id("z")))
                .hasMessage("The stakeholder (z) of a network must be one of its stakeholders.\nMaybe add it first.");
    }

    @Test
    void ties_back_and_weights_count() {
        NetworkView view = directed("a-c:2 b-c:5 c-a");
        assertThat(ProfileDistance.withDefaults().between(view).between(id("a"), id("b")))
                .isEqualTo(1);
        assertThat(ProfileDistance.withDefaults()
                        .withReading(Reading.WEIGHTS)
                        .between(view)
                        .between(id("a"), id("b")))
                .isCloseTo(Math.sqrt(9 + 1), within(1e-15));
    }
}
