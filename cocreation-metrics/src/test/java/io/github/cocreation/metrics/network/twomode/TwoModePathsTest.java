/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.twomode;

import static io.github.cocreation.metrics.network.Graphs.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.cocreation.core.network.AttributeId;
import io.github.cocreation.core.network.Direction;
import io.github.cocreation.core.network.FocusId;
import io.github.cocreation.core.network.Layer;
import io.github.cocreation.core.network.LayerId;
import io.github.cocreation.core.network.Mode;
import io.github.cocreation.core.network.StakeholderNetwork;
import io.github.cocreation.core.network.StakeholderNetworkBuilder;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.metrics.exchange.network.NetworkReader;
import io.github.cocreation.metrics.network.Graphs;
import io.github.cocreation.metrics.network.NetworkView;
import io.github.cocreation.metrics.network.Partition;
import io.github.cocreation.metrics.network.centrality.Betweenness;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TwoModePathsTest {
    private static final LayerId SESSIONS = LayerId.of("sessions");

    private static final Path DAVIS = Path.of("../../shared/reference/networks/datasets/davis_southern_women");

    /** {@code "a:s1,s2 b"}: a in s1 and s2, b in none. */
    private static TwoModeView view(String people) {
        StakeholderNetworkBuilder network = StakeholderNetwork.builder()
                .addLayer(Layer.builder()
                        .id(SESSIONS)
                        .direction(Direction.UNDIRECTED)
                        .mode(Mode.TWO_MODE)
                        .build());
        for (String person : people.isEmpty() ? new String[0] : people.split(" ", -1)) {
            String[] parts = person.split(":", 2);
            network.addStakeholder(StakeholderId.of(parts[0]));
            for (String focus : parts.length > 1 ? parts[1].split(",", -1) : new String[0]) {
                network.addAffiliation(SESSIONS, StakeholderId.of(parts[0]), FocusId.of(focus), 1, Optional.empty());
            }
        }
        return TwoModeView.of(network.build(), SESSIONS);
    }

    private static double score(TwoModeCentrality centrality, TwoModeView view, String who) {
        return Optional.ofNullable(centrality.scores(view).stakeholders().get(id(who)))
                .orElseThrow()
                .orElseThrow();
    }

    @Test
    void betweenness_over_both_modes_is_that_of_one_network() {
        assumeTrue(Files.isDirectory(DAVIS), "The reference networks are not at hand.");
        StakeholderNetwork network = NetworkReader.withDefaults().read(DAVIS);
        NetworkView one = NetworkView.of(network, NetworkReader.LAYER);
        TwoModeView two = TwoModeView.of(one, Partition.of(one, network.attribute(AttributeId.of("mode"))), "event");
        assertThat(two.stakeholders()).hasSize(18);
        assertThat(two.foci()).hasSize(14);
        var raw = Betweenness.withDefaults().withScale(Betweenness.Scale.RAW).scores(one);
        TwoModeScores scores = TwoModeCentrality.rawBetweenness(two);
        scores.stakeholders()
                .forEach((who, score) -> assertThat(score.orElseThrow()).isCloseTo(raw.of(who), within(1e-9)));
        scores.foci()
                .forEach((what, score) ->
                        assertThat(score.orElseThrow()).isCloseTo(raw.of(Graphs.id(what.value())), within(1e-9)));
    }
}
