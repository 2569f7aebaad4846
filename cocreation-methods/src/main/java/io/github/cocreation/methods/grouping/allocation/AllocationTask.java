/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.grouping.allocation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codec;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.methods.grouping.search.Numbering;
import org.immutables.value.Value;

/** What an Open Space allocation has to keep to: people with their preferences, topics with their hosts, slots and rooms. */
@Value.Immutable
public abstract class AllocationTask {
    private static final Codec<String> KIND = Codecs.STRING.map(AllocationTask::kind, kind -> kind);
    private static final Codec<TopicUse> USE =
            Codecs.BOOLEAN.map(every -> every ? TopicUse.EVERY : TopicUse.SOME, use -> use == TopicUse.EVERY);
    private static final Codec<Idling> IDLING =
            Codecs.BOOLEAN.map(may -> may ? Idling.ALLOWED : Idling.FORBIDDEN, idling -> idling == Idling.ALLOWED);
    static final Codec<ImmutableSortedMap<TopicId, Place>> SCHEDULE =
            Codecs.sortedMap(Place.codec(), "topic id", TopicId::of, TopicId::value);
    static final Codec<ImmutableSortedMap<StakeholderId, ImmutableSortedMap<SlotId, TopicId>>> ATTENDANCE =
            Codecs.sortedMap(
                    Codecs.sortedMap(TopicId.codec(), "slot id", SlotId::of, SlotId::value),
                    "stakeholder id",
                    StakeholderId::of,
                    StakeholderId::value);
    private static final ObjectCodec<AllocationTask> CODEC = Codecs.object(
                    "allocation task", AllocationTask::builder, Builder::build)
            .required("kind", KIND, task -> "allocation", (builder, kind) -> {})
            .defaulted("id", Codecs.STRING, AllocationTask::id, Builder::id, "")
            .many("participants", StakeholderId.codec(), AllocationTask::participants, Builder::addAllParticipants)
            .many("slots", SlotId.codec(), AllocationTask::slots, Builder::addAllSlots)
            .many("rooms", Room.codec().skippingOtherFields(), AllocationTask::rooms, Builder::addAllRooms)
            .many("topics", Topic.codec().skippingOtherFields(), AllocationTask::topics, Builder::addAllTopics)
            .mapping(
                    "preferences",
                    Codecs.sortedMap(
                            Codecs.sortedMap(Codecs.INT, "topic id", TopicId::of, TopicId::value),
                            "stakeholder id",
                            StakeholderId::of,
                            StakeholderId::value),
                    AllocationTask::preferences,
                    Builder::putAllPreferences)
            .mapping("fixed_schedule", SCHEDULE, AllocationTask::fixedSchedule, Builder::putAllFixedSchedule)
            .defaulted("every_topic", USE, AllocationTask::topicUse, Builder::topicUse, TopicUse.EVERY)
            .defaulted("idle_allowed", IDLING, AllocationTask::idling, Builder::idling, Idling.ALLOWED)
            .mapping("previous_schedule", SCHEDULE, AllocationTask::previousSchedule, Builder::putAllPreviousSchedule)
            .mapping(
                    "previous_attendance",
                    ATTENDANCE,
                    AllocationTask::previousAttendance,
                    Builder::putAllPreviousAttendance)
            .codec()
            .skippingOtherFields();

    AllocationTask() {}

    /** {@return what the task is called; empty if it has no name} */
    @Value.Default
    public String id() {
        return "";
    }

    /** {@return everybody, in the order in which they are listed} */
    public abstract ImmutableList<StakeholderId> participants();

    /** {@return the time slots} */
    public abstract ImmutableList<SlotId> slots();

    /** {@return the rooms, the same in every slot} */
    public abstract ImmutableList<Room> rooms();

    /** {@return the topics} */
    public abstract ImmutableList<Topic> topics();

    /** {@return how many points people give to topics; a topic left out is worth 0} */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<StakeholderId, ImmutableSortedMap<TopicId, Integer>> preferences();

    /** {@return when and where topics are held, if that is not up for planning} */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<TopicId, Place> fixedSchedule();

    /** {@return whether all topics must be held} */
    @Value.Default
    public TopicUse topicUse() {
        return TopicUse.EVERY;
    }

    /** {@return whether people may sit a slot out} */
    @Value.Default
    public Idling idling() {
        return Idling.ALLOWED;
    }

    /** {@return the schedule that people know already; it is kept where nothing is gained by a change} */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<TopicId, Place> previousSchedule();

    /** {@return who goes where in it} */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<StakeholderId, ImmutableSortedMap<SlotId, TopicId>> previousAttendance();

    /** Checks that every name is known and no numbers contradict each other. */
    @Value.Check
    void check() {
        Numbering<StakeholderId> people = Numbering.of("participant", where(), participants());
        Numbering<SlotId> slots = Numbering.of("slot", where(), slots());
        Numbering<RoomId> rooms =
                Numbering.of("room", where(), rooms().stream().map(Room::id).collect(ImmutableList.toImmutableList()));
        Numbering<TopicId> topics = Numbering.of(
                "topic", where(), topics().stream().map(Topic::id).collect(ImmutableList.toImmutableList()));
        topics().forEach(topic -> topic.host().ifPresent(host -> people.number(host, "topics")));
        preferences().forEach((person, points) -> {
            people.number(person, "preferences");
            points.forEach((topic, many) -> {
                topics.number(topic, "preferences");
                Require.that(
                        many >= 0 && many <= 1_000_000,
                        "points",
                        many,
                        "participant (" + person + ")",
                        "must be in [0, 1000000]",
                        "leave out what is not wanted");
            });
        });
        fixedSchedule().forEach((topic, place) -> {
            topics.number(topic, "fixed_schedule");
            slots.number(place.slot(), "fixed_schedule");
            rooms.number(place.room(), "fixed_schedule");
        });
    }

    String where() {
        return id().isEmpty() ? "the allocation" : "allocation (" + id() + ")";
    }

    private static String kind(String kind) {
        Require.that(
                kind.equals("allocation"),
                "kind",
                kind,
                "the task",
                "must be (allocation)",
                "it is meant for another command");
        return kind;
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return how tasks are read and written as JSON; fields of others, such as a source, are skipped} */
    public static ObjectCodec<AllocationTask> codec() {
        return CODEC;
    }

    /** Builds an {@link AllocationTask}; participants, slots, rooms and topics are required. */
    public static final class Builder extends ImmutableAllocationTask.Builder {
        Builder() {}
    }
}
