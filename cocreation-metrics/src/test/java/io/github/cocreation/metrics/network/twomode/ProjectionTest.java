/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.twomode;

import static io.github.cocreation.metrics.network.Graphs.id;
import static org.assertj.core.api.Assertions.assertThat;
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
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProjectionTest {
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

    private static double weight(TwoModeView view, Projection.Weight weight) {
        NetworkView ties = Projection.withDefaults().withWeight(weight).stakeholders(view);
        assertThat(ties.to(0)).isEqualTo(1);
        return ties.weight(0);
    }

    @Test
    void projections_weigh_what_is_shared() {
        TwoModeView view = view("a:s1,s2,s3 b:s1,s2 c:s2");
        assertThat(weight(view, Projection.Weight.COUNT)).isEqualTo(2);
        assertThat(weight(view, Projection.Weight.NEWMAN)).isEqualTo(1.5);
        assertThat(weight(view, Projection.Weight.JACCARD)).isCloseTo(2.0 / 3, within(1e-15));
        assertThat(weight(view, Projection.Weight.OVERLAP)).isEqualTo(1);
        assertThat(weight(view, Projection.Weight.COSINE)).isCloseTo(2 / Math.sqrt(6), within(1e-15));
        assertThat(weight(view, Projection.Weight.LIFT)).isEqualTo(1);
        NetworkView newman =
                Projection.withDefaults().withWeight(Projection.Weight.NEWMAN).stakeholders(view);
        assertThat(newman.weight(0) + newman.weight(1)).isEqualTo(2);
        NetworkView foci = Projection.withDefaults().foci(view);
        assertThat(foci.stakeholders()).containsExactly(id("s1"), id("s2"), id("s3"));
        assertThat(foci.tieCount()).isEqualTo(3);
        assertThat(foci.weight(0)).isEqualTo(2);
    }
}
