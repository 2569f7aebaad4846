/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cocreation.methods.catalogue.MethodCatalogue;
import io.github.cocreation.methods.composition.Course;
import io.github.cocreation.methods.composition.CourseStep;
import io.github.cocreation.methods.composition.Programme;
import io.github.cocreation.methods.composition.StepId;
import io.github.cocreation.methods.definition.MethodDefinition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What holds for every agenda. */
final class AgendaInvariants {
    private AgendaInvariants() {}

    static void check(Agenda agenda, Programme programme, Occasion occasion) {
        everySlotIsInAWindow(agenda, occasion);
        nothingIsTwiceAtATime(agenda);
        stepsComeInOrderAndWhole(agenda, programme);
        roomsAreLargeEnough(agenda, occasion);
        daysAreNotTooLong(agenda, occasion);
        assertThat(agenda.slots()).isSortedAccordingTo(Agenda.ORDER);
    }

    private static void everySlotIsInAWindow(Agenda agenda, Occasion occasion) {
        assertThat(agenda.slots())
                .allMatch(slot -> occasion.calendar().isOpen(slot.start().toLocalDate())
                        && occasion.calendar().windows().stream()
                                .anyMatch(window -> !slot.start().toLocalTime().isBefore(window.from())
                                        && !slot.end().toLocalTime().isAfter(window.to())
                                        && slot.end()
                                                .toLocalDate()
                                                .equals(slot.start().toLocalDate())));
    }

    private static void nothingIsTwiceAtATime(Agenda agenda) {
        Map<String, List<Slot>> taken = new TreeMap<>();
        for (Slot slot : agenda.slots()) {
            slot.room()
                    .ifPresent(room -> taken.computeIfAbsent("room " + room, r -> new ArrayList<>())
                            .add(slot));
            slot.duty()
                    .values()
                    .forEach(
                            names -> names.forEach(name -> taken.computeIfAbsent("crew " + name, n -> new ArrayList<>())
                                    .add(slot)));
            taken.computeIfAbsent("group " + slot.step() + slot.group(), g -> new ArrayList<>())
                    .add(slot);
        }
        taken.forEach((what, slots) -> {
            for (int i = 1; i < slots.size(); i++) {
                assertThat(slots.get(i).start())
                        .as(what)
                        .isAfterOrEqualTo(slots.get(i - 1).end());
            }
        });
    }

    private static void stepsComeInOrderAndWhole(Agenda agenda, Programme programme) {
        for (CourseStep step : Course.of(programme).steps()) {
            MethodDefinition method =
                    MethodCatalogue.builtIn().method(step.use().method());
            agenda.start(step.id()).ifPresent(start -> {
                for (StepId before : step.after()) {
                    agenda.end(before).ifPresent(end -> assertThat(start).isAfterOrEqualTo(end));
                }
                Map<Integer, Integer> minutes = new TreeMap<>();
                agenda.slots().stream()
                        .filter(slot -> slot.step().equals(step.id()))
                        .forEach(slot -> minutes.merge(slot.group(), slot.minutes(), Integer::sum));
                int planned = step.use().settings().runMinutes(method);
                assertThat(minutes.values())
                        .allMatch(sum ->
                                sum == planned - planned % step.use().settings().sessions(method));
            });
        }
    }

    private static void roomsAreLargeEnough(Agenda agenda, Occasion occasion) {
        for (Slot slot : agenda.slots()) {
            slot.room().ifPresent(name -> {
                Room room = occasion.rooms().stream()
                        .filter(r -> r.name().equals(name))
                        .findFirst()
                        .orElseThrow();
                assertThat(room.seats()).isGreaterThanOrEqualTo(slot.people());
                assertThat(room.features()).containsAll(occasion.accessNeeds());
            });
        }
    }

    private static void daysAreNotTooLong(Agenda agenda, Occasion occasion) {
        Map<String, Integer> minutes = new TreeMap<>();
        for (Slot slot : agenda.slots()) {
            LocalDate day = slot.start().toLocalDate();
            minutes.merge(slot.step() + " " + slot.group() + " " + day, slot.minutes(), Integer::sum);
        }
        assertThat(minutes.values().stream().max(Comparator.naturalOrder()))
                .hasValueSatisfying(most ->
                        assertThat(most).isLessThanOrEqualTo(occasion.calendar().contactMinutes()));
    }
}
