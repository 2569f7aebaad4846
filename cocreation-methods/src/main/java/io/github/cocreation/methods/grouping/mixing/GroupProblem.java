/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.grouping.mixing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.methods.grouping.TableId;
import io.github.cocreation.methods.grouping.search.Numbering;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A group task as numbers. People who must be together are one company; companies, groups and values of attributes count from
 * 0.
 */
final class GroupProblem {
    final GroupTask task;
    final Numbering<StakeholderId> people;
    final int size;
    final int groups;
    final int[] least;
    final int[] most;
    final int[][] companies;
    final int[] pinned;
    final int[] previous;
    final int values;
    final int[][] valuesOf;
    final double[] weight;
    final int[] holders;
    final boolean[] notAlone;

    private GroupProblem(GroupTask task) {
        this.task = task;
        this.people = GroupTaskRules.people(task);
        this.size = people.size();
        this.groups = task.groups().size();
        this.least = task.groups().stream().mapToInt(g -> g.min()).toArray();
        this.most =
                task.groups().stream().mapToInt(g -> Math.min(g.max(), size)).toArray();
        this.companies = companies();
        this.pinned = new int[size];
        this.previous = new int[size];
        Arrays.fill(pinned, -1);
        Arrays.fill(previous, -1);
        Numbering<TableId> names = GroupTaskRules.groups(task);
        task.pinned().forEach(pin -> pinned[people.find(pin.participant())] = names.find(pin.group()));
        for (int g = 0; g < task.previous().size(); g++) {
            for (StakeholderId person : task.previous().get(g)) {
                if (people.find(person) >= 0) {
                    previous[people.find(person)] = g;
                }
            }
        }
        Map<String, Integer> numbers = new TreeMap<>();
        List<Double> weights = new ArrayList<>();
        List<Boolean> alone = new ArrayList<>();
        this.valuesOf = new int[size][];
        List<String> attributes = new ArrayList<>(task.mix());
        task.notAlone().stream().filter(name -> !attributes.contains(name)).forEach(attributes::add);
        for (int p = 0; p < size; p++) {
            valuesOf[p] = new int[attributes.size()];
            for (int a = 0; a < attributes.size(); a++) {
                String name = attributes.get(a);
                String key = a + " " + value(people.get(p), name);
                Integer number = numbers.get(key);
                if (number == null) {
                    number = numbers.size();
                    numbers.put(key, number);
                    weights.add(task.mix().contains(name) ? task.weights().getOrDefault(name, 1.0) : 0);
                    alone.add(task.notAlone().contains(name));
                }
                valuesOf[p][a] = number;
            }
        }
        this.values = numbers.size();
        this.weight = weights.stream().mapToDouble(Double::doubleValue).toArray();
        this.holders = new int[values];
        for (int[] has : valuesOf) {
            for (int value : has) {
                holders[value]++;
            }
        }
        this.notAlone = new boolean[values];
        for (int v = 0; v < values; v++) {
            notAlone[v] = alone.get(v) && holders[v] > 1;
        }
    }

    static GroupProblem of(GroupTask task) {
        return new GroupProblem(task);
    }

    String value(StakeholderId person, String attribute) {
        return task.attributes().getOrDefault(person, ImmutableSortedMap.of()).getOrDefault(attribute, "");
    }

    private int[][] companies() {
        int[] root = new int[size];
        Arrays.setAll(root, p -> p);
        for (ImmutableSet<StakeholderId> group : task.together()) {
            int first = people.find(group.asList().get(0));
            for (StakeholderId person : group) {
                int from = root[people.find(person)];
                int to = root[first];
                for (int p = 0; p < size; p++) {
                    root[p] = root[p] == from ? to : root[p];
                }
            }
        }
        Map<Integer, List<Integer>> members = new TreeMap<>();
        for (int p = 0; p < size; p++) {
            members.computeIfAbsent(root[p], r -> new ArrayList<>()).add(p);
        }
        return members.values().stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    /** The groups of people who are numbers. */
    ImmutableList<ImmutableList<StakeholderId>> groups(int[] groupOf) {
        ImmutableList.Builder<ImmutableList<StakeholderId>> all = ImmutableList.builder();
        for (int g = 0; g < groups; g++) {
            ImmutableList.Builder<StakeholderId> members = ImmutableList.builder();
            for (int p = 0; p < size; p++) {
                if (groupOf[p] == g) {
                    members.add(people.get(p));
                }
            }
            all.add(members.build());
        }
        return all.build();
    }
}
