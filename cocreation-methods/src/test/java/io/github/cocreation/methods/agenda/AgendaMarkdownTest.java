/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.agenda;

import static io.github.cocreation.methods.composition.Programme.use;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cocreation.core.text.Text;
import io.github.cocreation.methods.catalogue.MethodCatalogue;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AgendaMarkdownTest {
    private static final MethodCatalogue CATALOGUE = MethodCatalogue.builtIn();

    private static Agenda agenda(String title, String room) {
        return (Agenda) AgendaPlanner.over(CATALOGUE)
                .plan(
                        Text.of(title),
                        use("circle"),
                        Occasion.builder()
                                .people(12)
                                .calendar(MeetingCalendar.from(LocalDate.parse("2026-03-02")))
                                .addAllCrew(Occasion.facilitators(1))
                                .addRooms(Room.builder().name(room).seats(20).build())
                                .build());
    }

    @Test
    void the_run_sheet_says_who_does_what_where() {
        assertThat(AgendaMarkdown.of(CATALOGUE).runSheet(agenda("Talk", "Loft")))
                .startsWith(
                        "# Talk: Run sheet\n\n12 people, Monday March 2, 2026 to Monday March 2, 2026, times in UTC\n")
                .contains("| Time | Method | What | Who | Where | Seating | On duty |")
                .contains("| Loft | plenary | facilitator: Facilitator 1; recorder: 1 to be found |");
    }

    @Test
    void those_who_take_part_read_when_and_where_but_no_names_of_the_crew() {
        assertThat(AgendaMarkdown.of(CATALOGUE).participantAgenda(agenda("Talk", "Loft")))
                .contains("- **09:00\u201310:30** Circle practice, Loft")
                .doesNotContain("Facilitator");
    }

    @Test
    void names_cannot_become_markup() {
        String sheet = AgendaMarkdown.of(CATALOGUE).runSheet(agenda("# <script>", "A | B\n[x](javascript:y)"));
        assertThat(sheet).contains("\\# \\<script\\>").contains("A \\| B \\[x\\]\\(javascript\\:y\\)");
    }
}
