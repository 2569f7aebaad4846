/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cocreation.core.check.Require;
import org.junit.jupiter.api.Test;

class FileFormatExceptionTest {
    @Test
    void place_and_problem_are_two_lines() {
        FileFormatException e = new FileFormatException(
                "edges.csv", 7, 2, Require.message("target", "citty", "a tie", "must be the id of a node", "(city)"));
        assertThat(e).hasMessage("edges.csv:7:2: The target (citty) of a tie must be the id of a node.\nMaybe (city).");
        assertThat(e.file() + e.line() + e.column()).isEqualTo("edges.csv72");
    }

    @Test
    void a_value_of_any_length_and_kind_makes_two_lines_that_can_be_read() {
        String hostile = "x\n\u0000".repeat(100_000);
        assertThat(new FileFormatException("f", 1, 1, Require.message("name", hostile, hostile, "is unknown", hostile)))
                .message()
                .hasSizeLessThan(3_200)
                .startsWith("f:1:1: The name (x??x??")
                .contains("...) of x", " is unknown.\nMaybe x");
        assertThat(new FileFormatException("f", 1, 1, "The name (" + hostile + ") is unknown.\nMaybe " + hostile))
                .message()
                .hasSizeLessThan(3_200)
                .startsWith("f:1:1: The name (x??x??")
                .contains("...\nMaybe x??");
    }
}
