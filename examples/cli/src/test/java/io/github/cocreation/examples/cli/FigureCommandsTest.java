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
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each figure can be had alone, as a file. */
class FigureCommandsTest {
    private static final String LAKESIDE = "../cases/public-change/process.json";
    private static final String TEXAS = "../cases/texas";
    private static final String PEOPLE = "\"participants\":[\"ann\",\"bo\",\"cem\",\"dag\"]";

    @TempDir
    Path folder;

    private record Run(int code, String out, String err) {}

    private static Run run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
        return new Run(code, out.toString(), err.toString());
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void a_report_gives_its_figures_to_a_folder() throws IOException {
        Path figures = folder.resolve("figures");
        Run report = run("report", LAKESIDE, "--audience", "team", "--figures", figures.toString(), "--width", "344");

        assertThat(report.code()).isEqualTo(ExitCode.DONE);
        assertThat(report.out()).startsWith("# Lakeside Agency");
        assertThat(names(figures))
                .containsExactly(
                        "coverage.svg",
                        "effects.svg",
                        "governance.svg",
                        "language.svg",
                        "mixing.svg",
                        "network.svg",
                        "participation.svg",
                        "power-interest.svg",
                        "promises.svg",
                        "salience.svg",
                        "take-over.svg",
                        "type.svg",
                        "voice.svg",
                        "voices.svg");
        assertThat(figures.resolve("type.svg"))
                .content()
                .startsWith("<?xml")
                .contains("viewBox=\"0 0 344 ", "The type of co-creation");
    }

    @Test
    void what_the_public_may_not_see_is_not_drawn_for_it() throws IOException {
        Path figures = folder.resolve("figures");
        run("report", LAKESIDE, "--figures", figures.toString());

        assertThat(names(figures)).contains("type.svg").doesNotContain("coverage.svg", "voice.svg");
    }

    @Test
    void chance_is_drawn_with_what_was_observed() {
        Path histogram = folder.resolve("chance.svg");
        String[] test = {"network", "test", TEXAS, "--statistic", "transitivity", "--null", "cug-dyads"};
        Run drawn = run(
                test[0],
                test[1],
                test[2],
                test[3],
                test[4],
                test[5],
                test[6],
                "--locale",
                "da",
                "--svg",
                histogram.toString());

        assertThat(drawn.code()).isEqualTo(ExitCode.DONE);
        assertThat(drawn.out()).contains("observed             0.4849");
        assertThat(histogram).content().startsWith("<?xml").contains("observeret: 0,48");
    }

    @Test
    void an_agenda_is_drawn_day_by_day_and_its_seats_as_cards() throws IOException {
        String programme = file("cafe.json", "{\"kind\":\"sequence\",\"parts\":[\"world-cafe\",\"one-two-four-all\"]}");
        Path days = folder.resolve("days");
        Path cards = folder.resolve("cards");
        Run agenda = run(
                "programme",
                "agenda",
                programme,
                "--people",
                "12",
                "--start",
                "2026-03-02",
                "--moves",
                "1000",
                "--timeline",
                days.toString(),
                "--cards",
                cards.toString());

        assertThat(agenda.code()).isEqualTo(ExitCode.DONE);
        assertThat(names(days)).containsExactly("agenda-2026-03-02.svg");
        assertThat(days.resolve("agenda-2026-03-02.svg")).content().contains("Plenary harvest");
        assertThat(cards.resolve("01-world-cafe-people.svg")).content().contains("<svg", "person-01", "Round one: ");
    }

    @Test
    void groups_are_drawn_as_cards() throws IOException {
        String rotation = file(
                "rotation.json",
                "{\"kind\":\"rotation\",\"id\":\"four\"," + PEOPLE + ",\"rounds\":2,\"tables\":"
                        + "[{\"id\":\"T1\",\"min\":2,\"max\":2},{\"id\":\"T2\",\"min\":2,\"max\":2}]}");
        String mix = file(
                "mix.json",
                "{\"kind\":\"groups\",\"id\":\"mix\"," + PEOPLE
                        + ",\"groups\":[{\"id\":\"G1\",\"min\":2,\"max\":2},{\"id\":\"G2\",\"min\":2,\"max\":2}]}");

        assertThat(run("groups", "rotate", rotation, "--cards", "svg", "--locale", "da")
                        .out())
                .startsWith("<?xml")
                .contains(">ann<", "Runde 1: bord T");
        assertThat(run("groups", "mix", mix, "--cards", "svg").out())
                .startsWith("<?xml")
                .contains(">G1<", "people: ");
    }
}
