/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.grouping.mixing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.methods.grouping.Table;
import io.github.cocreation.methods.grouping.TableId;
import io.github.cocreation.methods.grouping.search.Numbering;

/** The rules that a group task keeps: every name is known, and no numbers contradict each other. */
final class GroupTaskRules {
    private GroupTaskRules() {}

    static void check(GroupTask task) {
        String where = where(task);
        Numbering<StakeholderId> people = people(task);
        if (!task.groups().isEmpty()) {
            Numbering<TableId> groups = groups(task);
            task.pinned().forEach(pin -> groups.number(pin.group(), "pinned"));
        }
        known(people, task.apart(), "apart");
        known(people, task.together(), "together");
        task.pinned().forEach(pin -> people.number(pin.participant(), "pinned"));
        task.attributes().keySet().forEach(person -> people.number(person, "attributes"));
        attributes(task, task.mix(), "mix");
        attributes(task, task.cluster(), "cluster");
        attributes(task, task.notAlone(), "not_alone");
        task.weights()
                .forEach((attribute, weight) -> Require.notNegative("weight of (" + attribute + ")", weight, where));
        task.distances()
                .ifPresent(distances -> Require.that(
                        distances.size() == people.size(),
                        "number of people in the distances",
                        distances.size(),
                        where,
                        "must be " + people.size(),
                        "check that the file belongs to this task"));
        Require.that(
                task.previous().isEmpty()
                        || task.previous().size() == task.groups().size(),
                "number of groups in (previous)",
                task.previous().size(),
                where,
                "must be " + task.groups().size(),
                "use empty lists for new groups");
    }

    private static void known(
            Numbering<StakeholderId> people, ImmutableList<ImmutableSet<StakeholderId>> groups, String by) {
        groups.forEach(group -> group.forEach(person -> people.number(person, by)));
    }

    private static void attributes(GroupTask task, ImmutableList<String> names, String by) {
        for (String attribute : names) {
            for (StakeholderId person : task.participants()) {
                Require.that(
                        task.attributes()
                                .getOrDefault(person, ImmutableSortedMap.of())
                                .containsKey(attribute),
                        "attribute",
                        attribute,
                        "participant (" + person + ")",
                        "must be known, as (" + by + ") names it",
                        "say (unknown) where it is not known");
            }
        }
    }

    static String kind(String kind) {
        Require.that(
                kind.equals("groups"), "kind", kind, "the task", "must be (groups)", "it is meant for another command");
        return kind;
    }

    static void matrix(GroupTask.Builder builder, ImmutableList<ImmutableList<Double>> rows) {
        builder.distances(Distances.of(rows));
    }

    static Numbering<StakeholderId> people(GroupTask task) {
        return Numbering.of("participant", where(task), task.participants());
    }

    static Numbering<TableId> groups(GroupTask task) {
        return Numbering.of(
                "group", where(task), task.groups().stream().map(Table::id).collect(ImmutableList.toImmutableList()));
    }

    static String where(GroupTask task) {
        return task.id().isEmpty() ? "the groups" : "groups (" + task.id() + ")";
    }

    static GroupTask pairs(GroupTask task) {
        int count = Math.max(1, task.participants().size() / 2);
        ImmutableList.Builder<Table> pairs = ImmutableList.builder();
        for (int i = 1; i <= count; i++) {
            pairs.add(Table.of("P" + i, Math.min(2, task.participants().size()), 3));
        }
        return GroupTask.builder()
                .from(task)
                .groups(pairs.build())
                .previous(ImmutableList.of())
                .build();
    }
}
