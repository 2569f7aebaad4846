/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.text.Text;
import io.github.cocreation.methods.catalogue.MethodCatalogue;
import io.github.cocreation.methods.composition.Programme;
import io.github.cocreation.methods.composition.Sequence;
import io.github.cocreation.methods.composition.Split;
import io.github.cocreation.methods.composition.Use;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AgendaProperties {
    private static final AgendaPlanner PLANNER = AgendaPlanner.over(MethodCatalogue.builtIn());

    @Provide
    Arbitrary<Programme> programmes() {
        Arbitrary<Programme> uses = Arbitraries.of(
                        MethodCatalogue.builtIn().methods().keySet().asList())
                .map(id -> new Use(id).inGroups());
        return Arbitraries.oneOf(
                uses,
                uses.list().ofMinSize(2).ofMaxSize(3).map(list -> new Sequence(ImmutableList.copyOf(list))),
                Combinators.combine(uses, uses, uses)
                        .as((one, two, three) ->
                                one.then(two.beside(Split.GROUP, three)).then(one)));
    }

    @Provide
    Arbitrary<Occasion> occasions() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 150),
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.of(Meeting.class),
                        Arbitraries.of(
                                List.of(Window.of("09:00", "12:30"), Window.of("13:30", "17:00")),
                                List.of(Window.of("17:30", "20:45")),
                                List.of(Window.of("08:00", "08:40"), Window.of("12:00", "13:00"))))
                .as((people, facilitators, rooms, tables, meeting, windows) -> {
                    Occasion.Builder occasion = Occasion.builder()
                            .people(people)
                            .calendar(MeetingCalendar.builder()
                                    .start(LocalDate.parse("2026-03-06"))
                                    .meeting(meeting)
                                    .windows(windows)
                                    .build())
                            .addAllCrew(Occasion.facilitators(facilitators));
                    for (int i = 1; i <= rooms; i++) {
                        occasion.addRooms(Room.builder()
                                .name("Room " + i)
                                .seats(20 * i)
                                .tables(tables)
                                .build());
                    }
                    return occasion.build();
                });
    }

    @Property(tries = 60)
    void what_fits_keeps_to_the_occasion_and_what_does_not_says_why(
            @ForAll("programmes") Programme programme, @ForAll("occasions") Occasion occasion) {
        Timetable timetable = PLANNER.plan(Text.of("Test"), programme, occasion);
        if (timetable instanceof Agenda agenda) {
            AgendaInvariants.check(agenda, programme, occasion);
            assertThat(PLANNER.plan(Text.of("Test"), programme, occasion)).isEqualTo(agenda);
        } else {
            assertThat(((Infeasible) timetable).reasons().errors())
                    .isNotEmpty()
                    .noneMatch(reason -> reason.remedy().isBlank());
        }
    }
}
