/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.grouping.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import io.github.cocreation.core.json.JsonFormat;
import io.github.cocreation.methods.grouping.Effort;
import io.github.cocreation.methods.grouping.Search;
import io.github.cocreation.methods.grouping.Table;
import io.github.cocreation.methods.grouping.TableId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class RotationProperties {
    /** A task whose wishes all hold in a rotation drawn by chance. */
    private static RotationTask hidden(long seed, int tables, int rounds) {
        SplittableRandom random = new SplittableRandom(seed);
        int people = tables * 4 - random.nextInt(tables);
        int[][] seat = new int[rounds][people];
        int[] smallest = new int[tables];
        int[] largest = new int[tables];
        Arrays.fill(smallest, people);
        for (int[] round : seat) {
            int[] sizes = new int[tables];
            for (int i = 0; i < people; i++) {
                round[i] = people % 7 == 0 && i % 7 > 0 ? 0 : i % tables; // now and then one table is very large
            }
            for (int i = people - 1; i > 0; i--) {
                int j = random.nextInt(i + 1);
                int swapped = round[i];
                round[i] = round[j];
                round[j] = swapped;
            }
            for (int t : round) {
                sizes[t]++;
            }
            for (int t = 0; t < tables; t++) {
                smallest[t] = Math.min(smallest[t], sizes[t]);
                largest[t] = Math.max(largest[t], sizes[t]);
            }
        }
        RotationTask.Builder task = RotationPlannerTest.people(people, rounds);
        for (int t = 0; t < tables; t++) {
            task.addTables(Table.of("T" + t, smallest[t], Math.max(1, largest[t])));
        }
        for (int p = 0; p < people; p++) {
            for (int q = p + 1; q < people; q++) {
                int same = 0;
                for (int[] round : seat) {
                    same += round[p] == round[q] ? 1 : 0;
                }
                if (same == 0 && random.nextInt(4) == 0) {
                    task.addApart(
                            ImmutableSet.of(RotationPlannerTest.person(p + 1), RotationPlannerTest.person(q + 1)));
                } else if (same == rounds) {
                    task.addTogether(
                            ImmutableSet.of(RotationPlannerTest.person(p + 1), RotationPlannerTest.person(q + 1)));
                }
            }
        }
        for (int i = 0; i < 3; i++) {
            int p = random.nextInt(people);
            int r = random.nextInt(rounds);
            task.addPinned(PinnedSeat.builder()
                    .round(r + 1)
                    .table(TableId.of("T" + seat[r][p]))
                    .participant(RotationPlannerTest.person(p + 1))
                    .build());
        }
        return task.build();
    }

    @Property(tries = 40)
    void feasible_tasks_made_from_a_hidden_rotation_are_solved(
            @ForAll long seed,
            @ForAll @IntRange(min = 2, max = 6) int tables,
            @ForAll @IntRange(min = 1, max = 5) int rounds) {
        RotationTask task = hidden(seed, tables, rounds);
        RotationPlan plan = RotationPlanner.withDefaults()
                .withSearch(Search.withDefaults().withEffort(Effort.ofMoves(600_000)))
                .plan(task);
        assertThat(plan.check(task).all()).isEmpty();
        assertThat(plan.quality().distinctPairs()).isLessThanOrEqualTo(plan.upperBound());
        for (int p = 0; p < task.participants().size(); p++) {
            assertThat(plan.quality().minPartners())
                    .isLessThanOrEqualTo(RotationBound.of(task).partners().get(p));
        }
    }

    @Property(tries = 60)
    void another_wish_never_raises_the_bound(
            @ForAll long seed,
            @ForAll @IntRange(min = 2, max = 6) int tables,
            @ForAll @IntRange(min = 1, max = 5) int rounds) {
        RotationTask task = hidden(seed, tables, rounds);
        int before = RotationBound.of(task).distinctPairs();
        int n = task.participants().size();
        SplittableRandom random = new SplittableRandom(seed);
        var a = RotationPlannerTest.person(1 + random.nextInt(n / 2));
        var b = RotationPlannerTest.person(1 + n / 2 + random.nextInt(n / 2));
        List<RotationTask.Builder> harder = new ArrayList<>();
        harder.add(RotationTask.builder().from(task).addApart(ImmutableSet.of(a, b)));
        harder.add(RotationTask.builder().from(task).addTogether(ImmutableSet.of(a, b)));
        harder.add(RotationTask.builder().from(task).tableReturn(TableReturn.FORBIDDEN));
        harder.add(RotationTask.builder().from(task).putHost(TableId.of("T0"), a));
        harder.add(RotationTask.builder().from(task).putLanguage(a, ImmutableSet.of("da")));
        for (RotationTask.Builder wish : harder) {
            assertThat(RotationBound.of(wish.build()).distinctPairs()).isLessThanOrEqualTo(before);
        }
    }

    @Property(tries = 10)
    void the_same_seed_gives_the_same_bytes(@ForAll long seed) {
        RotationTask task = hidden(seed, 4, 3);
        RotationPlanner planner = RotationPlanner.withDefaults()
                .withSearch(Search.withDefaults().withSeed(seed).withEffort(Effort.ofMoves(50_000)));
        JsonFormat json = JsonFormat.withDefaults();
        assertThat(json.write(RotationPlan.codec(), planner.plan(task)))
                .isEqualTo(json.write(RotationPlan.codec(), planner.plan(task)));
    }
}
