/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.keyplayer;

import static io.github.cocreation.metrics.network.Graphs.id;
import static io.github.cocreation.metrics.network.Graphs.undirected;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.metrics.network.NetworkView;
import org.junit.jupiter.api.Test;

class RemovalTest {
    @Test
    void removal_shows_what_falls_apart() {
        NetworkView line = undirected("a-b b-c c-d");
        Removal removal = Removal.of(line, ImmutableSet.of(id("b")));
        assertThat(removal.before().fragmentation()).hasValue(0);
        assertThat(removal.after().fragmentation().orElseThrow()).isCloseTo(2.0 / 3, within(1e-15));
        assertThat(removal.before().components()).isEqualTo(1);
        assertThat(removal.after().components()).isEqualTo(2);
        assertThat(removal.after().largest()).isEqualTo(2);
        assertThat(removal.cutOff()).isEqualTo(ImmutableSortedSet.of(id("a")));
        assertThatThrownBy(() -> Removal.of(line, ImmutableSet.of(id("x"))))
                .hasMessage("The stakeholder (x) of a network must be one of its stakeholders.\nMaybe add it first.");
    }
}
