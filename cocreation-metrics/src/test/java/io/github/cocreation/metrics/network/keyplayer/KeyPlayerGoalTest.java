/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.keyplayer;

import static io.github.cocreation.metrics.network.Graphs.id;
import static io.github.cocreation.metrics.network.Graphs.undirected;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import io.github.cocreation.core.work.Work;
import io.github.cocreation.core.work.WorkMeter;
import io.github.cocreation.metrics.network.NetworkView;
import org.junit.jupiter.api.Test;

class KeyPlayerGoalTest {
    @Test
    void the_centre_of_a_star_disrupts_and_reaches_most() {
        NetworkView star = undirected("c-w c-x c-y c-z");
        for (KeyPlayerGoal goal : KeyPlayerGoal.values()) {
            KeyPlayerSet best =
                    KeyPlayers.withDefaults().withGoal(goal).find(star).orElseThrow();
            assertThat(best.players()).containsExactly(id("c"));
            assertThat(best.score()).isEqualTo(1);
            assertThat(best.proof()).isEqualTo(KeyPlayerSet.Proof.EXACT);
            assertThat(best.tried()).isEqualTo(5);
        }
        WorkMeter meter = Work.withDefaults().meter(1);
        assertThat(KeyPlayerGoal.REACH.score(star, NodeSets.mask(star, ImmutableSet.of(id("w"))), meter))
                .hasValue(0.7);
    }
}
