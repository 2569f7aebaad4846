/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.agenda;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.methods.composition.Course;
import io.github.cocreation.methods.composition.CourseStep;
import io.github.cocreation.methods.composition.StepId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Goes through a course in order and puts each step into the calendar. */
final class AgendaCourse {
    private final Course course;
    private final ImmutableList<Demand> demands;
    private final Occasion occasion;
    private final Spread spread;
    private final ImmutableList<Slot> held;
    private final LocalDateTime resume;

    AgendaCourse(
            Course course,
            ImmutableList<Demand> demands,
            Occasion occasion,
            Spread spread,
            ImmutableList<Slot> held,
            LocalDateTime resume) {
        this.course = course;
        this.demands = demands;
        this.occasion = occasion;
        this.spread = spread;
        this.held = held;
        this.resume = resume;
    }

    AgendaCourse with(Spread other) {
        return new AgendaCourse(course, demands, occasion, other, held, resume);
    }

    AgendaCourse with(Occasion other) {
        return new AgendaCourse(course, demands, other, spread, held, resume);
    }

    /** When a step is over, and the contact minutes by day of those who came that far. */
    private record Over(LocalDateTime time, Map<LocalDate, Integer> contact) {
        Over and(Over other) {
            Map<LocalDate, Integer> most = new HashMap<>(contact);
            other.contact.forEach((day, minutes) -> most.merge(day, minutes, Math::max));
            return new Over(time.isAfter(other.time) ? time : other.time, most);
        }
    }

    ImmutableList<Slot> slots() {
        Map<StepId, Demand> byStep = new HashMap<>();
        demands.forEach(demand -> byStep.put(demand.step().id(), demand));
        Map<StepId, Over> over = new HashMap<>();
        Bookings bookings = new Bookings();
        List<Slot> slots = new ArrayList<>();
        Over begin = new Over(occasion.calendar().start().atStartOfDay(), Map.of());
        for (CourseStep step : course.steps()) {
            Over before = step.after().stream()
                    .map(id -> over.getOrDefault(id, begin))
                    .reduce(begin, Over::and);
            Demand demand = byStep.get(step.id());
            over.put(step.id(), demand == null ? before : place(demand, before, bookings, slots));
        }
        return ImmutableList.sortedCopyOf(Agenda.ORDER, slots);
    }

    private Over place(Demand demand, Over before, Bookings bookings, List<Slot> slots) {
        List<Session> sessions = Session.of(
                demand.method(),
                demand.step().use().settings(),
                spread.days(demand.method(), demand.step().use().settings()));
        Over after = before;
        Fitting fitting = new Fitting(occasion);
        for (int group = 1; group <= demand.groups(); group++) {
            int number = group;
            List<Slot> kept = held.stream()
                    .filter(slot -> slot.step().equals(demand.step().id()) && slot.group() == number)
                    .toList();
            Placing placing = new Placing(occasion, fitting, bookings, demand, group, before.contact);
            kept.forEach(placing::keep);
            List<Session> left = Session.after(
                    sessions, kept.stream().mapToInt(Slot::minutes).sum());
            LocalDateTime earliest = latest(
                    demand.step().after().isEmpty()
                            ? before.time
                            : before.time.plusMinutes(occasion.calendar().breakMinutes()),
                    resume);
            LocalDate first = kept.stream()
                    .findFirst()
                    .map(slot -> slot.start().toLocalDate())
                    .orElse(new OpenHours(occasion.calendar()).next(earliest).toLocalDate());
            for (Session session : left) {
                placing.place(
                        session, latest(earliest, first.plusDays(session.day()).atStartOfDay()));
                earliest = placing.slots().get(placing.slots().size() - 1).end();
            }
            slots.addAll(placing.slots());
            after = after.and(new Over(end(placing).orElse(before.time), sum(before.contact, placing.added())));
        }
        return after;
    }

    private static Optional<LocalDateTime> end(Placing placing) {
        return placing.slots().stream().map(Slot::end).max(Comparator.naturalOrder());
    }

    private static Map<LocalDate, Integer> sum(Map<LocalDate, Integer> before, Map<LocalDate, Integer> added) {
        Map<LocalDate, Integer> sum = new HashMap<>(before);
        added.forEach((day, minutes) -> sum.merge(day, minutes, Integer::sum));
        return sum;
    }

    private static LocalDateTime latest(LocalDateTime one, LocalDateTime other) {
        return one.isAfter(other) ? one : other;
    }
}
