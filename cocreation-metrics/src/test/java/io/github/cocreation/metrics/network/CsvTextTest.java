/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class CsvTextTest {
    @Test
    void what_looks_like_a_formula_is_made_harmless_and_numbers_stay() {
        CsvText csv = new CsvText(List.of("id", "number")).row(List.of("=b", 2)).row(List.of("-c", -1.5));
        assertThat(csv).hasToString("id,number\n'=b,2\n'-c,-1.5\n");
    }

    @Test
    void commas_quotes_and_line_breaks_are_in_quotes() {
        CsvText csv = new CsvText(List.of("id")).row(List.of("a, \"b\"")).row(List.of("c\nd"));
        assertThat(csv).hasToString("id\n\"a, \"\"b\"\"\"\n\"c\nd\"\n");
    }

    @Test
    void undefined_numbers_are_empty() {
        assertThat(new CsvText(List.of("a", "b")).row(List.of(OptionalDouble.empty(), OptionalDouble.of(1))))
                .hasToString("a,b\n,1\n");
    }

    @Test
    void a_short_row_is_refused() {
        assertThatThrownBy(() -> new CsvText(List.of("a", "b")).row(List.of("c")))
                .hasMessage("The row ([c]) of a CSV text must have (2) cells.\nMaybe add empty ones.");
    }
}
