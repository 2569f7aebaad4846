/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.grouping.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.methods.grouping.Effort;
import io.github.cocreation.methods.grouping.Ending;
import io.github.cocreation.methods.grouping.Search;
import io.github.cocreation.methods.grouping.Table;
import io.github.cocreation.methods.grouping.search.Budget;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SymmetricRoundsTest {
    private static RotationTask task(int tables, int seats, int rounds) {
        RotationTask.Builder task = RotationTask.builder().rounds(rounds);
        for (int p = 0; p < tables * seats; p++) {
            task.addParticipants(StakeholderId.of("p" + p));
        }
        for (int t = 0; t < tables; t++) {
            task.addTables(Table.of("t" + t, seats, seats));
        }
        return task.build();
    }

    private static int[][] rounds(int tables, int seats, int rounds, long moves) {
        RotationTask task = task(tables, seats, rounds);
        Budget budget = Budget.of(Search.withDefaults().withEffort(Effort.ofMoves(moves)));
        return SymmetricRounds.of(
                RotationProblem.of(task), RotationBound.of(task).distinctPairs(), budget);
    }

    @Test
    void thirty_two_people_meet_for_ten_rounds_and_no_pair_twice() {
        int[][] seats = rounds(8, 4, 10, 10_000_000);
        Set<List<Integer>> met = new HashSet<>();
        for (int[] round : seats) {
            for (int p = 0; p < 32; p++) {
                for (int q = p + 1; q < 32; q++) {
                    assertThat(round[p] != round[q] || met.add(ImmutableList.of(p, q)))
                            .isTrue();
                }
            }
        }
        assertThat(met).hasSize(480);
    }

    @Test
    void the_planner_proves_that_rotation_best() {
        RotationPlan plan = RotationPlanner.withDefaults().plan(task(8, 4, 10));
        assertThat(plan.ending()).isEqualTo(Ending.PROVED);
        assertThat(plan.quality().repeats()).isZero();
        assertThat(plan.quality().minPartners()).isEqualTo(30);
    }

    @Test
    void where_a_repeat_cannot_be_avoided_nothing_is_sought() {
        assertThat(rounds(4, 4, 6, 10_000_000)).isEmpty();
    }

    @Test
    void with_hardly_any_effort_nothing_is_found() {
        assertThat(rounds(8, 4, 10, 100)).isEmpty();
    }

    @Test
    void an_exchange_done_as_often_as_its_order_changes_nothing() {
        List<Symmetry> symmetries = Symmetry.of(32, 5);
        assertThat(symmetries).contains(new Symmetry(5, 2, 4, List.of(4, 2), List.of(2)));
        for (Symmetry symmetry : symmetries) {
            int[] exchange = symmetry.exchange();
            for (int p = 0; p < exchange.length; p++) {
                int now = p;
                for (int i = 0; i < symmetry.order(); i++) {
                    now = exchange[now];
                }
                assertThat(now).isEqualTo(p);
            }
        }
    }

    @Test
    void a_cover_has_every_point_once_and_optional_ones_at_most_once() {
        Budget budget = Budget.of(Search.withDefaults());
        // points 0 to 3, and 4 optional: both pairs with point 4 cannot be chosen together
        List<int[]> sets =
                List.of(new int[] {0, 1, 4}, new int[] {2, 3, 4}, new int[] {0, 2}, new int[] {1, 3, 4}, new int[] {3});
        assertThat(new ExactCover(4, 5, sets, budget).find(100)).containsExactlyInAnyOrder(2, 3);
        ExactCover none = new ExactCover(4, 5, sets.subList(0, 2), budget);
        assertThat(none.find(100)).isEmpty();
        assertThat(none.stopped()).isFalse();
        ExactCover early = new ExactCover(4, 5, sets, budget);
        assertThat(early.find(1)).isEmpty();
        assertThat(early.stopped()).isTrue();
    }
}
