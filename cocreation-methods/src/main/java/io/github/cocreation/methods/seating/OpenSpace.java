/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.seating;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.core.text.Text;
import io.github.cocreation.methods.definition.Grouping;
import io.github.cocreation.methods.grouping.Ending;
import io.github.cocreation.methods.grouping.Search;
import io.github.cocreation.methods.grouping.allocation.Allocation;
import io.github.cocreation.methods.grouping.allocation.AllocationTask;
import io.github.cocreation.methods.grouping.allocation.Allocator;
import io.github.cocreation.methods.grouping.allocation.Place;
import io.github.cocreation.methods.grouping.allocation.Room;
import io.github.cocreation.methods.grouping.allocation.RoomId;
import io.github.cocreation.methods.grouping.allocation.SlotId;
import io.github.cocreation.methods.grouping.allocation.Topic;
import io.github.cocreation.methods.grouping.allocation.TopicId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The schedule of the longest self-organised part of a step: which topic when and where, and who goes to which. */
final class OpenSpace {
    private static final String PLACE = "Place ";

    private OpenSpace() {}

    /** The schedule; empty if there is no such part, or nobody has named topics. */
    static Optional<StepSeating.Found> of(Company company, List<SeatedPart> parts, Search search) {
        ImmutableSet<StakeholderId> here = ImmutableSet.copyOf(company.people());
        ImmutableList<Topic> topics = company.attendees().topics().stream()
                .filter(topic -> here.containsAll(topic.host().stream().toList()))
                .collect(ImmutableList.toImmutableList());
        Optional<SeatedPart> longest = parts.stream()
                .filter(part -> part.grouping() == Grouping.SELF_ORGANISED)
                .max(Comparator.comparingInt(SeatedPart::rounds).thenComparingInt(SeatedPart::minutes));
        if (topics.isEmpty() || longest.isEmpty()) {
            return Optional.empty();
        }
        SeatedPart part = longest.get();
        AllocationTask.Builder task = AllocationTask.builder()
                .id(part.first().step().value())
                .participants(company.people())
                .topics(topics)
                .rooms(places(company, topics.size(), part.rounds()));
        for (int r = 0; r < part.rounds(); r++) {
            task.addSlots(slot(r));
        }
        company.only(company.attendees().preferences())
                .forEach((person, points) -> task.putPreference(person, of(topics, points)));
        Allocation allocation = Allocator.withDefaults().withSearch(search).allocate(task.build());
        List<SeatedRound> rounds = new ArrayList<>();
        for (int r = 0; r < part.rounds(); r++) {
            rounds.add(part.round(0, r)
                    .addAllTables(tables(company, allocation, slot(r)))
                    .build());
        }
        Text note = SeatingWords.text(
                allocation.ending() == Ending.PROVED ? "note.open-space-proved" : "note.open-space-found",
                "points",
                allocation.satisfaction(),
                "bound",
                allocation.satisfactionBound());
        return Optional.of(new StepSeating.Found(
                rounds, SeatingWords.broken(note, allocation.brokenRules()), allocation.ending()));
    }

    private static SlotId slot(int round) {
        return SlotId.of("round " + (round + 1));
    }

    private static ImmutableSortedMap<TopicId, Integer> of(
            ImmutableList<Topic> topics, ImmutableSortedMap<TopicId, Integer> points) {
        ImmutableSortedMap.Builder<TopicId, Integer> known = ImmutableSortedMap.naturalOrder();
        for (Topic topic : topics) {
            Integer many = points.get(topic.id());
            if (many != null) {
                known.put(topic.id(), many);
            }
        }
        return known.buildOrThrow();
    }

    private static ImmutableList<Room> places(Company company, int topics, int rounds) {
        if (!company.attendees().places().isEmpty()) {
            return company.attendees().places();
        }
        ImmutableList.Builder<Room> places = ImmutableList.builder();
        for (int i = 1; i <= (topics + rounds - 1) / rounds; i++) {
            places.add(new Room(RoomId.of(PLACE + i), company.size()));
        }
        return places.build();
    }

    private static ImmutableList<SeatedTable> tables(Company company, Allocation allocation, SlotId slot) {
        ImmutableList.Builder<SeatedTable> tables = ImmutableList.builder();
        for (Map.Entry<TopicId, Place> topic : allocation.schedule().entrySet()) {
            if (topic.getValue().slot().equals(slot)) {
                ImmutableList<StakeholderId> people = company.people().stream()
                        .filter(person -> topic.getKey()
                                .equals(allocation
                                        .attendance()
                                        .getOrDefault(person, ImmutableSortedMap.of())
                                        .get(slot)))
                        .collect(ImmutableList.toImmutableList());
                tables.add(new SeatedTable(name(company, topic.getKey(), topic.getValue()), people));
            }
        }
        return tables.build();
    }

    /** Places that were made for want of others are named by their number, others as they are. */
    private static Text name(Company company, TopicId topic, Place place) {
        return company.attendees().places().isEmpty()
                ? SeatingWords.text(
                        "topic.numbered",
                        "topic",
                        topic,
                        "n",
                        place.room().value().substring(PLACE.length()))
                : SeatingWords.text("topic.named", "topic", topic, "place", place.room());
    }
}
