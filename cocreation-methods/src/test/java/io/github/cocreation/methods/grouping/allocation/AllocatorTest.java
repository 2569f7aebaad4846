/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.grouping.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.json.JsonFormat;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.methods.grouping.Effort;
import io.github.cocreation.methods.grouping.Ending;
import io.github.cocreation.methods.grouping.Search;
import io.github.cocreation.methods.grouping.search.Budget;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class AllocatorTest {
    private static AllocationTask.Builder task(int people, int topics, int slots, int... capacities) {
        AllocationTask.Builder task = AllocationTask.builder().id("test");
        for (int p = 0; p < people; p++) {
            task.addParticipants(StakeholderId.of("p" + p));
        }
        for (int t = 0; t < topics; t++) {
            task.addTopics(Topic.builder().id(TopicId.of("t" + t)).build());
        }
        for (int s = 0; s < slots; s++) {
            task.addSlots(SlotId.of("S" + s));
        }
        for (int r = 0; r < capacities.length; r++) {
            task.addRooms(new Room(RoomId.of("R" + r), capacities[r]));
        }
        return task;
    }

    private static ImmutableSortedMap<TopicId, Integer> points(int topic, int points) {
        return ImmutableSortedMap.of(TopicId.of("t" + topic), points);
    }

    @Test
    void the_wanted_topic_gets_the_larger_room() {
        AllocationTask task = task(3, 2, 1, 1, 2)
                .putPreference(StakeholderId.of("p0"), points(0, 3))
                .putPreference(StakeholderId.of("p1"), points(0, 3))
                .putPreference(StakeholderId.of("p2"), points(1, 1))
                .build();
        Allocation allocation = Allocator.withDefaults().allocate(task);
        assertThat(allocation.satisfaction()).isEqualTo(7);
        assertThat(allocation.ending()).isEqualTo(Ending.PROVED);
        assertThat(allocation.minPerson()).isEqualTo(1);
        assertThat(allocation.schedule()).containsEntry(TopicId.of("t0"), new Place(SlotId.of("S0"), RoomId.of("R1")));
        assertThat(allocation.check(task).all()).isEmpty();
    }

    @Test
    void the_bound_counts_seats_by_their_price() {
        AllocationTask.Builder task = task(3, 1, 1, 2);
        for (int p = 0; p < 3; p++) {
            task.putPreference(StakeholderId.of("p" + p), points(0, 5));
        }
        assertThat(AllocationBound.of(task.build()).satisfaction()).isEqualTo(10);
        assertThat(Allocator.withDefaults().allocate(task.build()).satisfaction())
                .isEqualTo(10);
    }

    private static AllocationTask drawn(SplittableRandom random, int people, int topics, int slots, int... capacities) {
        AllocationTask.Builder task = task(people, topics, slots, capacities);
        for (int p = 0; p < people; p++) {
            ImmutableSortedMap.Builder<TopicId, Integer> points = ImmutableSortedMap.naturalOrder();
            for (int t = 0; t < topics; t++) {
                points.put(TopicId.of("t" + t), random.nextInt(9));
            }
            task.putPreference(StakeholderId.of("p" + p), points.build());
        }
        return task.build();
    }

    /** Tries everybody everywhere. */
    private static long bruteForce(long[][] worth, int[] left, int p) {
        if (p == worth.length) {
            return 0;
        }
        long best = bruteForce(worth, left, p + 1);
        for (int t = 0; t < left.length; t++) {
            if (left[t] > 0) {
                left[t]--;
                best = Math.max(best, worth[p][t] + bruteForce(worth, left, p + 1));
                left[t]++;
            }
        }
        return best;
    }

    @Property(tries = 100)
    void a_slot_is_as_good_as_trying_everything(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        long[][] worth = new long[7][3];
        for (long[] row : worth) {
            for (int t = 0; t < row.length; t++) {
                row[t] = random.nextInt(10);
            }
        }
        int[] capacity = {1 + random.nextInt(3), 1 + random.nextInt(3), 1 + random.nextInt(3)};
        SlotFlow flow = new SlotFlow(worth, capacity, new int[3], new int[] {-1, -1, -1}, Idling.ALLOWED);
        int[] topics = flow.run();
        long sum = 0;
        int[] sizes = new int[3];
        for (int p = 0; p < topics.length; p++) {
            sum += topics[p] < 0 ? 0 : worth[p][topics[p]];
            if (topics[p] >= 0) {
                sizes[topics[p]]++;
            }
        }
        assertThat(flow.broken).isZero();
        for (int t = 0; t < 3; t++) {
            assertThat(sizes[t]).isLessThanOrEqualTo(capacity[t]);
        }
        assertThat(sum).isEqualTo(bruteForce(worth, capacity, 0));
    }

    @Property(tries = 20)
    void annealing_reaches_the_proved_best_and_nothing_beats_the_bound(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        AllocationTask task = drawn(random, 12, 6, 2, 6, 4, 3);
        Allocation exact = Allocator.withDefaults().allocate(task);
        assertThat(exact.check(task).all()).isEmpty();
        AllocationProblem problem = new AllocationProblem(task);
        long bound = AllocationBound.of(problem).satisfaction();
        ScheduleSearch search = new ScheduleSearch(
                problem,
                new Attendance(problem),
                bound,
                Budget.of(Search.withDefaults().withEffort(Effort.ofMoves(6_000_000))),
                random);
        search.run();
        assertThat(search.value()).isLessThanOrEqualTo(exact.satisfaction());
        assertThat(search.value()).isGreaterThanOrEqualTo(exact.satisfaction() - 2);
        assertThat(exact.satisfaction()).isLessThanOrEqualTo(bound);
    }

    @Test
    void hosts_attend_their_topics_and_minima_are_kept() {
        SplittableRandom random = new SplittableRandom(3);
        AllocationTask drawn = drawn(random, 20, 8, 2, 8, 6, 6, 6);
        AllocationTask.Builder hosted = AllocationTask.builder().from(drawn).topics(List.of());
        for (int t = 0; t < 8; t++) {
            hosted.addTopics(Topic.builder()
                    .id(TopicId.of("t" + t))
                    .host(StakeholderId.of("p" + t / 2))
                    .min(3)
                    .build());
        }
        AllocationTask task = hosted.build();
        Allocation allocation = Allocator.withDefaults().allocate(task);
        assertThat(allocation.check(task).all()).isEmpty();
        assertThat(allocation.ending()).isEqualTo(Ending.PROVED);
    }

    @Test
    void an_edit_changes_little() {
        AllocationTask before = drawn(new SplittableRandom(5), 20, 8, 2, 8, 6, 6, 6);
        Allocation first = Allocator.withDefaults().allocate(before);
        AllocationTask same = AllocationTask.builder()
                .from(before)
                .putAllPreviousSchedule(first.schedule())
                .putAllPreviousAttendance(first.attendance())
                .build();
        Allocation second = Allocator.withDefaults().allocate(same);
        assertThat(second.satisfaction()).isEqualTo(first.satisfaction());
        assertThat(second.changes()).isLessThanOrEqualTo(2);
    }

    @Test
    void the_same_seed_gives_the_same_bytes_and_json_reads_back() {
        AllocationTask task = drawn(new SplittableRandom(8), 15, 6, 2, 6, 5, 5);
        JsonFormat json = JsonFormat.withDefaults();
        assertThat(json.write(Allocation.codec(), Allocator.withDefaults().allocate(task)))
                .isEqualTo(
                        json.write(Allocation.codec(), Allocator.withDefaults().allocate(task)));
        assertThat(json.read(AllocationTask.codec(), json.write(AllocationTask.codec(), task), "t"))
                .isEqualTo(task);
    }
}
