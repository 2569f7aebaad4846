/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.cli;

import static io.github.cocreation.examples.cli.Commanded.run;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GroupsCommandsTest {
    private static final String FOUR = "\"participants\":[\"ann\",\"bo\",\"cem\",\"dag\"]";
    private static final String PAIRS_FOR =
            "{\"kind\":\"rotation\",\"id\":\"four\"," + FOUR + ",\"rounds\":%d,\"tables\":"
                    + "[{\"id\":\"T1\",\"min\":2,\"max\":2},{\"id\":\"T2\",\"min\":2,\"max\":2}]%s}";
    private static final String MIX = "{\"kind\":\"groups\",\"id\":\"mix\"," + FOUR
            + ",\"groups\":[{\"id\":\"G1\",\"min\":2,\"max\":2},{\"id\":\"G2\",\"min\":2,\"max\":2}],"
            + "\"attributes\":{\"ann\":{\"home\":\"city\"},\"bo\":{\"home\":\"city\"},"
            + "\"cem\":{\"home\":\"land\"},\"dag\":{\"home\":\"land\"}},\"mix\":[\"home\"]}";
    private static final String OPEN_SPACE = "{\"kind\":\"allocation\",\"id\":\"open\"," + FOUR
            + ",\"slots\":[\"S1\",\"S2\"],\"rooms\":[{\"id\":\"R1\",\"capacity\":3}],"
            + "\"topics\":[{\"id\":\"food\",\"host\":\"ann\"},{\"id\":\"roads\",\"host\":\"bo\"}],"
            + "\"preferences\":{\"ann\":{\"food\":3},\"bo\":{\"roads\":3},\"cem\":{\"food\":2,\"roads\":1},\"dag\":{\"food\":1}}}";

    @TempDir
    Path folder;

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static String compact(String json) {
        return json.replaceAll("\\s", "");
    }

    @Test
    void a_rotation_is_told_round_by_round_with_its_bound_and_that_it_is_proved() throws IOException {
        Commanded run = run("groups", "rotate", file("four.json", PAIRS_FOR.formatted(3, "")));
        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.err()).isEmpty();
        assertThat(compact(run.out()))
                .contains("\"instance\":\"four\"", "\"rounds\":[[[", "\"distinct_pairs\":6", "\"ending\":\"proved\"");
    }

    @Test
    void a_rotation_that_must_break_a_rule_is_given_with_1_and_the_rule() throws IOException {
        Commanded run = run(
                "groups",
                "rotate",
                file("apart.json", PAIRS_FOR.formatted(1, ",\"apart\":[[\"ann\",\"bo\",\"cem\",\"dag\"]]")),
                "--moves",
                "20000");
        assertThat(run.code()).isEqualTo(ExitCode.NO);
        assertThat(compact(run.out())).contains("\"rounds\":[[[");
        assertThat(run.err()).contains("apart");
    }

    @Test
    void the_time_limit_ends_a_long_search_with_3_and_the_best_found() throws IOException {
        StringBuilder people = new StringBuilder();
        StringBuilder tables = new StringBuilder();
        for (int p = 0; p < 48; p++) {
            people.append(p == 0 ? "" : ",").append("\"p").append(p).append('"');
        }
        for (int t = 0; t < 8; t++) {
            tables.append(t == 0 ? "" : ",").append("{\"id\":\"T" + t + "\",\"min\":6,\"max\":6}");
        }
        String hard =
                "{\"kind\":\"rotation\",\"participants\":[" + people + "],\"rounds\":9,\"tables\":[" + tables + "]}";
        Commanded run = run("groups", "rotate", file("hard.json", hard), "--seconds", "0.3");
        assertThat(run.code()).isEqualTo(ExitCode.STOPPED);
        assertThat(compact(run.out())).contains("\"rounds\":[[[", "\"ending\":\"cancelled\"");
    }

    @Test
    void groups_are_mixed_and_cards_can_be_printed() throws IOException {
        String task = file("mix.json", MIX);
        Commanded run = run("groups", "mix", task);
        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(compact(run.out())).contains("\"groups\":[[", "\"imbalance\":0", "\"ending\":\"proved\"");
        assertThat(run("groups", "mix", task, "--cards", "markdown").out())
                .contains("| G1")
                .contains("ann");
        assertThat(run("groups", "mix", task, "--cards", "csv").out()).contains("G1");
    }

    @Test
    void distances_are_looked_for_beside_the_task() throws IOException {
        file("far.txt", "4 2 ss 2 2 2 2\n0 1 1\n0 2 5\n0 3 1\n1 2 1\n1 3 5\n2 3 1\n");
        String task = "{\"kind\":\"groups\",\"id\":\"far\"," + FOUR
                + ",\"groups\":[{\"id\":\"G1\",\"min\":2,\"max\":2},{\"id\":\"G2\",\"min\":2,\"max\":2}],"
                + "\"distances\":\"far.txt\"}";
        Commanded run = run("groups", "mix", file("far.json", task));
        assertThat(compact(run.out())).contains("\"diversity\":10", "[\"ann\",\"cem\"]", "\"ending\":\"proved\"");
        Files.delete(folder.resolve("far.txt"));
        Commanded missing = run("groups", "mix", folder.resolve("far.json").toString());
        assertThat(missing.code()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(missing.err()).contains("far.txt");
    }

    @Test
    void pairs_merge_until_all_are_together() throws IOException {
        Commanded run = run(
                "groups",
                "pairs",
                file("pairs.json", "{\"kind\":\"groups\",\"id\":\"pairs\"," + FOUR + ",\"groups\":[]}"));
        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(compact(run.out())).contains("\"merges\":[[[");
    }

    @Test
    void an_open_space_gets_its_schedule_and_everybody_a_seat() throws IOException {
        Commanded run = run("groups", "allocate", file("open.json", OPEN_SPACE));
        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(compact(run.out()))
                .contains("\"schedule\":{\"food\":{\"slot\":", "\"attendance\":{\"ann\":{", "\"satisfaction\":10")
                .contains("\"ending\":\"proved\"");
        assertThat(run("groups", "allocate", folder.resolve("open.json").toString(), "--cards", "csv")
                        .out())
                .contains("food");
    }

    @Test
    void what_cannot_be_used_is_named_with_a_remedy_and_2() throws IOException {
        Commanded misspelt = run(
                "groups", "rotate", file("misspelt.json", PAIRS_FOR.formatted(1, ",\"aparts\":[[\"ann\",\"bo\"]]")));
        assertThat(misspelt.code()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(misspelt.err()).contains("The field (aparts) is unknown in a rotation task.\nMaybe (apart).");
        Commanded stranger = run(
                "groups", "rotate", file("stranger.json", PAIRS_FOR.formatted(1, ",\"apart\":[[\"ann\",\"bob\"]]")));
        assertThat(stranger.code()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(stranger.err()).contains("(bob)").contains("Maybe (bo)");
        Commanded kind = run("groups", "allocate", file("kind.json", MIX));
        assertThat(kind.code()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(kind.err()).contains("(groups)").contains("Maybe");
        Commanded seconds = run("groups", "mix", file("mix.json", MIX), "--seconds", "soon");
        assertThat(seconds.code()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(seconds.err()).contains("(soon)").contains("Maybe");
    }

    @Test
    void the_same_seed_gives_the_same_bytes_on_any_number_of_threads() throws IOException {
        String task = file("four.json", PAIRS_FOR.formatted(2, ",\"source\":\"somebody else's note\""));
        String first =
                run("groups", "rotate", task, "--seed", "7", "--threads", "1").out();
        assertThat(run("groups", "rotate", task, "--seed", "7", "--threads", "2")
                        .out())
                .isEqualTo(first);
        assertThat(run("groups", "rotate", task, "--seed", "7", "--threads", "8")
                        .out())
                .isEqualTo(first);
    }
}
