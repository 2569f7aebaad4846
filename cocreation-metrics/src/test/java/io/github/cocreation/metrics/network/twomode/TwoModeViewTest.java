/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.twomode;

import static io.github.cocreation.metrics.network.Graphs.groups;
import static io.github.cocreation.metrics.network.Graphs.undirected;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.cocreation.core.network.Direction;
import io.github.cocreation.core.network.FocusId;
import io.github.cocreation.core.network.Layer;
import io.github.cocreation.core.network.LayerId;
import io.github.cocreation.core.network.Mode;
import io.github.cocreation.core.network.StakeholderNetwork;
import io.github.cocreation.core.network.StakeholderNetworkBuilder;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.metrics.network.NetworkView;
import io.github.cocreation.metrics.network.Partition;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TwoModeViewTest {
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
    void a_network_of_one_mode_may_turn_out_to_have_two() {
        NetworkView view = undirected("a-x b-x b-y");
        TwoModeView two = TwoModeView.of(view, groups(view, "people:a,b events:x,y"), "events");
        assertThat(two.tieCount()).isEqualTo(3);
        assertThat(two.degreeOfStakeholder(1)).isEqualTo(2);
        assertThat(two.degreeOfFocus(0)).isEqualTo(2);
        NetworkView within = undirected("a-x a-b");
        Partition modes = groups(within, "people:a,b events:x");
        assertThatThrownBy(() -> TwoModeView.of(within, modes, "events"))
                .hasMessage("The tie (a - b) of a network of two modes must run between the modes."
                        + "\nMaybe read the network as one of one mode.");
        assertThatThrownBy(() -> TwoModeView.of(within, modes, "issues")).hasMessageContaining("[events, people]");
    }
}
