/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.keyplayer;

import static io.github.cocreation.metrics.network.Graphs.directed;
import static io.github.cocreation.metrics.network.Graphs.id;
import static io.github.cocreation.metrics.network.Graphs.undirected;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableSet;
import io.github.cocreation.metrics.network.NetworkView;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyPlayersTest {
    private static final KeyPlayers TWO = KeyPlayers.withDefaults().withSize(2);

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
