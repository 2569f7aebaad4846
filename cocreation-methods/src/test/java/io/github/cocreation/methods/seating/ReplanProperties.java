/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.seating;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.journal.Journal;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.core.text.Text;
import io.github.cocreation.methods.agenda.Agenda;
import io.github.cocreation.methods.agenda.AgendaPlanner;
import io.github.cocreation.methods.agenda.MeetingCalendar;
import io.github.cocreation.methods.agenda.Occasion;
import io.github.cocreation.methods.catalogue.MethodCatalogue;
import io.github.cocreation.methods.composition.Programme;
import io.github.cocreation.methods.grouping.Effort;
import io.github.cocreation.methods.grouping.Search;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ReplanProperties {
    private static final MethodCatalogue CATALOGUE = MethodCatalogue.builtIn();
    private static final SeatingPlanner PLANNER =
            SeatingPlanner.over(CATALOGUE).withSearch(Search.withDefaults().withEffort(Effort.ofMoves(2_000)));

    private static Agenda agenda(int people) {
        return (Agenda) AgendaPlanner.over(CATALOGUE)
                .plan(
                        Text.of("Café"),
                        Programme.use("world-cafe").withTableSize(4),
                        Occasion.builder()
                                .people(people)
                                .calendar(MeetingCalendar.from(LocalDate.parse("2026-03-02")))
                                .build());
    }

    @Property(tries = 60)
    void whoever_comes_and_goes_those_who_are_there_sit_and_what_was_held_stays(
            @ForAll @IntRange(min = 12, max = 20) int people, @ForAll long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        Agenda agenda = agenda(people);
        Attendees everybody = Attendees.numbered(people + 4);
        Attendees first = Attendees.builder()
                .people(everybody.people().subList(0, people))
                .build();
        SeatingPlan plan = PLANNER.plan(agenda, first);
        for (int held = 0; held < 3; held++) {
            Set<StakeholderId> absent = everybody.people().stream()
                    .filter(who -> chance.nextInt(4) == 0)
                    .limit(people / 2)
                    .collect(Collectors.toSet());
            ImmutableList<SeatedRound> before = plan.steps().get(0).rounds();
            List<HeldRound> rounds = new ArrayList<>();
            for (HeldRound round : plan.asHeld().subList(0, held)) {
                rounds.add(round.without(everybody.people().stream()
                        .filter(who -> chance.nextInt(8) == 0)
                        .limit(people / 2)
                        .collect(Collectors.toSet())));
            }
            Journal journal = Journal.of(plan.held(rounds));
            plan = PLANNER.replan(plan, agenda, everybody, rounds, absent);
            assertThat(Journal.of(plan.held(plan.asHeld().subList(0, held)))).isEqualTo(journal);
            SeatedStep step = plan.steps().get(0);
            for (int round = 0; round < held; round++) {
                assertThat(step.rounds().get(round).tables())
                        .isEqualTo(before.get(round).tables());
            }
            for (SeatedRound round : step.rounds().subList(held, 3)) {
                assertThat(round.tables().stream().flatMap(table -> table.people().stream()))
                        .doesNotHaveDuplicates()
                        .hasSize(everybody.people().size() - absent.size())
                        .noneMatch(absent::contains);
            }
            assertThat(step.notes()).noneMatch(note -> note.english().contains("could not be kept"));
        }
    }
}
