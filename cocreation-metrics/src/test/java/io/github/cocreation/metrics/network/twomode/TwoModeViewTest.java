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

import io.github.cocreation.metrics.network.NetworkView;
import io.github.cocreation.metrics.network.Partition;
import org.junit.jupiter.api.Test;

class TwoModeViewTest {

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
