/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.grouping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;

class SheetTest {
    @Test
    void cells_cannot_break_a_table_or_start_a_formula() {
        Sheet sheet = Sheet.builder()
                .addHeader("a", "b")
                .addRows(ImmutableList.of("=1+1", "x|y"))
                .addRows(ImmutableList.of("say \"hi\", all", "two\nlines"))
                .build();
        assertThat(sheet.csv()).isEqualTo("a,b\r\n'=1+1,x|y\r\n\"say \"\"hi\"\", all\",\"two\nlines\"\r\n");
        assertThat(sheet.markdown()).isEqualTo("""
            | a | b |
            | --- | --- |
            | =1+1 | x\\|y |
            | say "hi", all | two lines |
            """);
    }

    @Test
    void rows_have_as_many_cells_as_the_header() {
        assertThatThrownBy(() -> Sheet.builder()
                        .addHeader("a")
                        .addRows(ImmutableList.of("1", "2"))
                        .build())
                .hasMessageContaining("must have 1 cells");
    }
}
