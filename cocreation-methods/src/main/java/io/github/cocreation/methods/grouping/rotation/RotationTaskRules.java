/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.grouping.rotation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.network.LayerId;
import io.github.cocreation.core.network.StakeholderNetwork;
import io.github.cocreation.core.network.Tie;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.methods.grouping.Table;
import io.github.cocreation.methods.grouping.TableId;
import io.github.cocreation.methods.grouping.search.Numbering;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The rules that a rotation task keeps: every name is known, and no numbers contradict each other. */
final class RotationTaskRules {
    /** Every round takes memory for everybody, and every two people take some: a digit too many must not take all there is. */
    private static final int MOST_ROUNDS = 1_000;

    private static final int MOST_PEOPLE = 20_000;

    private RotationTaskRules() {}

    static void check(RotationTask task) {
        String where = where(task);
        Require.atLeast("number of rounds", task.rounds(), 1, where);
        Require.that(
                task.rounds() <= MOST_ROUNDS,
                "number of rounds",
                task.rounds(),
                where,
                "must be at most " + MOST_ROUNDS,
                "plan a part of them at a time");
        Require.that(
                task.participants().size() <= MOST_PEOPLE,
                "number of participants",
                task.participants().size(),
                where,
                "must be at most " + MOST_PEOPLE,
                "divide them into several rooms first");
        Numbering<StakeholderId> people = people(task);
        Numbering<TableId> tables = tables(task);
        Set<StakeholderId> hosts = new HashSet<>();
        task.hosts().forEach((table, host) -> {
            tables.number(table, "hosts");
            people.number(host, "hosts");
            Require.that(
                    hosts.add(host),
                    "host",
                    host,
                    where,
                    "must stay at one table",
                    "give one of them a host of its own");
        });
        known(people, task.apart(), "apart");
        known(people, task.together(), "together");
        known(people, task.known(), "known");
        known(people, task.absent().values(), "absent");
        task.absent().keySet().forEach(round -> round(task, round, "absent"));
        task.languages().keySet().forEach(person -> people.number(person, "languages"));
        task.accessNeeds().keySet().forEach(person -> people.number(person, "access_needs"));
        task.attributes().keySet().forEach(person -> people.number(person, "attributes"));
        task.pinned().forEach(pin -> {
            round(task, pin.round(), "pinned");
            tables.number(pin.table(), "pinned");
            people.number(pin.participant(), "pinned");
        });
        rounds(task, people, task.played(), "played");
        Require.that(
                task.previous().size() <= task.rounds(),
                "number of rounds in (previous)",
                task.previous().size(),
                where,
                "must be at most " + task.rounds(),
                "leave out the last ones");
        for (String attribute : task.mix()) {
            for (StakeholderId person : task.participants()) {
                Map<String, String> known = task.attributes().get(person);
                Require.that(
                        known != null && known.containsKey(attribute),
                        "attribute",
                        attribute,
                        "participant (" + person + ")",
                        "must be known, as (mix) names it",
                        "say (unknown) where it is not known");
            }
        }
    }

    private static void rounds(
            RotationTask task,
            Numbering<StakeholderId> people,
            ImmutableList<ImmutableList<ImmutableList<StakeholderId>>> rounds,
            String by) {
        String where = where(task);
        Require.that(
                rounds.size() <= task.rounds(),
                "number of rounds in (" + by + ")",
                rounds.size(),
                where,
                "must be at most " + task.rounds(),
                "count the rounds already held in (rounds)");
        for (ImmutableList<ImmutableList<StakeholderId>> round : rounds) {
            Require.that(
                    round.size() <= task.tables().size(),
                    "number of tables in a round of (" + by + ")",
                    round.size(),
                    where,
                    "must be at most " + task.tables().size(),
                    "list the tables that were used then, too, with a min of 0");
            Set<StakeholderId> seated = new HashSet<>();
            for (ImmutableList<StakeholderId> table : round) {
                for (StakeholderId person : table) {
                    people.number(person, by);
                    Require.that(
                            seated.add(person),
                            "participant in (" + by + ")",
                            person,
                            where,
                            "must sit once in a round",
                            "remove the second seat");
                }
            }
        }
    }

    private static void known(
            Numbering<StakeholderId> people, Iterable<ImmutableSet<StakeholderId>> groups, String by) {
        groups.forEach(group -> group.forEach(person -> people.number(person, by)));
    }

    private static void round(RotationTask task, int round, String by) {
        Require.that(
                round >= 1 && round <= task.rounds(),
                "round in (" + by + ")",
                round,
                where(task),
                "must be in [1, " + task.rounds() + "]",
                "count rounds from 1");
    }

    static int round(String text) {
        Require.that(
                text.matches("[1-9][0-9]{0,5}"),
                "round",
                text,
                "",
                "must be a whole number from 1",
                "count rounds from 1");
        return Integer.parseInt(text);
    }

    static String kind(String kind, String wanted) {
        Require.that(
                kind.equals(wanted),
                "kind",
                kind,
                "the task",
                "must be (" + wanted + ")",
                "it is meant for another command");
        return kind;
    }

    static Numbering<StakeholderId> people(RotationTask task) {
        return Numbering.of("participant", where(task), task.participants());
    }

    static Numbering<TableId> tables(RotationTask task) {
        return Numbering.of(
                "table", where(task), task.tables().stream().map(Table::id).collect(ImmutableList.toImmutableList()));
    }

    static String where(RotationTask task) {
        return task.id().isEmpty() ? "the rotation" : "rotation (" + task.id() + ")";
    }

    static ImmutableList<ImmutableSet<StakeholderId>> known(StakeholderNetwork network, LayerId layer) {
        return network.ties(layer).stream()
                .filter(tie -> !tie.from().equals(tie.to()))
                .map(RotationTaskRules::ends)
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableSet<StakeholderId> ends(Tie tie) {
        return tie.from().compareTo(tie.to()) < 0
                ? ImmutableSet.of(tie.from(), tie.to())
                : ImmutableSet.of(tie.to(), tie.from());
    }
}
