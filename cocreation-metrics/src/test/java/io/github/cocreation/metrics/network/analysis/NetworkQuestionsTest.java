/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.cocreation.core.network.AttributeId;
import io.github.cocreation.core.network.Direction;
import io.github.cocreation.core.network.FocusId;
import io.github.cocreation.core.network.Layer;
import io.github.cocreation.core.network.LayerId;
import io.github.cocreation.core.network.Mode;
import io.github.cocreation.core.network.Sign;
import io.github.cocreation.core.network.StakeholderNetwork;
import io.github.cocreation.core.network.StakeholderNetworkBuilder;
import io.github.cocreation.core.network.WeightMeaning;
import io.github.cocreation.metrics.network.Graphs;
import io.github.cocreation.metrics.network.NetworkView;
import io.github.cocreation.metrics.network.equivalence.CorePeriphery;
import io.github.cocreation.metrics.network.inference.Given;
import io.github.cocreation.metrics.network.inference.GroupStatistic;
import io.github.cocreation.metrics.network.inference.Statistic;
import io.github.cocreation.metrics.network.inference.TieMatrix;
import io.github.cocreation.metrics.network.keyplayer.KeyPlayerGoal;
import io.github.cocreation.metrics.network.twomode.Projection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Every question has its sentence, its answer is computed once, and it is the answer of the measure that stands alone. */
class NetworkQuestionsTest {
    private static final AttributeId SIDE = AttributeId.of("side");

    /** Two threes, joined by c - d; x stands alone. */
    private static final NetworkAnalysis THREES = analysis("a-b b-c c-a c-d d-e e-f f-d x");

    private static NetworkAnalysis analysis(String ties) {
        StakeholderNetwork plain = Graphs.network(ties, Graphs.layer(Direction.UNDIRECTED, WeightMeaning.NONE));
        StakeholderNetworkBuilder network = plain.toBuilder();
        plain.stakeholders().forEach(id -> network.putText(SIDE, id, id.value().compareTo("d") < 0 ? "left" : "right"));
        return NetworkAnalysis.of(network.build());
    }

    private static <T> T once(Function<NetworkAnalysis, T> question) {
        T answer = question.apply(THREES);
        assertThat(question.apply(THREES)).isSameAs(answer);
        return answer;
    }

    @Test
    void who_holds_it_together_and_what_if_they_left() {
        assertThat(once(a -> a.keyPlayers(KeyPlayerGoal.DISRUPT, 1))
                        .orElseThrow()
                        .players())
                .containsExactly(Graphs.id("c"));
        assertThat(THREES.keyPlayers(KeyPlayerGoal.REACH, 8)).isEmpty();
        assertThat(THREES.without(Set.of(Graphs.id("c"))).after().components()).isEqualTo(3);
    }

    @Test
    void which_places_there_are() {
        PositionAnalysis positions = once(NetworkAnalysis::positions);
        assertThat(once(a -> a.positions().core()).orElseThrow())
                .isEqualTo(CorePeriphery.withDefaults().of(THREES.view()).orElseThrow());
        assertThat(once(a -> a.positions().blocks(1)).blocks()).hasSize(2);
        assertThat(positions.blocks()).isSameAs(positions.blocks(2));
        assertThat(once(a -> a.positions().profiles()).between(Graphs.id("a"), Graphs.id("b")))
                .isZero();
        assertThat(once(a -> a.positions().roles()).between(Graphs.id("c"), Graphs.id("d")))
                .isEqualTo(1);
        assertThat(once(a -> a.positions().around(Graphs.id("c"))).brokered()).isEqualTo(2);
    }

    @Test
    void which_groups_ties_make_of_themselves() {
        assertThat(once(NetworkAnalysis::labelPropagation).groups().groups()).hasSize(3);
        assertThat(once(NetworkAnalysis::communities).groups().groups()).hasSize(3);
    }

    @Test
    void who_is_with_whom_and_who_against() {
        LayerId layer = LayerId.of("stance");
        StakeholderNetworkBuilder stance = StakeholderNetwork.builder()
                .addLayer(Layer.builder()
                        .id(layer)
                        .direction(Direction.UNDIRECTED)
                        .sign(Sign.SIGNED)
                        .build());
        List.of("a", "b", "c", "d").forEach(id -> stance.addStakeholder(Graphs.id(id)));
        stance.addTie(layer, Graphs.id("a"), Graphs.id("b"), 1)
                .addTie(layer, Graphs.id("a"), Graphs.id("c"), -1)
                .addTie(layer, Graphs.id("b"), Graphs.id("c"), -1)
                .addTie(layer, Graphs.id("c"), Graphs.id("d"), 1)
                .addTie(layer, Graphs.id("d"), Graphs.id("a"), 1);
        SignAnalysis signs = NetworkAnalysis.of(stance.build(), layer).signs();
        assertThat(signs.triads().twoNegative()).isEqualTo(1);
        assertThat(signs.triads().oneNegative()).isEqualTo(1);
        assertThat(signs.triads()).isSameAs(signs.triads());
        assertThat(signs.camps().frustrated()).isEqualTo(1);
        assertThat(signs.camps()).isSameAs(signs.camps());
        assertThat(THREES.signs().triads().share()).hasValue(1);
    }

    @Test
    void what_could_be_chance() {
        assertThat(once(a -> a.chance().test(Statistic.transitivity(), Given.TIES))
                        .orElseThrow()
                        .observed())
                .isEqualTo(THREES.clustering().transitivity().orElseThrow());
        assertThat(once(a -> a.chance().interval(Statistic.density()))
                        .orElseThrow()
                        .observed())
                .isEqualTo(7.0 / 21);
        assertThat(once(a -> a.chance().correlation(THREES)).correlation()).hasValue(1);
        TieMatrix sides = TieMatrix.sameGroup(THREES.view(), THREES.by(SIDE).partition());
        assertThat(THREES.chance()
                        .regression(Map.of("same side", sides))
                        .orElseThrow()
                        .explainedShare())
                .isPresent();
        assertThat(once(a -> a.by(SIDE).test(GroupStatistic.assortativity()))
                        .orElseThrow()
                        .observed())
                .isEqualTo(THREES.by(SIDE).assortativity().orElseThrow());
    }

    @Test
    void how_groups_reach_each_other_and_those_who_decide() {
        assertThat(once(a -> a.by(SIDE).crossGroupShares()).shares().get("left"))
                .containsEntry("right", 1.0 / 14);
        assertThat(once(a -> a.by(SIDE).dependenceOn(Set.of(Graphs.id("c")))).hard())
                .hasValue(1);
        assertThat(once(a -> a.by(SIDE).stepsTo(Set.of(Graphs.id("e"))))
                        .get("left")
                        .mean()
                        .orElseThrow())
                .isCloseTo(8.0 / 3, within(1e-12));
        assertThatThrownBy(() -> THREES.by(AttributeId.of("sides")))
                .hasMessage("The attribute (sides) of a network is unknown.\nMaybe (side).");
    }

    @Test
    void who_takes_part_in_what() {
        LayerId sessions = LayerId.of("sessions");
        StakeholderNetwork network = StakeholderNetwork.builder()
                .addStakeholder(Graphs.id("a"))
                .addStakeholder(Graphs.id("b"))
                .addLayer(Graphs.layer(Direction.DIRECTED, WeightMeaning.NONE))
                .addLayer(Layer.builder()
                        .id(sessions)
                        .direction(Direction.UNDIRECTED)
                        .mode(Mode.TWO_MODE)
                        .build())
                .addAffiliation(sessions, Graphs.id("a"), FocusId.of("one"), 1, Optional.empty())
                .addAffiliation(sessions, Graphs.id("a"), FocusId.of("two"), 1, Optional.empty())
                .addAffiliation(sessions, Graphs.id("b"), FocusId.of("two"), 1, Optional.empty())
                .addAffiliation(sessions, Graphs.id("b"), FocusId.of("three"), 1, Optional.empty())
                .build();
        TwoModeAnalysis analysis = TwoModeAnalysis.of(network, sessions);
        assertThat(analysis.density()).hasValue(4.0 / 6);
        assertThat(analysis.degree().stakeholders().get(Graphs.id("a"))).hasValue(2.0 / 3);
        assertThat(analysis.closeness().stakeholders().get(Graphs.id("a"))).hasValue(5.0 / 7);
        assertThat(analysis.betweenness().stakeholders().get(Graphs.id("a"))).hasValue(0.6);
        assertThat(analysis.betweenness()).isSameAs(analysis.betweenness());
        assertThat(analysis.stakeholders().view().tieCount()).isEqualTo(1);
        assertThat(analysis.foci(Projection.Weight.COUNT).degree().of(Graphs.id("two")))
                .isEqualTo(2);
        assertThat(NetworkAnalysis.of(network).view().tieCount()).isZero();
        NetworkAnalysis read = analysis("a-d a-e b-e b-f");
        assertThat(read.by(SIDE).twoMode("right").betweenness().stakeholders().get(Graphs.id("a")))
                .hasValue(0.6);
    }

    @Test
    void several_layers_are_one_network() {
        StakeholderNetwork network =
                Graphs.network("a-b b-c", Graphs.layer(Direction.UNDIRECTED, WeightMeaning.NONE)).toBuilder()
                        .addLayer(Layer.builder()
                                .id(LayerId.of("more"))
                                .direction(Direction.UNDIRECTED)
                                .build())
                        .addTie(LayerId.of("more"), Graphs.id("c"), Graphs.id("a"))
                        .build();
        assertThat(NetworkAnalysis.of(network).clustering().transitivity()).hasValue(1);
        NetworkView alone = NetworkView.of(network, Graphs.LAYER);
        assertThat(NetworkAnalysis.of(alone, network.attributes()).clustering().transitivity())
                .hasValue(0);
    }
}
