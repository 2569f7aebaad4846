/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.cocreation.metrics.Vectors;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EvennessTest {
    private static final double DIGITS = 1e-6;

    @Test
    void ten_six_three_and_one_turns_have_the_numbers_of_the_javadoc() {
        assertThat(Evenness.entropy(10, 6, 3, 1).orElseThrow()).isCloseTo(1.142120, within(DIGITS));
        assertThat(Evenness.pielou(10, 6, 3, 1).orElseThrow()).isCloseTo(0.823865, within(DIGITS));
        assertThat(Variety.blau(10, 6, 3, 1).orElseThrow()).isCloseTo(0.635, within(DIGITS));
        assertThat(Variety.iqv(10, 6, 3, 1).orElseThrow()).isCloseTo(0.846667, within(DIGITS));
    }

    @Test
    void every_vector_of_spread_is_reproduced() {
        for (Map<String, Object> vector : Vectors.cases("gini")) {
            double[] x = Vectors.numbers(vector.get("x"));
            same(Gini.of(x), vector.get("gini"));
            same(Gini.corrected(x), vector.get("corrected"));
            same(Evenness.entropy(x), vector.get("shannonNats"));
            same(Evenness.pielou(x), vector.get("pielou"));
            same(Variety.blau(x), vector.get("blau"));
            same(Variety.iqv(x), vector.get("iqv"));
        }
    }

    private static void same(Optional<Double> found, @Nullable Object expected) {
        Optional<Double> wanted = Vectors.number(expected);
        assertThat(found.isPresent()).isEqualTo(wanted.isPresent());
        wanted.ifPresent(value -> assertThat(found.orElseThrow()).isCloseTo(value, within(DIGITS)));
    }

    @Test
    void one_has_no_evenness_and_nobody_has_no_entropy() {
        assertThat(Evenness.pielou(7)).isEmpty();
        assertThat(Evenness.entropy(7)).contains(0.0);
        assertThat(Evenness.entropy()).isEmpty();
        assertThat(Variety.iqv(7)).isEmpty();
        assertThat(Variety.unbiased(1, 0)).isEmpty();
    }

    @Test
    void without_replacement_two_different_people_always_differ() {
        assertThat(Variety.unbiased(1, 1)).contains(1.0);
        assertThat(Variety.unbiased(2, 0)).contains(0.0);
        assertThat(Variety.unbiased(2, 1).orElseThrow()).isCloseTo(2 / 3.0, within(1e-12));
    }

    @Test
    void a_negative_value_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Evenness.entropy(1, -2))
                .withMessageContaining("(-2.0)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Variety.blau(1, -2))
                .withMessageContaining("(-2.0)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Variety.unbiased(1, -2))
                .withMessageContaining("(-2)");
    }
}
