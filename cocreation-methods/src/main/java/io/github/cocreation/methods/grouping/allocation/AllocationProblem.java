/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.grouping.allocation;

import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.stakeholder.StakeholderId;
import java.util.Arrays;
import java.util.List;

/** An allocation task as numbers: people, topics, slots and rooms count from 0; a place is slot times rooms plus room. */
final class AllocationProblem {
    static final int NOWHERE = -1;

    final AllocationTask task;
    final int people;
    final int topics;
    final int slots;
    final int rooms;
    final int[][] points;
    final int[] host;
    final int[] min;
    final int[] capacity;
    final int[] fixed;
    final int[] previous;

    AllocationProblem(AllocationTask task) {
        this.task = task;
        this.people = task.participants().size();
        this.topics = task.topics().size();
        this.slots = task.slots().size();
        this.rooms = task.rooms().size();
        this.points = new int[people][topics];
        this.host = new int[topics];
        this.min = task.topics().stream().mapToInt(Topic::min).toArray();
        this.capacity = task.rooms().stream().mapToInt(Room::capacity).toArray();
        List<TopicId> names = task.topics().stream().map(Topic::id).toList();
        for (int p = 0; p < people; p++) {
            ImmutableSortedMap<TopicId, Integer> given =
                    task.preferences().getOrDefault(task.participants().get(p), ImmutableSortedMap.of());
            for (int t = 0; t < topics; t++) {
                points[p][t] = given.getOrDefault(names.get(t), 0);
            }
        }
        for (int t = 0; t < topics; t++) {
            StakeholderId of = task.topics().get(t).host().orElse(null);
            host[t] = of == null ? -1 : task.participants().indexOf(of);
        }
        this.fixed = places(task, task.fixedSchedule(), names);
        this.previous = places(task, task.previousSchedule(), names);
    }

    private int[] places(AllocationTask of, ImmutableSortedMap<TopicId, Place> schedule, List<TopicId> names) {
        int[] places = new int[topics];
        Arrays.fill(places, NOWHERE);
        List<RoomId> roomNames = of.rooms().stream().map(Room::id).toList();
        for (int t = 0; t < topics; t++) {
            Place place = schedule.get(names.get(t));
            if (place != null) {
                int slot = of.slots().indexOf(place.slot());
                int room = roomNames.indexOf(place.room());
                places[t] = slot < 0 || room < 0 ? NOWHERE : slot * rooms + room;
            }
        }
        return places;
    }

    boolean isFixed() {
        return !task.fixedSchedule().isEmpty();
    }

    /**
     * The most points a person can get: the topics he or she hosts, and the best of the others in the slots left. Who hosts more
     * topics than there are slots breaks a rule whatever happens; the least of them count.
     */
    long ideal(int p) {
        int[] own = new int[topics];
        int owned = 0;
        int[] others = new int[topics];
        int count = 0;
        for (int t = 0; t < topics; t++) {
            if (host[t] == p && task.topicUse() == TopicUse.EVERY) {
                own[owned++] = points[p][t];
            } else {
                others[count++] = points[p][t];
            }
        }
        Arrays.sort(own, 0, owned);
        Arrays.sort(others, 0, count);
        long sum = 0;
        for (int i = 0; i < Math.min(slots, owned); i++) {
            sum += own[i];
        }
        for (int i = 0; i < Math.min(slots - owned, count); i++) {
            sum += others[count - 1 - i];
        }
        return sum;
    }
}
