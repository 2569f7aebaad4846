/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class NumeralsTest {
    private final Numerals english = Numerals.of(Locale.ENGLISH);
    private final Numerals danish = Numerals.of(Locale.forLanguageTag("da-DK"));

    @Test
    void numbers_are_written_as_readers_write_them() {
        assertThat(english.fixed(0.345, 2)).isEqualTo("0.35");
        assertThat(danish.fixed(0.345, 2)).isEqualTo("0,35");
        assertThat(english.percent(0.345)).isEqualTo("35%");
        assertThat(danish.percent(0.345)).isEqualTo("35\u00a0%");
        assertThat(english.whole(12)).isEqualTo("12");
    }

    @Test
    void a_number_is_as_long_as_it_needs() {
        assertThat(english.brief(3)).isEqualTo("3");
        assertThat(english.brief(2.5)).isEqualTo("2.5");
        assertThat(english.brief(1.0 / 3)).isEqualTo("0.33");
        assertThat(danish.brief(30.25)).isEqualTo("30,25");
        assertThat(english.brief(0)).isEqualTo("0");
    }

    @Test
    void a_negative_number_has_a_true_minus_and_zero_has_none() {
        assertThat(english.fixed(-0.5, 1)).isEqualTo("\u22120.5");
        assertThat(english.fixed(-0.001, 2)).isEqualTo("0.00");
    }

    @Test
    void days_are_written_as_readers_write_them() {
        LocalDate day = LocalDate.of(2026, 3, 5);

        assertThat(english.date(day)).isEqualTo("5 March 2026");
        assertThat(danish.date(day)).isEqualTo("5. marts 2026");
        assertThat(english.shortDate(day)).isEqualTo("5 Mar");
        assertThat(danish.shortDate(day)).isEqualTo("5/3");
    }
}
