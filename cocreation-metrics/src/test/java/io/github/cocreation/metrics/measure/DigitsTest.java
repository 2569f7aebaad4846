/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class DigitsTest {
    @Test
    void numbers_look_the_same_in_every_country() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(Digits.two(1234.5)).isEqualTo("1234.50");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void zero_has_no_sign() {
        assertThat(Digits.two(-0.001)).isEqualTo("0.00");
        assertThat(Digits.two(-0.01)).isEqualTo("-0.01");
        assertThat(Digits.percent(-0.001)).isEqualTo("0%");
    }

    @Test
    void shares_are_whole_per_cent() {
        assertThat(Digits.percent(1 / 3.0)).isEqualTo("33%");
        assertThat(Digits.three(2 / 3.0)).isEqualTo("0.667");
    }
}
