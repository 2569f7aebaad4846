/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.cohesion;

import static io.github.cocreation.metrics.network.Graphs.directed;
import static io.github.cocreation.metrics.network.Graphs.undirected;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class DyadCensusTest {
    @Test
    void dyads_are_mutual_asymmetric_or_null() {
        DyadCensus census = DyadCensus.of(directed("a-b b-a b-c"));
        assertThat(census.mutual()).isEqualTo(1);
        assertThat(census.asymmetric()).isEqualTo(1);
        assertThat(census.none()).isEqualTo(1);
        assertThat(census.arcReciprocity().orElseThrow()).isCloseTo(2.0 / 3, within(1e-15));
        assertThat(census.dyadReciprocity().orElseThrow()).isCloseTo(2.0 / 3, within(1e-15));
        assertThat(census.tiedDyadReciprocity()).hasValue(0.5);
    }

    @Test
    void reciprocity_without_arcs_is_undefined() {
        assertThat(DyadCensus.of(directed("a b")).arcReciprocity()).isEmpty();
        assertThat(DyadCensus.of(directed("a b")).tiedDyadReciprocity()).isEmpty();
        assertThat(DyadCensus.of(directed("a b")).dyadReciprocity()).hasValue(1);
        assertThat(DyadCensus.of(directed("a")).dyadReciprocity()).isEmpty();
        assertThatThrownBy(() -> DyadCensus.of(undirected("a-b")))
                .hasMessage("The direction (UNDIRECTED) of a network must be DIRECTED for a dyad census."
                        + "\nMaybe read its density: every undirected tie is mutual.");
    }
}
