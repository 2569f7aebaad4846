/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.core.work.Work;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Putting the ties of a network in order is watched, and may be stopped. */
class WatchedBuildingTest {
    private static final LayerId TIES = LayerId.of("ties");
    private static final LayerId SESSIONS = LayerId.of("sessions");

    private static StakeholderNetworkBuilder network(int ties) {
        StakeholderNetworkBuilder network = StakeholderNetwork.builder()
                .addLayer(Layer.builder()
                        .id(TIES)
                        .direction(Direction.DIRECTED)
                        .weightMeaning(WeightMeaning.STRENGTH)
                        .build())
                .addLayer(Layer.builder()
                        .id(SESSIONS)
                        .direction(Direction.UNDIRECTED)
                        .mode(Mode.TWO_MODE)
                        .build());
        int[] ends = new int[50];
        for (int end = 0; end < ends.length; end++) {
            StakeholderId id = StakeholderId.of("s" + end);
            ends[end] = network.addStakeholder(id).numberOf(id);
            network.addAffiliation(SESSIONS, id, FocusId.of("f" + end % 3), 1, Optional.empty());
        }
        for (int tie = 0; tie < ties; tie++) {
            network.addTie(TIES, ends[tie % 50], ends[(tie + 1 + tie / 50) % 50], 1 + tie % 5);
        }
        return network;
    }

    @Test
    void who_listens_hears_of_every_tie_and_changes_nothing() {
        List<Long> left = new ArrayList<>();
        StakeholderNetwork watched =
                network(200).build(Work.withDefaults().withProgress((done, total) -> left.add(total - done)));
        assertThat(watched).isEqualTo(network(200).build());
        assertThat(left).isSortedAccordingTo(Comparator.reverseOrder()).endsWith(0L);
    }

    @Test
    void it_may_be_stopped_whenever_it_looks_up() {
        StakeholderNetworkBuilder network = network(150_000);
        AtomicInteger looks = new AtomicInteger();
        network.build(Work.withDefaults().withCancellation(() -> looks.incrementAndGet() < 0));
        assertThat(looks).hasValueGreaterThan(8);
        for (int whole = 0; whole < looks.get(); whole++) {
            int after = whole;
            AtomicInteger asked = new AtomicInteger();
            Work stopped = Work.withDefaults().withCancellation(() -> asked.incrementAndGet() > after);
            assertThatThrownBy(() -> network.build(stopped)).isInstanceOf(CancellationException.class);
            assertThat(asked).hasValue(whole + 1);
        }
    }
}
