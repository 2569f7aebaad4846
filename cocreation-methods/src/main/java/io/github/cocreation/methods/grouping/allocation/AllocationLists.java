/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.grouping.allocation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.methods.grouping.Sheet;
import java.util.ArrayList;
import java.util.List;

/** An allocation as sheets to print: what is held when and where with whom, and each person's day. */
public final class AllocationLists {
    private AllocationLists() {}

    /**
     * {@return one row a topic, in the order of slots and rooms}
     *
     * @param task the task
     * @param allocation the allocation
     */
    public static Sheet byTopic(AllocationTask task, Allocation allocation) {
        Sheet.Builder sheet = Sheet.builder().addHeader("slot", "room", "topic", "host", "people");
        for (SlotId slot : task.slots()) {
            for (Room room : task.rooms()) {
                for (Topic topic : task.topics()) {
                    if (new Place(slot, room.id()).equals(allocation.schedule().get(topic.id()))) {
                        sheet.addRows(row(allocation, slot, room, topic));
                    }
                }
            }
        }
        return sheet.build();
    }

    private static ImmutableList<String> row(Allocation allocation, SlotId slot, Room room, Topic topic) {
        List<String> people = new ArrayList<>();
        allocation.attendance().forEach((person, day) -> {
            if (topic.id().equals(day.get(slot))) {
                people.add(person.value());
            }
        });
        return ImmutableList.of(
                slot.value(),
                room.id().value(),
                topic.id().value(),
                topic.host().map(StakeholderId::value).orElse(""),
                String.join("; ", people));
    }

    /**
     * {@return one row a person, with the topic and room of each slot; empty where he or she sits it out}
     *
     * @param task the task
     * @param allocation the allocation
     */
    public static Sheet byPerson(AllocationTask task, Allocation allocation) {
        Sheet.Builder sheet = Sheet.builder().addHeader("person");
        task.slots().forEach(slot -> sheet.addHeader(slot.value()));
        for (StakeholderId person : task.participants()) {
            ImmutableSortedMap<SlotId, TopicId> day =
                    allocation.attendance().getOrDefault(person, ImmutableSortedMap.of());
            ImmutableList.Builder<String> row = ImmutableList.builder();
            row.add(person.value());
            for (SlotId slot : task.slots()) {
                TopicId topic = day.get(slot);
                Place place = topic == null ? null : allocation.schedule().get(topic);
                row.add(place == null ? "" : topic + " (" + place.room() + ")");
            }
            sheet.addRows(row.build());
        }
        return sheet.build();
    }
}
