/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.agenda;

import static io.github.cocreation.methods.composition.Programme.sequence;
import static io.github.cocreation.methods.composition.Programme.use;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cocreation.core.text.Text;
import io.github.cocreation.methods.catalogue.MethodCatalogue;
import io.github.cocreation.methods.composition.Programme;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import net.fortuna.ical4j.data.CalendarBuilder;
import org.junit.jupiter.api.Test;

class AgendaCalendarTest {
    private static final MethodCatalogue CATALOGUE = MethodCatalogue.builtIn();
    private static final Instant MADE = Instant.parse("2026-02-01T12:00:00Z");
    private static final Programme PROGRAMME = sequence(use("world-cafe"), use("circle"));

    private static Occasion occasion(String day) {
        return Occasion.builder()
                .people(30)
                .calendar(MeetingCalendar.builder()
                        .start(LocalDate.parse(day))
                        .zone(ZoneId.of("Europe/Copenhagen"))
                        .build())
                .addRooms(Room.builder().name("Hall; 2\nBEGIN:VEVENT").seats(40).build())
                .build();
    }

    private static String calendar(String day) {
        Agenda agenda = (Agenda) AgendaPlanner.over(CATALOGUE).plan(Text.of("Talk"), PROGRAMME, occasion(day));
        return AgendaCalendar.of(CATALOGUE).write(agenda, MADE);
    }

    @Test
    void each_meeting_is_an_event_in_universal_time() throws Exception {
        String calendar = calendar("2026-03-02");
        assertThat(new CalendarBuilder().build(new StringReader(calendar)).getComponents())
                .hasSize(2);
        assertThat(calendar)
                .contains(
                        "DTSTART:20260302T080000Z",
                        "DTEND:20260302T101500Z",
                        "SUMMARY:World Cafe",
                        "DTSTAMP:20260201T120000Z")
                .contains("09:10 Round one");
        assertThat(calendar("2026-03-02")).isEqualTo(calendar);
    }

    @Test
    void a_meeting_keeps_its_identity_when_it_moves() {
        assertThat(calendar("2026-03-09").lines().filter(line -> line.startsWith("UID")))
                .containsExactlyElementsOf(calendar("2026-03-02")
                        .lines()
                        .filter(line -> line.startsWith("UID"))
                        .toList());
    }
}
