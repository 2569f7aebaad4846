/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.drawing;

import static io.github.cocreation.methods.composition.Programme.use;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cocreation.core.chart.TimelineChart;
import io.github.cocreation.core.drawing.Svg;
import io.github.cocreation.core.text.Text;
import io.github.cocreation.methods.agenda.Agenda;
import io.github.cocreation.methods.agenda.AgendaPlanner;
import io.github.cocreation.methods.agenda.MeetingCalendar;
import io.github.cocreation.methods.agenda.Occasion;
import io.github.cocreation.methods.agenda.Room;
import io.github.cocreation.methods.catalogue.MethodCatalogue;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class AgendaPictureTest {
    private static Agenda agenda(String room) {
        return (Agenda) AgendaPlanner.over(MethodCatalogue.builtIn())
                .plan(
                        Text.of("Talk"),
                        use("circle"),
                        Occasion.builder()
                                .people(12)
                                .calendar(MeetingCalendar.from(LocalDate.parse("2026-03-02")))
                                .addAllCrew(Occasion.facilitators(1))
                                .addRooms(Room.builder().name(room).seats(20).build())
                                .build());
    }

    @Test
    void a_day_is_a_timeline_from_hour_to_hour() {
        Agenda agenda = agenda("Loft");
        TimelineChart day = AgendaPicture.withDefaults().days(agenda).get(0);

        assertThat(day.blocks()).hasSameSizeAs(agenda.slots());
        assertThat(day.scale().low()).isEqualTo(540);
        assertThat(day.scale().ticks().get(0).label()).isEqualTo("9:00");
        assertThat(day.blocks().get(0).detail().orElseThrow()).startsWith("Loft");
        assertThat(day.caption().title()).isEqualTo("Talk, 2 March 2026");
    }

    @Test
    void it_speaks_danish_and_shows_names_as_they_are_written() {
        TimelineChart day = AgendaPicture.withDefaults()
                .withLocale(Locale.forLanguageTag("da"))
                .days(agenda("<b>Loft</b>"))
                .get(0);

        assertThat(day.caption().title()).isEqualTo("Talk, 2. marts 2026");
        assertThat(Svg.withDefaults().document(day)).doesNotContain("<b>").contains("&lt;b&gt;");
    }
}
