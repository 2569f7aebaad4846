/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.agenda;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.role.RoleId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Puts a crew on duty so that each takes one role: a matching of duties and members, grown along augmenting ways, so that a
 * roster is found whenever there is one.
 */
final class Roster {
    static final RoleId FACILITATOR = RoleId.of("facilitator");

    private final List<RoleId> duties = new ArrayList<>();
    private final List<CrewMember> crew;
    private final Map<Integer, Integer> dutyOfMember = new TreeMap<>();

    private Roster(Map<RoleId, Integer> needed, List<CrewMember> crew) {
        needed.forEach((role, number) -> {
            for (int i = 0; i < number; i++) {
                duties.add(role);
            }
        });
        this.crew = crew;
    }

    /** Who does what, by role; empty if the crew is too small. */
    static Optional<ImmutableSortedMap<RoleId, ImmutableList<String>>> fill(
            Map<RoleId, Integer> needed, List<CrewMember> crew) {
        Roster roster = new Roster(needed, crew);
        return roster.firstUnfilled().isPresent() ? Optional.empty() : Optional.of(roster.names());
    }

    /** The first role that cannot be filled together with those before it. */
    static Optional<RoleId> unfilled(Map<RoleId, Integer> needed, List<CrewMember> crew) {
        return new Roster(needed, crew).firstUnfilled();
    }

    private Optional<RoleId> firstUnfilled() {
        for (int duty = 0; duty < duties.size(); duty++) {
            if (!isFilled(duty, new HashSet<>())) {
                return Optional.of(duties.get(duty));
            }
        }
        return Optional.empty();
    }

    private boolean isFilled(int duty, Set<Integer> tried) {
        for (int member = 0; member < crew.size(); member++) {
            if (crew.get(member).roles().contains(duties.get(duty)) && tried.add(member)) {
                Integer other = dutyOfMember.get(member);
                if (other == null || isFilled(other, tried)) {
                    dutyOfMember.put(member, duty);
                    return true;
                }
            }
        }
        return false;
    }

    private ImmutableSortedMap<RoleId, ImmutableList<String>> names() {
        Map<RoleId, List<String>> names = new TreeMap<>();
        dutyOfMember.forEach((member, duty) -> names.computeIfAbsent(duties.get(duty), role -> new ArrayList<>())
                .add(crew.get(member).name()));
        ImmutableSortedMap.Builder<RoleId, ImmutableList<String>> filled = ImmutableSortedMap.naturalOrder();
        names.forEach((role, members) -> filled.put(role, ImmutableList.copyOf(members)));
        return filled.build();
    }
}
