/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cocreation.core.process.CoCreationProcess;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandLineTest {
    private static final Path CASES = Path.of("..", "cases");
    private static final String TEXAS = CASES.resolve("texas").toString();
    private static final String LAKESIDE =
            CASES.resolve("public-change").resolve("process.json").toString();

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
    void the_demo_runs_the_loop_and_writes_a_report() throws IOException {
        Run demo = run("demo", "--out", folder.toString());
        assertThat(demo.err()).isEmpty();
        assertThat(demo.code()).isEqualTo(ExitCode.DONE);
        assertThat(demo.out())
                .contains("Texas.Highway.Patrol", "Take-over risk", "illustrative", "because")
                .contains("facilitated-solution-workshop", "checked by tokens: no violations")
                .doesNotContain("NaN");
        try (Stream<Path> written = Files.list(folder)) {
            assertThat(written.map(p -> p.getFileName().toString()))
                    .containsExactlyInAnyOrder("diagnosis.json", "process.json", "report.md", "texas-network.json");
        }
        String report = Files.readString(folder.resolve("report.md"));
        assertThat(report).contains("> **Illustrative:", "Rests on a heuristic", "## What to do next");
        assertThat(CoCreationProcess.read(Files.readString(folder.resolve("process.json")), "process.json"))
                .isEqualTo(CoCreationProcess.read(Files.readString(Path.of(LAKESIDE)), "process.json"));
    }

    @Test
    void the_demo_gives_the_same_bytes_twice() throws IOException {
        run("demo", "--out", folder.resolve("a").toString());
        run("demo", "--out", folder.resolve("b").toString());
        for (String file : List.of("diagnosis.json", "process.json", "report.md", "texas-network.json")) {
            assertThat(folder.resolve("a").resolve(file))
                    .hasSameBinaryContentAs(folder.resolve("b").resolve(file));
        }
    }

    /** Values of R sna 2.7-1 (brokerage) and NetworkX 2.8.8 (density, betweenness) on emon$Texas. */
    @Test
    void a_network_is_analysed_as_the_tools_of_the_field_do() {
        Run analysis =
                run("network", "analyse", TEXAS, "--group-by", "sponsorship", "--weight-means", "cost", "--json");
        assertThat(analysis.code()).isEqualTo(ExitCode.DONE);
        assertThat(analysis.out())
                .contains(
                        "\"density\": 0.31,",
                        "\"ei_index\": 0.268817204301075",
                        "\"raw_t\": 752",
                        "\"edge_count\": 186")
                .endsWith("}\n");
        assertThat(analysis.err()).isEmpty();
    }

    @Test
    void a_process_is_measured_and_diagnosed() {
        Run measured = run("measure", LAKESIDE, "--measures", "M26,M01");
        assertThat(measured.code()).isEqualTo(ExitCode.DONE);
        assertThat(measured.out())
                .contains("[illustrative", "M26 Governance readiness: 1.60 (prepare), n = 3")
                .doesNotContain("M21");
        assertThat(measured.err()).contains("warning [no-route-to-power]");
        Run diagnosed = run("diagnose", LAKESIDE, "--json");
        assertThat(diagnosed.out()).startsWith("{\n  \"diagnosis\": {\n    \"schema\": \"cocreation/diagnosis/1\"");
        assertThat(run("diagnose", LAKESIDE, "--top", "1").out()).containsOnlyOnce("\n### ");
    }

    @Test
    void methods_are_listed_by_filters_and_shown() {
        assertThat(run("methods", "list").out()).endsWith("69 methods\n");
        assertThat(run("methods", "list", "--yields", "decision", "--phase", "decide")
                        .out())
                .contains("participatory-budgeting");
        assertThat(run("methods", "show", "world-cafe").out()).contains("Steps", "Sources", "seed: move");
        assertThat(run("methods", "show", "world-cafe", "--json").out())
                .contains("\"schema\": \"cocreation/method/1\"");
    }

    @Test
    void mistakes_are_told_in_one_message_with_a_remedy() throws IOException {
        Run unknown = run("methods", "show", "worldcafe");
        assertThat(unknown.code()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(unknown.out()).isEmpty();
        assertThat(unknown.err())
                .isEqualTo("The method (worldcafe) of the catalogue is unknown.\nMaybe (world-cafe).\n");
        Run missing = run("measure", folder.resolve("none.json").toString());
        assertThat(missing.code()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(missing.err()).startsWith("The file (").contains("none.json) does not exist.\nMaybe ");
        Path broken = folder.resolve("broken.json");
        Files.writeString(broken, "{\n  \"schema\": \"cocreation/process/1\",\n  \"titel\": \"x\"\n}");
        Run field = run("diagnose", broken.toString());
        assertThat(field.code()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(field.err())
                .isEqualTo(broken + ":3:3 ($): The field (titel) is unknown in a process.\nMaybe (title).\n");
        assertThat(run("network", "analyse", folder.toString()).code()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(run("network", "analyse", TEXAS, "--group-by", "sponsor").err())
                .contains("(sponsor)", "Maybe (sponsorship).");
    }

    @Test
    void unknown_arguments_are_told_with_what_was_meant() {
        assertThat(run("methods", "lst").err()).contains("(lst)", "Maybe (list).");
        assertThat(run("demo", "--ou", "x").err()).contains("(--ou)", "Maybe (--out).");
        assertThat(run().code()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(run("methods", "list", "--phase", "idate").err()).contains("(idate) is unknown.\nMaybe (ideate).");
    }

    @Test
    void strict_says_no_when_a_measure_is_not_defined() throws IOException {
        Path bare = folder.resolve("bare.json");
        Files.writeString(
                bare, "{\"schema\":\"cocreation/process/1\",\"id\":\"p\",\"title\":\"P\",\"challenge\":\"What?\"}");
        Run relaxed = run("measure", bare.toString());
        assertThat(relaxed.code()).isEqualTo(ExitCode.DONE);
        assertThat(relaxed.out()).contains("not defined");
        assertThat(run("measure", bare.toString(), "--strict").code()).isEqualTo(ExitCode.NO);
    }

    @Test
    void an_answer_is_written_whole_or_not_at_all() throws IOException {
        Path out = folder.resolve("deep").resolve("answer.json");
        assertThat(run("methods", "show", "circle", "--json", "--out", out.toString())
                        .out())
                .isEmpty();
        assertThat(Files.readString(out)).startsWith("{").endsWith("}\n");
        try (Stream<Path> left = Files.list(out.getParent())) {
            assertThat(left).containsExactly(out);
        }
    }
}
