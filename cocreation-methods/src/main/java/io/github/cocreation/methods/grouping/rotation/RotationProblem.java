/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.grouping.rotation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.methods.grouping.Table;
import io.github.cocreation.methods.grouping.TableId;
import io.github.cocreation.methods.grouping.search.Numbering;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A rotation task as numbers: people, tables and rounds count from 0, and a bench of those who sit a round out is one more
 * table.
 */
final class RotationProblem {
    /** Not in the room. */
    static final int ABSENT = -2;
    /** In the room, and up for planning. */
    static final int FREE = -1;

    static final byte STRANGERS = 0;
    static final byte APART = 1;
    static final byte AVOIDED = 2;
    static final byte PREFERRED = 3;

    final RotationTask task;
    final Numbering<StakeholderId> people;
    final int size;
    final int rounds;
    final int tables;
    final int bench;
    final int[][] least;
    final int[][] most;
    final int[][] fixed;
    final byte[] ties;
    final boolean[] host;
    final int[][][] blocks;
    final int[][] previous;
    final TableNeeds needs;

    private RotationProblem(RotationTask task) {
        this.task = task;
        this.people = RotationTaskRules.people(task);
        this.size = people.size();
        this.rounds = task.rounds();
        this.tables = task.tables().size();
        this.bench = tables;
        this.least = new int[rounds][tables + 1];
        this.most = new int[rounds][tables + 1];
        this.fixed = new int[rounds][size];
        this.ties = new byte[size * size];
        this.host = new boolean[size];
        this.blocks = new int[rounds][][];
        this.previous = new int[rounds][];
        this.needs = TableNeeds.of(task, people);
    }

    static RotationProblem of(RotationTask task) {
        RotationProblem problem = new RotationProblem(task);
        problem.readTies();
        for (int r = 0; r < problem.rounds; r++) {
            problem.readRound(r);
            problem.readSizes(r);
            problem.previous[r] = problem.readPrevious(r);
        }
        return problem;
    }

    private void readTies() {
        byte known = task.knownTies() == KnownTies.AVOIDED ? AVOIDED : PREFERRED;
        task.known().forEach(group -> tie(group, known));
        task.apart().forEach(group -> tie(group, APART));
        task.hosts().values().forEach(person -> host[people.find(person)] = true);
    }

    private void tie(ImmutableSet<StakeholderId> group, byte kind) {
        for (StakeholderId a : group) {
            for (StakeholderId b : group) {
                if (!a.equals(b)) {
                    ties[people.find(a) * size + people.find(b)] = kind;
                }
            }
        }
    }

    private void readRound(int r) {
        int[] seats = fixed[r];
        if (r < task.played().size()) {
            Arrays.fill(seats, ABSENT);
            ImmutableList<ImmutableList<StakeholderId>> held = task.played().get(r);
            for (int t = 0; t < held.size(); t++) {
                for (StakeholderId person : held.get(t)) {
                    seats[people.find(person)] = t;
                }
            }
            blocks[r] = singles();
            return;
        }
        Arrays.fill(seats, FREE);
        task.absent().getOrDefault(r + 1, ImmutableSet.of()).forEach(person -> seats[people.find(person)] = ABSENT);
        Numbering<TableId> names = RotationTaskRules.tables(task);
        task.hosts().forEach((table, person) -> fix(seats, person, names.find(table)));
        task.pinned().stream()
                .filter(pin -> pin.round() == r + 1)
                .forEach(pin -> fix(seats, pin.participant(), names.find(pin.table())));
        blocks[r] = blocks(seats);
    }

    private void fix(int[] seats, StakeholderId person, int table) {
        int p = people.find(person);
        if (seats[p] != ABSENT) {
            seats[p] = table;
        }
    }

    private int[][] singles() {
        int[][] alone = new int[size][];
        for (int p = 0; p < size; p++) {
            alone[p] = new int[] {p};
        }
        return alone;
    }

    /** For each person, those present who must sit at the same table, the person included; a fixed one fixes all. */
    private int[][] blocks(int[] seats) {
        int[] root = new int[size];
        Arrays.setAll(root, p -> p);
        for (ImmutableSet<StakeholderId> group : task.together()) {
            int first = -1;
            for (StakeholderId person : group) {
                int p = people.find(person);
                if (seats[p] == ABSENT) {
                    continue;
                }
                first = first < 0 ? p : first;
                int from = root[p];
                int to = root[first];
                for (int other = 0; other < size; other++) {
                    root[other] = root[other] == from ? to : root[other];
                }
            }
        }
        int[][] made = singles();
        for (int p = 0; p < size; p++) {
            List<Integer> members = new ArrayList<>();
            for (int other = 0; other < size; other++) {
                if (root[other] == root[p]) {
                    members.add(other);
                }
            }
            made[p] = members.stream().mapToInt(Integer::intValue).toArray();
        }
        for (int p = 0; p < size; p++) {
            for (int other : made[p]) {
                if (seats[p] == FREE && seats[other] >= 0) {
                    seats[p] = seats[other];
                }
            }
        }
        return made;
    }

    private void readSizes(int r) {
        int present = present(r);
        long capacity = 0;
        for (int t = 0; t < tables; t++) {
            Table table = task.tables().get(t);
            least[r][t] = r < task.played().size() ? 0 : table.min();
            most[r][t] = Math.min(table.max(), size);
            capacity += most[r][t];
        }
        least[r][bench] = (int) Math.max(0, present - capacity);
        most[r][bench] = least[r][bench];
    }

    private int[] readPrevious(int r) {
        int[] seats = new int[size];
        Arrays.fill(seats, FREE);
        if (r < task.previous().size()) {
            ImmutableList<ImmutableList<StakeholderId>> planned =
                    task.previous().get(r);
            for (int t = 0; t < Math.min(tables, planned.size()); t++) {
                for (StakeholderId person : planned.get(t)) {
                    if (people.find(person) >= 0) {
                        seats[people.find(person)] = t;
                    }
                }
            }
        }
        return seats;
    }

    /** How many are in the room. */
    int present(int r) {
        int count = 0;
        for (int seat : fixed[r]) {
            count += seat == ABSENT ? 0 : 1;
        }
        return count;
    }

    boolean played(int r) {
        return r < task.played().size();
    }

    boolean returnForbidden() {
        return task.tableReturn() == TableReturn.FORBIDDEN;
    }

    /** The rotation of seats that are numbers. */
    Rotation rotation(int[][] seats) {
        ImmutableList.Builder<ImmutableList<ImmutableList<StakeholderId>>> all = ImmutableList.builder();
        for (int[] round : seats) {
            ImmutableList.Builder<ImmutableList<StakeholderId>> here = ImmutableList.builder();
            for (int t = 0; t < tables; t++) {
                ImmutableList.Builder<StakeholderId> table = ImmutableList.builder();
                for (int p = 0; p < size; p++) {
                    if (round[p] == t) {
                        table.add(people.get(p));
                    }
                }
                here.add(table.build());
            }
            all.add(here.build());
        }
        return new Rotation(all.build());
    }
}
