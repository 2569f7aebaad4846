/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.cli;

import io.github.cocreation.core.chart.Chart;
import io.github.cocreation.core.drawing.Svg;
import io.github.cocreation.core.json.JsonFormat;
import io.github.cocreation.methods.agenda.Agenda;
import io.github.cocreation.methods.catalogue.MethodCatalogue;
import io.github.cocreation.methods.drawing.SheetPicture;
import io.github.cocreation.methods.grouping.Effort;
import io.github.cocreation.methods.grouping.Ending;
import io.github.cocreation.methods.grouping.Search;
import io.github.cocreation.methods.grouping.Sheet;
import io.github.cocreation.methods.seating.Attendees;
import io.github.cocreation.methods.seating.SeatedStep;
import io.github.cocreation.methods.seating.SeatingCards;
import io.github.cocreation.methods.seating.SeatingPlan;
import io.github.cocreation.methods.seating.SeatingPlanner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Who sits with whom in an agenda: who takes part, and where the cards go. */
final class SeatingOptions {
    @Option(
            names = "--cards",
            paramLabel = "DIR",
            description =
                    "Seat people and write their cards to this folder, as Markdown, CSV and, to cut out, SVG, and all of it as"
                            + " seating.json.")
    @Nullable
    Path cards;

    @Option(
            names = "--attendees",
            paramLabel = "FILE",
            description =
                    "Who takes part, with what matters for seating (JSON, cocreation/attendees/1); without it, people are"
                            + " numbered.")
    @Nullable
    Path attendees;

    @Option(names = "--process", paramLabel = "PROCESS", description = "A process whose stakeholders take part.")
    @Nullable
    Path process;

    @Option(
            names = "--seconds",
            paramLabel = "S",
            converter = SearchOptions.Seconds.class,
            description = "Seat people no longer than this; the cards then depend on the machine.")
    @Nullable
    Double seconds;

    @Option(names = "--moves", paramLabel = "N", description = "How many moves to try for each rotation or group task.")
    @Nullable
    Long moves;

    Optional<Attendees> attendees() throws IOException {
        if (attendees != null) {
            return Optional.of(JsonFormat.withDefaults()
                    .read(
                            Attendees.codec(),
                            Files.readString(attendees, StandardCharsets.UTF_8),
                            attendees.toString()));
        }
        if (process != null) {
            return Optional.of(
                    Attendees.of(Commands.process(process).stakeholders().values()));
        }
        return Optional.empty();
    }

    /** Writes the cards, if they are asked for; the exit code says whether the time was enough. */
    int write(MethodCatalogue catalogue, Agenda agenda, CommonOptions options) throws IOException {
        if (cards == null) {
            return ExitCode.DONE;
        }
        Attendees people = attendees().orElseGet(() -> Attendees.numbered(agenda.people()));
        SeatingPlan plan =
                SeatingPlanner.over(catalogue).withSearch(search(options.seed)).plan(agenda, people);
        Files.createDirectories(cards);
        Answer.write(cards.resolve("seating.json"), JsonFormat.withDefaults().write(SeatingPlan.codec(), plan) + "\n");
        SeatingCards sheets = SeatingCards.of(people).withLocale(options.locale);
        List<Chart> drawn = new ArrayList<>();
        int number = 0;
        for (SeatedStep step : plan.steps()) {
            String name = "%02d-%s%s".formatted(++number, step.method(), step.groups() > 1 ? "-" + step.group() : "");
            write(name + "-tables", sheets.byTable(step));
            Sheet byPerson = sheets.byPerson(step);
            write(name + "-people", byPerson);
            String title = catalogue.method(step.method()).name().in(options.locale);
            drawn.add(SheetPicture.withDefaults()
                    .withLocale(options.locale)
                    .withTitle(title)
                    .draw(name + "-people", byPerson));
        }
        Drawings.write(cards, drawn, Svg.withDefaults());
        return plan.ending() == Ending.CANCELLED ? ExitCode.STOPPED : ExitCode.DONE;
    }

    private void write(String name, Sheet sheet) throws IOException {
        Path folder = java.util.Objects.requireNonNull(cards);
        Answer.write(folder.resolve(name + ".md"), sheet.markdown());
        Answer.write(folder.resolve(name + ".csv"), sheet.csv());
    }

    private Search search(long seed) {
        Search search = Search.withDefaults()
                .withSeed(seed)
                .withEffort(Effort.ofMoves(moves == null ? SeatingPlanner.DEFAULT_MOVES : moves));
        if (seconds == null) {
            return search;
        }
        long end = System.nanoTime() + Math.round(seconds * 1e9);
        return search.withCancellation(() -> System.nanoTime() - end >= 0);
    }
}
