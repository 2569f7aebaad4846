/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.cli;

import static io.github.cocreation.examples.cli.Commanded.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PanelOptionsTest {
    private static final Path SAMPLES =
            Path.of("..", "..", "..", "shared", "samples", "sortition", "citizensassemblies-replication");

    @TempDir
    Path folder;

    private String quotas = "";
    private String people = "";

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    @BeforeEach
    void a_pool_of_twenty_four_of_whom_two_share_each_home() throws IOException {
        quotas = file("quotas.csv", """
            category,feature,min,max
            gender,f,5,7
            gender,m,5,7
            age,young,4,6
            age,old,6,8
            """);
        StringBuilder pool = new StringBuilder("id,gender,age,street,postcode\n");
        for (int p = 0; p < 24; p++) {
            pool.append("p%d,%s,%s,%d Elm Street,%d\n"
                    .formatted(p, p % 3 == 0 ? "f" : "m", p % 4 == 0 ? "young" : "old", p / 2, 1000 + p / 4));
        }
        people = file("people.csv", pool.toString());
    }

    private Commanded select(String... more) {
        String[] arguments = new String[8 + more.length];
        String[] first = {"panel", "select", "--features", quotas, "--people", people, "--size", "12"};
        System.arraycopy(first, 0, arguments, 0, 8);
        System.arraycopy(more, 0, arguments, 8, more.length);
        return run(arguments);
    }

    private String certificate(String... more) {
        String file = folder.resolve("certificate.json").toString();
        String[] arguments = new String[2 + more.length];
        arguments[0] = "--out";
        arguments[1] = file;
        System.arraycopy(more, 0, arguments, 2, more.length);
        assertThat(select(arguments)).isEqualTo(new Commanded(ExitCode.DONE, "", ""));
        return file;
    }

    @ParameterizedTest
    @ValueSource(strings = {"random", "maximin", "nash", "leximin", "diversity"})
    void every_objective_gives_a_certificate_of_what_it_proves_and_the_same_bytes_again(String objective)
            throws IOException {
        String file = certificate("--objective", objective, "--seed", "3");
        String first = Files.readString(Path.of(file));
        assertThat(first).contains("\"objective\":\"" + objective + "\"", "\"seed\":3");
        Commanded verified = run("panel", "verify", file);
        assertThat(verified.code()).isEqualTo(ExitCode.DONE);
        if (objective.equals("random") || objective.equals("diversity")) {
            assertThat(verified.out())
                    .startsWith("[heuristic] objective (" + objective + ") proves nothing about fairness");
            assertThat(run("panel", "verify", file, "--objective", "leximin").code())
                    .isEqualTo(ExitCode.NO);
        } else {
            assertThat(verified.out())
                    .startsWith(
                            "The certificate holds (proved).\nProved for 24 people and 12 seats (" + objective + "): ");
            assertThat(run("panel", "verify", file, "--json")).isEqualTo(new Commanded(ExitCode.DONE, "[]\n", ""));
        }
        certificate("--objective", objective, "--seed", "3", "--threads", "2");
        assertThat(Files.readString(Path.of(file))).isEqualTo(first);
    }

    @Test
    void people_of_one_address_get_one_seat_and_their_replacement_too() throws IOException {
        String file = certificate("--address", "street,postcode");
        assertThat(Files.readString(Path.of(file)))
                .contains("\"one_per_household\":true", "\"household\":\"3 Elm Street, 1001\"");
        List<String> drawn = members(run("panel", "draw", file, "--public-seed", "next draw"));
        assertThat(drawn).hasSize(12);
        assertThat(drawn.stream().map(PanelOptionsTest::home).distinct()).hasSize(12);
        for (String gone : drawn) {
            Commanded replaced = run("panel", "replace", file, "--public-seed", "next draw", "--dropped", gone);
            if (replaced.code() == ExitCode.DONE) {
                String in = replaced.out().replaceAll("(?s).*In their seats: \\[(p\\d+)].*", "$1");
                assertThat(in).isNotEqualTo(gone).doesNotContain("\n");
                assertThat(drawn.stream().filter(m -> !m.equals(gone)).map(PanelOptionsTest::home))
                        .doesNotContain(home(in));
            } else {
                assertThat(replaced.code()).isEqualTo(ExitCode.NO);
                assertThat(replaced.out()).contains("Maybe one of these smallest changes:\n  (");
            }
        }
    }

    private static int home(String id) {
        return Integer.parseInt(id.substring(1)) / 2;
    }

    /** An old man, of whom there are enough to take another. */
    private static String oneOfMany(List<String> members) {
        return members.stream()
                .filter(id -> Integer.parseInt(id.substring(1)) % 3 > 0 && Integer.parseInt(id.substring(1)) % 4 > 0)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> members(Commanded draw) {
        assertThat(draw.code()).isEqualTo(ExitCode.DONE);
        return draw.out().lines().filter(line -> line.matches("p\\d+")).toList();
    }

    @Test
    void a_draw_that_was_committed_to_is_replayed_and_another_text_refused() {
        String file = certificate();
        String text = "7 11 23 42";
        String commitment =
                Hashing.sha256().hashString(text, StandardCharsets.UTF_8).toString();
        Commanded draw =
                run("panel", "draw", file, "--public-seed", text, "--commitment", commitment, "--tickets", "100");
        assertThat(draw.out()).startsWith("Ticket ").contains(" of 100 (counted from 0)\n");
        assertThat(run("panel", "draw", file, "--public-seed", text, "--tickets", "100"))
                .isEqualTo(draw);
        assertThat(run("panel", "draw", file, "--public-seed", "7 11 23 43", "--commitment", commitment))
                .isEqualTo(new Commanded(
                        ExitCode.NO,
                        "The text (7 11 23 43) of the draw is not what was committed to (" + commitment
                                + ").\nMaybe check spaces at its ends.\n",
                        ""));
        String gone = oneOfMany(members(draw));
        Commanded replaced = run(
                "panel", "replace", file, "--public-seed", text, "--tickets", "100", "--dropped", gone, "--seed", "5");
        assertThat(replaced.out()).contains("Dropped out: [" + gone + "]\n", "11 stay\n");
        assertThat(run("panel", "replace", file, "--public-seed", text, "--tickets", "100", "--dropped", gone))
                .as("the text decides, not the seed")
                .isEqualTo(replaced);
    }

    @Test
    void those_who_drop_out_are_looked_for_in_the_panel_named_drawn_or_first_that_fits() {
        String file = certificate();
        List<String> first = members(run("panel", "draw", file, "--public-seed", "x"));
        assertThat(run("panel", "replace", file, "--dropped", oneOfMany(first)).code())
                .isEqualTo(ExitCode.DONE);
        assertThat(run("panel", "replace", file, "--panel", "9999", "--dropped", "p1")
                        .err())
                .startsWith("The panel (9999) of a certificate must be one of its ")
                .contains("\nMaybe count from 0, up to (");
        Commanded stranger = run("panel", "replace", file, "--public-seed", "x", "--dropped", "p1,q77");
        assertThat(stranger.code()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(stranger.err())
                .startsWith("The person who dropped out (")
                .contains(") of the panel must be a member of it.\n");
    }

    @Test
    void a_panel_is_told_how_it_mirrors_the_mix_and_becomes_a_process() throws IOException {
        String file = certificate();
        String process = folder.resolve("process.json").toString();
        Commanded draw = run("panel", "draw", file, "--public-seed", "x", "--process", process);
        assertThat(draw.out()).contains("\nMirror of the agreed mix: By ", "% of the seats would have to change hands");
        Commanded measured = run("measure", process, "--measures", "M05", "--json");
        assertThat(measured.code()).isEqualTo(ExitCode.DONE);
        assertThat(measured.out()).contains("\"D: gender\"", "\"ratio: age.young\"");
        assertThat(run("panel", "draw", file, "--public-seed", "x", "--json").out())
                .startsWith("{\"certificate\":")
                .doesNotContain("Mirror");
    }

    @Test
    void quotas_that_clash_are_told_with_all_smallest_changes() throws IOException {
        quotas = file("clash.csv", """
            category,feature,min,max
            gender,f,9,12
            gender,m,0,12
            age,young,7,12
            age,old,0,4
            """);
        Commanded clash = select();
        assertThat(clash.code()).isEqualTo(ExitCode.NO);
        assertThat(clash.err()).isEmpty();
        assertThat(clash.out())
                .startsWith("These quotas cannot all be filled:\n  (")
                .contains("Maybe one of these smallest changes:\n");
        Commanded json = select("--json");
        assertThat(json.code()).isEqualTo(ExitCode.NO);
        assertThat(json.out().replaceAll("\\s", ""))
                .startsWith("{\"clash\":[{")
                .contains("\"relaxations\":[{\"quotas\":[{", "\"extent\":\"all\"");
        assertThat(run("panel", "select", "--features", quotas, "--people", people, "--size", "30"))
                .isEqualTo(new Commanded(ExitCode.NO, """
                    No panel exists even without quotas.
                    Only 24 people of the pool can have a seat, and there are 30 seats.
                    Maybe ask more people, fill fewer seats, or loosen the rule that is named.
                    """, ""));
    }

    @Test
    void the_files_of_published_examples_are_read() {
        assumeTrue(Files.isDirectory(SAMPLES), "no samples at hand");
        Commanded selected = run(
                "panel",
                "select",
                "--features",
                SAMPLES.resolve("example_small_20__categories.csv").toString(),
                "--people",
                SAMPLES.resolve("example_small_20__respondents.csv").toString(),
                "--size",
                "20");
        assertThat(selected.code()).isEqualTo(ExitCode.DONE);
        assertThat(selected.out())
                .startsWith("200 of 200 for 20 seats, 4 quotas: ")
                .contains("smallest chance 0.100000 (proved)");
    }

    private void refused(String message, String... arguments) {
        Commanded run = run(arguments);
        assertThat(run.code()).as(message).isEqualTo(ExitCode.UNUSABLE);
        assertThat(run.out()).as(message).isEmpty();
        assertThat(run.err().replaceFirst("See: [a-z -]+\n$", "").replace(folder + java.io.File.separator, ""))
                .isEqualTo(message);
    }

    private void refusedTable(String message, String quotaText, String poolText) throws IOException {
        refused(
                message,
                "panel",
                "select",
                "--features",
                file("q.csv", quotaText),
                "--people",
                file("p.csv", poolText),
                "--size",
                "2");
    }

    @Test
    void tables_that_cannot_be_used_are_told_by_file_line_and_column() throws IOException {
        String good = "category,feature,min,max\ngender,f,1,2\n";
        refusedTable("""
            q.csv:2:4: The maximum (1) of a quota must be at least the minimum (2).
            Maybe swap them.
            """, "category,feature,min,max\ngender,f,2,1\n", "id,gender\na,f\n");
        refusedTable("""
            q.csv:2:3: The min (-1) of a quota must be a whole number of at least 0.
            Maybe write it in digits.
            """, "category,feature,min,max\ngender,f,-1,1\n", "id,gender\na,f\n");
        refusedTable("""
            q.csv:1:1: The column (max) is missing.
            Maybe it is one of (category, feature, min).
            """, "category,feature,min\ngender,f,2\n", "id,gender\na,f\n");
        refusedTable("""
            p.csv:3:1: The id (a) of a volunteer is there twice.
            Maybe give each volunteer an id of their own.
            """, good, "id,gender\na,f\na,f\n");
        refusedTable("""
            p.csv:2:2: The number of fields (1) of a row must be that of the header (2).
            Maybe a comma is missing, or a field with a comma needs quotes.
            """, good, "id,gender\na\n");
        refusedTable("""
            p.csv:2:2: The gender (g) of volunteer (a) has no quota.
            Maybe (f).
            """, good, "id,gender\na,g\n");
        refusedTable("""
            p.csv:1:1: The header () is missing.
            Maybe the file is empty: its first line names the columns.
            """, good, "");
        refused(
                """
                p.csv:1:1: The column (strete) is missing.
                Maybe it is (street).
                """,
                "panel",
                "select",
                "--features",
                quotas,
                "--people",
                file("p.csv", Files.readString(Path.of(people))),
                "--size",
                "2",
                "--address",
                "strete");
    }

    @Test
    void documents_and_arguments_that_cannot_be_used_are_told_with_a_remedy() throws IOException {
        String file = certificate();
        refused("""
            kind.json:1:9 ($.kind): The kind (rotation) of the task must be (selection).
            Maybe this document is for another command.
            """, "panel", "select", file("kind.json", "{\"kind\":\"rotation\",\"k\":2,\"pool\":[]}"));
        refused(
                """
                include.json:1:1 ($): The included candidate (z) of selection (selection) must be in the pool.
                Maybe (a).
                """,
                "panel",
                "select",
                file("include.json", "{\"kind\":\"selection\",\"k\":1,\"pool\":[{\"id\":\"a\"}],\"include\":[\"z\"]}"));
        refused("""
            The task (no file) of panel select is missing.
            Maybe give INSTANCE.json, or --features F.csv --people P.csv --size K.
            """, "panel", "select", "--features", quotas);
        refused("""
            The task (certificate.json) of panel select is there twice.
            Maybe leave out --features, --people and --size.
            """, "panel", "select", file, "--size", "3");
        refused("""
            The number of seats (0) must be at least 1.
            Maybe check the sign and the unit.
            """, "panel", "select", "--features", quotas, "--people", people, "--size", "0");
        refused("""
            The value (best) of (--objective) is unknown.
            Maybe one of (diversity, leximin, maximin, nash, random).
            """, "panel", "select", "--features", quotas, "--people", people, "--size", "3", "--objective", "best");
        refused("""
            The file (none.json) does not exist.
            Maybe check the path from this folder.
            """, "panel", "verify", folder.resolve("none.json").toString());
        refused("""
            The argument (--public-seed) of (cocreation panel draw) is missing.
            Maybe add it.
            """, "panel", "draw", file);
        refused("""
            The public seed ( ) of the draw must not be blank.
            Maybe leave it out, or say what is meant.
            """, "panel", "draw", file, "--public-seed", " ");
        refused("""
            The number of tickets (0) of a public lottery must be at least 1.
            Maybe check the sign and the unit.
            """, "panel", "draw", file, "--public-seed", "x", "--tickets", "0");
        refused("""
            The argument (--dropped) of (cocreation panel replace) is missing.
            Maybe add it.
            """, "panel", "replace", file);
        refused("""
            The argument (selct) of (cocreation panel) is unknown.
            Maybe (select).
            """, "panel", "selct");
    }

    @Test
    void a_time_limit_ends_with_3_and_a_certificate_that_claims_no_proof() throws IOException {
        Commanded stopped = select("--seconds", "0.000001");
        assertThat(stopped.code()).isEqualTo(ExitCode.STOPPED);
        assertThat(stopped.out()).contains("(stopped)\n");
        String file =
                file("stopped.json", select("--seconds", "0.000001", "--json").out());
        Commanded verified = run("panel", "verify", file);
        assertThat(verified.code()).isEqualTo(ExitCode.NO);
        assertThat(verified.out())
                .startsWith(
                        "[no-proof] levels (0) must be at least 1: the certificate proves nothing about fairness.\n");
        refused("""
            The value (-1) of (--seconds) must be a number.
            Maybe see the help.
            """, "panel", "select", "--features", quotas, "--people", people, "--size", "12", "--seconds", "-1");
    }

    @Test
    void every_kind_of_change_is_refused_with_1_and_what_is_wrong() throws IOException {
        String json = Files.readString(Path.of(certificate()));
        List<String[]> changes = List.of(
                new String[] {"\"k\":12", "\"k\":11", "[panel-size]"},
                new String[] {"\"min\":5,\"max\":7", "\"min\":8,\"max\":9", "[quota]"},
                new String[] {"\"p1\":0\\.\\d", "\"p1\":0.9", "[chance]"},
                new String[] {"\"seed\":1", "\"seed\":2", "[digest]"},
                new String[] {"\"gender\":\"f\"\\}", "\"gender\":\"m\"}", "[digest]"});
        for (String[] change : changes) {
            String changed = json.replaceFirst(change[0], change[1]);
            assertThat(changed).as(change[0]).isNotEqualTo(json);
            Commanded verified = run("panel", "verify", file("changed.json", changed));
            assertThat(verified.code()).as(change[0]).isEqualTo(ExitCode.NO);
            assertThat(verified.out()).as(change[0]).contains(change[2]);
        }
    }
}
