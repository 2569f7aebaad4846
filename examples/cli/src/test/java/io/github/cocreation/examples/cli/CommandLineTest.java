/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.metrics.diagnosis.Diagnosis;
import io.github.cocreation.metrics.diagnosis.Finding;
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
                .contains(
                        "Texas Highway Patrol",
                        "Take-over risk",
                        "Illustrative",
                        "It answers \"",
                        "Drabek et al. (1981)")
                .contains("facilitated-solution-workshop", "checked by tokens: no violations")
                .doesNotContain("NaN");
        try (Stream<Path> written = Files.list(folder)) {
            assertThat(written.map(p -> p.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "diagnosis.json",
                            "process.json",
                            "report.html",
                            "report-da.html",
                            "report-team.html",
                            "report.md",
                            "texas-network.json");
        }
        String report = Files.readString(folder.resolve("report.md"));
        assertThat(report).contains("> **Illustrative:", "Rests on a heuristic", "## What to do next");
        assertThat(CoCreationProcess.read(Files.readString(folder.resolve("process.json")), "process.json"))
                .isEqualTo(CoCreationProcess.read(Files.readString(Path.of(LAKESIDE)), "process.json"));
    }

    /** A group of three is unheard in the case; the public may not read so, in any form. */
    @Test
    void what_is_kept_back_stands_in_no_public_output() throws IOException {
        CoCreationProcess process = CoCreationProcess.read(Files.readString(Path.of(LAKESIDE)), "process.json");
        String unheard = Diagnosis.of(process).findings().stream()
                .filter(finding ->
                        finding.fewestHeads().filter(heads -> heads < 5).isPresent())
                .map(Finding::sentence)
                .findFirst()
                .orElseThrow();
        String start = unheard.substring(0, unheard.indexOf('.'));
        String told = start.replace("service-user", "service users");
        List<String> outputs = List.of(
                run("demo", "--out", folder.toString()).out(),
                Files.readString(folder.resolve("report.md")),
                Files.readString(folder.resolve("report.html")),
                Files.readString(folder.resolve("report-da.html")),
                Files.readString(folder.resolve("diagnosis.json")),
                run("diagnose", LAKESIDE).out(),
                run("diagnose", LAKESIDE, "--json").out());
        assertThat(outputs).allSatisfy(text -> assertThat(text).doesNotContain(start, told));
        assertThat(run("diagnose", LAKESIDE, "--audience", "team").out()).contains(told);
        assertThat(run("diagnose", LAKESIDE, "--audience", "team", "--json").out())
                .contains(start);
        assertThat(run("diagnose", LAKESIDE, "--audience", "teem").err()).contains("(teem)", "Maybe (team)");
    }

    @Test
    void a_diagnosis_in_json_holds_as_many_methods_as_asked_for() {
        assertThat(run("diagnose", LAKESIDE, "--json", "--top", "2").out().split("\"score\":"))
                .hasSize(3);
    }

    @Test
    void the_demo_gives_the_same_bytes_twice() throws IOException {
        run("demo", "--out", folder.resolve("a").toString());
        run("demo", "--out", folder.resolve("b").toString());
        for (String file :
                List.of("diagnosis.json", "process.json", "report.html", "report-da.html", "texas-network.json")) {
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
    void only_the_measures_named_are_in_the_answer() {
        Run some = run("network", "analyse", TEXAS, "--measures", "density,burt_constraint", "--json");
        assertThat(some.code()).isEqualTo(ExitCode.DONE);
        assertThat(some.out())
                .contains("\"density\": 0.31", "\"burt_constraint\": 0.3004227823856412")
                .doesNotContain("betweenness", "best_known");
        Run unknown = run("network", "analyse", TEXAS, "--measures", "betweeness");
        assertThat(unknown.code()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(unknown.err()).isEqualTo("The measure (betweeness) is unknown.\nMaybe (betweenness).\n");
    }

    @Test
    void numbers_are_written_as_tables() throws IOException {
        Path tables = folder.resolve("tables");
        Run written = run("network", "analyse", TEXAS, "--group-by", "location", "--csv", tables.toString());
        assertThat(written.code()).isEqualTo(ExitCode.DONE);
        assertThat(written.out()).startsWith("Written to ").contains("triad_census.csv");
        assertThat(Files.readString(tables.resolve("network.csv"))).contains("density,0.31\n");
        assertThat(Files.readAllLines(tables.resolve("nodes.csv"))).hasSize(26);
        assertThat(Files.readAllLines(tables.resolve("edges.csv"))).hasSize(187);
    }

    @Test
    void timings_are_of_each_measure_and_each_repeat() {
        Run timed = run("network", "analyse", TEXAS, "--measures", "density,pagerank", "--timings", "--repeat", "2");
        assertThat(timed.code()).isEqualTo(ExitCode.DONE);
        assertThat(timed.out())
                .matches("\\{\\s+\"timings\": \\{\\s+\"load\": [0-9.]+,\\s+\"density\": \\[[0-9.]+, [0-9.]+],"
                        + "\\s+\"pagerank\": \\[[0-9.]+, [0-9.]+]\\s+}\\s+}\\s+");
    }

    @Test
    void any_number_of_threads_and_the_same_seed_give_the_same_bytes() {
        String one = run("network", "analyse", TEXAS, "--json", "--threads", "1", "--seed", "5")
                .out();
        assertThat(run("network", "analyse", TEXAS, "--json", "--threads", "3", "--seed", "5")
                        .out())
                .isEqualTo(one);
    }

    @Test
    void text_answers_questions() {
        assertThat(run("network", "analyse", TEXAS, "--group-by", "location").out())
                .contains(
                        "25 stakeholders and 186 directed ties.",
                        "How well is it tied together?",
                        "61.3% of all directed ties are answered.",
                        "These lie most often between others:",
                        "By location");
    }

    @Test
    void measures_are_told_in_the_readers_language() {
        assertThat(run("measure", LAKESIDE, "--measures", "M01", "--locale", "da")
                        .out())
                .contains("M01 Ulighed i deltagelsen: 0,", "Den mest aktive halvdel", "  l\u00e6ses som: ")
                .doesNotContain("reads as", "Inequality");
        assertThat(run("measure", LAKESIDE, "--measures", "M02", "--window", "P1M", "--locale", "da")
                        .out())
                .contains("J\u00e6vnhed i deltagelsen", "h\u00e6ldning ")
                .doesNotContain("slope");
        assertThat(run("measure", LAKESIDE, "--measures", "M01", "--locale", "da", "--json")
                        .out())
                .contains("\"name\":\"Ulighed i deltagelsen\"".replace(":", ": "));
    }

    @Test
    void a_process_is_measured_and_diagnosed() {
        Run measured = run("measure", LAKESIDE, "--measures", "M26,M01");
        assertThat(measured.code()).isEqualTo(ExitCode.DONE);
        assertThat(measured.out())
                .contains("[illustrative", "M26 Governance readiness: 1.60 (prepare), n = 3")
                .contains("  interval over sessions: ", "[heuristic: ", "  from: ")
                .doesNotContain("M21");
        assertThat(measured.err()).contains("warning [no-route-to-power]");
        Run diagnosed = run("diagnose", LAKESIDE, "--json");
        assertThat(diagnosed.out()).startsWith("{\n  \"diagnosis\": {\n    \"schema\": \"cocreation/diagnosis/1\"");
        assertThat(run("diagnose", LAKESIDE, "--top", "1").out()).containsOnlyOnce("\n### ");
    }

    @Test
    void a_measure_is_taken_over_sessions_phases_and_windows() {
        Run sessions = run("measure", LAKESIDE, "--measures", "M02", "--by-session");
        assertThat(sessions.code()).isEqualTo(ExitCode.DONE);
        assertThat(sessions.out()).contains("M02: ", "M02 Evenness of participation: ");
        assertThat(run("measure", LAKESIDE, "--measures", "M02", "--by-phase").out())
                .contains("explore ");
        Run windows = run("measure", LAKESIDE, "--measures", "M02", "--window", "P1M", "--json");
        assertThat(windows.out()).contains("\"M02\"", "\"points\"");
        assertThat(run("measure", LAKESIDE, "--by-phase", "--window", "P1M").code())
                .isEqualTo(ExitCode.UNUSABLE);
        assertThat(run("measure", LAKESIDE, "--window", "P0M").code()).isEqualTo(ExitCode.UNUSABLE);
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
        assertThat(run("methods", "list", "--phase", "idate").err())
                .contains("The value (idate) of (--phase) is unknown.\nMaybe (ideate).");
    }

    @Test
    void strict_says_no_when_a_measure_is_not_defined() throws IOException {
        Path bare = folder.resolve("bare.json");
        Files.writeString(
                bare, "{\"schema\":\"cocreation/process/1\",\"id\":\"p\",\"title\":\"P\",\"challenge\":\"What?\"}");
        Run relaxed = run("measure", bare.toString());
        assertThat(relaxed.code()).isEqualTo(ExitCode.DONE);
        assertThat(relaxed.out()).contains("not defined");
        assertThat(relaxed.err()).doesNotContain("Not all");
        Run strict = run("measure", bare.toString(), "--measures", "M08,M26", "--strict");
        assertThat(strict.code()).isEqualTo(ExitCode.NO);
        assertThat(strict.err()).endsWith("""
                        Not all that was asked for is defined: [M08, M26], which --strict refuses.
                        Maybe look under each for the data it needs, or choose others with --measures.
                        """);
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

    @Test
    void a_word_that_no_method_has_is_a_mistake() {
        Run purpose = run("methods", "list", "--purpose", "lerning");
        assertThat(purpose.code()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(purpose.err()).isEqualTo("The purpose (lerning) of the methods is unknown.\nMaybe (learning).\n");
        assertThat(run("methods", "list", "--uses", "chalenge").err()).contains("Maybe (challenge).");
        assertThat(run("methods", "list", "--people", "0").err()).isEqualTo("""
                        The number of people (0) of a filter must be at least 1.
                        Maybe check the sign and the unit.
                        """);
    }

    @Test
    void the_messages_of_arguments_are_as_all_others() {
        assertThat(run("measure").err())
                .startsWith("The argument (PROCESS) of (cocreation measure) is missing.\nMaybe ");
        assertThat(run("methods", "list", "--people", "x").err())
                .startsWith("The value (x) of (--people) must be a number.\nMaybe ");
        assertThat(run("methods", "list", "--locale", "x_").err())
                .startsWith("The value (x_) of (--locale) is no BCP 47 language tag.\nMaybe ");
        assertThat(run("network", "analyse", TEXAS, "--directed", "--undirected")
                        .err())
                .startsWith("The options of (cocreation network analyse) exclude each other: ");
        assertThat(run("methods", "list", "--threads", "-4").err())
                .contains("The number of threads (-4) of a command must be at least 1.");
    }

    @Test
    void a_seed_changes_what_is_drawn_and_nothing_else() {
        String one = run("measure", LAKESIDE, "--measures", "M01", "--json").out();
        assertThat(run("measure", LAKESIDE, "--measures", "M01", "--json", "--seed", "1")
                        .out())
                .isEqualTo(one);
        assertThat(run("measure", LAKESIDE, "--measures", "M01", "--json", "--seed", "2")
                        .out())
                .isNotEqualTo(one);
    }

    @Test
    void a_file_that_is_written_can_be_read_by_those_who_could_read_others() throws IOException {
        Path out = folder.resolve("answer.txt");
        Path other = Files.createFile(folder.resolve("other.txt"));
        run("methods", "list", "--out", out.toString());
        assertThat(Files.getPosixFilePermissions(out)).isEqualTo(Files.getPosixFilePermissions(other));
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), out);
        run("methods", "show", "circle", "--out", link.toString());
        assertThat(link).isSymbolicLink();
        assertThat(out).content().contains("Circle");
        assertThat(run("methods", "list", "--out", folder.toString()).err())
                .isEqualTo("The file (" + folder + ") to write must not be a folder.\nMaybe add a file name.\n");
        assertThat(run("methods", "list", "--out", "/dev/null").code()).isEqualTo(ExitCode.DONE);
        assertThat(Files.isRegularFile(Path.of("/dev/null"))).isFalse();
    }

    @Test
    void files_are_named_as_the_user_did() throws IOException {
        assertThat(run("measure", folder.toString()).err())
                .isEqualTo("The folder (" + folder
                        + ") must hold at least one log, such as presence.csv.\nMaybe name the folder in which the CSV"
                        + " files are.\n");
        assertThat(run("diagnose", folder.toString()).err())
                .isEqualTo("The process document (" + folder
                        + ") must be a file, not a folder.\nMaybe name the JSON file in it.\n");
        Path latin = folder.resolve("latin.json");
        Files.write(latin, new byte[] {'{', (byte) 0xE6});
        assertThat(run("measure", latin.toString()).err())
                .isEqualTo(latin + ":1:1 ($): The text is not UTF-8.\nMaybe save the file in UTF-8.\n");
        Files.writeString(folder.resolve("nodes.csv"), "id\na\nb\n");
        Files.writeString(folder.resolve("edges.csv"), "source,target\na,c\n");
        assertThat(run("network", "analyse", folder.toString()).err())
                .startsWith(folder.resolve("edges.csv") + ":2:2: ");
    }

    @Test
    void a_weight_that_is_asked_for_is_there() {
        assertThat(run("network", "analyse", TEXAS, "--weight", "wieght").err())
                .contains("edges.csv:1:1: The column (wieght) is missing.\nMaybe it is (weight).");
    }

    @Test
    void whom_to_ask_to_reach_the_missing_is_told_to_the_team_and_roles_only_to_the_public() {
        Run team = run("measure", LAKESIDE, "--outreach");
        assertThat(team.code()).isEqualTo(ExitCode.DONE);
        assertThat(team.out())
                .contains(
                        "Ask Applicants' panel to reach A newcomer",
                        "Contacts in all, weighed by what they cost: 1; no plan that reaches as many costs less.");
        assertThat(run("measure", LAKESIDE, "--outreach", "--json").out())
                .contains("\"through\": \"applicants-panel\"", "\"lowerBound\": 1.0");
        assertThat(run("measure", LAKESIDE, "--measures", "M35").out()).contains("Ask Applicants' panel");
        assertThat(run("measure", LAKESIDE, "--measures", "M01").out()).doesNotContain("Ask Applicants' panel");
        assertThat(run("measure", LAKESIDE, "--outreach", "--audience", "public", "--json")
                        .out())
                .contains("Through somebody in this role: service users")
                .doesNotContain("panel", "newcomer", "cost");
        assertThat(run("measure", LAKESIDE, "--measures", "M35", "--audience", "public")
                        .out())
                .contains("Through somebody in this role: service users")
                .doesNotContain("Ask Applicants' panel", "Contacts in all");
    }

    @Test
    void the_public_is_not_told_about_few_people_by_a_measure() {
        assertThat(run("measure", LAKESIDE, "--measures", "M06").out()).contains("coverage: language-learners");
        Run shown = run("measure", LAKESIDE, "--measures", "M06", "--audience", "public");
        assertThat(shown.out()).contains("M06").doesNotContain("language-learners");
        assertThat(run("measure", LAKESIDE, "--measures", "M06", "--audience", "public", "--json")
                        .out())
                .doesNotContain("language-learners");
        assertThat(run("measure", LAKESIDE, "--measures", "M06", "--audience", "public", "--by-phase", "--json")
                        .out())
                .contains("kept-back")
                .doesNotContain("language-learners");
    }

    @Test
    void messages_speak_of_input_and_never_of_classes() {
        for (Run run : List.of(
                run("network", "analyse", TEXAS, "--group-by", "nosuch"),
                run("methods", "list", "--threads", "0"),
                run("network", "slices", LAKESIDE, "--window", "1M"),
                run("network", "analyse", "/nowhere/at/all"))) {
            assertThat(run.code()).isEqualTo(ExitCode.UNUSABLE);
            assertThat(run.err()).contains("Maybe ").doesNotContain("java.", "io.github");
        }
        assertThat(run("network", "slices", LAKESIDE, "--window", "1M").err())
                .startsWith("The value (1M) of (--window) must be a period.\nMaybe write it like P1M or P7D.");
        assertThat(run("network", "analyse", "/nowhere/at/all").err())
                .startsWith("The file (/nowhere/at/all) does not exist.");
    }

    @Test
    void a_diagnosis_of_what_contradicts_itself_is_a_no() throws IOException {
        Path broken = folder.resolve("broken.json");
        Files.writeString(
                broken,
                Files.readString(Path.of(LAKESIDE)).replace("\"initiators\": [", "\"initiators\": [\"nobody\", "));
        Run diagnosed = run("diagnose", broken.toString());
        assertThat(diagnosed.err())
                .contains("error unknown-stakeholder, in 1 place (--audience team says where)")
                .doesNotContain("nobody");
        assertThat(run("diagnose", broken.toString(), "--audience", "team").err())
                .contains("error [unknown-stakeholder] initiators (nobody)");
        assertThat(diagnosed.code()).isEqualTo(ExitCode.NO);
    }

    @Test
    void communities_are_found_and_named_by_their_members() {
        Run found = run("network", "communities", TEXAS, "--weight", "none");
        assertThat(found.code()).isEqualTo(ExitCode.DONE);
        assertThat(found.out()).contains("communities, modularity 0.", "Texas.Highway.Patrol");
        assertThat(run("network", "communities", TEXAS, "--weight", "none", "--json")
                        .out())
                .contains("\"unweighted_und\": {\n      \"best_known\": 0.", "\"members\": [");
    }

    @Test
    void logs_are_measured_and_each_bad_row_is_named() throws IOException {
        Path logs = Files.createDirectory(folder.resolve("logs"));
        Files.writeString(logs.resolve("presence.csv"), "session,actor,minutes\ns1,ana,90\ns1,ben,ninety\ns1,cem,60\n");
        Run lenient = run("measure", logs.toString(), "--measures", "M05,M08");
        assertThat(lenient.code()).isEqualTo(ExitCode.DONE);
        assertThat(lenient.err())
                .startsWith("presence.csv:3:3: The minutes (ninety) of a row must be a finite number.\n" + "Maybe ");
        assertThat(lenient.out()).contains("M08");

        Run strict = run("measure", logs.toString(), "--strict");
        assertThat(strict.code()).isEqualTo(ExitCode.NO);
        assertThat(strict.out()).isEmpty();
        assertThat(strict.err()).startsWith("presence.csv:3:3: ").endsWith("""
                        Nothing was measured: the logs have problems (1), and --strict refuses them.
                        Maybe mend them, or leave out --strict to measure what could be read.
                        """);

        Files.writeString(logs.resolve("presence.csv"), "session,actor,minutes\ns1,ana,90\n");
        assertThat(run("measure", logs.toString(), "--strict", "--json").code()).isEqualTo(ExitCode.DONE);
        assertThat(run("measure", folder.toString()).code()).isEqualTo(ExitCode.UNUSABLE);
    }

    @Test
    void the_public_reads_of_bad_rows_only_how_many_there_are() throws IOException {
        Path logs = Files.createDirectory(folder.resolve("logs"));
        Files.writeString(
                logs.resolve("presence.csv"),
                "session,actor,minutes,of whom tove knows\ns1,ana,90,\ns1,ben,ninety,\ns1,ana,60,\n");
        Files.writeString(logs.resolve("ana.csv"), "note\nleft early\n");
        for (String audience : List.of("public", "team")) {
            Run run = run("measure", logs.toString(), "--measures", "M05", "--audience", audience);
            if (audience.equals("team")) {
                assertThat(run.err()).contains("(ana)", "(ninety)", "(of whom tove knows)");
            } else {
                assertThat(run.err() + run.out()).doesNotContain("ana", "ben", "ninety", "tove");
                assertThat(run.err()).startsWith("""
                                files that are no logs: 1 problem (measure --audience team says which)
                                presence.csv: 3 problems (measure --audience team says which)
                                """);
            }
        }
    }
}
