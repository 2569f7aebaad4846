/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cocreation.core.check.Violation;
import io.github.cocreation.core.source.Source;
import io.github.cocreation.core.text.Text;
import io.github.cocreation.core.vocabulary.MethodId;
import io.github.cocreation.core.vocabulary.Token;
import io.github.cocreation.methods.agenda.Agenda;
import io.github.cocreation.methods.agenda.AgendaMarkdown;
import io.github.cocreation.methods.agenda.AgendaPlanner;
import io.github.cocreation.methods.agenda.MeetingCalendar;
import io.github.cocreation.methods.agenda.Occasion;
import io.github.cocreation.methods.agenda.Slot;
import io.github.cocreation.methods.agenda.Window;
import io.github.cocreation.methods.catalogue.MethodCatalogue;
import io.github.cocreation.methods.composition.NamedProgramme;
import io.github.cocreation.methods.composition.ProgrammeId;
import io.github.cocreation.methods.composition.Situation;
import io.github.cocreation.methods.composition.StepId;
import io.github.cocreation.methods.composition.Use;
import io.github.cocreation.methods.definition.DurationScope;
import io.github.cocreation.methods.definition.Grouping;
import io.github.cocreation.methods.definition.MethodDefinition;
import io.github.cocreation.methods.drawing.AgendaPicture;
import io.github.cocreation.methods.grouping.Effort;
import io.github.cocreation.methods.grouping.Search;
import io.github.cocreation.methods.seating.Attendees;
import io.github.cocreation.methods.seating.SeatedRound;
import io.github.cocreation.methods.seating.SeatedStep;
import io.github.cocreation.methods.seating.SeatingPlan;
import io.github.cocreation.methods.seating.SeatingPlanner;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every number of rounds that a method says it can have is what is planned, seated, run and told. */
class RoundsTest {
    private static final MethodCatalogue CATALOGUE = MethodCatalogue.builtIn();

    static Stream<Arguments> rounds() {
        return CATALOGUE.methods().values().stream()
                .filter(method -> method.rounds().isPresent())
                .flatMap(method -> IntStream.rangeClosed(
                                method.rounds().orElseThrow().min(),
                                method.rounds().orElseThrow().max())
                        .mapToObj(rounds -> Arguments.of(method.id().value(), rounds)));
    }

    private static MethodDefinition method(String id) {
        return CATALOGUE.method(MethodId.of(id));
    }

    private static Agenda agenda(Use use) {
        return (Agenda) AgendaPlanner.over(CATALOGUE)
                .plan(
                        Text.of("Test"),
                        use,
                        Occasion.builder()
                                .people(CATALOGUE
                                        .method(use.method())
                                        .participants()
                                        .typical())
                                .calendar(MeetingCalendar.builder()
                                        .start(LocalDate.parse("2026-03-02"))
                                        .windows(List.of(Window.of("09:00", "12:30"), Window.of("13:30", "17:00")))
                                        .build())
                                .build());
    }

    /** The parts of the first group: what has the same title, one slot after the other. */
    private static List<Slot> parts(Agenda agenda) {
        List<Slot> parts = new ArrayList<>();
        for (Slot slot : agenda.slots()) {
            if (slot.group() == 1
                    && (parts.isEmpty() || !parts.get(parts.size() - 1).title().equals(slot.title()))) {
                parts.add(slot);
            }
        }
        return parts;
    }

    @ParameterizedTest(name = "{0} in {1} rounds")
    @MethodSource("rounds")
    void an_agenda_holds_as_many_rounds_as_are_asked_for(String id, int rounds) {
        MethodDefinition method = method(id);
        Use use = new Use(method.id()).withRounds(rounds);
        Agenda agenda = agenda(use);
        List<Violation> found = use.check(
                        CATALOGUE,
                        Situation.builder()
                                .addAllStart(method.inputs().required())
                                .build())
                .violations()
                .all();
        Optional<Grouping> inRounds = Stream.of(Grouping.TABLES_ROTATING, Grouping.SELF_ORGANISED)
                .filter(grouping -> method.steps().stream().anyMatch(step -> step.grouping() == grouping))
                .findFirst();
        if (method.durationScope() == DurationScope.PER_SESSION) {
            assertThat(parts(agenda)).hasSize(rounds * method.steps().size()).allMatch(slot -> slot.rounds() == 1);
        } else if (inRounds.isPresent()) {
            // of self-organised parts the longest has them all, and the others one
            int once = inRounds.get() == Grouping.TABLES_ROTATING
                    ? 0
                    : (int) method.steps().stream()
                                    .filter(step -> step.grouping() == Grouping.SELF_ORGANISED)
                                    .count()
                            - 1;
            assertThat(parts(agenda).stream()
                            .filter(slot -> slot.grouping() == inRounds.get())
                            .mapToInt(Slot::rounds)
                            .sum())
                    .isEqualTo(rounds + once);
            assertThat(found).extracting(Violation::code).doesNotContain("rounds-unused");
        } else {
            assertThat(agenda.slots()).isEqualTo(agenda(new Use(method.id())).slots());
            boolean unusual = rounds != method.rounds().orElseThrow().typical();
            assertThat(found.stream().map(Violation::code).filter("rounds-unused"::equals))
                    .hasSize(unusual ? 1 : 0);
        }
        assertThat(agenda.slots().stream()
                        .filter(slot -> slot.group() == 1)
                        .mapToInt(Slot::minutes)
                        .sum())
                .isEqualTo(use.settings().runMinutes(method));
    }

    @ParameterizedTest(name = "{0} in {1} rounds")
    @MethodSource("rounds")
    void a_seating_has_as_many_rounds(String id, int rounds) {
        MethodDefinition method = method(id);
        boolean turns = method.steps().stream().anyMatch(step -> step.grouping() == Grouping.TABLES_ROTATING);
        if (!turns || method.tableSize().isEmpty() || method.durationScope() == DurationScope.PER_SESSION) {
            return;
        }
        Agenda agenda = agenda(new Use(method.id()).withRounds(rounds));
        SeatingPlan plan = SeatingPlanner.over(CATALOGUE)
                .withSearch(Search.withDefaults().withEffort(Effort.ofMoves(500)))
                .plan(agenda, Attendees.numbered(agenda.people()));
        SeatedStep step = plan.steps().get(0);
        List<SeatedRound> turning = step.rounds().stream()
                .filter(round -> round.grouping() == Grouping.TABLES_ROTATING)
                .toList();
        assertThat(turning).hasSize(rounds);
        assertThat(turning.stream().mapToInt(SeatedRound::minutes).sum())
                .isEqualTo(agenda.slots().stream()
                        .filter(slot -> slot.group() == 1 && slot.grouping() == Grouping.TABLES_ROTATING)
                        .mapToInt(Slot::minutes)
                        .sum());
    }

    @ParameterizedTest(name = "{0} in {1} rounds")
    @MethodSource("rounds")
    void a_run_is_over_when_just_these_were_held(String id, int rounds) {
        MethodDefinition method = method(id);
        Use use = new Use(method.id()).withRounds(rounds);
        Agenda agenda = agenda(use);
        StepId only = agenda.slots().get(0).step();
        Run run = Run.of(NamedProgramme.builder()
                        .id(ProgrammeId.of("test"))
                        .name(Text.of("Test"))
                        .note(Text.of("For a test."))
                        .addStart(Token.of("challenge"))
                        .programme(use)
                        .addSources(Source.practice("ours"))
                        .build())
                .withAgenda(agenda);
        int sessions = use.settings().sessions(method);
        for (int session = 1; session <= sessions; session++) {
            assertThat(run.isOver()).isFalse();
            run = run.happened(StepHeld.builder()
                    .step(only)
                    .at(agenda.start().plusDays(session).toInstant(ZoneOffset.UTC))
                    .minutes(use.settings().runMinutes(method) / sessions)
                    .progress(session < sessions ? StepHeld.Progress.GOES_ON : StepHeld.Progress.DONE)
                    .build());
        }
        assertThat(run.isOver()).isTrue();
        StepComparison compared = run.comparison().get(0);
        assertThat(compared.plannedMinutes()).isEqualTo(compared.minutes());
    }

    @ParameterizedTest(name = "in {1} rounds")
    @MethodSource("cafes")
    void what_is_printed_names_the_rounds_that_are_held_and_no_other(String id, int rounds) {
        Agenda agenda = agenda(new Use(method(id).id()).withRounds(rounds));
        String sheet = AgendaMarkdown.of(CATALOGUE).runSheet(agenda);
        String drawn = AgendaPicture.withDefaults()
                .withLocale(Locale.forLanguageTag("da"))
                .days(agenda)
                .toString();
        assertThat(sheet.contains("Round three")).isEqualTo(rounds > 2);
        assertThat(drawn.contains("Tredje runde")).isEqualTo(rounds > 2);
        assertThat(sheet.contains("in 2 rounds")).isEqualTo(rounds == 4);
        assertThat(drawn.contains("2 runder")).isEqualTo(rounds == 4);
    }

    static Stream<Arguments> cafes() {
        return rounds().filter(arguments -> arguments.get()[0].equals("world-cafe"));
    }
}
