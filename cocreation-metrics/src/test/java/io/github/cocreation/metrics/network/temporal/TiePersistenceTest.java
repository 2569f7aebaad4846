/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.temporal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cocreation.metrics.network.Graphs;
import org.junit.jupiter.api.Test;

class TiePersistenceTest {
    @Test
    void one_tie_of_four_lasts() {
        TiePersistence ties =
                TiePersistence.between(Graphs.undirected("a-b b-c d"), Graphs.undirected("a b-c c-d a-d"));
        assertThat(ties).isEqualTo(new TiePersistence(1, 1, 2));
        assertThat(ties.jaccard()).hasValue(0.25);
        assertThat(ties.survival()).hasValue(0.5);
        TiePersistence none = TiePersistence.between(Graphs.undirected("a b"), Graphs.undirected("a b"));
        assertThat(none.jaccard()).isEmpty();
        assertThat(none.survival()).isEmpty();
        assertThatThrownBy(() -> TiePersistence.between(Graphs.undirected("a"), Graphs.undirected("b c")))
                .hasMessageContaining("must be those of the earlier one (1)");
    }
}
