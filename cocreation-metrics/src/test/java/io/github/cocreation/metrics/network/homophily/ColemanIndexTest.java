/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.homophily;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ColemanIndexTest {
    /** The worked example. */
    @Test
    void inside_and_outside_are_scaled_by_what_chance_leaves() {
        assertThat(ColemanIndex.of(0.8, 4.0 / 9).orElseThrow()).isCloseTo(0.64, within(1e-12));
        assertThat(ColemanIndex.of(0.2, 4.0 / 9).orElseThrow()).isCloseTo(-0.55, within(1e-12));
        assertThat(ColemanIndex.of(4.0 / 9, 4.0 / 9)).hasValue(0);
        assertThat(ColemanIndex.of(1, 4.0 / 9)).hasValue(1);
        assertThat(ColemanIndex.of(0, 4.0 / 9)).hasValue(-1);
    }

    @Test
    void everybody_has_no_index_and_a_single_member_none_beyond_chance() {
        assertThat(ColemanIndex.of(1, 1)).isEmpty();
        assertThat(ColemanIndex.of(0, 0)).hasValue(0);
    }
}
