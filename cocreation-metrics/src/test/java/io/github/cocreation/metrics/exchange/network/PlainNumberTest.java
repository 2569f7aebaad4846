/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.exchange.network;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainNumberTest {
    @Property(tries = 500)
    void few_digits_are_read_as_java_reads_them(
            @ForAll @LongRange(min = -999_999_999_999_999L, max = 999_999_999_999_999L) long digits,
            @ForAll @IntRange(max = 14) int places) {
        String all = "%016d".formatted(Math.abs(digits)).substring(1);
        String text = (digits < 0 ? "-" : "") + all.substring(0, 15 - places) + "." + all.substring(15 - places);
        assertThat(PlainNumber.of(text)).isEqualTo(Double.parseDouble(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "0", "-0", "5.", ".5", "-12.25", "0.1", "000000000000001"})
    void it_is_the_number_java_reads(String text) {
        assertThat(PlainNumber.of(text)).isEqualTo(Double.parseDouble(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "-", ".", "-.", "1e3", "1.2.3", "NaN", " 1", "1 ", "+1", "0x1", "1234567890123456", "\u0661"
            })
    void other_texts_are_left_to_others(String text) {
        assertThat(PlainNumber.of(text)).isNaN();
    }
}
