/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.grouping.mixing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.json.JsonFormat;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.methods.grouping.Effort;
import io.github.cocreation.methods.grouping.Ending;
import io.github.cocreation.methods.grouping.Search;
import io.github.cocreation.methods.grouping.Table;
import io.github.cocreation.methods.grouping.TableId;
import io.github.cocreation.methods.grouping.search.Budget;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class GroupFormerTest {
    private static final GroupFormer BRIEF =
            GroupFormer.withDefaults().withSearch(Search.withDefaults().withEffort(Effort.ofMoves(2_000_000)));

    private static StakeholderId person(int number) {
        return StakeholderId.of("p" + number);
    }

    private static GroupTask.Builder people(int people, int groups, int min, int max) {
        GroupTask.Builder task = GroupTask.builder().id("test");
        for (int p = 0; p < people; p++) {
            task.addParticipants(person(p));
        }
        for (int g = 0; g < groups; g++) {
            task.addGroups(Table.of("G" + g, min, max));
        }
        return task;
    }

    private static GroupTask.Builder living(GroupTask.Builder task, int people, int inTheCity) {
        for (int p = 0; p < people; p++) {
            task.putAttribute(person(p), ImmutableSortedMap.of("home", p < inTheCity ? "city" : "land"));
        }
        return task;
    }

    @Test
    void two_of_the_city_and_two_of_the_land_make_two_mixed_groups() {
        GroupTask task = living(people(4, 2, 2, 2), 4, 2).addMix("home").build();
        GroupPlan plan = BRIEF.form(task);
        assertThat(plan.quality().imbalance()).isZero();
        assertThat(plan.ending()).isEqualTo(Ending.PROVED);
        ImmutableList<ImmutableList<StakeholderId>> apart =
                ImmutableList.of(ImmutableList.of(person(0), person(1)), ImmutableList.of(person(2), person(3)));
        assertThat(GroupQuality.of(task, apart).imbalance()).isEqualTo(4);
        assertThat(GroupQuality.of(task, apart).excess()).isEqualTo(4);
    }

    @Test
    void the_bound_of_the_imbalance_is_what_whole_people_allow() {
        GroupTask.Builder task = living(people(5, 0, 0, 0), 5, 3).addMix("home");
        task.addGroups(Table.of("A", 2, 2), Table.of("B", 3, 3));
        assertThat(GroupBound.of(task.build()).imbalance()).isEqualTo(0.8, within(1e-12));
        assertThat(BRIEF.form(task.build()).quality().imbalance()).isEqualTo(0.8, within(1e-12));
    }

    @Test
    void like_comes_together_with_like() {
        GroupTask task = living(people(24, 4, 6, 6), 24, 12).addCluster("home").build();
        assertThat(BRIEF.form(task).quality().unlikePairs()).isZero();
    }

    @Test
    void nobody_is_the_only_one_of_a_minority() {
        GroupTask task = living(people(24, 6, 4, 4), 24, 8)
                .addMix("home")
                .addNotAlone("home")
                .build();
        GroupPlan plan = BRIEF.form(task);
        assertThat(plan.check(task).all()).isEmpty();
        for (ImmutableList<StakeholderId> group : plan.groups()) {
            long city = group.stream()
                    .filter(p -> Integer.parseInt(p.value().substring(1)) < 8)
                    .count();
            assertThat(city).isNotEqualTo(1).isNotEqualTo(3);
        }
    }

    @Test
    void pairs_merge_until_all_are_together() {
        GroupTask task = living(people(11, 0, 0, 0), 11, 5).addMix("home").build();
        GroupPlan plan = BRIEF.pairs(task);
        assertThat(plan.groups().stream().map(ImmutableList::size)).containsExactlyInAnyOrder(2, 2, 2, 2, 3);
        assertThat(plan.merges()).hasSize(2);
        assertThat(plan.merges().get(0)).hasSize(2);
        assertThat(plan.merges().get(1).get(0)).hasSize(11);
        for (ImmutableList<StakeholderId> pair : plan.groups()) {
            assertThat(plan.merges().get(0)).anyMatch(four -> four.containsAll(pair));
        }
    }

    @Test
    void a_task_without_groups_is_refused() {
        assertThatThrownBy(() -> BRIEF.form(people(4, 0, 0, 0).build())).hasMessage("""
            The number of groups (0) of groups (test) must be at least 1.
            Maybe list the groups with their sizes, or ask for pairs.\
            """);
    }

    private static String distances(int people, SplittableRandom random) {
        StringBuilder text = new StringBuilder(people + " 2 ss\n");
        for (int p = 0; p < people; p++) {
            for (int q = p + 1; q < people; q++) {
                text.append(p)
                        .append(' ')
                        .append(q)
                        .append(' ')
                        .append(random.nextInt(100))
                        .append('\n');
            }
        }
        return text.toString();
    }

    @Property(tries = 20)
    void annealing_finds_what_comparing_all_finds(@ForAll long seed, @ForAll @IntRange(min = 2, max = 3) int groups) {
        SplittableRandom random = new SplittableRandom(seed);
        GroupTask task = people(9, groups, 2, 9)
                .distances(Distances.parse(distances(9, random), "test"))
                .addApart(ImmutableSet.of(person(0), person(1)))
                .addTogether(ImmutableSet.of(person(2), person(3)))
                .build();
        GroupPlan exact = BRIEF.form(task);
        GroupProblem problem = GroupProblem.of(task);
        GroupSearch search = new GroupSearch(
                problem,
                people ->
                        1e9 * GroupCheck.of(task, problem.groups(people)).all().size()
                                - GroupQuality.of(task, problem.groups(people))
                                        .diversity()
                                        .orElse(0.0),
                Double.NEGATIVE_INFINITY,
                Budget.of(Search.withDefaults().withEffort(Effort.ofMoves(100_000))),
                random);
        assertThat(GroupQuality.of(task, problem.groups(search.run())).diversity())
                .isEqualTo(exact.quality().diversity());
        assertThat(exact.quality().diversity().orElseThrow())
                .isLessThanOrEqualTo(exact.diversityBound().orElseThrow());
    }

    @Property(tries = 20)
    void a_swap_costs_what_a_new_start_says(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        GroupTask.Builder plain = people(12, 3, 3, 5).distances(Distances.parse(distances(12, random), "test"));
        GroupTask pinned = people(12, 3, 3, 5)
                .distances(Distances.parse(distances(12, random), "test"))
                .addPinned(new PinnedMember(person(4), TableId.of("G1")))
                .build();
        for (GroupTask task : new GroupTask[] {plain.build(), pinned}) {
            GroupProblem problem = GroupProblem.of(task);
            GroupPrices prices = new GroupPrices(problem, 4);
            int[] start = new int[12];
            Arrays.setAll(start, p -> p % 3);
            Grouping grouping = new Grouping(problem, prices, start);
            for (int i = 0; i < 50; i++) {
                int x = random.nextInt(12);
                int y = random.nextInt(12);
                if (i % 5 == 4) {
                    grouping.move(x, random.nextInt(3));
                } else if (grouping.groupOf[x] != grouping.groupOf[y]) {
                    double told = grouping.cost + grouping.swapCost(x, y);
                    grouping.swap(x, y, grouping.swapCost(x, y));
                    assertThat(grouping.cost).isEqualTo(told, within(1e-6));
                }
                assertThat(grouping.cost).isEqualTo(new Grouping(problem, prices, grouping.groupOf).cost, within(1e-6));
            }
        }
    }

    @Property(tries = 30)
    void feasible_tasks_made_from_hidden_groups_are_solved(
            @ForAll long seed, @ForAll @IntRange(min = 2, max = 6) int groups) {
        SplittableRandom random = new SplittableRandom(seed);
        int people = groups * 5;
        int[] groupOf = new int[people];
        GroupTask.Builder task = people(people, groups, 5, 5);
        for (int p = 0; p < people; p++) {
            groupOf[p] = p % groups;
        }
        for (int i = 0; i < 3 * people; i++) {
            int p = random.nextInt(people);
            int q = random.nextInt(people);
            if (groupOf[p] != groupOf[q]) {
                task.addApart(ImmutableSet.of(person(p), person(q)));
            } else if (p != q && i % 4 == 0) {
                task.addTogether(ImmutableSet.of(person(p), person(q)));
            }
        }
        task.addPinned(new PinnedMember(person(0), TableId.of("G0")));
        assertThat(BRIEF.form(task.build()).check(task.build()).all()).isEmpty();
    }

    @Test
    void a_long_search_among_distances_reaches_what_is_hidden() {
        SplittableRandom random = new SplittableRandom(1);
        StringBuilder text = new StringBuilder("60 6 ss\n");
        for (int p = 0; p < 60; p++) {
            for (int q = p + 1; q < 60; q++) {
                double far = p % 6 == q % 6 ? 10 + random.nextDouble() : random.nextDouble() * 10;
                text.append(p).append(' ').append(q).append(' ').append(far).append('\n');
            }
        }
        GroupTask task = people(60, 6, 10, 10)
                .distances(Distances.parse(text.toString(), "test"))
                .build();
        for (ImmutableList<StakeholderId> group : BRIEF.form(task).groups()) {
            assertThat(group.stream()
                            .map(p -> Integer.parseInt(p.value().substring(1)) % 6)
                            .distinct())
                    .hasSize(1);
        }
    }

    @Property(tries = 60)
    void another_wish_never_betters_the_bound(
            @ForAll long seed, @ForAll @IntRange(min = 2, max = 5) int groups, @ForAll @IntRange(max = 3) int slack) {
        SplittableRandom random = new SplittableRandom(seed);
        int people = groups * 4;
        GroupTask task = living(people(people, groups, 4 - slack, 4 + slack), people, 1 + random.nextInt(people - 1))
                .addMix("home")
                .distances(Distances.parse(distances(people, random), "test"))
                .build();
        GroupBound before = GroupBound.of(task);
        StakeholderId a = person(random.nextInt(people / 2));
        StakeholderId b = person(people / 2 + random.nextInt(people / 2));
        List<GroupTask.Builder> harder = List.of(
                GroupTask.builder().from(task).addApart(ImmutableSet.of(a, b)),
                GroupTask.builder().from(task).addTogether(ImmutableSet.of(a, b)),
                GroupTask.builder().from(task).addPinned(new PinnedMember(a, TableId.of("G0"))),
                GroupTask.builder().from(task).addNotAlone("home"),
                GroupTask.builder().from(task).groups(narrower(groups, slack)));
        for (GroupTask.Builder wish : harder) {
            GroupBound after = GroupBound.of(wish.build());
            assertThat(after.imbalance()).isGreaterThanOrEqualTo(before.imbalance() - 1e-9);
            assertThat(after.diversity().orElseThrow())
                    .isLessThanOrEqualTo(before.diversity().orElseThrow() + 1e-9);
        }
    }

    private static List<Table> narrower(int groups, int slack) {
        List<Table> tables = new ArrayList<>();
        for (int g = 0; g < groups; g++) {
            tables.add(Table.of("G" + g, 4 - Math.max(0, slack - 1), 4 + Math.max(0, slack - 1)));
        }
        return tables;
    }

    @Test
    void the_same_seed_gives_the_same_bytes_and_json_reads_back() {
        GroupTask task = living(people(30, 5, 5, 7), 30, 11).addMix("home").build();
        JsonFormat json = JsonFormat.withDefaults();
        assertThat(json.write(GroupPlan.codec(), BRIEF.form(task)))
                .isEqualTo(json.write(GroupPlan.codec(), BRIEF.form(task)));
        assertThat(json.read(GroupTask.codec(), json.write(GroupTask.codec(), task), "t"))
                .isEqualTo(task);
    }
}
