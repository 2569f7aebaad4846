/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cocreation.core.network.Direction;
import io.github.cocreation.core.network.Layer;
import io.github.cocreation.core.network.LayerId;
import io.github.cocreation.core.network.StakeholderNetwork;
import io.github.cocreation.core.network.Tie;
import io.github.cocreation.core.network.WeightMeaning;
import io.github.cocreation.core.time.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NetworkViewUnionTest {
    private static final LayerId CONTACT = LayerId.of("contact");
    private static final LayerId TRUST = LayerId.of("trust");

    private static StakeholderNetwork network(Direction trustDirection, WeightMeaning trustMeaning) {
        return StakeholderNetwork.builder()
                .addAllStakeholders(List.of(Graphs.id("a"), Graphs.id("b"), Graphs.id("c")))
                .addLayer(Layer.builder()
                        .id(CONTACT)
                        .direction(Direction.UNDIRECTED)
                        .weightMeaning(WeightMeaning.STRENGTH)
                        .build())
                .addLayer(Layer.builder()
                        .id(TRUST)
                        .direction(trustDirection)
                        .weightMeaning(trustMeaning)
                        .build())
                .addTie(CONTACT, Graphs.id("b"), Graphs.id("a"), 2)
                .addTie(CONTACT, Graphs.id("a"), Graphs.id("a"), 1)
                .addTie(TRUST, Graphs.id("a"), Graphs.id("b"), 3)
                .addTie(TRUST, Graphs.id("c"), Graphs.id("b"), 4)
                .build();
    }

    @Test
    void ties_of_the_same_pair_are_merged_and_self_ties_dropped() {
        NetworkView view =
                NetworkView.union(network(Direction.UNDIRECTED, WeightMeaning.STRENGTH), Set.of(CONTACT, TRUST));
        assertThat(view.tieCount()).isEqualTo(2);
        assertThat(view.weight(0)).isEqualTo(5);
        assertThat(view.mergedTies()).isEqualTo(1);
        assertThat(view.selfTies()).isEqualTo(1);
    }

    @Test
    void beside_a_directed_layer_undirected_ties_run_both_ways() {
        NetworkView view =
                NetworkView.union(network(Direction.DIRECTED, WeightMeaning.STRENGTH), Set.of(CONTACT, TRUST));
        assertThat(view.direction()).isEqualTo(Direction.DIRECTED);
        assertThat(view.isTied(0, 1)).isTrue();
        assertThat(view.isTied(1, 0)).isTrue();
        assertThat(view.isTied(2, 1)).isTrue();
        assertThat(view.isTied(1, 2)).isFalse();
        assertThat(view.tieCount()).isEqualTo(3);
    }

    @Test
    void weights_that_mean_different_things_are_refused() {
        assertThatThrownBy(() ->
                        NetworkView.union(network(Direction.DIRECTED, WeightMeaning.COST), Set.of(CONTACT, TRUST)))
                .hasMessage("The weight meaning (COST) of layer (trust) must be that of layer (contact), STRENGTH.\n"
                        + "Maybe read the layers in without weights.");
    }

    @Test
    void a_slice_of_time_has_the_ties_that_hold_in_it() {
        StakeholderNetwork dated = StakeholderNetwork.builder()
                .addAllStakeholders(List.of(Graphs.id("a"), Graphs.id("b")))
                .addLayer(Graphs.layer(Direction.DIRECTED, WeightMeaning.NONE))
                .addTie(Tie.builder()
                        .layer(Graphs.LAYER)
                        .from(Graphs.id("a"))
                        .to(Graphs.id("b"))
                        .span(Span.between(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 1)))
                        .build())
                .build();
        Span january = Span.between(LocalDate.of(2026, 1, 10), LocalDate.of(2026, 1, 11));
        Span march = Span.between(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 4, 1));
        assertThat(NetworkView.during(dated, Graphs.LAYER, january).tieCount()).isEqualTo(1);
        assertThat(NetworkView.during(dated, Graphs.LAYER, march).tieCount()).isZero();
    }

    @Test
    void turned_round_twice_it_is_as_it_was() {
        NetworkView view = Graphs.directed("a-b:2 b-c:3");
        assertThat(view.reversed().isTied(1, 0)).isTrue();
        assertThat(view.reversed().weight(view.reversed().outTie(view.reversed().outBegin(1))))
                .isEqualTo(2);
        assertThat(view.reversed().reversed().isTied(0, 1)).isTrue();
        assertThat(Graphs.undirected("a-b").reversed().tieCount()).isEqualTo(1);
    }
}
