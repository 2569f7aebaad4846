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
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GroupsOptionsTest {
    @TempDir
    Path folder;

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static String people(int number) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(p -> "\"p" + p + "\"")
                .collect(Collectors.joining(",", "\"participants\":[", "]"));
    }

    private static String tables(String kind, int number, int min, int max) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(t -> "{\"id\":\"T%d\",\"min\":%d,\"max\":%d}".formatted(t, min, max))
                .collect(Collectors.joining(",", "\"" + kind + "\":[", "]"));
    }

    private static String cafe(String people, String more) {
        return "{\"kind\":\"rotation\",\"id\":\"cafe\"," + people + ",\"rounds\":3," + tables("tables", 4, 3, 5) + more
                + "}";
    }

    private static String rounds(Commanded run) {
        return run.out().replaceAll("\\s", "").replaceFirst(".*?\"rounds\":(\\[\\[\\[.*?]]]).*", "$1");
    }

    @Test
    void after_a_round_that_was_held_the_rest_is_planned_anew_with_few_changes() throws IOException {
        Commanded first = run("groups", "rotate", file("before.json", cafe(people(16), "")), "--moves", "200000");
        assertThat(first.code()).isEqualTo(ExitCode.DONE);
        String planned = rounds(first);
        String held = planned.substring(0, planned.indexOf("]]") + 2) + "]";
        Commanded again = run(
                "groups",
                "rotate",
                file(
                        "after.json",
                        cafe(
                                people(17),
                                ",\"played\":" + held + ",\"previous\":" + planned
                                        + ",\"absent\":{\"1\":[\"p17\"],\"2\":[\"p3\"],\"3\":[\"p3\",\"p4\"]}")),
                "--moves",
                "200000");
        assertThat(again.code()).isEqualTo(ExitCode.DONE);
        assertThat(again.err()).isEmpty();
        String replanned = rounds(again);
        assertThat(replanned).startsWith(held.substring(0, held.length() - 1));
        String[] each = replanned.split("]],\\[\\[");
        assertThat(each).hasSize(3);
        assertThat(each[0]).contains("\"p3\"").doesNotContain("\"p17\"");
        assertThat(each[1]).doesNotContain("\"p3\"").contains("\"p17\"", "\"p4\"");
        assertThat(each[2]).doesNotContain("\"p3\"", "\"p4\"").contains("\"p17\"");
        int changed =
                Integer.parseInt(again.out().replaceAll("\\s", "").replaceFirst(".*\"changed_seats\":(\\d+).*", "$1"));
        assertThat(changed).isLessThanOrEqualTo(4);
    }

    @Test
    void held_rounds_with_somebody_unknown_are_refused() throws IOException {
        Commanded run =
                run("groups", "rotate", file("wrong.json", cafe(people(16), ",\"played\":[[[\"p1\",\"pp\"]]]")));
        assertThat(run.code()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("(played) (pp) of rotation (cafe) must be one of its participants.\nMaybe (p1).\n");
    }

    private String instance(String command) throws IOException {
        return switch (command) {
            case "rotate" -> file("rotate.json", cafe(people(16), ""));
            case "mix" ->
                file(
                        "mix.json",
                        "{\"kind\":\"groups\",\"id\":\"m\"," + people(16) + "," + tables("groups", 4, 4, 4) + "}");
            case "pairs" -> file("pairs.json", "{\"kind\":\"groups\",\"id\":\"p\"," + people(7) + ",\"groups\":[]}");
            default ->
                file(
                        "allocate.json",
                        "{\"kind\":\"allocation\",\"id\":\"a\"," + people(4)
                                + ",\"slots\":[\"S1\"],\"rooms\":[{\"id\":\"R1\",\"capacity\":2},{\"id\":\"R2\",\"capacity\":2}],"
                                + "\"topics\":[{\"id\":\"food\"},{\"id\":\"roads\"}],\"preferences\":{\"p1\":{\"food\":3}}}");
        };
    }

    @ParameterizedTest
    @CsvSource({"rotate,cafe,| round | table |", "mix,m,| group |", "pairs,p,| group |", "allocate,a,| slot | room |"})
    void every_command_gives_json_to_a_file_cards_and_the_same_bytes_again(String command, String id, String head)
            throws IOException {
        String instance = instance(command);
        Commanded json = run("groups", command, instance, "--json", "--moves", "20000", "--seed", "4");
        assertThat(json.code()).isEqualTo(ExitCode.DONE);
        assertThat(json.out().replaceAll("\\s", ""))
                .startsWith("{\"schema\":\"cocreation/")
                .contains("\"instance\":\"" + id + "\"", "\"ending\":\"");
        Path out = folder.resolve("out.json");
        Commanded written =
                run("groups", command, instance, "--moves", "20000", "--seed", "4", "--out", out.toString());
        assertThat(written).isEqualTo(new Commanded(ExitCode.DONE, "", ""));
        assertThat(Files.readString(out)).isEqualTo(json.out());
        Commanded markdown = run("groups", command, instance, "--moves", "20000", "--cards", "markdown");
        assertThat(markdown.out()).contains(head, "p1");
        Commanded csv = run("groups", command, instance, "--moves", "20000", "--cards", "csv");
        assertThat(csv.out()).contains(",", "p1").doesNotContain("|");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rotate", "mix", "pairs", "allocate"})
    void every_command_names_what_it_cannot_use(String command) throws IOException {
        assertThat(run("groups", command))
                .isEqualTo(new Commanded(
                        ExitCode.UNUSABLE,
                        "",
                        "The argument (INSTANCE) of (cocreation groups " + command
                                + ") is missing.\nMaybe add it.\nSee: cocreation groups " + command + " --help\n"));
        Commanded nowhere = run("groups", command, folder.resolve("none.json").toString());
        assertThat(nowhere.code()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(nowhere.err()).contains("none.json) does not exist.\nMaybe check the path from this folder.\n");
        Commanded cut = run("groups", command, file("cut.json", "{\"kind\":"));
        assertThat(cut.code()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(cut.err()).contains("cut.json:1:").contains("is not JSON");
        Commanded other = run("groups", command, file("other.json", "{\"kind\":\"selection\",\"rounds\":1}"));
        assertThat(other.code()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(other.err()).contains("other.json:1:9 ($.kind): The kind (selection) of the task must be (");
        for (String wrong : new String[] {"--seconds", "--moves", "--cards", "--seed"}) {
            Commanded run = run("groups", command, instance(command), wrong, "soon");
            assertThat(run.code()).as(wrong).isEqualTo(ExitCode.UNUSABLE);
            assertThat(run.err())
                    .as(wrong)
                    .startsWith("The value (soon) of (" + wrong + ") ")
                    .contains("\nMaybe ");
        }
    }

    @Test
    void an_open_space_without_room_for_all_topics_is_given_with_1_and_the_rule() throws IOException {
        Commanded run = run(
                "groups",
                "allocate",
                file(
                        "full.json",
                        "{\"kind\":\"allocation\",\"id\":\"full\"," + people(2)
                                + ",\"slots\":[\"S1\"],\"rooms\":[{\"id\":\"R1\",\"capacity\":2}],"
                                + "\"topics\":[{\"id\":\"food\"},{\"id\":\"roads\"}],\"preferences\":{}}"),
                "--moves",
                "20000");
        assertThat(run.code()).isEqualTo(ExitCode.NO);
        assertThat(run.out()).contains("\"schedule\"");
        assertThat(run.err())
                .startsWith("[no-place] schedule (")
                .contains(") must have a place.\nMaybe add a slot or a room.\n");
    }
}
