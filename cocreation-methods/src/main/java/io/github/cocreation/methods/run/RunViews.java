/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.run;

import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.journal.Entry;
import io.github.cocreation.core.journal.EntryId;
import io.github.cocreation.core.journal.Journal;
import io.github.cocreation.core.journal.Presence;
import io.github.cocreation.core.journal.SessionHeld;
import io.github.cocreation.core.journal.SessionId;
import io.github.cocreation.core.vocabulary.Phase;
import io.github.cocreation.methods.agenda.Agenda;
import io.github.cocreation.methods.agenda.Slot;
import io.github.cocreation.methods.catalogue.MethodCatalogue;
import io.github.cocreation.methods.composition.CourseStep;
import io.github.cocreation.methods.composition.StepId;
import io.github.cocreation.methods.definition.MethodDefinition;
import io.github.cocreation.methods.definition.RoleNeed;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What a run looks like from one side or another. */
final class RunViews {
    private RunViews() {}

    static Upcoming upcoming(Run run, CourseStep step, MethodDefinition method) {
        Optional<Integer> here = run.agenda().map(Agenda::people).map(all -> Math.max(1, all / step.lines()));
        Optional<Integer> people = here.map(all -> step.use().settings().attending(method, all));
        int groups = here.map(all -> step.use().settings().groups(method, all)).orElse(1);
        int inGroup =
                people.map(all -> all / groups + (all % groups == 0 ? 0 : 1)).orElse(0);
        return Upcoming.builder()
                .step(step.id())
                .method(method.id())
                .audience(step.use().settings().audience())
                .people(people)
                .groups(groups)
                .roles(method.roles().stream()
                        .collect(ImmutableSortedMap.toImmutableSortedMap(
                                Comparator.naturalOrder(), RoleNeed::role, need -> need.needed(inGroup))))
                .planned(run.agenda().flatMap(agenda -> agenda.start(step.id())))
                .build();
    }

    static StepComparison comparison(Run run, CourseStep step) {
        List<StepHeld> held = held(run, step.id());
        return StepComparison.builder()
                .step(step.id())
                .method(step.use().method())
                .status(run.status(step.id()))
                .plannedStart(run.agenda().flatMap(agenda -> agenda.start(step.id())))
                .plannedEnd(run.agenda().flatMap(agenda -> agenda.end(step.id())))
                .plannedMinutes(run.agenda().flatMap(agenda -> minutes(agenda, step.id())))
                .start(held.stream()
                        .map(StepHeld::at)
                        .min(Comparator.naturalOrder())
                        .map(at -> LocalDateTime.ofInstant(at, run.zone())))
                .minutes(
                        held.isEmpty()
                                ? Optional.empty()
                                : Optional.of(held.stream()
                                        .mapToInt(StepHeld::minutes)
                                        .sum()))
                .because(run.skipped().stream()
                        .filter(skipped -> skipped.step().equals(step.id()))
                        .findFirst()
                        .flatMap(StepSkipped::because))
                .build();
    }

    static Journal journal(Run run, MethodCatalogue catalogue) {
        List<Entry> entries = new ArrayList<>();
        for (CourseStep step : run.course().steps()) {
            int number = 0;
            for (StepHeld held : held(run, step.id())) {
                number++;
                MethodDefinition method = catalogue.method(step.use().method());
                String name = run.programme().id() + " " + step.id() + " " + number;
                SessionId session = SessionId.of(name);
                entries.add(SessionHeld.builder()
                        .id(EntryId.of(name))
                        .at(held.at())
                        .session(session)
                        .title(method.name().english())
                        .minutes(held.minutes())
                        .method(method.id())
                        .phase(only(method))
                        .build());
                held.present()
                        .forEach(who -> entries.add(Presence.builder()
                                .id(EntryId.of(name + " " + who))
                                .at(held.at())
                                .session(session)
                                .stakeholder(who)
                                .minutes(held.minutes())
                                .build()));
            }
        }
        return Journal.of(entries);
    }

    /** The phase of a method that belongs in one only. */
    private static Optional<Phase> only(MethodDefinition method) {
        return method.phases().size() == 1 ? Optional.of(method.phases().first()) : Optional.empty();
    }

    private static List<StepHeld> held(Run run, StepId step) {
        return run.events().stream()
                .filter(event -> event.step().equals(step))
                .filter(StepHeld.class::isInstance)
                .map(StepHeld.class::cast)
                .toList();
    }

    /** What the first group was to have; all groups do the same. */
    private static Optional<Integer> minutes(Agenda agenda, StepId step) {
        int sum = agenda.slots().stream()
                .filter(slot -> slot.step().equals(step) && slot.group() == 1)
                .mapToInt(Slot::minutes)
                .sum();
        return sum == 0 ? Optional.empty() : Optional.of(sum);
    }
}
