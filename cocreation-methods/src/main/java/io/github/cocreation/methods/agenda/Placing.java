/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.agenda;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import io.github.cocreation.core.role.RoleId;
import io.github.cocreation.methods.composition.Guard;
import io.github.cocreation.methods.definition.Step;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts the sessions of one group of a step into the calendar, one stretch after the other. */
final class Placing {
    /** A stretch shorter than this is not begun before a pause, unless it is the last. */
    private static final int SHORTEST = 10;

    private final Occasion occasion;
    private final OpenHours hours;
    private final Bookings bookings;
    private final Demand demand;
    private final int group;
    private final ImmutableList<Room> rooms;
    private final ImmutableSortedMap<RoleId, Integer> duties;
    private final Map<LocalDate, Integer> contact;
    private final Map<LocalDate, Integer> added = new HashMap<>();
    private final List<Slot> slots = new ArrayList<>();
    private @Nullable Slot last;
    private int sinceBreak;

    Placing(
            Occasion occasion,
            Fitting fitting,
            Bookings bookings,
            Demand demand,
            int group,
            Map<LocalDate, Integer> contact) {
        this.occasion = occasion;
        this.hours = new OpenHours(occasion.calendar());
        this.bookings = bookings;
        this.demand = demand;
        this.group = group;
        this.rooms = fitting.rooms(demand);
        this.duties = fitting.duties(demand);
        this.contact = contact;
    }

    List<Slot> slots() {
        return slots;
    }

    /** The contact minutes this group has by day. */
    Map<LocalDate, Integer> added() {
        return added;
    }

    /** Puts a session at the first time from {@code earliest} on at which it fits into what is left of a day. */
    void place(Session session, LocalDateTime earliest) {
        LocalDateTime time = hours.next(earliest);
        int needed = Math.min(session.minutes(), hours.wholeDay());
        while (Math.min(hours.leftOfDay(time), contactLeft(time.toLocalDate())) < needed) {
            time = hours.next(time.toLocalDate().plusDays(1).atStartOfDay());
            if (added.getOrDefault(time.toLocalDate(), 0) == 0 && contact.getOrDefault(time.toLocalDate(), 0) == 0) {
                break;
            }
        }
        for (Session.Part part : session.parts()) {
            int left = part.minutes();
            while (left > 0) {
                Slot slot = next(part, left, time);
                left -= slot.minutes();
                time = slot.end();
            }
        }
    }

    private Slot next(Session.Part part, int left, LocalDateTime from) {
        LocalDateTime time = from;
        while (true) {
            time = afterBreak(hours.next(time));
            int window = hours.leftOfWindow(time);
            int since = isRested(time) ? 0 : sinceBreak;
            int contactLeft = contactLeft(time.toLocalDate());
            if (contactLeft <= 0) {
                time = time.toLocalDate().plusDays(1).atStartOfDay();
                continue;
            }
            int minutes = Math.min(
                    Math.min(left, window),
                    Math.min(contactLeft, occasion.calendar().breakAfter() - since));
            if (minutes < Math.min(left, SHORTEST)) {
                time = window == minutes
                        ? time.plusMinutes(window)
                        : time.plusMinutes(Math.max(1, occasion.calendar().breakMinutes()));
                continue;
            }
            LocalDateTime end = time.plusMinutes(minutes);
            Optional<String> room = room(time, end);
            Optional<ImmutableSortedMap<RoleId, ImmutableList<String>>> duty = duty(time, end);
            if ((!rooms.isEmpty() && room.isEmpty()) || duty.isEmpty()) {
                time = freed(time, end);
                continue;
            }
            sinceBreak = since + minutes;
            return book(part, time, minutes, room, duty.get());
        }
    }

    /** Not before the break is over, if one is due. */
    private LocalDateTime afterBreak(LocalDateTime time) {
        if (last == null || isRested(time) || sinceBreak < occasion.calendar().breakAfter()) {
            return time;
        }
        return hours.next(last.end().plusMinutes(occasion.calendar().breakMinutes()));
    }

    private boolean isRested(LocalDateTime time) {
        return last == null
                || Duration.between(last.end(), time).toMinutes()
                        >= Math.max(1, occasion.calendar().breakMinutes())
                || occasion.calendar().breakMinutes() == 0;
    }

    private int contactLeft(LocalDate day) {
        return occasion.calendar().contactMinutes() - contact.getOrDefault(day, 0) - added.getOrDefault(day, 0);
    }

    private Optional<String> room(LocalDateTime from, LocalDateTime to) {
        Optional<String> before = last == null ? Optional.empty() : last.room();
        if (before.filter(name -> bookings.isFree("room " + name, from, to)).isPresent()) {
            return before;
        }
        return rooms.stream()
                .map(Room::name)
                .filter(name -> bookings.isFree("room " + name, from, to))
                .findFirst();
    }

    private Optional<ImmutableSortedMap<RoleId, ImmutableList<String>>> duty(LocalDateTime from, LocalDateTime to) {
        if (duties.isEmpty()) {
            return Optional.of(ImmutableSortedMap.of());
        }
        if (last != null
                && last.duty().values().stream()
                        .flatMap(List::stream)
                        .allMatch(name -> bookings.isFree("crew " + name, from, to))) {
            return Optional.of(last.duty());
        }
        return Roster.fill(
                duties,
                occasion.crew().stream()
                        .filter(member -> bookings.isFree("crew " + member.name(), from, to))
                        .toList());
    }

    /** The next time at which something that is in the way now is free again. */
    private LocalDateTime freed(LocalDateTime from, LocalDateTime to) {
        List<LocalDateTime> ends = new ArrayList<>();
        rooms.forEach(
                room -> bookings.busyUntil("room " + room.name(), from, to).ifPresent(ends::add));
        occasion.crew()
                .forEach(member ->
                        bookings.busyUntil("crew " + member.name(), from, to).ifPresent(ends::add));
        return ends.stream()
                .filter(end -> end.isAfter(from))
                .min(LocalDateTime::compareTo)
                .orElse(to);
    }

    private Slot book(
            Session.Part part,
            LocalDateTime start,
            int minutes,
            Optional<String> room,
            ImmutableSortedMap<RoleId, ImmutableList<String>> duty) {
        Step step = part.of().step();
        Slot slot = Slot.builder()
                .step(demand.step().id())
                .method(demand.method().id())
                .start(start)
                .minutes(minutes)
                .title(step.title())
                .what(step.what())
                .facilitators(step.facilitators())
                .participants(step.participants())
                .group(group)
                .groups(demand.groups())
                .people(demand.inGroup(group))
                .grouping(step.grouping())
                .groupingRule(step.groupingRule())
                .rounds(part.of().rounds())
                .tableSize(demand.tableSize(step.grouping()))
                .room(room)
                .duty(duty)
                .toFind(Maps.filterKeys(demand.roles(), role -> !duties.containsKey(role)))
                .onlyIf(onlyIf())
                .build();
        keep(slot);
        return slot;
    }

    private Optional<String> onlyIf() {
        return demand.step().guards().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        demand.step().guards().stream().map(Guard::toString).collect(Collectors.joining(" and ")));
    }

    /** Takes over a slot as it is, such as one that was held. */
    void keep(Slot slot) {
        for (String what : booked(slot)) {
            if (last != null
                    && booked(last).contains(what)
                    && last.end().isBefore(slot.start())
                    && last.end().toLocalDate().equals(slot.start().toLocalDate())) {
                bookings.hold(what, last.end(), slot.start());
            }
            bookings.take(what, slot.start(), slot.end());
        }
        added.merge(slot.start().toLocalDate(), slot.minutes(), Integer::sum);
        last = slot;
        slots.add(slot);
    }

    private static List<String> booked(Slot slot) {
        List<String> booked = new ArrayList<>();
        slot.room().ifPresent(room -> booked.add("room " + room));
        slot.duty().values().forEach(names -> names.forEach(name -> booked.add("crew " + name)));
        return booked;
    }
}
