/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.keyplayer;

import static io.github.cocreation.metrics.network.Graphs.directed;
import static io.github.cocreation.metrics.network.Graphs.groups;
import static io.github.cocreation.metrics.network.Graphs.id;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.metrics.network.NetworkView;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class DistanceToDecidersTest {
    @Test
    void groups_are_as_far_from_deciders_as_their_members() {
        NetworkView view = directed("a-b b-d c");
        var distances = DistanceToDeciders.of(view, groups(view, "A:a,b B:c,d"), ImmutableSet.of(id("d")));
        assertThat(distances)
                .isEqualTo(ImmutableSortedMap.of(
                        "A",
                        new DistanceToDeciders(2, 0, OptionalDouble.of(1.5), OptionalDouble.of(1)),
                        "B",
                        new DistanceToDeciders(2, 1, OptionalDouble.of(0), OptionalDouble.of(0))));
        assertThat(DistanceToDeciders.of(view, groups(view, "A:a"), ImmutableSet.of()))
                .isEqualTo(ImmutableSortedMap.of(
                        "A", new DistanceToDeciders(1, 1, OptionalDouble.empty(), OptionalDouble.empty())));
    }
}
