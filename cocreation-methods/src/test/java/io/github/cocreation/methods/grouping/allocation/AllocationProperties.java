/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.grouping.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.methods.grouping.Effort;
import io.github.cocreation.methods.grouping.Search;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class AllocationProperties {
    private static final Allocator BRIEF =
            Allocator.withDefaults().withSearch(Search.withDefaults().withEffort(Effort.ofMoves(4_000_000)));

    private static StakeholderId person(int number) {
        return StakeholderId.of("p" + number);
    }

    /**
     * A task that an allocation drawn by chance fits: every topic has a place in it, its host attends it, as many come as it
     * needs, and rooms are as large as they must be; with the points that this allocation is worth, at most 3 a topic.
     */
    private record Hidden(AllocationTask task, long points) {}

    private static Hidden hidden(SplittableRandom random, int slots, int rooms, int people) {
        int places = slots * rooms;
        int topics = slots + random.nextInt(places - slots + 1);
        int[] order = new int[places];
        for (int i = 0; i < places; i++) {
            int j = random.nextInt(i + 1);
            order[i] = order[j];
            order[j] = i;
        }
        boolean everybodyBusy = random.nextBoolean();
        int[] capacity = new int[rooms];
        int[][] attended = new int[people][slots];
        int[] size = new int[topics];
        for (int p = 0; p < people; p++) {
            for (int s = 0; s < slots; s++) {
                List<Integer> here = new ArrayList<>();
                for (int t = 0; t < topics; t++) {
                    if (order[t] / rooms == s) {
                        here.add(t);
                    }
                }
                everybodyBusy &= !here.isEmpty();
                boolean sits = here.isEmpty() || (!everybodyBusy && random.nextInt(5) == 0);
                attended[p][s] = sits ? -1 : here.get(random.nextInt(here.size()));
                if (!sits) {
                    size[attended[p][s]]++;
                }
            }
        }
        AllocationTask.Builder task = AllocationTask.builder().id("hidden");
        for (int t = 0; t < topics; t++) {
            capacity[order[t] % rooms] = Math.max(capacity[order[t] % rooms], size[t]);
            Topic.Builder topic = Topic.builder().id(TopicId.of("t" + t)).min(random.nextInt(size[t] + 1));
            for (int p = 0; p < people && random.nextInt(3) > 0; p++) {
                if (attended[p][order[t] / rooms] == t) {
                    topic.host(person(p));
                    break;
                }
            }
            task.addTopics(topic.build());
        }
        for (int r = 0; r < rooms; r++) {
            task.addRooms(new Room(RoomId.of("R" + r), Math.max(1, capacity[r])));
        }
        for (int s = 0; s < slots; s++) {
            task.addSlots(SlotId.of("S" + s));
        }
        long points = 0;
        for (int p = 0; p < people; p++) {
            task.addParticipants(person(p));
            ImmutableSortedMap.Builder<TopicId, Integer> wishes = ImmutableSortedMap.naturalOrder();
            for (int t = 0; t < topics; t++) {
                int wish = random.nextInt(4);
                wishes.put(TopicId.of("t" + t), wish);
                points += attended[p][order[t] / rooms] == t ? wish : 0;
            }
            task.putPreference(person(p), wishes.build());
        }
        return new Hidden(
                task.idling(everybodyBusy ? Idling.FORBIDDEN : Idling.ALLOWED).build(), points);
    }

    @Property(tries = 40)
    void feasible_tasks_made_from_a_hidden_allocation_are_solved(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 3) int slots,
            @ForAll @IntRange(min = 1, max = 4) int rooms,
            @ForAll @IntRange(min = 3, max = 14) int people) {
        Hidden hidden = hidden(new SplittableRandom(seed), slots, rooms, people);
        Allocation found = BRIEF.allocate(hidden.task());
        assertThat(found.check(hidden.task()).all()).isEmpty();
        assertThat(found.satisfaction()).isBetween(hidden.points(), found.satisfactionBound());
        assertThat(found.satisfaction())
                .isLessThanOrEqualTo(AllocationBound.of(hidden.task()).satisfaction());
        assertThat(found.minPerson()).isLessThanOrEqualTo(found.minPersonBound());
    }

    @Property(tries = 60)
    void another_rule_never_raises_the_bound(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 3) int slots,
            @ForAll @IntRange(min = 1, max = 4) int rooms,
            @ForAll @IntRange(min = 3, max = 14) int people) {
        SplittableRandom random = new SplittableRandom(seed);
        AllocationTask task = hidden(random, slots, rooms, people).task();
        AllocationBound before = AllocationBound.of(task);
        int chosen = random.nextInt(task.topics().size());
        List<AllocationTask.Builder> harder = new ArrayList<>();
        harder.add(with(task, chosen, topic -> topic.min(topicOf(task, chosen).min() + 1)));
        if (topicOf(task, chosen).host().isEmpty()) {
            harder.add(with(task, chosen, topic -> topic.host(person(random.nextInt(people)))));
        }
        harder.add(AllocationTask.builder().from(task).idling(Idling.FORBIDDEN));
        harder.add(AllocationTask.builder()
                .from(task)
                .putAllFixedSchedule(BRIEF.allocate(task).schedule()));
        for (AllocationTask.Builder rule : harder) {
            AllocationBound after = AllocationBound.of(rule.build());
            assertThat(after.satisfaction()).isLessThanOrEqualTo(before.satisfaction());
            assertThat(after.minPerson()).isLessThanOrEqualTo(before.minPerson());
        }
    }

    private static Topic topicOf(AllocationTask task, int topic) {
        return task.topics().get(topic);
    }

    private static AllocationTask.Builder with(
            AllocationTask task, int chosen, java.util.function.UnaryOperator<Topic.Builder> change) {
        ImmutableList.Builder<Topic> topics = ImmutableList.builder();
        for (int t = 0; t < task.topics().size(); t++) {
            Topic topic = topicOf(task, t);
            topics.add(t == chosen ? change.apply(Topic.builder().from(topic)).build() : topic);
        }
        return AllocationTask.builder().from(task).topics(topics.build());
    }
}
