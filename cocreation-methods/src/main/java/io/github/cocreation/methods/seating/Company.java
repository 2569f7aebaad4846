/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.seating;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.methods.grouping.Table;
import io.github.cocreation.methods.grouping.mixing.GroupTask;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * Those of the attendees who take part in something, with what is known of them.
 *
 * @param attendees everybody
 * @param people who takes part, in the order of the attendees
 */
record Company(Attendees attendees, ImmutableList<StakeholderId> people) {
    private static final String UNKNOWN = "unknown";

    static Company of(Attendees attendees, Collection<StakeholderId> people) {
        ImmutableSet<StakeholderId> members = ImmutableSet.copyOf(people);
        return new Company(
                attendees,
                attendees.people().stream().filter(members::contains).collect(ImmutableList.toImmutableList()));
    }

    int size() {
        return people.size();
    }

    /** What is known of them; what is not known is said to be so. */
    ImmutableSortedMap<StakeholderId, ImmutableSortedMap<String, String>> attributes() {
        Set<String> asked = new LinkedHashSet<>(attendees.mix());
        asked.addAll(attendees.alike());
        ImmutableSortedMap.Builder<StakeholderId, ImmutableSortedMap<String, String>> attributes =
                ImmutableSortedMap.naturalOrder();
        for (StakeholderId person : people) {
            TreeMap<String, String> known =
                    new TreeMap<>(attendees.attributes().getOrDefault(person, ImmutableSortedMap.of()));
            asked.forEach(attribute -> known.putIfAbsent(attribute, UNKNOWN));
            attributes.put(person, ImmutableSortedMap.copyOf(known));
        }
        return attributes.buildOrThrow();
    }

    <V> ImmutableSortedMap<StakeholderId, V> only(ImmutableSortedMap<StakeholderId, V> of) {
        Set<StakeholderId> members = ImmutableSet.copyOf(people);
        return ImmutableSortedMap.copyOf(Maps.filterKeys(of, members::contains));
    }

    /** Of groups of people the parts that are here, as far as they are two or more. */
    ImmutableList<ImmutableSet<StakeholderId>> only(List<ImmutableSet<StakeholderId>> groups) {
        Set<StakeholderId> members = ImmutableSet.copyOf(people);
        return groups.stream()
                .map(group -> group.stream().filter(members::contains).collect(ImmutableSet.toImmutableSet()))
                .filter(group -> group.size() > 1)
                .collect(ImmutableList.toImmutableList());
    }

    /** A task that mixes them as the attendees wish, still without groups. */
    GroupTask.Builder mixed() {
        return GroupTask.builder()
                .participants(people)
                .attributes(attributes())
                .mix(attendees.mix())
                .apart(only(attendees.apart()))
                .together(only(attendees.together()));
    }

    /** So many tables, as even as can be. */
    static ImmutableList<Table> even(String name, int people, int tables) {
        ImmutableList.Builder<Table> even = ImmutableList.builder();
        for (int t = 0; t < tables; t++) {
            int size = people / tables + (t < people % tables ? 1 : 0);
            even.add(Table.of(name + " " + (t + 1), size, Math.max(1, size)));
        }
        return even.build();
    }

    /** How many tables of this size they need. */
    int tables(int size) {
        return (people.size() + size - 1) / size;
    }

    /** Groups with a word and a number as names; empty ones are left out. */
    static ImmutableList<SeatedTable> numbered(List<? extends List<StakeholderId>> groups, String word) {
        ImmutableList.Builder<SeatedTable> tables = ImmutableList.builder();
        for (int g = 0; g < groups.size(); g++) {
            if (!groups.get(g).isEmpty()) {
                tables.add(new SeatedTable(SeatingWords.text(word, "n", g + 1), ImmutableList.copyOf(groups.get(g))));
            }
        }
        return tables.build();
    }
}
