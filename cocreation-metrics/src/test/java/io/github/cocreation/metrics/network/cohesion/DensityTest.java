/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.cohesion;

import static io.github.cocreation.metrics.network.Graphs.directed;
import static io.github.cocreation.metrics.network.Graphs.groups;
import static io.github.cocreation.metrics.network.Graphs.undirected;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.cocreation.metrics.network.NetworkView;
import io.github.cocreation.metrics.network.Partition;
import org.junit.jupiter.api.Test;

class DensityTest {
    @Test
    void density_is_the_share_of_possible_ties() {
        NetworkView view = directed("a-b b-a b-c");
        assertThat(Density.of(view)).hasValue(0.5);
        assertThat(Density.of(view.underlying()).orElseThrow()).isCloseTo(2.0 / 3, within(1e-15));
        assertThat(Density.of(undirected("a"))).isEmpty();
        Partition partition = groups(view, "A:a,b B:c");
        assertThat(Density.within(view, partition, 0)).hasValue(1);
        assertThat(Density.within(view, partition, 1)).isEmpty();
    }
}
