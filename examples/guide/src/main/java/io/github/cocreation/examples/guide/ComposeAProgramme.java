/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.guide;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.text.Text;
import io.github.cocreation.core.vocabulary.MethodId;
import io.github.cocreation.core.vocabulary.Phase;
import io.github.cocreation.core.vocabulary.Token;
import io.github.cocreation.methods.agenda.Agenda;
import io.github.cocreation.methods.agenda.AgendaMarkdown;
import io.github.cocreation.methods.agenda.AgendaPlanner;
import io.github.cocreation.methods.agenda.MeetingCalendar;
import io.github.cocreation.methods.agenda.Occasion;
import io.github.cocreation.methods.agenda.Room;
import io.github.cocreation.methods.agenda.Timetable;
import io.github.cocreation.methods.catalogue.MethodCatalogue;
import io.github.cocreation.methods.catalogue.MethodFilter;
import io.github.cocreation.methods.composition.NamedProgramme;
import io.github.cocreation.methods.composition.ProgrammeCheck;
import io.github.cocreation.methods.composition.ProgrammeId;
import io.github.cocreation.methods.composition.Sequence;
import io.github.cocreation.methods.composition.Use;
import java.time.LocalDate;

/** Chapter 3: methods, a programme of them, an evening. */
public final class ComposeAProgramme {
    private ComposeAProgramme() {}

    // guide: begin
    static NamedProgramme evening() {
        return NamedProgramme.builder()
                .id(ProgrammeId.of("crossing-evening"))
                .name(Text.of("An evening about the crossing"))
                .note(Text.of("See it together, then look for ways."))
                .addStart(Token.of("challenge"))
                .programme(new Sequence(ImmutableList.of(
                        new Use(MethodId.of("world-cafe")).withRounds(3).withMinutes(90),
                        new Use(MethodId.of("one-two-four-all")))))
                .build();
    }
    // guide: end

    /**
     * Prints methods, what is wrong with a programme, and its run sheet.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        // guide: begin
        MethodCatalogue catalogue = MethodCatalogue.discover();
        MethodFilter fitting = MethodFilter.phase(Phase.UNDERSTAND)
                .and(MethodFilter.people(40))
                .and(MethodFilter.minutes(60));
        catalogue.select(fitting).forEach(method -> System.out.println(method.id()));

        ProgrammeCheck check = evening().check(catalogue);
        System.out.println(check.violations().isEmpty() ? "It fits together." : check.violations());

        Timetable timetable = AgendaPlanner.over(catalogue)
                .plan(
                        evening(),
                        Occasion.builder()
                                .people(40)
                                .calendar(MeetingCalendar.from(LocalDate.parse("2026-03-02")))
                                .addRoom(Room.builder()
                                        .name("Gym")
                                        .seats(60)
                                        .tables(10)
                                        .build())
                                .addAllCrew(Occasion.facilitators(2))
                                .build());
        if (timetable instanceof Agenda agenda) {
            System.out.println(AgendaMarkdown.of(catalogue).participantAgenda(agenda));
        }
        // guide: end
    }
}
