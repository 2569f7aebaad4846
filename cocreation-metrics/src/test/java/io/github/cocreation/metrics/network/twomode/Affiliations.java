/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.twomode;

import io.github.cocreation.core.network.Direction;
import io.github.cocreation.core.network.FocusId;
import io.github.cocreation.core.network.Layer;
import io.github.cocreation.core.network.LayerId;
import io.github.cocreation.core.network.Mode;
import io.github.cocreation.core.network.StakeholderNetwork;
import io.github.cocreation.core.network.StakeholderNetworkBuilder;
import io.github.cocreation.core.stakeholder.StakeholderId;
import java.util.Optional;

/** Small networks of two modes as text: in {@code "a:s1,s2 b"} a is in s1 and s2, b in none. */
public final class Affiliations {
    private static final LayerId SESSIONS = LayerId.of("sessions");

    private Affiliations() {}

    public static TwoModeView view(String people) {
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
}
