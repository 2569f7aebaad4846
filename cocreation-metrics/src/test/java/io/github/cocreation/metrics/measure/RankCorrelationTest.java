/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RankCorrelationTest {
    @Test
    void ranks_that_differ_by_3_1_2_and_2_correlate_by_minus_0_8() {
        assertThat(RankCorrelation.of(new double[] {1, 2, 3, 4}, new double[] {4, 3, 1, 2})
                        .orElseThrow())
                .isCloseTo(-0.8, within(1e-12));
    }

    @Test
    void any_rising_curve_is_1_and_any_falling_one_minus_1() {
        assertThat(RankCorrelation.of(new double[] {1, 2, 3}, new double[] {1, 10, 1000}))
                .contains(1.0);
        assertThat(RankCorrelation.of(new double[] {1, 2, 3}, new double[] {9, 8, -100}))
                .contains(-1.0);
    }

    @Test
    void a_series_that_does_not_move_has_no_correlation() {
        assertThat(RankCorrelation.of(new double[] {1, 2, 3}, new double[] {5, 5, 5}))
                .isEmpty();
        assertThat(RankCorrelation.of(new double[] {1}, new double[] {1})).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RankCorrelation.of(new double[] {1}, new double[] {}))
                .withMessageContaining("must be that of the other series (1)");
    }
}
