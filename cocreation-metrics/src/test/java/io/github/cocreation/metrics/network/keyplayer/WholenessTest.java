/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.keyplayer;

import static io.github.cocreation.metrics.network.Graphs.directed;
import static io.github.cocreation.metrics.network.Graphs.id;
import static io.github.cocreation.metrics.network.Graphs.undirected;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableSet;
import org.junit.jupiter.api.Test;

class WholenessTest {
    @Test
    void a_line_of_three_is_whole_but_not_near() {
        Wholeness line = Wholeness.of(directed("a-b b-c"));
        assertThat(line.fragmentation()).hasValue(0);
        assertThat(line.byDistance().orElseThrow()).isCloseTo(1.0 / 6, within(1e-15));
        Wholeness ends =
                Removal.of(undirected("a-b b-c"), ImmutableSet.of(id("b"))).after();
        assertThat(ends.fragmentation()).hasValue(1);
        assertThat(ends.byDistance()).hasValue(1);
    }
}
