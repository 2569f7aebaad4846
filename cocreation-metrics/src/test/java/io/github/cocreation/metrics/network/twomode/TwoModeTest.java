/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.twomode;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cocreation.core.network.Direction;
import io.github.cocreation.core.network.FocusId;
import io.github.cocreation.core.network.Layer;
import io.github.cocreation.core.network.LayerId;
import io.github.cocreation.core.network.Mode;
import io.github.cocreation.core.network.StakeholderNetwork;
import io.github.cocreation.core.network.StakeholderNetworkBuilder;
import io.github.cocreation.core.stakeholder.StakeholderId;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TwoModeTest {
    private static final LayerId SESSIONS = LayerId.of("sessions");

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

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a b", "a:s1", "a:s1 b:s1 c:s1", "a:s1,s2,s3", "a:s1 b:s2"})
    void nothing_is_thrown_on_small_networks(String people) {
        TwoModeView view = view(people);
        for (TwoModeCentrality centrality : TwoModeCentrality.values()) {
            TwoModeScores scores = centrality.scores(view);
            scores.stakeholders()
                    .values()
                    .forEach(score -> score.ifPresent(value -> assertThat(value).isBetween(0.0, 1.0)));
            scores.foci()
                    .values()
                    .forEach(score -> score.ifPresent(value -> assertThat(value).isBetween(0.0, 1.0)));
        }
        for (Projection.Weight weight : Projection.Weight.values()) {
            Projection projection = Projection.withDefaults().withWeight(weight);
            assertThat(projection.stakeholders(view).nodeCount())
                    .isEqualTo(view.stakeholders().size());
            assertThat(projection.foci(view).nodeCount()).isEqualTo(view.foci().size());
        }
    }
}
