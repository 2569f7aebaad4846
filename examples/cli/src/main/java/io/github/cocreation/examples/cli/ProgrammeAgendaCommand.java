/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.cli;

import io.github.cocreation.core.drawing.Svg;
import io.github.cocreation.core.json.JsonFormat;
import io.github.cocreation.methods.agenda.Agenda;
import io.github.cocreation.methods.agenda.AgendaCalendar;
import io.github.cocreation.methods.agenda.AgendaMarkdown;
import io.github.cocreation.methods.agenda.AgendaPlanner;
import io.github.cocreation.methods.agenda.Infeasible;
import io.github.cocreation.methods.agenda.Timetable;
import io.github.cocreation.methods.catalogue.MethodCatalogue;
import io.github.cocreation.methods.drawing.AgendaPicture;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Puts a programme into a calendar. */
@Command(
        name = "agenda",
        description =
                "Put a programme into a calendar: a run sheet, an agenda for participants, or why it does not fit.",
        mixinStandardHelpOptions = true)
final class ProgrammeAgendaCommand implements Callable<Integer> {
    @Mixin
    CommonOptions options = new CommonOptions();

    @Mixin
    OccasionOptions occasion = new OccasionOptions();

    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "A programme (JSON), or the id of a built-in one.")
    String file = "";

    @Option(
            names = "--for",
            paramLabel = "WHOM",
            defaultValue = "facilitators",
            description = "facilitators for the run sheet (default), participants for their agenda.")
    Reader reader = Reader.FACILITATORS;

    @Option(names = "--ical", paramLabel = "FILE", description = "Write the agenda as iCalendar to this file too.")
    @Nullable
    Path ical;

    @Option(
            names = "--timeline",
            paramLabel = "DIR",
            description = "Draw each day as a timeline, as SVG in this folder too.")
    @Nullable
    Path timeline;

    @Mixin
    SeatingOptions seating = new SeatingOptions();

    /** For whom an agenda is written. */
    enum Reader {
        FACILITATORS,
        PARTICIPANTS
    }

    @Override
    public Integer call() throws IOException {
        MethodCatalogue catalogue = MethodCatalogue.discover();
        Timetable timetable =
                AgendaPlanner.over(catalogue).plan(ProgrammeFiles.read(file), occasion.occasion(seating.attendees()));
        if (timetable instanceof Infeasible infeasible) {
            Answer.give(
                    options,
                    Commands.out(spec),
                    () -> "It does not fit.\n" + infeasible,
                    () -> JsonFormat.withDefaults().write(Infeasible.codec(), infeasible));
            return ExitCode.NO;
        }
        Agenda agenda = (Agenda) timetable;
        if (ical != null) {
            Answer.write(
                    ical,
                    AgendaCalendar.of(catalogue)
                            .withLocale(options.locale)
                            .write(agenda, agenda.start().atZone(agenda.zone()).toInstant()));
        }
        if (timeline != null) {
            Drawings.write(
                    timeline,
                    AgendaPicture.withDefaults().withLocale(options.locale).days(agenda),
                    Svg.withDefaults());
        }
        AgendaMarkdown markdown = AgendaMarkdown.of(catalogue).withLocale(options.locale);
        Answer.give(
                options,
                Commands.out(spec),
                () -> reader == Reader.FACILITATORS ? markdown.runSheet(agenda) : markdown.participantAgenda(agenda),
                () -> JsonFormat.withDefaults().write(Agenda.codec(), agenda));
        return seating.write(catalogue, agenda, options);
    }
}
