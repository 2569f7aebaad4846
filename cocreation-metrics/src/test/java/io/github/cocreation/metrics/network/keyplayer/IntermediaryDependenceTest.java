/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.keyplayer;

import static io.github.cocreation.metrics.network.Graphs.groups;
import static io.github.cocreation.metrics.network.Graphs.id;
import static io.github.cocreation.metrics.network.Graphs.undirected;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableSet;
import io.github.cocreation.metrics.network.NetworkView;
import org.junit.jupiter.api.Test;

class IntermediaryDependenceTest {
    private static IntermediaryDependence without(String ties, String... intermediaries) {
        NetworkView view = undirected(ties);
        ImmutableSet.Builder<io.github.cocreation.core.stakeholder.StakeholderId> gone = ImmutableSet.builder();
        for (String intermediary : intermediaries) {
            gone.add(id(intermediary));
        }
        return IntermediaryDependence.of(view, groups(view, "A:a,b B:c,d"), gone.build());
    }

    @Test
    void contact_through_one_alone_depends_on_it_wholly() {
        IntermediaryDependence all = without("i-a i-b i-c i-d", "i");
        assertThat(all.hard()).hasValue(1);
        assertThat(all.soft()).hasValue(1);
        assertThat(all.connectedWith()).isEqualTo(8);
    }

    @Test
    void direct_ties_free_first_hard_then_soft() {
        IntermediaryDependence one = without("i-a i-b i-c i-d a-c", "i");
        assertThat(one.hard()).hasValue(0.75);
        assertThat(one.soft().orElseThrow()).isCloseTo(0.6, within(1e-15));
        IntermediaryDependence three = without("i-a i-b i-c i-d a-c a-b c-d", "i");
        assertThat(three.hard()).hasValue(0);
        assertThat(three.soft().orElseThrow()).isCloseTo(1 - (7.0 / 3) / 2.5, within(1e-15));
    }

    @Test
    void two_intermediaries_can_stand_in_for_each_other() {
        String ties = "i-a i-b i-c i-d j-a j-b j-c j-d";
        assertThat(without(ties, "i").hard()).hasValue(0);
        assertThat(without(ties, "i", "j").hard()).hasValue(1);
    }

    @Test
    void without_contact_there_is_nothing_to_depend() {
        assertThat(without("a-b c-d i", "i").hard()).isEmpty();
        assertThat(without("a-b c-d i", "i").soft()).isEmpty();
    }
}
