/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class PermutationTestTest {
    private static PermutationTest test(double observed, PermutationTest.Sampling sampling, double... draws) {
        return PermutationTest.of("s", "null", OptionalDouble.of(observed), draws, sampling)
                .orElseThrow();
    }

    @Test
    void the_observed_network_counts_as_one_that_chance_could_bring() {
        PermutationTest test = test(3, PermutationTest.Sampling.DRAWN, 4, 1, 3, 2);
        assertThat(test.shareGreater()).isEqualTo(0.5);
        assertThat(test.pGreater()).isEqualTo(0.6);
        assertThat(test.pLess()).isEqualTo(0.8);
        assertThat(test.pTwoSided()).isEqualTo(1);
        assertThat(test.shareLess()).isEqualTo(0.75);
        assertThat(test.mean()).isEqualTo(2.5);
        assertThat(test.deviation().orElseThrow()).isCloseTo(Math.sqrt(5.0 / 3), within(1e-15));
        assertThat(test.z().orElseThrow()).isCloseTo(0.5 / Math.sqrt(5.0 / 3), within(1e-15));
        assertThat(test.draws().asList()).containsExactly(1.0, 2.0, 3.0, 4.0);
    }

    @Test
    void where_all_orders_were_counted_shares_are_exact() {
        PermutationTest test = test(3, PermutationTest.Sampling.EXHAUSTIVE, 1, 2, 3, 4);
        assertThat(test.pGreater()).isEqualTo(0.5);
        assertThat(test.pLess()).isEqualTo(0.75);
    }

    @Test
    void figures_that_differ_by_rounding_count_in_both_tails() {
        PermutationTest test = test(0.3, PermutationTest.Sampling.DRAWN, 0.1 + 0.2, 0.3, 0.3 - 1e-16);
        assertThat(test.asLarge()).isEqualTo(3);
        assertThat(test.asSmall()).isEqualTo(3);
        assertThat(test.z()).isEmpty();
    }

    @Test
    void quantiles_are_interpolated() {
        PermutationTest test = test(0, PermutationTest.Sampling.DRAWN, 1, 2, 3, 4);
        assertThat(test.quantile(0)).isEqualTo(1);
        assertThat(test.quantile(0.5)).isEqualTo(2.5);
        assertThat(test.quantile(1)).isEqualTo(4);
        assertThatThrownBy(() -> test.quantile(2))
                .hasMessageStartingWith("The share (2.0) of a quantile must be in [0, 1].");
    }

    @Test
    void undefined_draws_are_left_out_and_counted() {
        PermutationTest test = test(1, PermutationTest.Sampling.DRAWN, Double.NaN, 1, Double.NaN);
        assertThat(test.replications()).isEqualTo(1);
        assertThat(test.undefinedDraws()).isEqualTo(2);
        assertThat(test.deviation()).isEmpty();
        assertThat(PermutationTest.of(
                        "s", "null", OptionalDouble.empty(), new double[] {1}, PermutationTest.Sampling.DRAWN))
                .isEmpty();
        assertThat(PermutationTest.of(
                        "s", "null", OptionalDouble.of(1), new double[] {Double.NaN}, PermutationTest.Sampling.DRAWN))
                .isEmpty();
    }
}
