/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.run;

import static io.github.cocreation.methods.composition.Programme.choice;
import static io.github.cocreation.methods.composition.Programme.optional;
import static io.github.cocreation.methods.composition.Programme.sequence;
import static io.github.cocreation.methods.composition.Programme.use;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cocreation.core.journal.Presence;
import io.github.cocreation.core.journal.SessionHeld;
import io.github.cocreation.core.json.JsonFormat;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.process.ProcessId;
import io.github.cocreation.core.role.RoleId;
import io.github.cocreation.core.source.Source;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.core.text.Text;
import io.github.cocreation.core.vocabulary.MethodId;
import io.github.cocreation.core.vocabulary.Token;
import io.github.cocreation.methods.agenda.Agenda;
import io.github.cocreation.methods.agenda.AgendaPlanner;
import io.github.cocreation.methods.agenda.MeetingCalendar;
import io.github.cocreation.methods.agenda.Occasion;
import io.github.cocreation.methods.catalogue.MethodCatalogue;
import io.github.cocreation.methods.composition.Condition;
import io.github.cocreation.methods.composition.NamedProgramme;
import io.github.cocreation.methods.composition.Programme;
import io.github.cocreation.methods.composition.ProgrammeId;
import io.github.cocreation.methods.composition.Split;
import io.github.cocreation.methods.composition.StepId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunTest {
    private static final MethodCatalogue CATALOGUE = MethodCatalogue.builtIn();
    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
    private static final CoCreationProcess PROCESS = CoCreationProcess.builder()
            .id(ProcessId.of("harbour"))
            .title("Harbour")
            .challenge("Whose harbour?")
            .build();

    private static NamedProgramme named(Programme programme) {
        return NamedProgramme.builder()
                .id(ProgrammeId.of("test"))
                .name(Text.of("Test"))
                .note(Text.of("For a test."))
                .addStart(Token.of("challenge"))
                .programme(programme)
                .addSources(Source.practice("ours"))
                .build();
    }

    private static StepHeld held(String step) {
        return StepHeld.builder().step(StepId.of(step)).at(NINE).minutes(60).build();
    }

    private static List<String> next(Run run) {
        return run.next(CATALOGUE).stream().map(step -> step.step().value()).toList();
    }

    @Test
    void one_step_after_the_other_and_lines_side_by_side() {
        Run run = Run.of(named(sequence(
                use("personal-visits"), use("storytelling").beside(Split.GROUP, use("world-cafe")), use("circle"))));
        assertThat(next(run)).containsExactly("parts[0]");
        run = run.happened(held("parts[0]"));
        assertThat(next(run)).containsExactly("parts[1].lines[0]", "parts[1].lines[1]");
        run = run.happened(held("parts[1].lines[1]"));
        assertThat(next(run)).containsExactly("parts[1].lines[0]");
        run = run.happened(held("parts[1].lines[0]"));
        assertThat(next(run)).containsExactly("parts[2]");
        run = run.happened(held("parts[2]"));
        assertThat(run.isOver()).isTrue();
    }

    @Test
    void what_has_not_come_cannot_be_held() {
        Run run = Run.of(named(sequence(use("circle"), use("world-cafe"))));
        assertThatThrownBy(() -> run.happened(held("parts[1]")))
                .hasMessage("The step (parts[1]) of the run cannot be held or skipped now, since it is waiting.\n"
                        + "Maybe hold or skip first what it waits for: [parts[0]].");
        Run later = run.happened(held("parts[0]"));
        assertThatThrownBy(() -> later.happened(held("parts[0]")))
                .hasMessage("The step (parts[0]) of the run cannot be held or skipped now, since it is held.\n"
                        + "Maybe see what is next.");
        assertThatThrownBy(() -> run.happened(held("parts[7]")))
                .hasMessageStartingWith("The step (parts[7]) of the course is unknown.\nMaybe ");
    }

    @Test
    void a_step_may_take_several_sessions() {
        Run run = Run.of(named(use("communities-of-practice")))
                .happened(StepHeld.builder()
                        .step(StepId.of("programme"))
                        .at(NINE)
                        .minutes(80)
                        .progress(StepHeld.Progress.GOES_ON)
                        .build());
        assertThat(run.status(StepId.of("programme"))).isEqualTo(StepStatus.RUNNING);
        Run over = run.happened(held("programme"));
        assertThat(over.status(StepId.of("programme"))).isEqualTo(StepStatus.HELD);
        assertThat(over.comparison().get(0).minutes()).hasValue(140);
    }

    @Test
    void what_is_part_of_the_programme_is_skipped_only_with_a_reason() {
        Run run = Run.of(named(sequence(use("circle"), optional(use("world-cafe")))));
        StepSkipped.Builder skipped =
                StepSkipped.builder().step(StepId.of("parts[0]")).at(NINE);
        assertThatThrownBy(() -> run.happened(skipped.build()))
                .hasMessage("The step (parts[0]) of the run must not be skipped without a reason.\n"
                        + "Maybe say why, so that others can learn from it.");
        Run later = run.happened(skipped.because("the room was flooded").build())
                .happened(StepSkipped.builder()
                        .step(StepId.of("parts[1].part"))
                        .at(NINE)
                        .build());
        assertThat(later.isOver()).isTrue();
        assertThat(later.skipped()).hasSize(2);
        assertThat(later.comparison().get(0).because()).hasValue("the room was flooded");
    }

    @Test
    void a_choice_is_made_once() {
        Run run = Run.of(named(sequence(
                choice(Condition.held(MethodId.of("circle"), 1), use("fishbowl"), use("circle")), use("world-cafe"))));
        assertThat(run.status(StepId.of("parts[0].then"))).isEqualTo(StepStatus.UNDECIDED);
        run = run.answered(PROCESS, CATALOGUE);
        assertThat(next(run)).containsExactly("parts[0].otherwise");
        run = run.happened(held("parts[0].otherwise")).answered(PROCESS, CATALOGUE);
        assertThat(run.status(StepId.of("parts[0].then"))).isEqualTo(StepStatus.NOT_CALLED_FOR);
        assertThat(next(run)).containsExactly("parts[1]");
    }

    @Test
    void a_repeat_ends_when_its_condition_holds() {
        Run run = Run.of(named(use("circle").until(Condition.held(MethodId.of("circle"), 2), 4)));
        for (int time = 1; time <= 2; time++) {
            run = run.answered(PROCESS, CATALOGUE);
            assertThat(next(run)).containsExactly("part#" + time);
            run = run.happened(held("part#" + time));
        }
        run = run.answered(PROCESS, CATALOGUE);
        assertThat(run.isOver()).isTrue();
        assertThat(run.status(StepId.of("part#4"))).isEqualTo(StepStatus.NOT_CALLED_FOR);
    }

    @Test
    void sessions_and_presence_go_into_the_journal_and_can_be_appended_again() {
        Run run = Run.of(named(use("circle")))
                .happened(StepHeld.builder()
                        .step(StepId.of("programme"))
                        .at(NINE)
                        .minutes(60)
                        .addPresent(StakeholderId.of("anna"), StakeholderId.of("bo"))
                        .build());
        var journal = run.journal(CATALOGUE);
        assertThat(journal.entries(SessionHeld.class)).hasSize(1);
        assertThat(journal.entries(Presence.class)).hasSize(2);
        assertThat(journal.check().all()).isEmpty();
        assertThat(journal.appendAll(run.journal(CATALOGUE).entries())).isEqualTo(journal);
    }

    @Test
    void planned_and_happened_are_compared_step_by_step() {
        NamedProgramme programme = named(sequence(use("world-cafe"), use("circle")));
        Agenda agenda = (Agenda) AgendaPlanner.over(CATALOGUE)
                .plan(
                        programme,
                        Occasion.builder()
                                .people(30)
                                .calendar(MeetingCalendar.from(LocalDate.parse("2026-03-02")))
                                .build());
        Run run = Run.of(programme).withAgenda(agenda);
        assertThat(run.next(CATALOGUE).get(0).people()).hasValue(30);
        assertThat(run.next(CATALOGUE).get(0).roles()).containsEntry(RoleId.of("table-host"), 6);
        assertThat(run.late(NINE)).isEmpty();
        assertThat(run.late(NINE.plusSeconds(60)))
                .extracting(step -> step.step().value())
                .containsExactly("parts[0]");
        run = run.happened(StepHeld.builder()
                .step(StepId.of("parts[0]"))
                .at(NINE.plusSeconds(1_200))
                .minutes(130)
                .build());
        StepComparison first = run.comparison().get(0);
        assertThat(first.delay()).hasValue(20);
        assertThat(first.overrun()).hasValue(10);
        assertThat(run.comparison().get(1).delay()).isEmpty();
        assertThat(run.late(NINE.plusSeconds(86_400)))
                .extracting(step -> step.step().value())
                .containsExactly("parts[1]");
    }

    @Test
    void a_run_is_written_as_it_is_read() {
        Run run = Run.of(named(
                        sequence(use("circle").onlyIf(Condition.mandateGiven().not()), optional(use("world-cafe")))))
                .answered(PROCESS, CATALOGUE)
                .happened(held("parts[0].then"))
                .happened(StepSkipped.builder()
                        .step(StepId.of("parts[1].part"))
                        .at(NINE)
                        .build());
        JsonFormat json = JsonFormat.withDefaults();
        assertThat(json.read(Run.codec(), json.write(Run.codec(), run), "r")).isEqualTo(run);
    }
}
