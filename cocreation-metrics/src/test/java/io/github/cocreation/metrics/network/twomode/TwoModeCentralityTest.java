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
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class TwoModeCentralityTest {
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

    private static double score(TwoModeCentrality centrality, TwoModeView view, String who) {
        return Optional.ofNullable(centrality.scores(view).stakeholders().get(id(who)))
                .orElseThrow()
                .orElseThrow();
    }

    @Test
    void centralities_are_scaled_by_what_two_modes_allow() {
        TwoModeView view = view("a:s1,s2 b:s2,s3");
        assertThat(score(TwoModeCentrality.DEGREE, view, "a")).isCloseTo(2.0 / 3, within(1e-15));
        assertThat(score(TwoModeCentrality.CLOSENESS, view, "a")).isCloseTo(5.0 / 7, within(1e-15));
        assertThat(score(TwoModeCentrality.BETWEENNESS, view, "a")).isCloseTo(0.6, within(1e-15));
        TwoModeScores degree = TwoModeCentrality.DEGREE.scores(view);
        assertThat(degree.foci().get(FocusId.of("s2"))).isEqualTo(OptionalDouble.of(1));
        assertThat(degree.foci().get(FocusId.of("s1"))).isEqualTo(OptionalDouble.of(0.5));
    }

    @Test
    void the_middle_of_a_star_of_two_modes_has_all_there_is() {
        TwoModeView star = view("a:s1,s2,s3,s4");
        assertThat(score(TwoModeCentrality.CLOSENESS, star, "a")).isEqualTo(1);
        assertThat(score(TwoModeCentrality.BETWEENNESS, star, "a")).isEqualTo(1);
        assertThat(TwoModeCentrality.rawBetweenness(star).stakeholders().get(id("a")))
                .isEqualTo(OptionalDouble.of(6));
    }
}
