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
    void the_same_seed_gives_the_same_bytes_and_json_reads_back() {
        GroupTask task = living(people(30, 5, 5, 7), 30, 11).addMix("home").build();
        JsonFormat json = JsonFormat.withDefaults();
        assertThat(json.write(GroupPlan.codec(), BRIEF.form(task)))
                .isEqualTo(json.write(GroupPlan.codec(), BRIEF.form(task)));
        assertThat(json.read(GroupTask.codec(), json.write(GroupTask.codec(), task), "t"))
                .isEqualTo(task);
    }
}
