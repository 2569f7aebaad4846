/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MethodsCommandsTest {
    private static final String LAKESIDE =
            Path.of("..", "cases", "public-change", "process.json").toString();
    private static final Path CARDS =
            Path.of("..", "..", "cocreation-methods", "src", "main", "resources", "META-INF", "cocreation", "methods");

    @TempDir
    Path folder;

    private record Run(int code, String out, String err) {}

    private static Run run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
        return new Run(code, out.toString(), err.toString().replace(System.lineSeparator(), "\n"));
    }

    private static String circle() {
        return CARDS.resolve("circle.json").toString();
    }

    private String changed(String from, String to) throws IOException {
        String card = Files.readString(Path.of(circle()));
        assertThat(card).contains(from);
        return Files.writeString(folder.resolve("changed.json"), card.replace(from, to))
                .toString();
    }

    @Test
    void a_card_that_keeps_every_rule_ends_with_0() {
        Run right = run("methods", "check", circle(), CARDS.resolve("triz.json").toString());
        assertThat(right.err()).isEmpty();
        assertThat(right.out()).isEqualTo("Cards: 2 (unusable: 0), errors: 0, warnings: 0\n");
        assertThat(right.code()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void every_broken_rule_is_told_with_its_place_and_ends_with_1() throws IOException {
        String card = changed("\"working-agreement\"", "\"working-agreemnt\"");
        Run wrong = run("methods", "check", card, circle());
        assertThat(wrong.code()).isEqualTo(ExitCode.NO);
        assertThat(wrong.out())
                .contains(
                        "error " + card + ": [unknown-token] outputs.primary (working-agreemnt) is unknown.\n"
                                + "Maybe (working-agreement).\n",
                        "error " + card + ": [unknown-token] steps[3].output (working-agreemnt) is unknown.",
                        "Cards: 2 (unusable: 0), errors: 2, warnings: 0");
        assertThat(run("methods", "check", card, "--json").out())
                .contains("\"unusable\": null", "\"place\": \"steps[3].output\"");
    }

    @Test
    void a_warning_counts_only_where_it_is_asked_for() throws IOException {
        String card = changed("\"preconditions\": [", "\"preconditions\": [], \"aliases\": [");
        card = Files.writeString(
                        Path.of(card),
                        Files.readString(Path.of(card))
                                .replace("  \"aliases\": [\"The Circle Way\", \"talking circle\", \"council\"],\n", ""))
                .toString();
        Run warned = run("methods", "check", card);
        assertThat(warned.code()).isEqualTo(ExitCode.DONE);
        assertThat(warned.out()).contains("warning " + card + ": [missing-text] preconditions");
        assertThat(run("methods", "check", card, "--strict").code()).isEqualTo(ExitCode.NO);
    }

    @Test
    void a_card_that_cannot_be_read_ends_with_2_and_does_not_hide_the_others() throws IOException {
        String broken = changed("\"share\": 8,", "\"share\": 9,");
        Run unusable = run("methods", "check", broken, circle());
        assertThat(unusable.code()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(unusable.err()).contains(broken + ":", "(101) of method (circle) must be 100");
        assertThat(unusable.out()).isEqualTo("Cards: 2 (unusable: 1), errors: 0, warnings: 0\n");
        String typo = changed("\"family\"", "\"famly\"");
        assertThat(run("methods", "check", typo).err()).contains(typo + ":6:3", "(famly)", "Maybe (family)");
        Run missing = run("methods", "check", folder.resolve("none.json").toString());
        assertThat(missing.code()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(missing.err()).contains("does not exist");
        assertThat(run("methods", "check").code()).isEqualTo(ExitCode.UNUSABLE);
    }

    @Test
    void every_problem_of_a_card_is_told_at_once() throws IOException {
        String card = Files.writeString(folder.resolve("bad.json"), """
                        {"schema": "cocreation/method/1", "id": "Bad Id", "nme": "x", "phases": ["explor", "decide"],
                         "steps": [{"title": "a", "what": "b", "share": "x", "grouping": "pear"}]}
                        """).toString();
        Run checked = run("methods", "check", card);
        assertThat(checked.code()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(checked.err())
                .contains(
                        "bad.json:1:41 ($.id): The method id (Bad Id)",
                        "The field (nme) is unknown in a method.",
                        "($.phases[0]): The phase (explor) is unknown.",
                        "($.steps[0].share): The value (x) must be a whole number.",
                        "($.steps[0].grouping): The grouping (pear) is unknown.",
                        "The field (citation) of a method is missing.");
    }

    @Test
    void methods_are_recommended_with_reasons() {
        Run advice = run("methods", "recommend", LAKESIDE, "--top", "3");
        assertThat(advice.err())
                .contains("warning no-route-to-power, in 1 place")
                .doesNotContain("error");
        assertThat(advice.code()).isEqualTo(ExitCode.DONE);
        assertThat(advice.out()).contains("Needs\n  ", "Methods\n  ", "+ It answers \"", "[");
        assertThat(run("methods", "recommend", LAKESIDE, "--json", "--top", "2")
                        .out()
                        .split("\"score\":"))
                .hasSize(3);
        assertThat(run("methods", "recommend", LAKESIDE, "--top", "-1").code()).isEqualTo(ExitCode.UNUSABLE);
    }

    @Test
    void what_the_gate_says_against_co_creation_is_told() throws IOException {
        String alone = Files.writeString(folder.resolve("alone.json"), """
                        {"schema": "cocreation/process/1", "id": "forms", "title": "Forms aligned",
                         "challenge": "How do three departments align their forms?",
                         "stakeholders": [{"id": "city", "name": "City", "kind": "organisation", "sector": "public",
                                           "standpoint": "inside"}]}
                        """).toString();
        assertThat(run("methods", "recommend", alone).out())
                .contains("Co-creation may not be the answer here\n  ", "cross-cutting cooperation");
        assertThat(run("diagnose", alone).out())
                .contains("Co-creation may not be the answer here", "cross-cutting cooperation");
        assertThat(run("diagnose", LAKESIDE).out()).doesNotContain("may not be the answer");
    }

    @Test
    void what_is_told_about_few_people_is_recommended_on_and_not_told_to_the_public() {
        String told = run("methods", "recommend", LAKESIDE).out();
        String team =
                run("methods", "recommend", LAKESIDE, "--audience", "team").out();
        assertThat(team).isNotEqualTo(told);
        assertThat(run("methods", "recommend", LAKESIDE, "--json").out())
                .isEqualTo(run("methods", "recommend", LAKESIDE, "--json", "--audience", "team")
                        .out());
    }

    @Test
    void methods_are_listed_by_family_type_role_and_online() {
        assertThat(run("methods", "list", "--family", "conversational").out()).contains("circle");
        assertThat(run("methods", "list", "--type", "guided:3").out())
                .doesNotContain("circle ")
                .contains(" methods");
        assertThat(run("methods", "list", "--type", "equal").out())
                .isEqualTo(run("methods", "list", "--type", "equal:2").out())
                .contains("circle ");
        assertThat(run("methods", "list", "--role", "recorder", "--online", "yes")
                        .out())
                .contains("circle ");
        assertThat(run("methods", "list", "--online", "no").out()).doesNotContain("circle ");
        assertThat(run("methods", "list", "--family", "dialogik").err()).contains("Maybe (dialogic).");
        assertThat(run("methods", "list", "--type", "equl").err()).contains("Maybe (equal).");
        assertThat(run("methods", "list", "--type", "equal:9").err()).isEqualTo("""
                        The least fit (9) of the type (equal) must be a number from 0 to 3.
                        Maybe write (equal:2).
                        """);
        assertThat(run("methods", "list", "--role", "facilitater").err()).contains("Maybe (facilitator).");
        assertThat(run("methods", "list", "--online", "yess").err()).contains("Maybe (yes)");
    }

    @Test
    void a_method_is_shown_with_what_its_people_are_told_and_what_may_be_set() {
        assertThat(run("methods", "show", "circle").out())
                .contains(
                        "    8%  Start-point: ",
                        "those who lead: Set chairs without tables",
                        "those who take part: Leave one word",
                        "grouping: plenary, circle",
                        "What a host may set\n  - turn-minutes: minutes of a turn with the talking piece, ");
    }

    @Test
    void what_is_not_translated_is_shown_in_english() {
        assertThat(run("methods", "show", "circle", "--locale", "da").out())
                .startsWith("Cirkelsamtale (circle)\nEqual speaking around a centre")
                .contains("Startpunkt: A short act", "minutter pr. tur med talegenstanden");
    }

    @Test
    void a_method_of_a_jar_that_is_added_is_found() throws IOException {
        Path cards = Files.createDirectories(folder.resolve("META-INF/cocreation/methods"));
        Files.writeString(
                cards.resolve("ring.json"),
                Files.readString(Path.of(circle())).replace("\"id\": \"circle\"", "\"id\": \"acme.ring\""));
        Files.writeString(folder.resolve("META-INF/cocreation/methods.index"), "methods/ring.json\n");
        Thread here = Thread.currentThread();
        ClassLoader before = here.getContextClassLoader();
        try (URLClassLoader added = new URLClassLoader(new URL[] {folder.toUri().toURL()}, before)) {
            here.setContextClassLoader(added);
            assertThat(run("methods", "show", "acme.ring").out()).startsWith("Circle practice (acme.ring)\n");
            assertThat(run("methods", "list").out()).endsWith("70 methods\n");
        } finally {
            here.setContextClassLoader(before);
        }
    }
}
