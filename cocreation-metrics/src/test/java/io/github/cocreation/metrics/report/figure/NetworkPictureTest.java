/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.report.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSet;
import io.github.cocreation.core.chart.ChartTie;
import io.github.cocreation.core.chart.Dash;
import io.github.cocreation.core.chart.NetworkChart;
import io.github.cocreation.core.network.Direction;
import io.github.cocreation.core.network.Layer;
import io.github.cocreation.core.network.LayerId;
import io.github.cocreation.core.network.StakeholderNetwork;
import io.github.cocreation.core.network.StakeholderNetworkBuilder;
import io.github.cocreation.core.network.Tie;
import io.github.cocreation.core.network.WeightMeaning;
import io.github.cocreation.core.stakeholder.StakeholderId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NetworkPictureTest {
    private static final LayerId CONTACT = LayerId.of("contact");
    private static final LayerId TRUST = LayerId.of("trust");

    /** A ring of stakeholders with one chord of trust. */
    private static StakeholderNetwork ring(int size) {
        StakeholderNetworkBuilder network = StakeholderNetwork.builder();
        network.addLayer(Layer.builder()
                .id(CONTACT)
                .direction(Direction.UNDIRECTED)
                .weightMeaning(WeightMeaning.STRENGTH)
                .build());
        network.addLayer(Layer.builder().id(TRUST).direction(Direction.DIRECTED).build());
        for (int i = 0; i < size; i++) {
            network.addStakeholder(stakeholder(i));
        }
        for (int i = 0; i < size; i++) {
            network.addTie(tie(CONTACT, i, (i + 1) % size, i == 0 ? 4 : 1));
        }
        network.addTie(tie(TRUST, 0, size / 2, 1));
        return network.build();
    }

    private static StakeholderId stakeholder(int number) {
        return StakeholderId.of("s%03d".formatted(number));
    }

    private static Tie tie(LayerId layer, int from, int to, double weight) {
        return Tie.builder()
                .layer(layer)
                .from(stakeholder(from))
                .to(stakeholder(to))
                .weight(weight)
                .build();
    }

    @Test
    void every_stakeholder_is_a_node_and_layers_differ_in_their_lines() {
        NetworkChart chart = NetworkPicture.withDefaults().of(ring(10));

        assertThat(chart.nodes()).hasSize(10);
        assertThat(chart.layers()).hasSize(2);
        assertThat(chart.layers().get(1).dash()).isEqualTo(Dash.DASHED);
        assertThat(chart.layers().get(1).directed()).isTrue();
        assertThat(chart.ties().stream().mapToDouble(ChartTie::strength).max()).hasValue(1);
        assertThat(chart.caption().description()).isEqualTo("10 stakeholders with 11 ties.");
    }

    @Test
    void layers_can_be_chosen() {
        NetworkChart chart =
                NetworkPicture.withDefaults().withLayers(ImmutableSet.of(TRUST)).of(ring(10));

        assertThat(chart.ties()).hasSize(1);
        assertThat(chart.caption().description()).endsWith("with 1 tie.");
        assertThatThrownBy(() -> NetworkPicture.withDefaults()
                        .withLayers(ImmutableSet.of(LayerId.of("trsut")))
                        .of(ring(10)))
                .hasMessageContaining("Maybe (trust)");
    }

    @Test
    void above_the_limit_a_node_is_a_group() {
        NetworkChart chart = NetworkPicture.withDefaults()
                .withGroups(id -> id.value().equals("s000")
                        ? Optional.empty()
                        : Optional.of(id.value().compareTo("s150") < 0 ? "north" : "south"))
                .of(ring(300));

        assertThat(chart.nodes())
                .extracting(node -> node.label())
                .containsExactly("north (149)", "not known (1)", "south (150)");
        assertThat(chart.nodes().get(2).weight()).isEqualTo(150);
        assertThat(chart.ties()).hasSize(4);
    }

    @Test
    void a_star_has_one_broker_and_a_ring_has_none_that_stands_out() {
        StakeholderNetworkBuilder star = StakeholderNetwork.builder();
        star.addLayer(
                Layer.builder().id(CONTACT).direction(Direction.UNDIRECTED).build());
        star.addStakeholder(stakeholder(0));
        for (int i = 1; i < 8; i++) {
            star.addStakeholder(stakeholder(i));
            star.addTie(tie(CONTACT, 0, i, 1));
        }
        assertThat(NetworkPicture.brokers(star.build())).containsExactly(StakeholderId.of("s000"));
        assertThat(NetworkPicture.brokers(ring(30))).isEmpty();
    }
}
