/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports as pages, and drawings. */
class ReportCommandsTest {
    private static final String LAKESIDE = "../cases/public-change/process.json";
    private static final String TEXAS = "../cases/texas";

    @TempDir
    Path folder;

    private record Run(int code, String out, String err) {}

    private static Run run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
        return new Run(code, out.toString(), err.toString().replace(System.lineSeparator(), "\n"));
    }

    @Test
    void a_report_is_one_page_in_the_language_asked_for() throws IOException {
        Path page = folder.resolve("report.html");
        Run report = run("report", LAKESIDE, "--html", page.toString(), "--locale", "da");

        assertThat(report.code()).isEqualTo(ExitCode.DONE);
        assertThat(report.out()).isEqualTo("Written to " + page + ".\n");
        assertThat(Files.readString(page))
                .startsWith("<!DOCTYPE html>")
                .contains("lang=\"da\"", "Hvad der blev fundet", "Den svarer p\u00e5 ")
                .doesNotContain("<script");
    }

    @Test
    void without_a_page_a_report_is_markdown() {
        assertThat(run("report", LAKESIDE).out())
                .startsWith("# Lakeside Agency")
                .contains("## In short");
    }

    @Test
    void a_diagnosis_can_be_a_page_too() throws IOException {
        Path page = folder.resolve("diagnosis.html");
        Run diagnose = run("diagnose", LAKESIDE, "--json", "--html", page.toString());

        assertThat(diagnose.out()).startsWith("{");
        assertThat(Files.readString(page)).contains("<figure", "</html>");
    }

    @Test
    void a_network_is_drawn_by_groups_and_with_its_brokers() {
        Run drawn = run("network", "draw", TEXAS, "--group-by", "sponsorship");

        assertThat(drawn.code()).isEqualTo(ExitCode.DONE);
        assertThat(drawn.out()).startsWith("<?xml").contains("<svg", "State", "broker", "</svg>");
        assertThat(run("network", "draw", TEXAS, "--group-by", "sponsorship").out())
                .isEqualTo(drawn.out());
        assertThat(run("network", "draw", TEXAS, "--seed", "2").out()).isNotEqualTo(drawn.out());
    }

    @Test
    void a_large_network_is_drawn_as_its_groups() {
        assertThat(run("network", "draw", TEXAS, "--group-by", "sponsorship", "--most", "10")
                        .out())
                .contains("each node is a group");
        assertThat(run("network", "draw", TEXAS, "--json").out()).contains("\"chart\": \"network\"");
    }

    @Test
    void a_programme_is_drawn_as_a_picture_or_as_text() {
        Run drawn = run("programme", "draw", "public-change-programme", "--locale", "da");

        assertThat(drawn.code()).isEqualTo(ExitCode.DONE);
        assertThat(drawn.out()).startsWith("<?xml").contains("Effektvurdering");
        assertThat(run("programme", "draw", "public-change-programme", "--as", "mermaid")
                        .out())
                .startsWith("flowchart ");
        assertThat(run("programme", "draw", "public-change-programme", "--as", "mermaidd")
                        .err())
                .contains("Maybe (mermaid)");
    }

    @Test
    void an_unknown_attribute_is_refused_with_a_close_one() {
        Run drawn = run("network", "draw", TEXAS, "--group-by", "sponsorhip");

        assertThat(drawn.code()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(drawn.err()).contains("(sponsorhip)", "Maybe (sponsorship)");
    }
}
