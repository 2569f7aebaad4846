/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.selection;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cocreation.core.json.JsonFormat;
import io.github.cocreation.core.stakeholder.StakeholderId;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class QuotaRepairTest {
    /** As many women as men, two to each home. */
    private static SelectionTask.Builder pool(int people, int seats) {
        return SelectionTask.builder()
                .seats(seats)
                .pool(IntStream.range(0, people)
                        .mapToObj(p -> Candidate.builder()
                                .id(StakeholderId.of("p" + p))
                                .putAttribute("gender", p % 2 == 0 ? "woman" : "man")
                                .household("h" + p / 2)
                                .build())
                        .toList());
    }

    @Test
    void the_worked_example_gives_three_ways_to_share_a_loss() {
        SelectionTask task = pool(40, 12)
                .addQuota(Quota.of("gender", "woman", 7, 12))
                .addQuota(Quota.of("gender", "man", 7, 12))
                .build();
        QuotaRepair repair = QuotaRepair.of(task).orElseThrow();
        assertThat(repair).hasToString("""
            These quotas cannot all be filled:
              (gender: woman) 7 to 12
              (gender: man) 7 to 12
            Maybe one of these smallest changes:
              (gender: man) 5 to 12
              (gender: woman) 5 to 12
              (gender: woman) 6 to 12; (gender: man) 6 to 12
            """);
        assertThat(repair.extent()).isEqualTo(QuotaRepair.Extent.ALL);
        assertThat(repair.relaxations()).extracting(Relaxation::cost).containsOnly(2 + 4.0 / 7);
    }

    @Test
    void a_list_that_is_cut_says_so() {
        SelectionTask task = pool(60, 24)
                .addQuota(Quota.of("gender", "woman", 18, 24))
                .addQuota(Quota.of("gender", "man", 18, 24))
                .build();
        QuotaRepair repair = QuotaRepair.of(task).orElseThrow();
        assertThat(repair.relaxations()).hasSize(QuotaRepair.MOST);
        assertThat(repair.extent()).isEqualTo(QuotaRepair.Extent.FIRST);
        assertThat(repair.toString()).endsWith("\nThere are more; none costs less.\n");
        JsonFormat format = JsonFormat.withDefaults();
        assertThat(format.read(QuotaRepair.codec(), format.write(QuotaRepair.codec(), repair), "repair"))
                .isEqualTo(repair);
    }

    @Test
    void a_search_that_is_stopped_says_so_and_tells_what_it_found() {
        SelectionTask task = pool(60, 24)
                .addQuota(Quota.of("gender", "woman", 18, 24))
                .addQuota(Quota.of("gender", "man", 18, 24))
                .build();
        QuotaRepair atOnce = QuotaRepair.of(task, () -> false).orElseThrow();
        assertThat(atOnce.clash()).hasSize(2);
        assertThat(atOnce.toString()).endsWith("\nThe search for changes was stopped.\n");
        int[] left = {7};
        QuotaRepair later = QuotaRepair.of(task, () -> left[0]-- > 0).orElseThrow();
        assertThat(later.extent()).isEqualTo(QuotaRepair.Extent.STOPPED);
        assertThat(later.relaxations())
                .hasSizeLessThan(QuotaRepair.MOST)
                .startsWith(QuotaRepair.of(task).orElseThrow().relaxations().get(0));
        assertThat(later.toString()).endsWith("\nThe search for more was stopped; none costs less.\n");
    }

    @Test
    void too_few_households_are_named_as_the_reason() {
        SelectionTask task = pool(8, 5).household(HouseholdRule.ONE_SEAT).build();
        QuotaRepair repair = QuotaRepair.of(task).orElseThrow();
        assertThat(repair).hasToString("""
            No panel exists even without quotas.
            Only 4 households can send somebody, one person each, and there are 5 seats: p0, p1 live together (h0); p2, p3 live together (h1); p4, p5 live together (h2); p6, p7 live together (h3).
            Maybe ask more people, fill fewer seats, or loosen the rule that is named.
            """);
        assertThat(JsonFormat.withDefaults().write(QuotaRepair.codec(), repair))
                .contains("\"reasons\"", "Only 4 households can send somebody");
        assertThat(QuotaRepair.of(task.toBuilder().household(HouseholdRule.ANY).build()))
                .isEmpty();
    }

    @Test
    void too_few_people_and_too_many_included_are_told() {
        assertThat(QuotaRepair.of(pool(4, 4).addExclude(StakeholderId.of("p3")).build())
                        .orElseThrow()
                        .reasons())
                .containsExactly("Only 3 people of the pool (1 excluded) can have a seat, and there are 4 seats.");
        assertThat(QuotaRepair.of(pool(6, 1)
                                .household(HouseholdRule.ONE_SEAT)
                                .addInclude(StakeholderId.of("p0"), StakeholderId.of("p1"))
                                .build())
                        .orElseThrow()
                        .reasons())
                .containsExactly(
                        "p0 and p1 are included, and of one household (h0), which has at most one seat.",
                        "2 people are included, and there is 1 seat.");
    }

    @Test
    void the_rule_without_which_quotas_could_be_filled_is_told() {
        SelectionTask.Builder couples = SelectionTask.builder().seats(4).household(HouseholdRule.ONE_SEAT);
        for (int p = 0; p < 8; p++) {
            couples.addPool(Candidate.builder()
                    .id(StakeholderId.of("p" + p))
                    .putAttribute("gender", p < 4 ? "woman" : "man")
                    .household(p < 4 ? "h" + p / 2 : "alone" + p)
                    .build());
        }
        QuotaRepair repair = QuotaRepair.of(
                        couples.addQuota(Quota.of("gender", "woman", 3, 4)).build())
                .orElseThrow();
        assertThat(repair.clash()).containsExactly(Quota.of("gender", "woman", 3, 4));
        assertThat(repair.reasons())
                .containsExactly("They could be filled if several people of a household might have seats.");
        assertThat(repair.relaxations()).extracting(Relaxation::toString).containsExactly("(gender: woman) 2 to 4");
    }
}
