/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.grouping.mixing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.methods.grouping.Effort;
import io.github.cocreation.methods.grouping.Ending;
import io.github.cocreation.methods.grouping.Search;
import io.github.cocreation.methods.grouping.Table;
import io.github.cocreation.methods.grouping.search.Budget;
import java.util.SplittableRandom;

/**
 * Forms groups at one time. Immutable.
 *
 * <p>What it is after, in this order: no rule of the task is broken; people are together who should be alike; each group is
 * a cross-section of everybody; the distances within groups are as great as can be; few people change groups.
 *
 * <p>Up to a dozen people (or companies of people who must be together) all groups are compared, so the result is best. Else
 * it anneals, with swaps priced in constant time, and stops at the {@link GroupBound}.
 *
 * <p>Worked example: four people, two of the city and two of the land, in two groups of two, mixed by where they live: each
 * group gets one of each, imbalance 0, proved.
 *
 * <p>Degenerate cases: one group holds everybody; where no groups keep all rules, those that break fewest are returned, and
 * {@link GroupPlan#check} names them.
 *
 * <p>Source: S. Kirkpatrick, C. D. Gelatt and M. P. Vecchi, "Optimization by simulated annealing" (1983); the problem of
 * maximally diverse groups as in M. Gallego, M. Laguna, R. Marti and A. Duarte, "Tabu search with strategic oscillation for
 * the maximally diverse grouping problem" (2013).
 */
public final class GroupFormer {
    private static final double BROKEN = 1e12;
    private static final double UNLIKE = 1e6;
    private static final GroupFormer DEFAULTS = new GroupFormer(Search.withDefaults());

    private final Search search;

    private GroupFormer(Search search) {
        this.search = search;
    }

    /** {@return a former of groups with seed 1 and the default effort} */
    public static GroupFormer withDefaults() {
        return DEFAULTS;
    }

    /**
     * {@return a copy that searches like this}
     *
     * @param changed seed, effort, cancellation and progress
     */
    public GroupFormer withSearch(Search changed) {
        return new GroupFormer(changed);
    }

    /**
     * {@return the best groups found}
     *
     * @param task what they have to keep to
     * @throws IllegalArgumentException if the task has no groups
     */
    public GroupPlan form(GroupTask task) {
        return form(task, Budget.of(search));
    }

    /**
     * {@return the best pairs found, and what they merge into: pairs of pairs, and so on until all are together}
     *
     * @param task what they have to keep to; its groups if it has some, else pairs and, with an odd number, one group of three
     */
    public GroupPlan pairs(GroupTask task) {
        Budget budget = Budget.of(search);
        GroupTask pairs = task.groups().isEmpty() ? task.asPairs() : task;
        GroupPlan plan = form(pairs, budget);
        GroupPlan.Builder merged = GroupPlan.builder().from(plan);
        ImmutableList<ImmutableList<StakeholderId>> parts = plan.groups();
        while (parts.size() > 1) {
            parts = merge(task, parts);
            merged.addMerges(parts);
        }
        return merged.build();
    }

    /** Two and two of the groups in one; an odd one joins two others. */
    private ImmutableList<ImmutableList<StakeholderId>> merge(
            GroupTask task, ImmutableList<ImmutableList<StakeholderId>> parts) {
        int count = Math.max(1, parts.size() / 2);
        GroupTask.Builder next = GroupTask.builder()
                .from(task)
                .groups(ImmutableList.of())
                .apart(ImmutableList.of())
                .pinned(ImmutableList.of())
                .notAlone(ImmutableList.of())
                .previous(ImmutableList.of())
                .together(ImmutableList.of());
        int smallest = parts.stream().mapToInt(ImmutableList::size).min().orElse(0);
        int largest = parts.stream().mapToInt(ImmutableList::size).max().orElse(0);
        for (int g = 0; g < count; g++) {
            next.addGroups(Table.of(
                    "M" + (g + 1), 2 * smallest, Math.max(1, 2 * largest + (parts.size() % 2) * largest)));
        }
        parts.stream().filter(part -> !part.isEmpty()).forEach(part -> next.addTogether(ImmutableSet.copyOf(part)));
        Search brief = search.withEffort(Effort.ofMoves(Math.min(search.effort().moves(), 2_000_000)));
        return form(next.build(), Budget.of(brief)).groups();
    }

    private GroupPlan form(GroupTask task, Budget budget) {
        Require.that(
                !task.groups().isEmpty(),
                "number of groups",
                0,
                GroupTaskRules.where(task),
                "must be at least 1",
                "list the groups with their sizes, or ask for pairs");
        GroupProblem problem = GroupProblem.of(task);
        GroupBound bound = GroupBound.of(task);
        int[] groupOf;
        Ending ending;
        if (ExactGroups.mayBe(problem)) {
            groupOf = ExactGroups.of(problem);
            ending = Ending.PROVED;
        } else {
            boolean bounded = task.distances().isEmpty() && task.previous().isEmpty();
            double goal = bounded ? bound.imbalance() : Double.NEGATIVE_INFINITY;
            GroupSearch groups = new GroupSearch(
                    problem, people -> judge(task, problem, people), goal, budget, new SplittableRandom(search.seed()));
            groupOf = groups.run();
            ending = groups.isDone() ? Ending.PROVED : budget.ending();
        }
        ImmutableList<ImmutableList<StakeholderId>> formed = problem.groups(groupOf);
        int broken = GroupCheck.of(task, formed).all().size();
        return GroupPlan.builder()
                .instance(task.id())
                .groups(formed)
                .quality(GroupQuality.of(task, formed))
                .imbalanceBound(bound.imbalance())
                .diversityBound(bound.diversity())
                .ending(ending)
                .seed(search.seed())
                .brokenRules(broken)
                .build();
    }

    /** What groups are worth in the end; less is better. */
    private static double judge(GroupTask task, GroupProblem problem, int[] people) {
        ImmutableList<ImmutableList<StakeholderId>> groups = problem.groups(people);
        GroupQuality quality = GroupQuality.of(task, groups);
        double mixed = quality.imbalance();
        double diversity = quality.diversity().orElse(0.0);
        double scale = task.mix().isEmpty() ? 1 : 1e-9 / Math.max(1, Math.abs(diversity));
        return BROKEN * GroupCheck.of(task, groups).all().size()
                + UNLIKE * quality.unlikePairs()
                + mixed
                - scale * diversity
                + 1e-7 * quality.changedPeople();
    }
}
