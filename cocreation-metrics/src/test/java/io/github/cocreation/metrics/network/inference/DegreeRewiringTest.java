/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.inference;

import static io.github.cocreation.metrics.network.Graphs.directed;
import static io.github.cocreation.metrics.network.Graphs.undirected;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cocreation.metrics.network.NetworkView;
import io.github.cocreation.metrics.network.centrality.Degree;
import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DegreeRewiringTest {
    private static final int DRAWS = 400;

    private static Set<String> drawn(NetworkView view) {
        SplittableRandom random = new SplittableRandom(1);
        Set<String> drawn = new HashSet<>();
        for (int draw = 0; draw < DRAWS; draw++) {
            NetworkView rewired = new DegreeRewiring(view, random).rewired();
            assertThat(rewired.tieCount()).isEqualTo(view.tieCount());
            assertThat(rewired.selfTies() + rewired.mergedTies()).isZero();
            for (Degree degree : Degree.values()) {
                assertThat(degree.counts(rewired)).isEqualTo(degree.counts(view));
            }
            drawn.add(IntStream.range(0, rewired.tieCount())
                    .mapToObj(
                            tie -> rewired.stakeholder(rewired.from(tie)) + "-" + rewired.stakeholder(rewired.to(tie)))
                    .toList()
                    .toString());
        }
        return drawn;
    }

    @Test
    void everybody_keeps_as_many_ties() {
        // three ways to match four in pairs
        assertThat(drawn(undirected("a-b c-d"))).hasSize(3);
        assertThat(drawn(undirected("h-a h-b h-c"))).hasSize(1);
        assertThat(drawn(undirected("a b"))).hasSize(1);
    }

    @Test
    void a_circle_of_three_arcs_turns_round() {
        assertThat(drawn(directed("a-b b-c c-a"))).containsExactlyInAnyOrder("[a-b, b-c, c-a]", "[a-c, b-a, c-b]");
    }
}
