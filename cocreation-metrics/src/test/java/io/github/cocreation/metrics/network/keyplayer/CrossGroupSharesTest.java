/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.keyplayer;

import static io.github.cocreation.metrics.network.Graphs.groups;
import static io.github.cocreation.metrics.network.Graphs.undirected;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.cocreation.metrics.network.NetworkView;
import org.junit.jupiter.api.Test;

class CrossGroupSharesTest {
    @Test
    void a_line_over_two_groups_has_a_third_of_its_ties_across() {
        NetworkView view = undirected("a-b b-c c-d");
        CrossGroupShares shares = CrossGroupShares.of(view, groups(view, "A:a,b B:c,d"));
        assertThat(shares.shares().firstEntry().getValue().values()).containsExactly(1.0 / 3, 1.0 / 6);
        assertThat(shares.assortativity().orElseThrow()).isCloseTo(1.0 / 3, within(1e-15));
        NetworkView none = undirected("a b");
        assertThat(CrossGroupShares.of(none, groups(none, "A:a B:b")).shares()).isEmpty();
        assertThat(CrossGroupShares.of(view, groups(view, "A:a,b,c,d")).assortativity())
                .isEmpty();
    }
}
