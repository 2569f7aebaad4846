/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cocreation.core.json.JsonFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeasureIdTest {
    @Test
    void variants_come_right_after_their_measure() {
        assertThat(Stream.of("acme.laughter", "M22", "M21b", "M01", "M21")
                        .map(MeasureId::of)
                        .sorted())
                .extracting(MeasureId::value)
                .containsExactly("M01", "M21", "M21b", "M22", "acme.laughter");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "m01", "M1", "M01B", "gini", "M01 ", "acme.", ".laughter", "acme.Laughter", "acme..laughter"
            })
    void other_forms_are_refused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MeasureId.of(text))
                .withMessage("The measure id (" + text
                        + ") must be a capital letter, two to four digits and perhaps a small letter, or small words with a full stop between.\n"
                        + "Maybe write it like M01, M21b or acme.laughter.");
    }

    @Test
    void it_is_a_string_in_json() {
        String json = JsonFormat.withDefaults().write(MeasureId.codec(), MeasureId.of("M21b"));
        assertThat(json.strip()).isEqualTo("\"M21b\"");
        assertThat(JsonFormat.withDefaults().read(MeasureId.codec(), json, "id.json"))
                .isEqualTo(MeasureId.of("M21b"));
    }
}
