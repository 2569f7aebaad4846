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
import org.junit.jupiter.api.Test;

class TwoModeDensityTest {
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

    @Test
    void density_is_the_share_of_ties_between_modes() {
        assertThat(TwoModeDensity.of(view("a:s1,s2 b:s1"))).hasValue(0.75);
        assertThat(TwoModeDensity.of(view("a:s1,s1 b:s1"))).hasValue(1);
        assertThat(TwoModeDensity.of(view("a b"))).isEmpty();
    }
}
