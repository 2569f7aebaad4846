/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.json.JsonFormat;
import io.github.cocreation.core.source.Source;
import io.github.cocreation.metrics.diagnosis.Finding;
import io.github.cocreation.metrics.diagnosis.FindingSeverity;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class MarkdownTest {
    private static final Report REPORT = Report.builder()
            .title("Harbour")
            .addNotice("Illustrative.")
            .addSection(new Section(
                    "Found",
                    ImmutableList.of(
                            new Paragraph("Two things."),
                            new Bullets(ImmutableList.of("one", "two")),
                            Table.builder()
                                    .caption("Measures")
                                    .addHeader("Id", "Value")
                                    .addRows(ImmutableList.of("M01", "0.50"))
                                    .build(),
                            new FindingBlock(Finding.builder()
                                    .code("few-dominate")
                                    .severity(FindingSeverity.HIGH)
                                    .sentence("One speaks.")
                                    .addSource(Source.heuristic("cut-offs"))
                                    .build()),
                            Recommended.builder()
                                    .title("Circle")
                                    .addReasons("all speak")
                                    .addCautions("takes time")
                                    .build())))
            .build();

    @Test
    void each_kind_of_block_has_its_form() {
        assertThat(Markdown.render(REPORT)).isEqualTo("""
                        # Harbour

                        > **Illustrative.**

                        ## Found

                        Two things.

                        - one
                        - two

                        Measures:

                        | Id | Value |
                        | --- | --- |
                        | M01 | 0.50 |

                        - **High** One speaks.
                          - Rests on a heuristic. Source: heuristic: cut-offs

                        ### Circle

                        - all speak
                        - Look out: takes time
                        """);
    }

    @Test
    void hostile_names_are_shown_as_they_are_written() {
        assertThat(Markdown.escaped("<script>alert(1)</script> | **x** [a](b) `c` _d_"))
                .isEqualTo("&lt;script&gt;alert(1)&lt;/script&gt; \\| \\*\\*x\\*\\* \\[a\\](b) \\`c\\` \\_d\\_");
        assertThat(Markdown.escaped("a\n# b\r\n- c")).isEqualTo("a # b - c");
        assertThat(Markdown.escaped("# b")).isEqualTo("\\# b");
        assertThat(Markdown.escaped("1. b")).isEqualTo("1\\. b");
        assertThat(Markdown.escaped("M01 missed: 0.5 (of 4)")).isEqualTo("M01 missed: 0.5 (of 4)");
    }

    @Property
    void no_text_makes_html_or_a_second_line(@ForAll String text) {
        assertThat(Markdown.escaped(text)).doesNotContain("<", ">", "\n", "\r");
    }

    @Property
    void no_cell_makes_another_column(@ForAll String cell) {
        Report report = Report.builder()
                .title("T")
                .addSection(new Section(
                        "S",
                        ImmutableList.of(Table.builder()
                                .caption("C")
                                .addHeader("A")
                                .addRows(ImmutableList.of(cell))
                                .build())))
                .build();
        String row = Markdown.render(report).lines().skip(8).findFirst().orElseThrow();
        assertThat(row.replace("\\\\", "").replace("\\|", "")).matches("\\|[^|]*\\|");
    }

    @Test
    void a_row_must_fit_the_header() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Table.builder()
                        .caption("C")
                        .addHeader("A", "B")
                        .addRows(ImmutableList.of("only one"))
                        .build())
                .withMessage("The number of cells (1) of a row of table (C) must be that of the columns (2).\n"
                        + "Maybe put an empty text where there is nothing to say.");
    }

    @Test
    void a_report_survives_json() {
        String json = JsonFormat.withDefaults().write(Report.codec(), REPORT);
        assertThat(JsonFormat.withDefaults().read(Report.codec(), json, "report.json"))
                .isEqualTo(REPORT);
    }
}
