/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.temporal;

import static io.github.cocreation.metrics.network.Graphs.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import org.junit.jupiter.api.Test;

class TurnoverTest {
    @Test
    void three_of_seven_change() {
        Turnover turnover = Turnover.between(
                ImmutableSet.of(id("a"), id("b"), id("c")), ImmutableSet.of(id("b"), id("c"), id("d"), id("e")));
        assertThat(turnover.left()).isEqualTo(ImmutableSortedSet.of(id("a")));
        assertThat(turnover.joined()).containsExactly(id("d"), id("e"));
        assertThat(turnover.rate().orElseThrow()).isCloseTo(3.0 / 7, within(1e-15));
        assertThat(Turnover.between(ImmutableSet.of(), ImmutableSet.of()).rate())
                .isEmpty();
    }
}
