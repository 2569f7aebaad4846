/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.grouping.allocation;

import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.methods.grouping.Ending;
import io.github.cocreation.methods.grouping.Search;
import io.github.cocreation.methods.grouping.search.Budget;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Allocates topics to slots and rooms, and people to topics. Immutable.
 *
 * <p>What it is after, in this order: no rule of the task is broken; people get as many points as possible in all; the
 * person with fewest gets as many as possible; what people know already is kept.
 *
 * <p>Given the schedule, each slot is a minimum-cost flow, solved exactly. Few topics (a dozen, say) are scheduled by
 * comparing all schedules, so that the points in all are proved most; else the schedule is annealed, and the {@link
 * AllocationBound} says how much more there could be. Fairness among allocations of equal points is a heuristic.
 *
 * <p>Worked example: two topics, one slot, rooms of 2 and 1; two people give the first topic 3 points, the third gives the
 * second 1. The first topic gets the larger room: 7 points, the sum of all ideals, proved.
 *
 * <p>Degenerate cases: without preferences every allocation is worth 0 points; where no allocation keeps all rules, one that
 * breaks few is returned, and {@link Allocation#check} names them. One change of a schedule counts as a thousand moves.
 *
 * <p>Source: see {@link AllocationBound}; R. K. Ahuja, T. L. Magnanti and J. B. Orlin, "Network Flows" (1993).
 */
public final class Allocator {
    private static final Allocator DEFAULTS = new Allocator(Search.withDefaults());

    private final Search search;

    private Allocator(Search search) {
        this.search = search;
    }

    /** {@return an allocator with seed 1 and the default effort} */
    public static Allocator withDefaults() {
        return DEFAULTS;
    }

    /**
     * {@return a copy that searches like this}
     *
     * @param changed seed, effort, cancellation and progress
     */
    public Allocator withSearch(Search changed) {
        return new Allocator(changed);
    }

    /**
     * {@return the best allocation found}
     *
     * @param task what it has to keep to
     */
    public Allocation allocate(AllocationTask task) {
        AllocationProblem problem = new AllocationProblem(task);
        Attendance attendance = new Attendance(problem);
        AllocationBound bound = AllocationBound.of(problem);
        Budget budget = Budget.of(search);
        int[] placeOf = new int[0];
        boolean exact = true;
        if (problem.isFixed()) {
            placeOf = problem.fixed;
        } else if (ExactSchedule.mayBe(problem)) {
            placeOf = ExactSchedule.of(problem, attendance);
        }
        if (placeOf.length == 0) {
            exact = false;
            ScheduleSearch schedules = new ScheduleSearch(
                    problem, attendance, bound.satisfaction(), budget, new SplittableRandom(search.seed()));
            placeOf = schedules.run();
        }
        placeOf = SlotNames.asBefore(problem, placeOf);
        Allocation drawn = allocation(problem, placeOf, attendance.fairest(placeOf));
        List<Long> totals = AllocationCheck.totals(task, drawn);
        long sum = totals.stream().mapToLong(Long::longValue).sum();
        int broken = AllocationCheck.of(task, drawn).all().size();
        boolean proved = broken == 0 && (exact || sum >= bound.satisfaction());
        return Allocation.builder()
                .from(drawn)
                .satisfaction(sum)
                .satisfactionBound(proved ? sum : bound.satisfaction())
                .minPerson(totals.stream().mapToLong(Long::longValue).min().orElse(0))
                .minPersonBound(bound.minPerson())
                .changes(changes(task, drawn))
                .ending(proved ? Ending.PROVED : budget.ending())
                .seed(search.seed())
                .brokenRules(broken)
                .build();
    }

    private static Allocation allocation(AllocationProblem problem, int[] placeOf, int[][] attended) {
        AllocationTask task = problem.task;
        Allocation.Builder drawn = Allocation.builder().instance(task.id());
        for (int t = 0; t < placeOf.length; t++) {
            if (placeOf[t] >= 0) {
                SlotId slot = task.slots().get(placeOf[t] / problem.rooms);
                RoomId room = task.rooms().get(placeOf[t] % problem.rooms).id();
                drawn.putSchedule(task.topics().get(t).id(), new Place(slot, room));
            }
        }
        for (int p = 0; p < problem.people; p++) {
            ImmutableSortedMap.Builder<SlotId, TopicId> day = ImmutableSortedMap.naturalOrder();
            for (int s = 0; s < problem.slots; s++) {
                if (attended[p][s] >= 0) {
                    day.put(
                            task.slots().get(s),
                            task.topics().get(attended[p][s]).id());
                }
            }
            drawn.putAttendance(task.participants().get(p), day.build());
        }
        return drawn.build();
    }

    private static int changes(AllocationTask task, Allocation drawn) {
        int changes = 0;
        for (var topic : task.previousSchedule().entrySet()) {
            boolean known = task.topics().stream().anyMatch(t -> t.id().equals(topic.getKey()));
            changes += known && !topic.getValue().equals(drawn.schedule().get(topic.getKey())) ? 1 : 0;
        }
        for (var person : task.previousAttendance().entrySet()) {
            ImmutableSortedMap<SlotId, TopicId> now =
                    drawn.attendance().getOrDefault(person.getKey(), ImmutableSortedMap.of());
            boolean here = task.participants().contains(person.getKey());
            for (var slot : person.getValue().entrySet()) {
                changes += here && !slot.getValue().equals(now.get(slot.getKey())) ? 1 : 0;
            }
        }
        return changes;
    }
}
