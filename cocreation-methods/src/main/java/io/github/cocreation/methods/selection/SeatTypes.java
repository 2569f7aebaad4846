/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.selection;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The pool with equal people merged. Two people are equal if they count for the same quotas and share a home with equal
 * people; nothing tells them apart, so each fair lottery can give them the same chance. A kind of home is a class; the people
 * in it that are equal form a type. Those who live alone are a class with one type.
 *
 * <p>Those excluded have no type. Each one included is a type of its own.
 */
final class SeatTypes {
    private final SelectionTask task;
    private final ImmutableList<Home> homes;
    private final ImmutableList<Type> types;
    private final PanelRows rows;

    /** A class: so many homes that look alike, and the types of the people in them. */
    record Home(int homes, ImmutableList<Integer> types) {}

    /** Equal people: places in the pool, by home; the same number in each home of the class. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Type(int home, int[][] peopleByHome, String sign) {
        int people() {
            return peopleByHome.length * peopleByHome[0].length;
        }
    }

    private SeatTypes(SelectionTask task, ImmutableList<Home> homes, ImmutableList<Type> types, PanelRows rows) {
        this.task = task;
        this.homes = homes;
        this.types = types;
        this.rows = rows;
    }

    static SeatTypes of(SelectionTask task) {
        Map<String, Map<String, List<Integer>>> people = new LinkedHashMap<>();
        for (int p = 0; p < task.pool().size(); p++) {
            Candidate candidate = task.pool().get(p);
            if (!task.exclude().contains(candidate.id())) {
                String address = task.household() == HouseholdRule.ONE_SEAT
                                && candidate.household().isPresent()
                        ? "at " + candidate.household().get()
                        : "alone " + p;
                people.computeIfAbsent(address, a -> new TreeMap<>())
                        .computeIfAbsent(sign(task, p), s -> new ArrayList<>())
                        .add(p);
            }
        }
        Map<String, List<Map<String, List<Integer>>>> alike = new LinkedHashMap<>();
        people.values().forEach(home -> {
            StringBuilder kind = new StringBuilder();
            home.forEach(
                    (sign, members) -> kind.append(members.size()).append('*').append(sign));
            alike.computeIfAbsent(kind.toString(), k -> new ArrayList<>()).add(home);
        });
        ImmutableList.Builder<Home> homes = ImmutableList.builder();
        List<Type> types = new ArrayList<>();
        int home = 0;
        for (List<Map<String, List<Integer>>> each : alike.values()) {
            ImmutableList.Builder<Integer> own = ImmutableList.builder();
            for (String sign : each.get(0).keySet()) {
                own.add(types.size());
                types.add(new Type(
                        home,
                        each.stream()
                                .map(h -> h.getOrDefault(sign, List.of()).stream()
                                        .mapToInt(i -> i)
                                        .toArray())
                                .toArray(int[][]::new),
                        sign));
            }
            homes.add(new Home(each.size(), own.build()));
            home++;
        }
        ImmutableList<Home> built = homes.build();
        return new SeatTypes(task, built, ImmutableList.copyOf(types), rows(task, built, types));
    }

    /** One character for each quota, and what sets apart those included. */
    private static String sign(SelectionTask task, int person) {
        Candidate candidate = task.pool().get(person);
        StringBuilder sign = new StringBuilder(task.quotas().size() + 8);
        for (Quota quota : task.quotas()) {
            sign.append(quota.counts(candidate) ? '1' : '0');
        }
        if (task.include().contains(candidate.id())) {
            sign.append('+').append(person);
        }
        return sign.append(';').toString();
    }

    private static PanelRows rows(SelectionTask task, ImmutableList<Home> homes, List<Type> types) {
        int[] low = new int[types.size()];
        int[] high = new int[types.size()];
        int[] all = new int[types.size()];
        for (int t = 0; t < types.size(); t++) {
            all[t] = t;
            high[t] = types.get(t).peopleByHome.length;
            low[t] = types.get(t).sign.indexOf('+') >= 0 ? 1 : 0;
        }
        ImmutableList.Builder<PanelRows.Row> rows = ImmutableList.builder();
        rows.add(new PanelRows.Row(all, task.seats(), task.seats()));
        for (int q = 0; q < task.quotas().size(); q++) {
            int quota = q;
            int[] counted = java.util.stream.IntStream.range(0, types.size())
                    .filter(t -> types.get(t).sign.charAt(quota) == '1')
                    .toArray();
            rows.add(new PanelRows.Row(
                    counted, task.quotas().get(q).min(), task.quotas().get(q).max()));
        }
        for (Home home : homes) {
            if (home.types.size() > 1) {
                rows.add(new PanelRows.Row(home.types.stream().mapToInt(i -> i).toArray(), 0, home.homes));
            }
        }
        return new PanelRows(low, high, rows.build());
    }

    SelectionTask task() {
        return task;
    }

    ImmutableList<Home> homes() {
        return homes;
    }

    ImmutableList<Type> types() {
        return types;
    }

    PanelRows rows() {
        return rows;
    }

    int size() {
        return types.size();
    }

    int people(int type) {
        return types.get(type).people();
    }
}
