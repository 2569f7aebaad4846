/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.cocreation.core.check.Violation;
import io.github.cocreation.core.stakeholder.StakeholderId;
import java.util.List;
import org.junit.jupiter.api.Test;

class NashChancesTest {
    private static SelectionTask.Builder threeWomenAndSixMen() {
        SelectionTask.Builder task = SelectionTask.builder().seats(3);
        for (int p = 0; p < 9; p++) {
            task.addPool(Candidate.builder()
                    .id(StakeholderId.of("p" + p))
                    .putAttribute("gender", p < 3 ? "woman" : "man")
                    .build());
        }
        return task;
    }

    private static double[] seats(SelectionTask task) {
        SeatTypes types = SeatTypes.of(task);
        return NashChances.of(types, types.rows(), Effort.UNLIMITED).seats();
    }

    @Test
    void a_quota_that_is_kept_anyway_changes_nothing() {
        assertThat(seats(threeWomenAndSixMen()
                        .addQuota(Quota.of("gender", "woman", 0, 2))
                        .build()))
                .containsExactly(new double[] {1, 2}, within(1e-12));
    }

    @Test
    void a_quota_of_two_women_leaves_one_seat_to_six_men() {
        assertThat(seats(threeWomenAndSixMen()
                        .addQuota(Quota.of("gender", "woman", 2, 3))
                        .build()))
                .containsExactly(new double[] {2, 1}, within(1e-12));
    }

    @Test
    void nobody_can_have_more_than_a_whole_seat() {
        assertThat(seats(threeWomenAndSixMen()
                        .seats(8)
                        .addQuota(Quota.of("gender", "woman", 3, 3))
                        .build()))
                .containsExactly(new double[] {3, 5}, within(1e-12));
    }

    @Test
    void a_pool_of_825_people_has_a_proof_that_the_product_is_the_largest() {
        SelectionTask task = BigPools.of(14, 825, 75);
        Certificate certificate =
                PanelLottery.withDefaults().withObjective(Objective.NASH).select(task);
        assertThat(certificate.ending()).isEqualTo(Certificate.Ending.PROVED);
        assertThat(certificate.levels().get(0).heaviest()).isBetween(825.0, 825.001);
        assertThat(certificate.verify().all()).isEmpty();
    }

    @Test
    void a_search_stopped_half_way_states_its_gap() {
        SelectionTask task = BigPools.of(3, 200, 30);
        PanelLottery lottery = PanelLottery.withDefaults().withObjective(Objective.NASH);
        int[] asked = {0};
        lottery.withEffort(() -> ++asked[0] > 0).select(task);
        int enough = asked[0] * 8 / 10;
        asked[0] = 0;
        Certificate stopped = lottery.withEffort(() -> ++asked[0] < enough).select(task);
        assertThat(stopped.ending()).isEqualTo(Certificate.Ending.STOPPED);
        assertThat(Iterables.getOnlyElement(stopped.levels()).heaviest()).isBetween(200.0002, 300.0);
        assertThat(stopped.verify().all()).extracting(Violation::code).containsExactly("stopped");
        Certificate claimed =
                stopped.toBuilder().ending(Certificate.Ending.PROVED).build();
        assertThat(claimed.verify().errors()).extracting(Violation::code).containsExactly("fairness");
    }

    @Test
    void a_lottery_that_leaves_somebody_out_is_not_passed_off_with_a_large_gap() {
        SelectionTask task = threeWomenAndSixMen()
                .addQuota(Quota.of("gender", "woman", 0, 2))
                .build();
        List<Double> halves = List.of(0.5, 0.5);
        Certificate menOnly = CertificateProperties.withTrueChances(
                PanelLottery.withDefaults().withObjective(Objective.NASH).select(task).toBuilder()
                        .panels(List.of(ImmutableList.of(3, 4, 5), ImmutableList.of(6, 7, 8)))
                        .probabilities(halves)
                        .levels(List.of(ChanceLevel.builder()
                                .putWeight(1, 12)
                                .heaviest(1000)
                                .proof(List.of(ImmutableList.of(2.0)))
                                .build()))
                        .ending(Certificate.Ending.STOPPED)
                        .build(),
                halves);
        assertThat(menOnly.verify().errors()).extracting(Violation::code).containsExactly("level");
    }

    @Test
    void who_can_have_no_seat_does_not_count() {
        Certificate certificate = PanelLottery.withDefaults()
                .withObjective(Objective.NASH)
                .select(threeWomenAndSixMen()
                        .addQuota(Quota.of("gender", "woman", 0, 0))
                        .build());
        assertThat(certificate.ending()).isEqualTo(Certificate.Ending.PROVED);
        assertThat(certificate.levels()).hasSize(2);
        assertThat(certificate.chances().get(StakeholderId.of("p8"))).isEqualTo(0.5);
        assertThat(certificate.verify().all()).isEmpty();
    }
}
