/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.agenda;

import static io.github.cocreation.methods.composition.Programme.choice;
import static io.github.cocreation.methods.composition.Programme.sequence;
import static io.github.cocreation.methods.composition.Programme.use;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cocreation.core.check.Violation;
import io.github.cocreation.core.json.JsonFormat;
import io.github.cocreation.core.role.RoleId;
import io.github.cocreation.core.text.Text;
import io.github.cocreation.methods.catalogue.MethodCatalogue;
import io.github.cocreation.methods.composition.Condition;
import io.github.cocreation.methods.composition.NamedProgramme;
import io.github.cocreation.methods.composition.Programme;
import io.github.cocreation.methods.composition.ProgrammeId;
import io.github.cocreation.methods.composition.Programmes;
import io.github.cocreation.methods.composition.Split;
import io.github.cocreation.methods.composition.StepId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgendaPlannerTest {
    private static final AgendaPlanner PLANNER = AgendaPlanner.over(MethodCatalogue.builtIn());
    private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");
    private static final Text TITLE = Text.of("Test");

    private static Occasion.Builder occasion(int people) {
        return Occasion.builder().people(people).calendar(MeetingCalendar.from(MONDAY));
    }

    private static Room.Builder room(String name, int seats) {
        return Room.builder().name(name).seats(seats);
    }

    private static Agenda agenda(Programme programme, Occasion occasion) {
        Timetable timetable = PLANNER.plan(TITLE, programme, occasion);
        assertThat(timetable).isInstanceOf(Agenda.class);
        return (Agenda) timetable;
    }

    private static List<Violation> reasons(Programme programme, Occasion occasion) {
        Timetable timetable = PLANNER.plan(TITLE, programme, occasion);
        assertThat(timetable).isInstanceOf(Infeasible.class);
        return ((Infeasible) timetable).reasons().all();
    }

    private static List<String> times(Agenda agenda) {
        return agenda.slots().stream()
                .map(slot -> slot.start() + " " + slot.minutes())
                .toList();
    }

    @Test
    void the_worked_example() {
        Agenda agenda = agenda(use("world-cafe"), occasion(60).build());
        assertThat(times(agenda))
                .containsExactly(
                        "2026-03-02T09:00 10",
                        "2026-03-02T09:10 24",
                        "2026-03-02T09:34 24",
                        "2026-03-02T09:58 24",
                        "2026-03-02T10:22 8",
                        "2026-03-02T10:45 30");
        assertThat(agenda.slots().get(1).tables()).hasValue(12);
        assertThat(agenda.slots().get(0).tables()).isEmpty();
        assertThat(agenda.end()).isEqualTo("2026-03-02T11:15");
        assertThat(agenda.slots().get(0).toFind()).containsEntry(RoleId.of("table-host"), 12);
    }

    @Test
    void what_is_planned_though_it_does_not_fit_is_said() {
        Agenda five = agenda(
                sequence(use("world-cafe"), use("world-cafe").withRounds(9)),
                occasion(5).build());
        assertThat(five.warnings()).extracting(Violation::code).containsExactly("too-few", "duration");
        assertThat(five.warnings().get(0))
                .hasToString("[too-few] parts[0] (world-cafe) is for at least (12) people, and (5) take part.\n"
                        + "Maybe invite (7) more, or use a method for fewer.");
        assertThat(AgendaMarkdown.of(MethodCatalogue.builtIn()).runSheet(five))
                .contains("- **Warning:** world\\-cafe is for at least");
        assertThat(JsonFormat.withDefaults()
                        .read(Agenda.codec(), JsonFormat.withDefaults().write(Agenda.codec(), five), "a"))
                .isEqualTo(five);
        // of each line half of the people take part
        assertThat(agenda(
                                use("world-cafe").beside(Split.GROUP, use("circle")),
                                occasion(20).build())
                        .warnings())
                .extracting(Violation::code)
                .containsExactly("too-few");
        assertThat(agenda(use("world-cafe"), occasion(12).build()).warnings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "four-step-change, 24", "four-step-change, 60", "four-step-change, 200",
        "strategic-process-flow, 24", "strategic-process-flow, 60", "strategic-process-flow, 200",
        "trimester-learning, 24", "trimester-learning, 60", "trimester-learning, 200",
        "cosie-pilot, 24", "cosie-pilot, 60", "cosie-pilot, 200",
        "six-advice-leadership, 24", "six-advice-leadership, 60", "six-advice-leadership, 200"
    })
    void the_programmes_of_the_articles_have_agendas(String id, int people) {
        Occasion occasion = occasion(people)
                .addAllCrew(Occasion.facilitators(6))
                .addRooms(
                        room("Hall", 220).tables(45).build(),
                        room("Loft", 40).tables(8).build())
                .build();
        NamedProgramme programme = Programmes.programme(ProgrammeId.of(id));
        Timetable timetable = PLANNER.plan(programme, occasion);
        assertThat(timetable).isInstanceOf(Agenda.class);
        Agenda agenda = (Agenda) timetable;
        AgendaInvariants.check(agenda, programme.programme(), occasion);
        assertThat(JsonFormat.withDefaults()
                        .read(Agenda.codec(), JsonFormat.withDefaults().write(Agenda.codec(), agenda), "a"))
                .isEqualTo(agenda);
    }

    @Test
    void groups_meet_side_by_side_where_there_are_rooms_and_crew_and_one_after_the_other_where_there_are_not() {
        Programme taste = use("co-creation-tasting-workshop").inGroups();
        Occasion two = occasion(60)
                .addAllCrew(Occasion.facilitators(4))
                .addRooms(room("A", 30).build(), room("B", 30).build())
                .build();
        assertThat(agenda(taste, two).slots())
                .filteredOn(slot -> slot.start().equals(MONDAY.atTime(9, 0)))
                .extracting(slot -> slot.room().orElse(""))
                .containsExactly("A", "B");
        Occasion one = occasion(60)
                .addAllCrew(Occasion.facilitators(4))
                .addRooms(room("A", 30).build())
                .build();
        assertThat(agenda(taste, one).slots())
                .filteredOn(slot -> slot.start().equals(MONDAY.atTime(9, 0)))
                .hasSize(1);
    }

    @Test
    void a_session_that_is_too_long_for_the_rest_of_the_day_begins_on_the_next() {
        Agenda agenda = agenda(
                sequence(use("world-cafe").withMinutes(240), use("world-cafe").withMinutes(240)),
                occasion(40).build());
        assertThat(agenda.start(StepId.of("parts[1]"))).hasValue(LocalDateTime.parse("2026-03-03T09:00"));
    }

    @Test
    void a_series_spreads_over_its_days_and_keeps_free_days_free() {
        Occasion occasion = occasion(12)
                .calendar(MeetingCalendar.builder()
                        .start(MONDAY)
                        .addHolidays(LocalDate.parse("2026-03-16"))
                        .build())
                .build();
        Agenda agenda = agenda(use("co-implementation-rhythm").withRounds(4).withDays(56), occasion);
        assertThat(agenda.slots().stream()
                        .map(slot -> slot.start().toLocalDate())
                        .distinct())
                .containsExactly(
                        MONDAY,
                        LocalDate.parse("2026-03-17"),
                        LocalDate.parse("2026-03-30"),
                        LocalDate.parse("2026-04-13"));
    }

    @Test
    void online_a_day_has_fewer_minutes_and_needs_no_rooms() {
        Occasion online = occasion(40)
                .calendar(MeetingCalendar.builder()
                        .start(MONDAY)
                        .meeting(Meeting.ONLINE)
                        .mostContactMinutes(100)
                        .build())
                .addRooms(room("Closet", 2).build())
                .build();
        Agenda agenda = agenda(use("world-cafe").withMinutes(240), online);
        assertThat(agenda.slots()).allMatch(slot -> slot.room().isEmpty());
        assertThat(agenda.slots().stream()
                        .filter(slot -> slot.start().toLocalDate().equals(MONDAY))
                        .mapToInt(Slot::minutes)
                        .sum())
                .isEqualTo(100);
        assertThat(agenda.slots().stream().mapToInt(Slot::minutes).sum()).isEqualTo(240);
    }

    @Test
    void lines_side_by_side_share_the_people() {
        Agenda agenda = agenda(
                use("circle").beside(Split.TOPIC, use("storytelling")),
                occasion(40).build());
        assertThat(agenda.slots()).extracting(Slot::people).containsOnly(20);
        assertThat(agenda.start(StepId.of("lines[0]"))).isEqualTo(agenda.start(StepId.of("lines[1]")));
    }

    @Test
    void what_depends_on_a_condition_says_so() {
        Agenda agenda = agenda(
                sequence(
                        choice(Condition.mandateGiven(), use("circle"), use("fishbowl")),
                        use("storytelling").until(Condition.sharedProblemStated(), 2)),
                occasion(20).build());
        assertThat(agenda.slots().stream()
                        .map(slot -> slot.method() + " " + slot.onlyIf().orElse("-"))
                        .distinct())
                .containsExactly(
                        "circle a mandate is given",
                        "storytelling -",
                        "storytelling not (the shared problem is stated)");
    }

    @Test
    void all_reasons_come_at_once_with_the_smallest_changes() {
        Occasion occasion = occasion(60)
                .calendar(MeetingCalendar.from(MONDAY))
                .addAllCrew(Occasion.facilitators(1))
                .addRooms(room("Hall", 100).tables(8).addFeatures("step-free").build())
                .addAccessNeeds("step-free")
                .addLanguages("da")
                .build();
        assertThat(reasons(use("appreciative-inquiry").withTableSize(6), occasion))
                .containsExactly(
                        Violation.error(
                                "language",
                                "occasion.languages",
                                "da",
                                "is spoken by nobody of the crew",
                                "find one more who speaks it, or somebody who interprets"),
                        Violation.error(
                                "tables",
                                "programme",
                                "appreciative-inquiry",
                                "needs (10) tables of (6), and there are (8)",
                                "find (2) more tables, or take tables of (8) instead of (6), or hold it in (2) groups"
                                        + " of (30)"));
        assertThat(reasons(use("hackathon"), occasion))
                .extracting(Violation::remedy)
                .contains("find (1) more (facilitator)");
    }

    @Test
    void what_is_said_to_help_helps() {
        Occasion tight = occasion(60)
                .addAllCrew(Occasion.facilitators(2))
                .addRooms(room("Hall", 100).tables(8).build())
                .build();
        assertThat(reasons(use("appreciative-inquiry").withTableSize(6), tight)).hasSize(1);
        agenda(use("appreciative-inquiry").withTableSize(8), tight);
        agenda(use("appreciative-inquiry").withTableSize(6).inGroups(), tight);
        agenda(
                use("appreciative-inquiry").withTableSize(6),
                tight.toBuilder()
                        .rooms(List.of(room("Hall", 100).tables(10).build()))
                        .build());
    }

    @Test
    void a_room_must_serve_everybody() {
        Occasion occasion = occasion(20)
                .addRooms(room("Loft", 30).build())
                .addAccessNeeds("hearing-loop", "step-free")
                .build();
        assertThat(reasons(use("circle"), occasion))
                .containsExactly(Violation.error(
                        "access",
                        "occasion.rooms",
                        "[hearing-loop, step-free]",
                        "is not offered whole by any room",
                        "add [hearing-loop, step-free] to room (Loft)"));
    }

    @Test
    void a_last_day_too_early_says_which_would_do() {
        MeetingCalendar.Builder calendar = MeetingCalendar.builder().start(MONDAY);
        Programme series = use("co-implementation-rhythm");
        LocalDate shortest = agenda(
                        series,
                        occasion(12)
                                .calendar(calendar.until(MONDAY.plusDays(60)).build())
                                .build())
                .end()
                .toLocalDate();
        assertThat(shortest).isBefore(MONDAY.plusDays(31));
        assertThat(reasons(
                        series,
                        occasion(12)
                                .calendar(calendar.until(MONDAY.plusDays(7)).build())
                                .build()))
                .extracting(Violation::remedy)
                .containsExactly("allow until (" + shortest + "), or leave something out");
    }

    @Test
    void after_a_late_start_what_was_held_stays() {
        Programme programme = sequence(use("world-cafe"), use("circle"));
        Occasion occasion = occasion(30).addRooms(room("Hall", 40).build()).build();
        Agenda before = agenda(programme, occasion);
        LocalDateTime now = LocalDateTime.parse("2026-03-02T09:30");
        Agenda after =
                (Agenda) PLANNER.replan(before, programme, occasion, now, LocalDateTime.parse("2026-03-02T10:10"));
        assertThat(after.slots().subList(0, 2)).isEqualTo(before.slots().subList(0, 2));
        assertThat(after.slots().get(2).start()).isEqualTo("2026-03-02T10:10");
        assertThat(after.slots().stream().mapToInt(Slot::minutes).sum())
                .isEqualTo(before.slots().stream().mapToInt(Slot::minutes).sum());
        AgendaInvariants.check(after, programme, occasion);
        Agenda late = (Agenda) PLANNER.replan(
                before, programme, occasion, MONDAY.atTime(9, 0), LocalDateTime.parse("2026-03-02T09:40"));
        assertThat(late.start()).isEqualTo("2026-03-02T09:40");
    }

    @Test
    void an_unknown_method_gets_the_closest_name() {
        assertThatThrownBy(() ->
                        PLANNER.plan(TITLE, use("wolrd-cafe"), occasion(20).build()))
                .hasMessage("The method (wolrd-cafe) of the catalogue is unknown.\nMaybe (world-cafe).");
    }

    @Test
    void an_occasion_is_written_as_it_is_read() {
        Occasion occasion = occasion(30)
                .calendar(MeetingCalendar.builder()
                        .start(MONDAY)
                        .meeting(Meeting.ONLINE)
                        .windows(List.of(Window.of("17:00", "21:00")))
                        .build())
                .addRooms(room("Hall", 40).tables(4).build())
                .addAllCrew(Occasion.facilitators(2))
                .addLanguages("da")
                .build();
        JsonFormat json = JsonFormat.withDefaults();
        assertThat(json.read(Occasion.codec(), json.write(Occasion.codec(), occasion), "o"))
                .isEqualTo(occasion);
    }
}
