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

class ProgrammeCommandsTest {
    @TempDir
    Path folder;

    private record Run(int code, String out, String err) {}

    private static Run run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
        return new Run(code, out.toString(), err.toString().replace(System.lineSeparator(), "\n"));
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void a_programme_that_is_right_ends_with_0_and_one_that_is_wrong_with_1() throws IOException {
        Run right = run("programme", "check", "four-step-change", "--people", "60");
        assertThat(right.code()).isEqualTo(ExitCode.DONE);
        assertThat(right.out()).contains("Nothing is wrong.");
        String bad = file("bad.json", "{\"kind\":\"sequence\",\"parts\":[\"participatory-budgeting\",\"wolrd-cafe\"]}");
        Run wrong = run("programme", "check", bad);
        assertThat(wrong.code()).isEqualTo(ExitCode.NO);
        assertThat(wrong.out())
                .contains(
                        "error [missing-token] parts[0] (participatory-budgeting) needs the token (mandate)",
                        "Maybe insert (opportunity-exploration, about 240 min) before it",
                        "error [unknown-method] parts[1] (wolrd-cafe)",
                        "2 errors, 0 warnings");
        assertThat(run("programme", "check", bad, "--json").out())
                .startsWith("{\n  \"violations\"")
                .contains("\"bridges\"");
    }

    @Test
    void a_file_that_cannot_be_read_ends_with_2_and_says_where() throws IOException {
        Run unreadable = run("programme", "check", file("half.json", "{\"kind\":\"sequnce\",\"parts\":[]}"));
        assertThat(unreadable.code()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(unreadable.err()).contains("half.json:1:9").contains("Maybe (sequence).");
        Run missing = run("programme", "check", "four-step-chang");
        assertThat(missing.code()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(missing.err()).contains("is neither a file nor the id").contains("Maybe (four-step-change).");
    }

    @Test
    void a_plan_can_be_saved_and_checks_clean() {
        String best = folder.resolve("best.json").toString();
        Run plan = run(
                "programme", "plan", "--from", "challenge", "--want", "priorities", "--people", "24", "--save", best);
        assertThat(plan.code()).isEqualTo(ExitCode.DONE);
        assertThat(plan.out()).contains("dotmocracy: yields (priorities), which is wanted");
        assertThat(run("programme", "check", best, "--strict").code()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void a_plan_that_does_not_exist_ends_with_1_and_says_which_limit_to_relax() {
        Run plan = run("programme", "plan", "--want", "lessons", "--minutes", "100");
        assertThat(plan.code()).isEqualTo(ExitCode.NO);
        assertThat(plan.out()).contains("allow (270) minutes");
        assertThat(run("programme", "plan", "--want", "lesons").err()).contains("Maybe (lessons).");
    }

    @Test
    void a_plan_whose_search_is_cut_short_is_the_best_so_far_and_ends_with_3() {
        Run plan = run("programme", "plan", "--want", "lessons,community,prototype", "--effort", "2");
        assertThat(plan.code()).isEqualTo(ExitCode.STOPPED);
        assertThat(plan.out())
                .contains("1. about", "It may not be the best there is.", "[search-limit]", "Maybe allow more effort");
        assertThat(run("programme", "plan", "--want", "lessons,community,prototype", "--effort", "2", "--json")
                        .out())
                .contains("\"ending\": \"effort-spent\"", "\"proven\": false");
    }

    @Test
    void an_agenda_is_a_run_sheet_or_an_agenda_for_those_who_take_part_or_says_what_is_missing() {
        String[] hall = {"--people", "60", "--start", "2026-03-02", "--room", "Hall:80:12", "--facilitators", "4"};
        Run sheet = run(with(hall, "programme", "agenda", "strategic-process-flow"));
        assertThat(sheet.code()).isEqualTo(ExitCode.DONE);
        assertThat(sheet.out()).contains("# Strategic process flow: Run sheet", "facilitator: Facilitator 1");
        assertThat(run(with(hall, "programme", "agenda", "strategic-process-flow", "--for", "participants"))
                        .out())
                .contains(": Agenda")
                .doesNotContain("Facilitator 1");
        Run tight = run(with(hall, "programme", "agenda", "strategic-process-flow", "--until", "2026-03-20"));
        assertThat(tight.code()).isEqualTo(ExitCode.NO);
        assertThat(tight.out()).contains("[last-day]");
        assertThat(run("programme", "agenda", "strategic-process-flow", "--people", "60")
                        .err())
                .contains("The option (--start DATE) is missing");
    }

    @Test
    void an_agenda_brings_the_cards_of_its_tables() throws IOException {
        String programme = file("cafe.json", "{\"kind\":\"sequence\",\"parts\":[\"world-cafe\",\"one-two-four-all\"]}");
        Path cards = folder.resolve("cards");
        String[] how = {"--people", "24", "--start", "2026-03-02", "--moves", "100000", "--cards", cards.toString()};
        assertThat(run(with(how, "programme", "agenda", programme)).code()).isEqualTo(ExitCode.DONE);
        assertThat(cards.resolve("01-world-cafe-tables.md"))
                .content()
                .contains("| 1 | 2026-03-02 | 09:10 | Round one |");
        assertThat(cards.resolve("02-one-two-four-all-people.csv"))
                .content()
                .startsWith("person,1 Pairs,2 Fours\r\nperson-01,Pair");
        assertThat(cards.resolve("seating.json")).content().contains("\"schema\": \"cocreation/seating/1\"");
        String attendees = file(
                "attendees.json",
                "{\"schema\":\"cocreation/attendees/1\",\"people\":[\"a\",\"b\",\"c\"],\"hosts\":[\"d\"]}");
        assertThat(run("programme", "agenda", programme, "--start", "2026-03-02", "--attendees", attendees)
                        .err())
                .contains("The person (d) of (hosts) of the attendees must take part.");
    }

    @Test
    void a_run_is_kept_in_a_file() {
        String state = folder.resolve("state.json").toString();
        Run begun = run("programme", "run", "trimester-learning", "--state", state);
        assertThat(begun.out()).contains("next: parts[0] opportunity-exploration for delegates");
        Run on = run(
                "programme",
                "run",
                "trimester-learning",
                "--state",
                state,
                "--held",
                "parts[0]",
                "--at",
                "2026-03-02T09:00:00Z",
                "--minutes",
                "200",
                "--present",
                "anna,bo",
                "--json");
        assertThat(on.code()).isEqualTo(ExitCode.DONE);
        assertThat(on.out()).contains("\"entry\": \"session-held\"", "\"stakeholder\": \"anna\"");
        Run early = run(
                "programme",
                "run",
                "trimester-learning",
                "--state",
                state,
                "--held",
                "parts[2].lines[0]",
                "--at",
                "2026-03-02T09:00:00Z",
                "--minutes",
                "200");
        assertThat(early.code()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(early.err()).contains("since it is waiting").contains("Maybe hold or skip first");
        assertThat(run("programme", "run", "trimester-learning", "--state", state)
                        .out())
                .contains("next: parts[1] co-creation-tasting-workshop");
        assertThat(run("programme", "run", "four-step-change", "--state", state).code())
                .isEqualTo(ExitCode.UNUSABLE);
    }

    @Test
    void what_was_held_and_who_sat_at_its_tables_goes_into_the_journal_of_a_process() throws IOException {
        String people = java.util.stream.IntStream.rangeClosed(1, 12)
                .mapToObj(i -> """
                        {"id": "p%d", "name": "P", "kind": "person", "sector": "citizen", "standpoint": "inside"}""".formatted(i))
                .collect(java.util.stream.Collectors.joining(", "));
        String process = file("process.json", """
                {"schema": "cocreation/process/1", "id": "harbour", "title": "Harbour", "challenge": "Who may use the quay?",
                 "stakeholders": [%s]}
                """.formatted(people));
        String programme = file("one-cafe.json", "{\"kind\": \"sequence\", \"parts\": [\"world-cafe\"]}");
        String cards = folder.resolve("cards").toString();
        String[] how = {"--process", process, "--start", "2026-03-02", "--moves", "1000", "--cards", cards};
        assertThat(run(with(how, "programme", "agenda", programme)).err()).isEmpty();

        String state = folder.resolve("run.json").toString();
        String after = folder.resolve("after.json").toString();
        String[] held = {"--held", "parts[0]", "--at", "2026-03-02T09:00:00Z", "--minutes", "120", "--record", after};
        String[] tables = {"--seating", cards + "/seating.json", "--absent", "p3", "--process", process};
        Run untimed = run(with(tables, with(held, "programme", "run", programme, "--state", state)));
        assertThat(untimed.err()).contains("The option (--now INSTANT) is missing.");
        assertThat(Path.of(state)).doesNotExist();

        Run told = run(with(
                tables, with(held, "programme", "run", programme, "--state", state, "--now", "2026-03-02T12:00:00Z")));
        assertThat(told.err()).isEmpty();
        assertThat(Files.readString(Path.of(after)))
                .contains("World Cafe", "Round two, Table 1", "\"stakeholder\": \"p4\"")
                .doesNotContain("\"stakeholder\": \"p3\"");
        assertThat(run("measure", after).code()).isEqualTo(ExitCode.DONE);

        assertThat(run("programme", "run", programme, "--state", state, "--record", after)
                        .err())
                .contains("The option (--process PROCESS) is missing.");
        assertThat(run("programme", "run", programme, "--state", state, "--absent", "p3")
                        .err())
                .contains("The option (--record FILE) is missing.");
    }

    private static String[] with(String[] options, String... command) {
        return java.util.stream.Stream.concat(java.util.Arrays.stream(command), java.util.Arrays.stream(options))
                .toArray(String[]::new);
    }
}
