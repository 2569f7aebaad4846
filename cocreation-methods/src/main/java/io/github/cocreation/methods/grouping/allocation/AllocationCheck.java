/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.grouping.allocation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.check.Violation;
import io.github.cocreation.core.check.Violations;
import io.github.cocreation.core.stakeholder.StakeholderId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Says which rules of its task an allocation breaks, whoever made it. Knows nothing of the search. */
final class AllocationCheck {
    private AllocationCheck() {}

    static Violations of(AllocationTask task, Allocation allocation) {
        List<Violation> found = new ArrayList<>();
        if (!task.fixedSchedule().isEmpty() && !task.fixedSchedule().equals(allocation.schedule())) {
            found.add(error(
                    "fixed-schedule", "schedule", task.id(), "must be the fixed one", "plan the attendance only"));
        }
        Set<Place> used = new HashSet<>();
        allocation.schedule().forEach((topic, place) -> {
            if (!used.add(place)) {
                found.add(error("two-topics", "schedule." + topic, place, "must hold one topic", "use a free place"));
            }
        });
        Map<TopicId, Integer> size = new HashMap<>();
        for (StakeholderId person : task.participants()) {
            person(task, allocation, person, size, found);
        }
        for (Topic topic : task.topics()) {
            Place place = allocation.schedule().get(topic.id());
            if (place == null) {
                if (task.topicUse() == TopicUse.EVERY) {
                    found.add(error("no-place", "schedule", topic.id(), "must have a place", "add a slot or a room"));
                }
                continue;
            }
            int people = size.getOrDefault(topic.id(), 0);
            for (Room room : task.rooms()) {
                if (room.id().equals(place.room()) && people > room.capacity()) {
                    String rule = "must be at most " + room.capacity();
                    found.add(error("capacity", "schedule." + topic.id(), people, rule, "use a larger room"));
                }
            }
            if (people < topic.min()) {
                String rule = "must be at least " + topic.min();
                found.add(error("min", "schedule." + topic.id(), people, rule, "ask for less, or leave it out"));
            }
            topic.host().ifPresent(host -> {
                TopicId attended = attended(allocation, host).get(place.slot());
                if (!Objects.equals(attended, topic.id())) {
                    String rule = "must attend the topic that he or she hosts";
                    found.add(error(
                            "host", "schedule." + topic.id(), host, rule, "hold their topics in different slots"));
                }
            });
        }
        return Violations.of(found);
    }

    private static void person(
            AllocationTask task,
            Allocation allocation,
            StakeholderId person,
            Map<TopicId, Integer> size,
            List<Violation> found) {
        ImmutableSortedMap<SlotId, TopicId> attended = attended(allocation, person);
        Set<TopicId> seen = new HashSet<>();
        for (SlotId slot : task.slots()) {
            TopicId topic = attended.get(slot);
            if (topic == null) {
                if (task.idling() == Idling.FORBIDDEN) {
                    found.add(error(
                            "idle", "attendance." + person, slot, "must hold something for everybody", "add seats"));
                }
                continue;
            }
            Place place = allocation.schedule().get(topic);
            if (place == null || !place.slot().equals(slot) || !seen.add(topic)) {
                found.add(error(
                        "attendance", "attendance." + person, topic, "must be held in " + slot, "check the slot"));
            }
            size.merge(topic, 1, Integer::sum);
        }
    }

    private static ImmutableSortedMap<SlotId, TopicId> attended(Allocation allocation, StakeholderId person) {
        return allocation.attendance().getOrDefault(person, ImmutableSortedMap.of());
    }

    private static Violation error(String code, String place, Object value, String rule, String remedy) {
        return Violation.error(code, place, value, rule, remedy);
    }

    static ImmutableList<Long> totals(AllocationTask task, Allocation allocation) {
        return task.participants().stream()
                .map(person -> attended(allocation, person).values().stream()
                        .mapToLong(topic -> task.preferences()
                                .getOrDefault(person, ImmutableSortedMap.of())
                                .getOrDefault(topic, 0))
                        .sum())
                .collect(ImmutableList.toImmutableList());
    }
}
