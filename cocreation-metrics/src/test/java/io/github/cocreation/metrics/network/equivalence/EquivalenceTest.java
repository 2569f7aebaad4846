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

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.metrics.network.NetworkView;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EquivalenceTest {
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

    @Test
    void heads_of_two_departments_are_alike_and_a_boss_is_no_clerk() {
        PairScores alike = RegularEquivalence.withDefaults().between(directed("a-b a-c b-d c-e"));
        assertThat(alike.between(id("b"), id("c"))).isEqualTo(1);
        assertThat(alike.between(id("d"), id("e"))).isEqualTo(1);
        assertThat(alike.between(id("a"), id("d"))).isZero();
        assertThat(alike.between(id("a"), id("b"))).isStrictlyBetween(0.0, 1.0);
    }

    @Test
    void without_direction_all_who_have_ties_are_regularly_alike() {
        PairScores alike = RegularEquivalence.withDefaults().between(undirected("a-b b-c c-d x y"));
        assertThat(alike.between(id("a"), id("b"))).isEqualTo(1);
        assertThat(alike.between(id("x"), id("y"))).isEqualTo(1);
        assertThat(alike.between(id("a"), id("x"))).isZero();
    }

    @Test
    void two_threes_are_two_blocks() {
        Blockmodel model = Concor.withDefaults().withDepth(1).blocks(undirected("a-b b-c a-c d-e e-f d-f"));
        assertThat(model.blocks())
                .containsExactly(
                        ImmutableSortedSet.of(id("a"), id("b"), id("c")),
                        ImmutableSortedSet.of(id("d"), id("e"), id("f")));
        assertThat(model.densities())
                .containsExactly(
                        ImmutableList.of(Optional.of(1.0), Optional.of(0.0)),
                        ImmutableList.of(Optional.of(0.0), Optional.of(1.0)));
        assertThat(model.image()).containsExactly(ImmutableList.of(true, false), ImmutableList.of(false, true));
        assertThat(model.settled()).isTrue();
    }

    @Test
    void a_hierarchy_falls_into_its_levels() {
        Blockmodel model = Concor.withDefaults().withDepth(1).blocks(directed("a-c a-d a-e b-c b-d b-e"));
        assertThat(model.blocks())
                .containsExactly(
                        ImmutableSortedSet.of(id("a"), id("b")), ImmutableSortedSet.of(id("c"), id("d"), id("e")));
        assertThat(model.image()).containsExactly(ImmutableList.of(false, true), ImmutableList.of(false, false));
    }

    @Test
    void a_core_is_tied_to_all_and_the_periphery_only_to_it() {
        CorePeriphery.Core core = CorePeriphery.withDefaults()
                .of(undirected("a-b a-c a-d b-c b-d"))
                .orElseThrow();
        assertThat(core.core()).containsExactly(id("a"), id("b"));
        assertThat(core.fit()).isCloseTo(1, within(1e-15));
        assertThat(core.proof()).isEqualTo(CorePeriphery.Proof.EXACT);
        CorePeriphery.Core star = CorePeriphery.withDefaults()
                .withMostExact(0)
                .of(directed("c-w c-x y-c w-c x-c c-y"))
                .orElseThrow();
        assertThat(star.core()).containsExactly(id("c"));
        assertThat(star.fit()).isCloseTo(1, within(1e-15));
        assertThat(star.proof()).isEqualTo(CorePeriphery.Proof.HEURISTIC);
    }

    @Test
    void moving_one_at_a_time_never_beats_looking_at_all() {
        SplittableRandom random = new SplittableRandom(2);
        NetworkView nobody = undirected("a b c d e f g h i");
        for (int i = 0; i < 20; i++) {
            NetworkView view = nobody.withTies(
                    random.ints(14, 0, 9).toArray(), random.ints(14, 0, 9).toArray());
            double exact = CorePeriphery.withDefaults().of(view).orElseThrow().fit();
            double moved = CorePeriphery.withDefaults()
                    .withMostExact(0)
                    .of(view)
                    .orElseThrow()
                    .fit();
            assertThat(moved).isLessThanOrEqualTo(exact + 1e-9);
        }
    }

    @Test
    void surroundings_are_others_and_their_ties() {
        EgoNetwork ego = EgoNetwork.of(undirected("e-a e-b e-c a-b c-z"), id("e"));
        assertThat(ego.others()).containsExactly(id("a"), id("b"), id("c"));
        assertThat(ego.network().tieCount()).isEqualTo(4);
        assertThat(ego.tiesAmong()).isEqualTo(1);
        assertThat(ego.density().orElseThrow()).isCloseTo(1.0 / 3, within(1e-15));
        assertThat(ego.brokered()).isEqualTo(2);
        assertThat(ego.parts()).isEqualTo(2);
        EgoNetwork arcs = EgoNetwork.of(directed("a-e e-b a-b b-a"), id("e"));
        assertThat(arcs.others()).hasSize(2);
        assertThat(arcs.density()).hasValue(1);
        assertThat(arcs.brokered()).isZero();
        EgoNetwork alone = EgoNetwork.of(undirected("a b"), id("a"));
        assertThat(alone.density()).isEmpty();
        assertThat(alone.parts()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a b", "a-b", "a-b a-c b-c", "a-b a-c a-d", "a-b c-d"})
    void nothing_is_thrown_on_small_networks(String ties) {
        for (NetworkView view : new NetworkView[] {undirected(ties), directed(ties)}) {
            assertThat(ProfileDistance.withDefaults().between(view).stakeholders())
                    .hasSize(view.nodeCount());
            assertThat(RegularEquivalence.withDefaults().between(view).stakeholders())
                    .hasSize(view.nodeCount());
            Blockmodel model = Concor.withDefaults().blocks(view);
            assertThat(model.blocks().stream()
                            .mapToInt(ImmutableSortedSet::size)
                            .sum())
                    .isEqualTo(view.nodeCount());
            CorePeriphery.withDefaults()
                    .of(view)
                    .ifPresent(core -> assertThat(core.fit()).isBetween(-1.0, 1.0));
            CorePeriphery.withDefaults()
                    .withMostExact(0)
                    .of(view)
                    .ifPresent(core -> assertThat(core.fit()).isBetween(-1.0, 1.0));
        }
    }
}
