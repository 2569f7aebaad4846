/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.grouping.rotation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.cocreation.core.check.Violation;
import io.github.cocreation.core.check.Violations;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.methods.grouping.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Says which rules of its task a rotation breaks, whoever made it. Knows nothing of the search, so that it judges the search
 * too.
 */
final class RotationCheck {
    private final RotationTask task;
    private final Rotation rotation;
    private final List<Violation> found = new ArrayList<>();
    private final Map<StakeholderId, Set<Integer>> visited = new HashMap<>();

    private RotationCheck(RotationTask task, Rotation rotation) {
        this.task = task;
        this.rotation = rotation;
    }

    static Violations of(RotationTask task, Rotation rotation) {
        return new RotationCheck(task, rotation).run();
    }

    private Violations run() {
        if (rotation.rounds().size() != task.rounds()) {
            add("rounds", "rounds", rotation.rounds().size(), "must be " + task.rounds(), "plan all of them");
            return Violations.of(found);
        }
        for (int r = 0; r < task.rounds(); r++) {
            round(r);
        }
        return Violations.of(found);
    }

    private void round(int r) {
        ImmutableList<ImmutableList<StakeholderId>> tables = rotation.rounds().get(r);
        String place = "rounds[" + r + "]";
        if (tables.size() != task.tables().size()) {
            add(
                    "tables",
                    place,
                    tables.size(),
                    "must have " + task.tables().size() + " tables",
                    "leave empty ones empty");
            return;
        }
        Map<StakeholderId, Integer> seats = new HashMap<>();
        for (int t = 0; t < tables.size(); t++) {
            for (StakeholderId person : tables.get(t)) {
                if (seats.put(person, t) != null) {
                    add("seat-twice", place, person, "must sit once in a round", "remove one seat");
                }
            }
            table(task.tables().get(t), tables.get(t), place + "[" + t + "]", t);
        }
        presence(r, seats, place);
        fixed(r, seats, place);
        for (ImmutableSet<StakeholderId> group : task.together()) {
            Set<Integer> where = new HashSet<>();
            group.stream().filter(seats::containsKey).forEach(person -> where.add(seats.getOrDefault(person, -1)));
            if (where.size() > 1) {
                add("split", place, group, "must sit at one table", "free a seat there");
            }
        }
        if (r < task.played().size() && !asSets(task.played().get(r)).equals(asSets(tables))) {
            add("played", place, r + 1, "must stay as it was held", "plan only the rounds after it");
        }
    }

    private void presence(int r, Map<StakeholderId, Integer> seats, String place) {
        ImmutableSet<StakeholderId> absent = task.absent().getOrDefault(r + 1, ImmutableSet.of());
        ImmutableSet<StakeholderId> everybody = ImmutableSet.copyOf(task.participants());
        Sets.intersection(absent, seats.keySet())
                .forEach(p -> add("absent", place, p, "must have no seat, being absent", "give it to somebody else"));
        Sets.difference(seats.keySet(), everybody)
                .forEach(p -> add("stranger", place, p, "must be a participant", "add them to the task"));
        int present = everybody.size() - Sets.intersection(absent, everybody).size();
        long capacity = task.tables().stream().mapToLong(Table::max).sum();
        if (seats.size() < Math.min(present, capacity)) {
            add("no-seat", place, present - seats.size(), "must not lack a seat", "use the free places");
        }
    }

    private void fixed(int r, Map<StakeholderId, Integer> seats, String place) {
        ImmutableSet<StakeholderId> absent = task.absent().getOrDefault(r + 1, ImmutableSet.of());
        for (int t = 0; t < task.tables().size(); t++) {
            StakeholderId host = task.hosts().get(task.tables().get(t).id());
            if (host != null && !absent.contains(host) && seats.getOrDefault(host, -1) != t) {
                add("host", place, host, "must sit at the table of which he or she is host", "move them back");
            }
        }
        for (PinnedSeat pin : task.pinned()) {
            if (pin.round() == r + 1) {
                int t = seats.getOrDefault(pin.participant(), -1);
                if (t < 0 || !task.tables().get(t).id().equals(pin.table())) {
                    add(
                            "pinned",
                            place,
                            pin.participant(),
                            "must sit at table (" + pin.table() + ")",
                            "move them there");
                }
            }
        }
    }

    private void table(Table table, ImmutableList<StakeholderId> people, String place, int t) {
        if (people.size() < table.min() || people.size() > table.max()) {
            add(
                    "table-size",
                    place,
                    people.size(),
                    "must be in [" + table.min() + ", " + table.max() + "]",
                    "allow other sizes, or ask more or fewer people");
        }
        ImmutableSet<StakeholderId> here = ImmutableSet.copyOf(people);
        for (ImmutableSet<StakeholderId> group : task.apart()) {
            Set<StakeholderId> met = Sets.intersection(group, here);
            if (met.size() > 1) {
                add("apart", place, met, "must not sit at one table", "allow it, or add a table");
            }
        }
        for (StakeholderId person : people) {
            Set<String> missing =
                    Sets.difference(task.accessNeeds().getOrDefault(person, ImmutableSet.of()), table.offers());
            if (!missing.isEmpty()) {
                add("access", place, person, "needs a table that offers " + missing, "equip another table");
            }
            if (task.tableReturn() == TableReturn.FORBIDDEN
                    && !task.hosts().containsValue(person)
                    && !visited.computeIfAbsent(person, p -> new HashSet<>()).add(t)) {
                add("table-return", place, person, "must not come back to a table", "allow it, or add a table");
            }
        }
        task.languageRuleInForce().ifPresent(rule -> languages(rule, people, place));
    }

    private void languages(LanguageRule rule, ImmutableList<StakeholderId> people, String place) {
        if (people.size() < 2) {
            return;
        }
        if (rule == LanguageRule.COMMON) {
            Set<String> shared = new HashSet<>(spoken(people.get(0)));
            people.forEach(person -> shared.retainAll(spoken(person)));
            if (shared.isEmpty()) {
                add("language", place, people, "must share a language", "use the rule (buddy)");
            }
            return;
        }
        for (StakeholderId person : people) {
            if (people.stream()
                    .allMatch(o -> o.equals(person)
                            || Sets.intersection(spoken(o), spoken(person)).isEmpty())) {
                add(
                        "language",
                        place,
                        person,
                        "must share a language with somebody at the table",
                        "ask an interpreter");
            }
        }
    }

    private ImmutableSet<String> spoken(StakeholderId person) {
        return task.languages().getOrDefault(person, ImmutableSet.of());
    }

    private static ImmutableSet<ImmutableSet<StakeholderId>> asSets(
            ImmutableList<ImmutableList<StakeholderId>> tables) {
        return tables.stream()
                .filter(table -> !table.isEmpty())
                .map(ImmutableSet::copyOf)
                .collect(ImmutableSet.toImmutableSet());
    }

    private void add(String code, String place, Object value, String rule, String remedy) {
        found.add(Violation.error(code, place, value, rule, remedy));
    }
}
