/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.cocreation.core.network.Direction;
import io.github.cocreation.core.network.Layer;
import io.github.cocreation.core.network.Sign;
import io.github.cocreation.core.network.WeightMeaning;
import io.github.cocreation.metrics.network.Graphs;
import io.github.cocreation.metrics.network.NetworkView;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShortestPathsTest {
    @Test
    void worked_example_of_a_line() {
        Distances distances = ShortestPaths.withDefaults().of(Graphs.undirected("a-b b-c"));
        assertThat(distances.reached(0)).isEqualTo(2);
        assertThat(distances.total(0)).isEqualTo(3);
        assertThat(distances.inverseTotal(0)).isEqualTo(1.5);
    }

    @Test
    void worked_example_of_distances_along_arcs() {
        Distances distances = ShortestPaths.withDefaults().of(Graphs.directed("a-b b-c"));
        assertThat(distances.reachableShare()).hasValue(0.5);
        assertThat(distances.meanLength().orElseThrow()).isEqualTo(4.0 / 3);
        assertThat(distances.diameter()).hasValue(2);
        assertThat(distances.efficiency().orElseThrow()).isCloseTo(2.5 / 6, within(1e-15));
        assertThat(distances.eccentricity().of(Graphs.id("c"))).isZero();
    }

    @Test
    void more_sources_than_fit_one_word_reach_all() {
        // a circle of 130: each reaches two at every distance up to 64, and one at 65
        StringBuilder circle = new StringBuilder();
        for (int i = 0; i < 130; i++) {
            circle.append(i == 0 ? "" : " ").append("n" + i + "-n" + (i + 1) % 130);
        }
        Distances distances = ShortestPaths.withDefaults().of(Graphs.undirected(circle.toString()));
        double total = 64 * 65 + 65;
        IntStream.range(0, 130).forEach(v -> assertThat(distances.total(v)).isEqualTo(total));
        assertThat(distances.diameter()).hasValue(65);
    }

    @Test
    void lengths_are_weights_or_one_by_them() {
        NetworkView view = Graphs.undirected("a-b:2 b-c:4 a-c:10");
        Distances cost =
                ShortestPaths.withDefaults().withLength(TieLength.WEIGHT).of(view);
        assertThat(cost.diameter()).hasValue(6);
        Distances inverse = ShortestPaths.withDefaults()
                .withLength(TieLength.INVERSE_WEIGHT)
                .of(view);
        assertThat(inverse.total(0)).isCloseTo(0.1 + 0.35, within(1e-15));
    }

    @Test
    void nobody_and_somebody_alone_have_no_mean() {
        Distances nobody = ShortestPaths.withDefaults().of(Graphs.undirected(""));
        assertThat(nobody.diameter()).isEmpty();
        Distances alone = ShortestPaths.withDefaults().of(Graphs.undirected("a"));
        assertThat(alone.diameter()).hasValue(0);
        assertThat(alone.meanLength()).isEmpty();
        assertThat(alone.efficiency()).isEmpty();
        assertThat(alone.reachableShare()).isEmpty();
    }

    @Test
    void a_weight_that_is_no_length_is_refused() {
        Layer signed = Layer.builder()
                .id(Graphs.LAYER)
                .direction(Direction.DIRECTED)
                .sign(Sign.SIGNED)
                .weightMeaning(WeightMeaning.STRENGTH)
                .build();
        NetworkView view = NetworkView.of(Graphs.network("a-b:-2", signed), Graphs.LAYER);
        assertThatThrownBy(() -> ShortestPaths.withDefaults()
                        .withLength(TieLength.WEIGHT)
                        .of(view))
                .hasMessage("The weight (-2.0) of tie (a - b) must be above 0 to be read as a length.\n"
                        + "Maybe use TieLength.STEP, or leave negative ties out.");
    }

    @Test
    void a_long_line_is_measured_to_its_end() {
        int n = 2200; // longer than steps are counted one by one
        int[] from = IntStream.range(0, n - 1).toArray();
        int[] to = IntStream.range(1, n).toArray();
        NetworkView view = Graphs.numbered(Direction.UNDIRECTED, n).withTies(from, to);
        Distances distances = ShortestPaths.withDefaults().of(view);
        double harmonic = IntStream.range(1, n).mapToDouble(step -> 1.0 / step).sum();
        assertThat(distances.total(0)).isEqualTo(n * (n - 1.0) / 2);
        assertThat(distances.inverseTotal(0)).isCloseTo(harmonic, within(1e-12));
        assertThat(distances.reachablePairs()).isEqualTo((long) n * (n - 1));
        assertThat(distances.diameter()).hasValue(n - 1.0);
    }

    @Test
    void broad_and_narrow_waves_find_the_same() {
        // everybody is within two steps of the hub, and a tail of 40 hangs on it
        int n = 700;
        int[] from = IntStream.range(1, n).toArray();
        int[] to = IntStream.range(1, n).map(v -> v <= 40 ? v - 1 : 0).toArray();
        NetworkView view = Graphs.numbered(Direction.UNDIRECTED, n).withTies(from, to);
        Distances distances = ShortestPaths.withDefaults().of(view);
        assertThat(distances.diameter()).hasValue(41);
        assertThat(distances.total(0)).isEqualTo(40 * 41 / 2.0 + (n - 41));
        assertThat(distances.total(n - 1)).isEqualTo(1 + 40 * 41 / 2.0 + 40 + 2.0 * (n - 42));
    }
}
