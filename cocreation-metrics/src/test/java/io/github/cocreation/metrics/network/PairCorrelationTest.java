/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PairCorrelationTest {
    private static PairCorrelation of(double... pairs) {
        PairCorrelation correlation = new PairCorrelation();
        for (int i = 0; i < pairs.length; i += 2) {
            correlation.add(pairs[i], pairs[i + 1]);
        }
        return correlation;
    }

    @Test
    void what_grows_together_correlates_and_what_never_changes_does_not() {
        assertThat(of(1, 2, 2, 4, 3, 6).value().orElseThrow()).isCloseTo(1, within(1e-15));
        assertThat(of(1, 1, 2, 1).value()).isEmpty();
        assertThat(of(1, 6, 2, 4, 3, 2).value().orElseThrow()).isCloseTo(-1, within(1e-15));
        assertThat(of().value()).isEmpty();
        assertThat(of(1, 2).value()).isEmpty();
    }

    @Test
    void large_numbers_of_small_spread_keep_their_digits() {
        assertThat(of(1e9 + 1, 1e9 + 2, 1e9 + 2, 1e9 + 1, 1e9 + 3, 1e9 + 3)
                        .value()
                        .orElseThrow())
                .isCloseTo(0.5, within(1e-9));
    }
}
