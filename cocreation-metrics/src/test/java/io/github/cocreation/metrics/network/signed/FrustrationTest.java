/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.signed;

import static io.github.cocreation.metrics.network.Graphs.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cocreation.core.network.Direction;
import io.github.cocreation.core.network.Layer;
import io.github.cocreation.core.network.Sign;
import io.github.cocreation.core.network.WeightMeaning;
import io.github.cocreation.metrics.network.Graphs;
import io.github.cocreation.metrics.network.NetworkView;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrustrationTest {
    private static final Frustration INDEX = Frustration.withDefaults();

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

    private static NetworkView random(NetworkView nobody, int ties, int n, SplittableRandom random) {
        int[] starts = random.ints(ties, 0, n).toArray();
        int[] ends = random.ints(ties, 0, n).toArray();
        double[] weights = IntStream.range(0, ties)
                .mapToDouble(t -> random.nextBoolean() ? 1 : -1)
                .toArray();
        return nobody.withTies(starts, ends, weights, WeightMeaning.STRENGTH);
    }

    private static int fewest(NetworkView view) {
        int fewest = Integer.MAX_VALUE;
        for (int camps = 0; camps < 1 << view.nodeCount(); camps++) {
            int count = 0;
            for (int tie = 0; tie < view.tieCount(); tie++) {
                boolean together = (camps >> view.from(tie) & 1) == (camps >> view.to(tie) & 1);
                count += together == view.weight(tie) < 0 ? 1 : 0;
            }
            fewest = Math.min(fewest, count);
        }
        return fewest;
    }

    @Test
    void three_enemies_frustrate_one_tie_and_two_camps_none() {
        Frustration.Camps enemies = INDEX.of(signed("a-b:-1 b-c:-1 a-c:-1"));
        assertThat(enemies.frustrated()).isEqualTo(1);
        assertThat(enemies.proof()).isEqualTo(Frustration.Proof.EXACT);
        assertThat(enemies.share().orElseThrow()).isEqualTo(1 - 2.0 / 3);
        Frustration.Camps square = INDEX.of(signed("a-b c-d b-c:-1 a-d:-1 z"));
        assertThat(square.frustrated()).isZero();
        assertThat(square.camp()).containsExactly(id("a"), id("b"));
        assertThat(square.other()).containsExactly(id("c"), id("d"));
        assertThat(square.share()).hasValue(1);
    }

    @Test
    void branch_and_bound_finds_what_looking_at_all_camps_finds() {
        SplittableRandom random = new SplittableRandom(11);
        NetworkView nobody = signed("a b c d e f g h i");
        for (int i = 0; i < 40; i++) {
            NetworkView view = random(nobody, 20, 9, random);
            Frustration.Camps exact = INDEX.of(view);
            assertThat(exact.frustrated()).isEqualTo(fewest(view));
            assertThat(INDEX.withMostExact(0).of(view).frustrated()).isGreaterThanOrEqualTo(exact.frustrated());
            assertThat(INDEX.withMostExact(0).of(view).proof()).isEqualTo(Frustration.Proof.HEURISTIC);
        }
    }

    @Test
    void twenty_five_are_divided_exactly_and_twice_alike() {
        SplittableRandom random = new SplittableRandom(3);
        NetworkView nobody = signed("a b c d e f g h i j k l m n o p q r s t u v w x y");
        NetworkView view = random(nobody, 70, 25, random);
        Frustration.Camps camps = INDEX.of(view);
        assertThat(camps.proof()).isEqualTo(Frustration.Proof.EXACT);
        assertThat(INDEX.of(view)).isEqualTo(camps);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a b", "a-b", "a-b:-1", "a-b a-c:-1 a-d", "a-b c-d:-1"})
    void small_networks_without_circles_are_balanced(String ties) {
        assertThat(TriadBalance.of(signed(ties)).share()).isEmpty();
        assertThat(INDEX.of(signed(ties)).frustrated()).isZero();
        assertThat(INDEX.withMostExact(0).of(signed(ties)).frustrated()).isZero();
        assertThat(INDEX.of(signed("a b")).share()).isEmpty();
        assertThatThrownBy(() -> INDEX.withMostExact(-1))
                .hasMessageStartingWith("The number of stakeholders (-1) of an exact search must be at least 0.");
    }
}
