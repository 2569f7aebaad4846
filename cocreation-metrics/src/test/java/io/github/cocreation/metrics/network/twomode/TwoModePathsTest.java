/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.twomode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.cocreation.core.network.AttributeId;
import io.github.cocreation.core.network.StakeholderNetwork;
import io.github.cocreation.metrics.exchange.network.NetworkReader;
import io.github.cocreation.metrics.network.Graphs;
import io.github.cocreation.metrics.network.NetworkView;
import io.github.cocreation.metrics.network.Partition;
import io.github.cocreation.metrics.network.centrality.Betweenness;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class TwoModePathsTest {

    private static final Path DAVIS = Path.of("../../shared/reference/networks/datasets/davis_southern_women");

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
