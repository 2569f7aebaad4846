/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TakeOverScoreTest {
    private static double score(double[] y, double[] z, double suited) {
        return TakeOverScore.of(y, z, suited).orElseThrow().value();
    }

    /** Slopes checked with scipy.stats.theilslopes. */
    @Test
    void known_values() {
        assertThat(score(new double[] {0.35, 0.4, 0.5, 0.6, 0.7}, new double[] {0.3, 0.35, 0.45, 0.55, 0.6}, 0.4))
                .isCloseTo(0.8, within(1e-9));
        assertThat(score(new double[] {0.6, 0.5, 0.45, 0.35, 0.3}, new double[] {0.5, 0.45, 0.4, 0.35, 0.3}, 0.4))
                .isZero();
        assertThat(score(new double[] {0.5, 0.4, 0.5, 0.4, 0.45}, new double[] {0.4, 0.4, 0.45, 0.4, 0.4}, 0.6))
                .isZero();
    }

    @Test
    void two_periods_have_no_score() {
        assertThat(TakeOverScore.of(new double[] {0.2, 0.9}, new double[] {0.2, 0.9}, 0.4))
                .isEmpty();
    }

    @Test
    void a_complete_take_over_scores_one() {
        assertThat(score(new double[] {0, 0.5, 1}, new double[] {0, 0.5, 1}, 0.4))
                .isCloseTo(1, within(1e-12));
    }
}
