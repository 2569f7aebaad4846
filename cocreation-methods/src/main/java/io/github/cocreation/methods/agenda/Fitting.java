/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.agenda;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Sets;
import io.github.cocreation.core.check.Violation;
import io.github.cocreation.core.role.RoleId;
import io.github.cocreation.methods.composition.Audience;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Finds out in how many groups a step fits rooms and crew, or why it does not, and which small changes would do. */
final class Fitting {
    private final Occasion occasion;
    private final ImmutableList<Room> rooms;

    Fitting(Occasion occasion) {
        this.occasion = occasion;
        this.rooms = occasion.calendar().meeting() == Meeting.ONLINE ? ImmutableList.of() : occasion.rooms();
    }

    /** What no step can change: that a room serves everybody, and that each language is spoken. */
    List<Violation> general() {
        List<Violation> reasons = new ArrayList<>();
        if (!rooms.isEmpty() && rooms.stream().noneMatch(this::isOpenToAll)) {
            reasons.add(Violation.error(
                    "access",
                    "occasion.rooms",
                    occasion.accessNeeds(),
                    "is not offered whole by any room",
                    rooms.stream()
                            .map(room -> "add " + Sets.difference(occasion.accessNeeds(), room.features())
                                    + " to room (" + room.name() + ")")
                            .reduce((one, other) -> one + " or " + other)
                            .orElse("")));
        }
        for (String language : occasion.languages()) {
            if (!occasion.crew().isEmpty()
                    && occasion.crew().stream()
                            .noneMatch(member -> member.languages().contains(language))) {
                reasons.add(Violation.error(
                        "language",
                        "occasion.languages",
                        language,
                        "is spoken by nobody of the crew",
                        "find one more who speaks it, or somebody who interprets"));
            }
        }
        return reasons;
    }

    /** In the fewest groups that fit, if it may be held in groups; else as it is, whether it fits or not. */
    Demand fitted(Demand demand) {
        if (demand.step().use().settings().audience() != Audience.GROUPS) {
            return demand;
        }
        return groups(demand, other -> reasons(other).isEmpty()).map(demand::in).orElse(demand);
    }

    List<Violation> reasons(Demand demand) {
        List<Violation> reasons = new ArrayList<>();
        if (!rooms.isEmpty() && rooms.stream().anyMatch(this::isOpenToAll)) {
            seats(demand, reasons);
            tables(demand, reasons);
        }
        missing(demand)
                .forEach((role, missing) -> reasons.add(Violation.error(
                        "crew",
                        demand.step().id().value(),
                        demand.method().id(),
                        "needs (" + demand.roles().get(role) + ") with the role (" + role + ") for ("
                                + demand.largest() + ") people, and there "
                                + (available(role) == 1 ? "is" : "are") + " (" + available(role) + ")",
                        "find (" + missing + ") more (" + role + ")"
                                + inGroups(demand, other -> !missing(other).containsKey(role)))));
        return reasons;
    }

    private void seats(Demand demand, List<Violation> reasons) {
        int most = rooms.stream()
                .filter(this::isOpenToAll)
                .mapToInt(Room::seats)
                .max()
                .orElse(0);
        if (most < demand.largest()) {
            reasons.add(Violation.error(
                    "seats",
                    demand.step().id().value(),
                    demand.method().id(),
                    "needs a room for (" + demand.largest() + ") people, and the largest has (" + most + ") seats",
                    "find a room with (" + demand.largest() + ") seats"
                            + inGroups(demand, other -> other.largest() <= most)));
        }
    }

    private void tables(Demand demand, List<Violation> reasons) {
        int most = rooms.stream()
                .filter(this::isOpenToAll)
                .filter(room -> room.seats() >= demand.largest())
                .mapToInt(room -> room.tables().orElse(Integer.MAX_VALUE))
                .max()
                .orElse(Integer.MAX_VALUE);
        if (most < demand.tables()) {
            int size = demand.tableSize().orElse(demand.largest());
            reasons.add(Violation.error(
                    "tables",
                    demand.step().id().value(),
                    demand.method().id(),
                    "needs (" + demand.tables() + ") tables of (" + size + "), and there are (" + most + ")",
                    "find (" + (demand.tables() - most) + ") more tables"
                            + larger(demand, size, most)
                            + inGroups(demand, other -> other.tables() <= most)));
        }
    }

    private static String larger(Demand demand, int size, int tables) {
        if (tables == 0) {
            return "";
        }
        int larger = size;
        while (demand.tables(larger) > tables) {
            larger++;
        }
        int most = demand.method().tableSize().map(estimate -> estimate.max()).orElse(larger);
        return ", or take tables of (" + larger + ") instead of (" + size + ")"
                + (larger > most ? ", which is more than the (" + most + ") the method is for" : "");
    }

    private static String inGroups(Demand demand, Predicate<Demand> fits) {
        return groups(demand, fits)
                .filter(groups -> groups > demand.groups())
                .map(groups -> ", or hold it in (" + groups + ") groups of ("
                        + demand.in(groups).largest() + ")")
                .orElse("");
    }

    /** The fewest groups that fit, none smaller than the method is for. */
    private static Optional<Integer> groups(Demand demand, Predicate<Demand> fits) {
        for (int groups = demand.groups();
                groups <= demand.people()
                        && demand.people() / groups
                                >= demand.method().participants().min();
                groups++) {
            if (fits.test(demand.in(groups))) {
                return Optional.of(groups);
            }
        }
        return Optional.empty();
    }

    boolean isOpenToAll(Room room) {
        return room.features().containsAll(occasion.accessNeeds());
    }

    /** The rooms that will do, the smallest first. */
    ImmutableList<Room> rooms(Demand demand) {
        return rooms.stream()
                .filter(this::isOpenToAll)
                .filter(room ->
                        room.seats() >= demand.largest() && room.tables().orElse(Integer.MAX_VALUE) >= demand.tables())
                .sorted(java.util.Comparator.comparingInt(Room::seats).thenComparing(Room::name))
                .collect(ImmutableList.toImmutableList());
    }

    /** What the crew is to do, by role: only roles that somebody of it has; facilitators in any case, if there is a crew. */
    ImmutableSortedMap<RoleId, Integer> duties(Demand demand) {
        return ImmutableSortedMap.copyOf(
                com.google.common.collect.Maps.filterKeys(demand.roles(), role -> isForCrew(role)));
    }

    private boolean isForCrew(RoleId role) {
        return !occasion.crew().isEmpty() && (role.equals(Roster.FACILITATOR) || available(role) > 0);
    }

    private long available(RoleId role) {
        return occasion.crew().stream()
                .filter(member -> member.roles().contains(role))
                .count();
    }

    /** By role how many of the crew are missing. */
    private Map<RoleId, Integer> missing(Demand demand) {
        ImmutableSortedMap<RoleId, Integer> duties = duties(demand);
        Map<RoleId, Integer> missing = new TreeMap<>();
        duties.forEach((role, needed) -> {
            if (available(role) < needed) {
                missing.put(role, needed - (int) available(role));
            }
        });
        if (missing.isEmpty()) {
            Roster.unfilled(duties, occasion.crew()).ifPresent(role -> missing.put(role, 1));
        }
        return missing;
    }
}
