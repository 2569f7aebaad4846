/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.agenda;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.check.Violation;
import io.github.cocreation.core.check.Violations;
import io.github.cocreation.core.text.Text;
import io.github.cocreation.methods.catalogue.MethodCatalogue;
import io.github.cocreation.methods.composition.Course;
import io.github.cocreation.methods.composition.Guard;
import io.github.cocreation.methods.composition.NamedProgramme;
import io.github.cocreation.methods.composition.Programme;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts programmes into calendars.
 *
 * <p>Question: when and where does each part of each method take place, who is on duty, how do people sit; or if it does not
 * fit, why, and what is the least to change?
 *
 * <p><b>How.</b> The course of the programme is gone through in order. A step begins when all before it have ended. Its use is
 * cut into sessions: an event is one; a series has one for each round, spread evenly over its days; a programme that spreads
 * over days has stretches of at most 240 minutes, spread by what was done before. A session goes to the first time at which
 * what is left of the day is long enough for it, a suitable room is free (the smallest), and so is crew enough. It pauses for
 * breaks, and where the windows of the day end. Groups of the same step are placed one after the other, so that they meet side
 * by side where rooms and crew suffice. First come, first served: an agenda, not the shortest one of all; a heuristic. If the
 * last day is missed, methods spread over as few days as they allow.
 *
 * <p>What does not fit a method but can be done all the same, such as a World Café for five, is planned, and the agenda warns of it
 * ({@link Agenda#warnings}).
 *
 * <p>A step with a condition is planned as if the condition let it take place, and says so ({@link Slot#onlyIf}); the other
 * side of a choice is not planned. People part evenly over lines side by side.
 *
 * <p>Worked example: a World Café of 120 minutes for 60 people at tables of 5, from Monday 9:00. Its welcome takes 10 minutes
 * (8 % are 9.6), each of three rounds 24 at 12 tables, the silent harvest 8; that is 10:30, 90 minutes after the start, and a
 * break. The plenary harvest goes from 10:45 to 11:15.
 *
 * <p>Takes time in proportion to the stretches times rooms and crew; nothing depends on chance, clock or threads.
 */
public final class AgendaPlanner {
    private final MethodCatalogue catalogue;

    private AgendaPlanner(MethodCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * {@return a planner}
     *
     * @param catalogue where the methods are defined
     */
    public static AgendaPlanner over(MethodCatalogue catalogue) {
        return new AgendaPlanner(catalogue);
    }

    /**
     * {@return the agenda of a named programme, or why there is none}
     *
     * @param programme the programme
     * @param occasion what there is
     * @throws IllegalArgumentException if a method is not in the catalogue
     */
    public Timetable plan(NamedProgramme programme, Occasion occasion) {
        return plan(programme.name(), programme.programme(), occasion);
    }

    /**
     * {@return the agenda of a programme, or why there is none}
     *
     * @param title what it is called
     * @param programme the programme
     * @param occasion what there is
     * @throws IllegalArgumentException if a method is not in the catalogue
     */
    public Timetable plan(Text title, Programme programme, Occasion occasion) {
        return plan(
                title,
                programme,
                occasion,
                ImmutableList.of(),
                occasion.calendar().start().atStartOfDay());
    }

    /**
     * {@return a new agenda after a delay: what has begun stays as it is, everything else is put anew from when one can go on;
     * or why there is none}
     *
     * @param agenda the agenda so far, made from the same programme and occasion
     * @param programme the programme
     * @param occasion what there is now; rooms and crew may have changed
     * @param now slots that begin before this are kept
     * @param resume when one can go on
     */
    public Timetable replan(
            Agenda agenda, Programme programme, Occasion occasion, LocalDateTime now, LocalDateTime resume) {
        ImmutableList<Slot> held = agenda.slots().stream()
                .filter(slot -> slot.start().isBefore(now))
                .collect(ImmutableList.toImmutableList());
        return plan(agenda.title(), programme, occasion, held, resume);
    }

    private Timetable plan(
            Text title, Programme programme, Occasion occasion, ImmutableList<Slot> held, LocalDateTime resume) {
        Course course = Course.of(programme);
        Fitting fitting = new Fitting(occasion);
        List<Violation> reasons = new ArrayList<>(fitting.general());
        ImmutableList<Demand> demands = course.steps().stream()
                .filter(step -> step.guards().stream().allMatch(AgendaPlanner::isPlanned))
                .map(step -> fitting.fitted(
                        Demand.of(step, catalogue.method(step.use().method()), occasion.people())))
                .collect(ImmutableList.toImmutableList());
        demands.forEach(demand -> reasons.addAll(fitting.reasons(demand)));
        Occasion enough = occasion.toBuilder()
                .rooms(ImmutableList.of())
                .crew(ImmutableList.of())
                .build();
        AgendaCourse typical =
                new AgendaCourse(course, demands, reasons.isEmpty() ? occasion : enough, Spread.TYPICAL, held, resume);
        Optional<LocalDate> until = occasion.calendar().until();
        ImmutableList<Slot> slots = typical.slots();
        if (until.isPresent() && end(slots).isAfter(until.get())) {
            slots = typical.with(Spread.SHORTEST).slots();
            if (end(slots).isAfter(until.get())) {
                reasons.add(late(
                        until.get(),
                        end(slots),
                        end(typical.with(Spread.SHORTEST).with(enough).slots())));
            }
        }
        return reasons.isEmpty()
                ? Agenda.builder()
                        .title(title)
                        .zone(occasion.calendar().zone())
                        .people(occasion.people())
                        .slots(slots)
                        .warnings(distinct(warnings(demands, occasion)))
                        .build()
                : new Infeasible(Violations.of(distinct(reasons)));
    }

    private static List<Violation> warnings(List<Demand> demands, Occasion occasion) {
        return demands.stream()
                .flatMap(demand -> demand.step().misfits(demand.method(), occasion.people()).stream())
                .toList();
    }

    /** Of repeated steps the same reason is given once, at the first. */
    private static List<Violation> distinct(List<Violation> reasons) {
        Map<String, Violation> distinct = new LinkedHashMap<>();
        reasons.forEach(reason -> distinct.putIfAbsent(reason.code() + reason.value() + reason.rule(), reason));
        return List.copyOf(distinct.values());
    }

    private static boolean isPlanned(Guard guard) {
        return guard.expected() || guard.kind() == Guard.Kind.REPEAT;
    }

    private static LocalDate end(List<Slot> slots) {
        return slots.stream()
                .map(slot -> slot.end().toLocalDate())
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    private static Violation late(LocalDate until, LocalDate end, LocalDate best) {
        return Violation.error(
                "last-day",
                "occasion.calendar.until",
                until,
                "is too early: the programme ends on (" + end
                        + "), though its methods spread over as few days as they allow",
                "allow until (" + end + ")"
                        + (best.isAfter(until)
                                ? ", or leave something out"
                                : ", or find more crew and rooms: with enough of them it ends on (" + best + ")"));
    }
}
