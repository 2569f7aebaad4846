/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cocreation.core.text.Numerals;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class ScaleTest {
    private final Numerals numerals = Numerals.of(Locale.ENGLISH);

    @Test
    void round_numbers_are_named() {
        assertThat(Scale.numbers(0, 4, numerals).ticks())
                .extracting(Tick::label)
                .containsExactly("0", "1", "2", "3", "4");
        assertThat(Scale.numbers(-1, 1, numerals).ticks())
                .extracting(Tick::label)
                .containsExactly("\u22121.0", "\u22120.5", "0.0", "0.5", "1.0");
    }

    @Test
    void a_single_number_gets_room() {
        assertThat(Scale.numbers(7, 7, numerals).high()).isGreaterThan(7);
    }

    @Test
    void a_scale_without_length_is_refused() {
        assertThatThrownBy(() -> Scale.builder().low(1).high(1).build())
                .hasMessage("The low end (1.0) of a scale must be below its high end (1.0), both finite.\nMaybe leave a"
                        + " little room around a single value.");
    }

    @Property(tries = 200)
    void a_scale_holds_all_its_numbers_and_names_few(
            @ForAll @DoubleRange(min = -1000, max = 1000) double low,
            @ForAll @DoubleRange(min = 0.01, max = 5000) double length) {
        Scale scale = Scale.numbers(low, low + length, numerals);

        assertThat(scale.low()).isLessThanOrEqualTo(low + 1e-6);
        assertThat(scale.high()).isGreaterThanOrEqualTo(low + length - 1e-6);
        assertThat(scale.ticks()).hasSizeBetween(3, 10);
    }
}
