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
import io.github.cocreation.methods.composition.StepId;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.CalendarComponent;
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

    @Test
    void what_is_written_reads_back_with_times_places_and_texts() throws Exception {
        Agenda agenda = (Agenda) AgendaPlanner.over(CATALOGUE).plan(Text.of("Talk"), PROGRAMME, occasion("2026-03-02"));
        List<CalendarComponent> events = new CalendarBuilder()
                .build(new StringReader(AgendaCalendar.of(CATALOGUE).write(agenda, MADE)))
                .getComponents("VEVENT");
        assertThat(events)
                .extracting(event -> value(event, "SUMMARY"))
                .containsExactly("World Cafe", "Circle practice");
        assertThat(events).extracting(event -> value(event, "LOCATION")).containsOnly("Hall; 2\nBEGIN:VEVENT");
        for (int i = 0; i < events.size(); i++) {
            StepId step = StepId.of("parts[" + i + "]");
            assertThat(value(events.get(i), "DTSTART"))
                    .isEqualTo(utc(agenda.start(step).orElseThrow(), agenda));
            assertThat(value(events.get(i), "DTEND"))
                    .isEqualTo(utc(agenda.end(step).orElseThrow(), agenda));
            assertThat(value(events.get(i), "UID")).isNotBlank();
        }
        assertThat(value(events.get(0), "DESCRIPTION")).startsWith("09:00 Welcome and etiquette\n09:10 Round one\n");
    }

    private static String value(CalendarComponent event, String property) {
        return event.getProperty(property).orElseThrow().getValue();
    }

    private static String utc(LocalDateTime time, Agenda agenda) {
        return DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'")
                .format(time.atZone(agenda.zone()).withZoneSameInstant(ZoneOffset.UTC));
    }
}
