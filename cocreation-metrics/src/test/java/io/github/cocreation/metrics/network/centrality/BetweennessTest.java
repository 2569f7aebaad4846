/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.centrality;

import static io.github.cocreation.metrics.network.Graphs.directed;
import static io.github.cocreation.metrics.network.Graphs.id;
import static io.github.cocreation.metrics.network.Graphs.undirected;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.cocreation.core.network.Direction;
import io.github.cocreation.core.network.Layer;
import io.github.cocreation.core.network.Sign;
import io.github.cocreation.core.network.WeightMeaning;
import io.github.cocreation.metrics.network.Graphs;
import io.github.cocreation.metrics.network.NetworkView;
import io.github.cocreation.metrics.network.path.TieLength;
import org.junit.jupiter.api.Test;

class BetweennessTest {
    private static final Betweenness RAW = Betweenness.withDefaults().withScale(Betweenness.Scale.RAW);

    @Test
    void star_hub_scores_one() {
        NetworkView star = undirected("h-a h-b h-c h-d");
        assertThat(RAW.scores(star).of(id("h"))).isEqualTo(6);
        assertThat(Betweenness.withDefaults().scores(star).of(id("h"))).isEqualTo(1);
        assertThat(Betweenness.withDefaults().scores(star).of(id("a"))).isZero();
    }

    @Test
    void directed_star_hub_scores_one_if_all_arcs_go_both_ways() {
        NetworkView star = directed("h-a a-h h-b b-h h-c c-h");
        assertThat(RAW.scores(star).of(id("h"))).isEqualTo(6);
        assertThat(Betweenness.withDefaults().scores(star).of(id("h"))).isEqualTo(1);
    }

    @Test
    void inner_nodes_of_a_line_lie_between_all_pairs_of_their_sides() {
        var scores = RAW.scores(undirected("a-b b-c c-d d-e")).byStakeholder();
        assertThat(scores.values()).containsExactly(0.0, 3.0, 4.0, 3.0, 0.0);
        assertThat(RAW.scores(directed("a-b b-c c-d d-e")).byStakeholder().values())
                .containsExactly(0.0, 3.0, 4.0, 3.0, 0.0);
    }

    @Test
    void equal_paths_share() {
        var scores = RAW.scores(undirected("a-b b-c c-d d-a")).byStakeholder();
        assertThat(scores.values()).containsExactly(0.5, 0.5, 0.5, 0.5);
    }

    @Test
    void everyone_in_a_clique_and_in_small_networks_scores_zero() {
        assertThat(RAW.scores(undirected("a-b a-c b-c")).byStakeholder().values())
                .containsOnly(0.0);
        assertThat(Betweenness.withDefaults()
                        .scores(undirected("a-b"))
                        .byStakeholder()
                        .values())
                .containsOnly(0.0);
        assertThat(Betweenness.withDefaults()
                        .scores(undirected("a"))
                        .byStakeholder()
                        .values())
                .containsOnly(0.0);
        assertThat(Betweenness.withDefaults().scores(undirected("")).byStakeholder())
                .isEmpty();
    }

    @Test
    void components_do_not_mix_and_an_isolate_changes_no_raw_score() {
        var two = RAW.scores(undirected("a-b b-c x-y y-z i"));
        assertThat(two.of(id("b"))).isEqualTo(1);
        assertThat(two.of(id("y"))).isEqualTo(1);
        assertThat(two.of(id("i"))).isZero();
    }

    @Test
    void equal_lengths_are_recognised_in_spite_of_rounding() {
        // 0.1 + 0.2 is 0.30000000000000004 and 0.15 + 0.15 is 0.3
        NetworkView view = Graphs.view("s-a:0.1 a-t:0.2 s-b:0.15 b-t:0.15", Direction.UNDIRECTED, WeightMeaning.COST);
        var scores = RAW.withLength(TieLength.WEIGHT).scores(view);
        assertThat(scores.of(id("a"))).isEqualTo(0.5);
        assertThat(scores.of(id("b"))).isEqualTo(0.5);
    }

    @Test
    void strong_ties_are_short_and_cheap_ones_too() {
        NetworkView view = undirected("a-b:4 b-c:4 a-c:1");
        assertThat(RAW.withLength(TieLength.INVERSE_WEIGHT).scores(view).of(id("b")))
                .isEqualTo(1);
        assertThat(RAW.withLength(TieLength.WEIGHT).scores(view).of(id("b"))).isZero();
        assertThat(TieLength.fitting(WeightMeaning.STRENGTH)).isEqualTo(TieLength.INVERSE_WEIGHT);
        assertThat(TieLength.fitting(WeightMeaning.COST)).isEqualTo(TieLength.WEIGHT);
        assertThat(TieLength.fitting(WeightMeaning.NONE)).isEqualTo(TieLength.STEP);
    }

    @Test
    void scaling_all_weights_changes_nothing() {
        var one = RAW.withLength(TieLength.WEIGHT).scores(undirected("a-b:1 b-c:2 c-d:3 d-a:2 a-c:3"));
        var scaled = RAW.withLength(TieLength.WEIGHT).scores(undirected("a-b:7 b-c:14 c-d:21 d-a:14 a-c:21"));
        assertThat(scaled).isEqualTo(one);
    }

    @Test
    void ties_carry_the_paths_that_run_over_them() {
        assertThat(RAW.tieScores(undirected("a-b b-c"))).containsExactly(2, 2);
        assertThat(RAW.tieScores(directed("a-b b-c"))).containsExactly(2, 2);
    }

    @Test
    void negative_tie_has_no_length() {
        Layer signed = Layer.builder()
                .id(Graphs.LAYER)
                .direction(Direction.UNDIRECTED)
                .sign(Sign.SIGNED)
                .weightMeaning(WeightMeaning.STRENGTH)
                .build();
        NetworkView view = NetworkView.of(Graphs.network("a-b:-2", signed), Graphs.LAYER);
        assertThatThrownBy(() -> RAW.withLength(TieLength.INVERSE_WEIGHT).scores(view))
                .hasMessage("The weight (-2.0) of tie (a - b) must be above 0 to be read as a length."
                        + "\nMaybe use TieLength.STEP, or leave negative ties out.");
        assertThat(RAW.scores(view).of(id("a"))).isZero();
    }

    @Test
    void kite_has_the_published_scores() {
        // networkx 2.8.8: betweenness_centrality(krackhardt_kite_graph(), normalized=False)
        var scores = RAW.scores(undirected("Andre-Beverley Andre-Carol Andre-Diane Andre-Fernando Beverley-Diane"
                + " Beverley-Ed Beverley-Garth Carol-Diane Carol-Fernando Diane-Ed Diane-Fernando Diane-Garth"
                + " Ed-Garth Fernando-Garth Fernando-Heather Garth-Heather Heather-Ike Ike-Jane"));
        assertThat(scores.of(id("Heather"))).isCloseTo(14, within(1e-12));
        assertThat(scores.of(id("Ike"))).isCloseTo(8, within(1e-12));
        assertThat(scores.of(id("Diane"))).isCloseTo(11.0 / 3, within(1e-12));
        assertThat(scores.of(id("Fernando"))).isCloseTo(25.0 / 3, within(1e-12));
        assertThat(scores.top(1)).containsExactly(id("Heather"));
    }
}
