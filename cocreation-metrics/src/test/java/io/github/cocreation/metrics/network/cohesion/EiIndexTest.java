/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.cohesion;

import static io.github.cocreation.metrics.network.Graphs.directed;
import static io.github.cocreation.metrics.network.Graphs.groups;
import static io.github.cocreation.metrics.network.Graphs.id;
import static io.github.cocreation.metrics.network.Graphs.undirected;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.metrics.network.NetworkView;
import io.github.cocreation.metrics.network.Partition;
import org.junit.jupiter.api.Test;

class EiIndexTest {
    private static final EiIndex EI = EiIndex.withDefaults();

    @Test
    void a_circle_over_two_groups_is_even_and_more_inward_than_sizes_ask_for() {
        NetworkView circle = undirected("a-b b-c c-d d-a");
        Partition partition = groups(circle, "A:a,b B:c,d");
        assertThat(EI.network(circle, partition)).isEqualTo(new EiCount(2, 2));
        assertThat(EI.network(circle, partition).index()).hasValue(0);
        assertThat(EiIndex.expected(partition).orElseThrow()).isCloseTo(1.0 / 3, within(1e-15));
    }

    @Test
    void all_within_is_minus_one_all_across_is_one_none_is_undefined() {
        NetworkView view = undirected("a-b c-d");
        assertThat(EI.network(view, groups(view, "A:a,b B:c,d")).index()).hasValue(-1);
        assertThat(EI.network(view, groups(view, "A:a,c B:b,d")).index()).hasValue(1);
        NetworkView none = undirected("a b");
        assertThat(EI.network(none, groups(none, "A:a B:b")).index()).isEmpty();
        assertThat(EiIndex.expected(groups(none, "A:a"))).isEmpty();
    }

    @Test
    void weights_are_added_and_arcs_count_each() {
        NetworkView view = directed("a-b:3 b-a:2 a-c:1");
        Partition partition = groups(view, "A:a,b B:c");
        assertThat(EI.network(view, partition)).isEqualTo(new EiCount(1, 2));
        assertThat(EI.network(view.underlying(), partition)).isEqualTo(new EiCount(1, 1));
        assertThat(EI.withCounting(EiIndex.Counting.WEIGHTS).network(view, partition))
                .isEqualTo(new EiCount(1, 5));
    }

    @Test
    void stakeholders_and_groups_have_their_own() {
        NetworkView view = directed("a-b a-c c-a");
        Partition partition = groups(view, "A:a,b B:c");
        var out = EI.stakeholders(view, partition, EiIndex.Side.OUT);
        assertThat(out.get(id("a"))).isEqualTo(new EiCount(1, 1));
        assertThat(out.get(id("b"))).isEqualTo(new EiCount(0, 0));
        assertThat(EI.stakeholders(view, partition, EiIndex.Side.IN).get(id("b")))
                .isEqualTo(new EiCount(0, 1));
        assertThat(EI.groups(view.underlying(), partition))
                .isEqualTo(ImmutableSortedMap.of("A", new EiCount(1, 1), "B", new EiCount(1, 0)));
    }

    @Test
    void who_is_in_no_group_is_left_out_with_all_ties() {
        NetworkView view = undirected("a-b a-x b-x");
        Partition partition = groups(view, "A:a,b");
        assertThat(EI.network(view, partition)).isEqualTo(new EiCount(0, 1));
        assertThat(EI.stakeholders(view, partition, EiIndex.Side.OUT)).hasSize(2);
    }
}
