/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.inference;

import static io.github.cocreation.metrics.network.Graphs.directed;
import static io.github.cocreation.metrics.network.Graphs.undirected;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.cocreation.metrics.network.NetworkView;
import io.github.cocreation.metrics.network.cohesion.DyadCensus;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionalUniformTestTest {
    private static final ConditionalUniformTest TEST =
            ConditionalUniformTest.withDefaults().withSeed(3);

    @Test
    void one_of_five_networks_of_three_ties_among_four_is_a_triangle() {
        PermutationTest test = TEST.withReplications(20_000)
                .test(undirected("a-b b-c c-a d"), Statistic.transitivity())
                .orElseThrow();
        assertThat(test.observed()).isEqualTo(1);
        assertThat(test.pGreater()).isCloseTo(0.2, within(0.015));
        assertThat(test.pLess()).isEqualTo(1);
    }

    @Test
    void what_is_given_is_kept() {
        NetworkView view = directed("a-b b-a b-c c-d d-b e a-d d-a e-a");
        SplittableRandom random = new SplittableRandom(5);
        for (int i = 0; i < 50; i++) {
            assertThat(Given.TIES.draw(view, random).tieCount()).isEqualTo(view.tieCount());
            DyadCensus dyads = DyadCensus.of(Given.DYADS.draw(view, random));
            assertThat(dyads.mutual()).isEqualTo(2);
            assertThat(dyads.asymmetric()).isEqualTo(4);
            NetworkView rewired = Given.DEGREES.draw(view, random);
            for (int node = 0; node < view.nodeCount(); node++) {
                assertThat(rewired.outEnd(node) - rewired.outBegin(node))
                        .isEqualTo(view.outEnd(node) - view.outBegin(node));
                assertThat(rewired.inEnd(node) - rewired.inBegin(node))
                        .isEqualTo(view.inEnd(node) - view.inBegin(node));
            }
        }
    }

    @Test
    void size_alone_gives_half_of_all_ties() {
        PermutationTest test = TEST.withGiven(Given.SIZE)
                .test(undirected("a-b c d e f"), Statistic.density())
                .orElseThrow();
        assertThat(test.mean()).isCloseTo(0.5, within(0.02));
        assertThat(test.pGreater()).isEqualTo(1);
    }

    @Test
    void rewiring_reaches_both_ways_round_a_circle() {
        // three arcs in a circle can only be turned round as a whole
        NetworkView circle = directed("a-b b-c c-a");
        SplittableRandom random = new SplittableRandom(1);
        int turned = 0;
        for (int i = 0; i < 400; i++) {
            turned += Given.DEGREES.draw(circle, random).isTied(1, 0) ? 1 : 0;
        }
        assertThat(turned).isBetween(120, 280);
    }

    @Test
    void a_figure_that_is_given_is_never_surprising() {
        PermutationTest test =
                TEST.test(directed("a-b b-c c-a a-d"), Statistic.density()).orElseThrow();
        assertThat(test.pGreater()).isEqualTo(1);
        assertThat(test.pLess()).isEqualTo(1);
    }

    @Test
    void an_undefined_figure_is_not_tested() {
        assertThat(TEST.test(undirected("a-b"), Statistic.transitivity())).isEmpty();
        assertThat(TEST.test(undirected("a-b"), Statistic.reciprocity())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void threads_change_nothing(Given given) {
        NetworkView view = directed("a-b b-c c-a a-d d-e e-f f-a b-f c-e");
        ConditionalUniformTest test = TEST.withGiven(given).withReplications(200);
        var alone = test.test(view, Statistic.transitivity());
        assertThat(test.withThreads(2).test(view, Statistic.transitivity())).isEqualTo(alone);
        assertThat(test.withThreads(8).test(view, Statistic.transitivity())).isEqualTo(alone);
        assertThat(test.withSeed(4).test(view, Statistic.transitivity())).isNotEqualTo(alone);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a b", "a-b", "a-b a-c a-d", "a-b a-c b-c", "a-b c-d"})
    void nothing_is_thrown_on_small_networks(String ties) {
        for (Given given : Given.values()) {
            for (Statistic statistic : Statistic.all()) {
                ConditionalUniformTest test = TEST.withGiven(given).withReplications(20);
                test.test(undirected(ties), statistic)
                        .ifPresent(t -> assertThat(t.pGreater()).isBetween(0.0, 1.0));
                test.test(directed(ties), statistic)
                        .ifPresent(t -> assertThat(t.pLess()).isBetween(0.0, 1.0));
            }
        }
    }

    @Test
    void an_unknown_statistic_has_a_neighbour() {
        assertThatThrownBy(() -> Statistic.named("transitivty"))
                .hasMessageStartingWith("The statistic (transitivty) is unknown.\nMaybe")
                .hasMessageContaining("transitivity");
        assertThatThrownBy(() -> TEST.withReplications(0))
                .hasMessage("The number of replications (0) of a test must be at least 1."
                        + "\nMaybe check the sign and the unit.");
    }

    @Test
    void numbers_of_pairs_are_all_pairs() {
        long pair = 0;
        for (int larger = 1; larger < 60; larger++) {
            for (int smaller = 0; smaller < larger; smaller++) {
                assertThat(Dyads.larger(pair)).isEqualTo(larger);
                assertThat(Dyads.smaller(pair++)).isEqualTo(smaller);
            }
        }
        long last = Dyads.pairs(2_000_000) - 1;
        assertThat(Dyads.larger(last)).isEqualTo(1_999_999);
        assertThat(Dyads.smaller(last)).isEqualTo(1_999_998);
    }
}
