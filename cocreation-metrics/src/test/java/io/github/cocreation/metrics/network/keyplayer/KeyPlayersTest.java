/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.keyplayer;

import static io.github.cocreation.metrics.network.Graphs.directed;
import static io.github.cocreation.metrics.network.Graphs.id;
import static io.github.cocreation.metrics.network.Graphs.undirected;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.metrics.network.NetworkView;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyPlayersTest {
    private static final KeyPlayers TWO = KeyPlayers.withDefaults().withSize(2);

    @Test
    void the_centre_of_a_star_disrupts_and_reaches_most() {
        NetworkView star = undirected("c-w c-x c-y c-z");
        for (KeyPlayerGoal goal : KeyPlayerGoal.values()) {
            KeyPlayerSet best =
                    KeyPlayers.withDefaults().withGoal(goal).find(star).orElseThrow();
            assertThat(best.players()).containsExactly(id("c"));
            assertThat(best.score()).isEqualTo(1);
            assertThat(best.proof()).isEqualTo(KeyPlayerSet.Proof.EXACT);
            assertThat(best.tried()).isEqualTo(5);
        }
        assertThat(KeyPlayerGoal.REACH.score(star, NodeSets.mask(star, ImmutableSet.of(id("w")))))
                .hasValue(0.7);
    }

    @Test
    void two_joined_stars_hang_on_both_centres() {
        NetworkView stars = undirected("c-v c-w c-x d-y d-z c-d");
        for (KeyPlayerGoal goal : KeyPlayerGoal.values()) {
            KeyPlayerSet exact = TWO.withGoal(goal).find(stars).orElseThrow();
            assertThat(exact.players()).containsExactly(id("c"), id("d"));
            assertThat(exact.score()).isEqualTo(1);
            KeyPlayerSet heuristic =
                    TWO.withGoal(goal).withMostSteps(0).find(stars).orElseThrow();
            assertThat(heuristic.players()).isEqualTo(exact.players());
            assertThat(heuristic.proof()).isEqualTo(KeyPlayerSet.Proof.HEURISTIC);
        }
    }

    @Test
    void arcs_lead_where_reach_goes() {
        NetworkView line = directed("a-b b-c");
        KeyPlayerSet best = KeyPlayers.withDefaults()
                .withGoal(KeyPlayerGoal.REACH)
                .find(line)
                .orElseThrow();
        assertThat(best.players()).containsExactly(id("a"));
        assertThat(best.score()).isCloseTo(2.5 / 3, within(1e-15));
    }

    @Test
    void exchanging_seldom_misses_the_best_and_never_beats_it() {
        SplittableRandom random = new SplittableRandom(6);
        NetworkView nobody = undirected("a b c d e f g h i j k l");
        int missed = 0;
        for (int i = 0; i < 30; i++) {
            NetworkView view = nobody.withTies(
                    random.ints(16, 0, 12).toArray(), random.ints(16, 0, 12).toArray());
            double exact = TWO.withSize(3).find(view).orElseThrow().score();
            double found =
                    TWO.withSize(3).withMostSteps(0).find(view).orElseThrow().score();
            assertThat(found).isLessThanOrEqualTo(exact + 1e-12);
            missed += found < exact - 1e-9 ? 1 : 0;
        }
        assertThat(missed).isLessThan(10);
    }

    @Test
    void removal_shows_what_falls_apart() {
        NetworkView line = undirected("a-b b-c c-d");
        Removal removal = Removal.of(line, ImmutableSet.of(id("b")));
        assertThat(removal.before().fragmentation()).hasValue(0);
        assertThat(removal.after().fragmentation().orElseThrow()).isCloseTo(2.0 / 3, within(1e-15));
        assertThat(removal.before().components()).isEqualTo(1);
        assertThat(removal.after().components()).isEqualTo(2);
        assertThat(removal.after().largest()).isEqualTo(2);
        assertThat(removal.cutOff()).isEqualTo(ImmutableSortedSet.of(id("a")));
        assertThatThrownBy(() -> Removal.of(line, ImmutableSet.of(id("x"))))
                .hasMessage("The stakeholder (x) of a network must be one of its stakeholders.\nMaybe add it first.");
    }

    @Test
    void a_line_of_three_is_whole_but_not_near() {
        Wholeness line = Wholeness.of(directed("a-b b-c"));
        assertThat(line.fragmentation()).hasValue(0);
        assertThat(line.byDistance().orElseThrow()).isCloseTo(1.0 / 6, within(1e-15));
        Wholeness ends =
                Removal.of(undirected("a-b b-c"), ImmutableSet.of(id("b"))).after();
        assertThat(ends.fragmentation()).hasValue(1);
        assertThat(ends.byDistance()).hasValue(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a b c", "a-b", "a-b a-c b-c", "a-b a-c a-d", "a-b c-d"})
    void nothing_is_thrown_on_small_networks(String ties) {
        for (KeyPlayerGoal goal : KeyPlayerGoal.values()) {
            for (int size = 1; size < 4; size++) {
                KeyPlayers search = KeyPlayers.withDefaults().withGoal(goal).withSize(size);
                search.find(undirected(ties))
                        .ifPresent(set -> assertThat(set.score()).isBetween(0.0, 1.0));
                search.withMostSteps(0)
                        .find(directed(ties))
                        .ifPresent(set -> assertThat(set.score()).isBetween(0.0, 1.0));
            }
        }
        assertThat(Wholeness.of(undirected(ties)).components()).isGreaterThanOrEqualTo(ties.isEmpty() ? 0 : 1);
        assertThat(Removal.of(undirected(ties), ImmutableSet.of()).cutOff()).isEmpty();
    }
}
