/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableSet;
import io.github.cocreation.core.check.Violation;
import io.github.cocreation.core.json.JsonFormat;
import io.github.cocreation.core.stakeholder.StakeholderId;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class PanelLotteryTest {
    private static SelectionTask.Builder fiveOfWhomOneIsAWoman() {
        SelectionTask.Builder task = SelectionTask.builder().seats(2);
        for (int p = 0; p < 5; p++) {
            task.addPool(Candidate.builder()
                    .id(StakeholderId.of("p" + p))
                    .putAttribute("gender", p == 0 ? "woman" : "man")
                    .build());
        }
        return task;
    }

    @Test
    void the_worked_example_gives_one_woman_a_seat_and_four_men_a_quarter() {
        Certificate certificate = PanelLottery.withDefaults()
                .select(fiveOfWhomOneIsAWoman()
                        .addQuota(Quota.of("gender", "woman", 1, 1))
                        .build());
        assertThat(certificate.chances().values()).containsExactly(1.0, 0.25, 0.25, 0.25, 0.25);
        assertThat(certificate.panels()).hasSize(4);
        assertThat(certificate.smallestChance()).isEqualTo(0.25);
        assertThat(certificate.ending()).isEqualTo(Certificate.Ending.PROVED);
        assertThat(certificate.verify().isEmpty()).isTrue();
        assertThat(ChanceSentences.of(certificate))
                .containsExactly(
                        "Nobody can be given more than 1 in 4: 4 volunteers without (gender: woman) compete for the"
                                + " remaining 1 seat.");
    }

    @Test
    void without_quotas_everybody_has_the_same_chance() {
        Certificate certificate =
                PanelLottery.withDefaults().select(fiveOfWhomOneIsAWoman().build());
        certificate.chances().values().forEach(chance -> assertThat(chance).isCloseTo(0.4, within(1e-12)));
        assertThat(ChanceSentences.of(certificate))
                .containsExactly("Nobody can be given more than 2 in 5: 5 volunteers in all compete for 2 seats.");
    }

    @Test
    void who_can_never_have_a_seat_has_chance_0_and_a_proof() {
        Certificate certificate = PanelLottery.withDefaults()
                .select(fiveOfWhomOneIsAWoman()
                        .addQuota(Quota.of("gender", "woman", 0, 0))
                        .build());
        assertThat(certificate.chances().get(StakeholderId.of("p0"))).isZero();
        assertThat(certificate.smallestChance()).isZero();
        assertThat(certificate.levels()).hasSize(2);
        assertThat(certificate.verify().all()).isEmpty();
    }

    @Test
    void those_to_whom_the_minima_of_others_leave_few_seats_are_told() {
        SelectionTask.Builder task = SelectionTask.builder().seats(8);
        for (int i = 0; i < 40; i++) {
            task.addPool(Candidate.builder()
                    .id(StakeholderId.of("p" + i))
                    .putAttribute("region", i < 12 ? "islands" : i < 26 ? "north" : "south")
                    .build());
        }
        // The islands may have five, but three and four of the eight seats are promised to others.
        task.addQuota(Quota.of("region", "islands", 0, 5))
                .addQuota(Quota.of("region", "north", 3, 8))
                .addQuota(Quota.of("region", "south", 4, 8));
        Certificate certificate = PanelLottery.withDefaults().select(task.build());
        assertThat(certificate.smallestChance()).isCloseTo(1.0 / 12, within(1e-9));
        assertThat(ChanceSentences.of(certificate))
                .containsExactly(
                        "Nobody can be given more than 1 in 12: 12 volunteers with (region: islands) compete for at"
                                + " most 1 seat.");
    }

    @Test
    void clashing_quotas_are_named_with_the_smallest_changes() {
        SelectionTask task = fiveOfWhomOneIsAWoman()
                .addQuota(Quota.of("gender", "woman", 2, 2))
                .addQuota(Quota.of("gender", "man", 0, 2))
                .build();
        QuotaRepair repair = QuotaRepair.of(task).orElseThrow();
        assertThat(repair.clash()).containsExactly(Quota.of("gender", "woman", 2, 2));
        assertThat(repair.relaxations()).hasSize(1);
        assertThat(repair.relaxations().get(0).quotas()).containsExactly(Quota.of("gender", "woman", 1, 2));
        assertThat(QuotaRepair.of(repair.relaxations().get(0).applyTo(task))).isEmpty();
        assertThatThrownBy(() -> PanelLottery.withDefaults().select(task))
                .hasMessageStartingWith(
                        "The quotas (2) of selection (selection) cannot be filled all at once by 2 people")
                .hasMessageContaining("\nMaybe ask for the smallest changes");
    }

    @Test
    void two_repairs_are_told_where_two_quotas_clash() {
        SelectionTask task = fiveOfWhomOneIsAWoman()
                .addQuota(Quota.of("gender", "woman", 1, 1))
                .addQuota(Quota.of("gender", "man", 2, 2))
                .build();
        QuotaRepair repair = QuotaRepair.of(task).orElseThrow();
        assertThat(repair.clash()).hasSize(2);
        assertThat(repair.relaxations())
                .extracting(Relaxation::toString)
                .containsExactly("(gender: man) 1 to 2", "(gender: woman) 0 to 1");
        assertThat(repair.relaxations()).extracting(Relaxation::cost).containsExactly(2.0, 3.0);
    }

    @Test
    void replacements_fill_the_seats_and_nobody_comes_back() {
        SelectionTask task = Pools.around(7, 40, 8, HouseholdRule.ONE_SEAT);
        Certificate certificate = PanelLottery.withDefaults().select(task);
        ImmutableSet<StakeholderId> panel = ImmutableSet.copyOf(certificate.members(0));
        for (StakeholderId gone : panel) {
            Replacement replacement = Replacement.of(task, panel, ImmutableSet.of(gone));
            if (QuotaRepair.of(replacement.task()).isPresent()) {
                continue;
            }
            Certificate again = PanelLottery.withDefaults().select(replacement.task());
            assertThat(again.verify().all()).isEmpty();
            Replacement filled = replacement.filledBy(again, "next week's numbers");
            assertThat(filled.replacements()).hasSize(1).doesNotContain(gone).doesNotContainAnyElementsOf(panel);
        }
    }

    @Test
    void a_public_text_draws_the_same_ticket_again() {
        Certificate certificate = PanelLottery.withDefaults().select(Pools.around(3, 30, 6, HouseholdRule.ANY));
        PublicLottery lottery = PublicLottery.of(certificate, 1000);
        assertThat(lottery.tickets()).hasSize(1000);
        assertThat(lottery.largestDifference()).isLessThan(0.005);
        PublicDraw draw = lottery.draw("7 11 23 42");
        assertThat(PublicLottery.of(certificate, 1000).draw("7 11 23 42")).isEqualTo(draw);
        assertThat(draw.commitment())
                .isEqualTo(PublicLottery.commitment("7 11 23 42"))
                .hasSize(64);
        assertThat(draw.members())
                .isEqualTo(certificate.members(lottery.tickets().get(draw.drawn())));
    }

    @Test
    void a_stopped_search_still_returns_panels_that_fill_the_quotas() {
        int[] left = {3};
        Certificate certificate = PanelLottery.withDefaults()
                .withEffort(() -> left[0]-- > 0)
                .select(Pools.around(5, 60, 9, HouseholdRule.ANY));
        assertThat(certificate.ending()).isEqualTo(Certificate.Ending.STOPPED);
        assertThat(certificate.verify().all()).extracting(Violation::code).containsExactly("no-proof");
    }

    @Test
    void each_objective_fills_the_quotas_and_keeps_its_word() {
        SelectionTask task = Pools.around(11, 50, 8, HouseholdRule.ONE_SEAT);
        Certificate leximin = PanelLottery.withDefaults().select(task);
        for (Objective objective : Objective.values()) {
            Certificate certificate =
                    PanelLottery.withDefaults().withObjective(objective).select(task);
            assertThat(certificate.verify().errors()).isEmpty();
            assertThat(certificate.verify().isEmpty()).isEqualTo(!objective.isHeuristic());
            assertThat(certificate.smallestChance()).isLessThanOrEqualTo(leximin.smallestChance() + 1e-9);
            if (objective == Objective.MAXIMIN) {
                assertThat(certificate.smallestChance()).isCloseTo(leximin.smallestChance(), within(1e-9));
            }
            if (objective == Objective.NASH) {
                assertThat(logs(certificate)).isGreaterThanOrEqualTo(logs(leximin) - 0.011);
            }
        }
    }

    private static double logs(Certificate certificate) {
        return certificate.chances().values().stream()
                .filter(c -> c > 0)
                .mapToDouble(StrictMath::log)
                .sum();
    }

    @Test
    void what_is_written_can_be_read() {
        JsonFormat format = JsonFormat.withDefaults();
        Certificate certificate = PanelLottery.withDefaults().select(Pools.around(2, 25, 5, HouseholdRule.ONE_SEAT));
        String json = format.write(Certificate.codec(), certificate);
        Certificate read = format.read(Certificate.codec(), json, "certificate");
        assertThat(read).isEqualTo(certificate);
        assertThat(read.verify().all()).isEmpty();
    }

    @Test
    void files_of_other_tools_are_read_and_their_mistakes_placed() {
        String people = "nationbuilder_id,Name,gender\n7,A,f\n8,B,m\n9,C,m\n";
        SelectionTask task = SelectionFiles.withDefaults()
                .read(
                        "q.csv",
                        new StringReader("feature,value,min,max\ngender,f,1,1\ngender,m,0,1\n"),
                        "p.csv",
                        new StringReader(people),
                        2)
                .build();
        assertThat(task.pool()).extracting(c -> c.id().value()).containsExactly("7", "8", "9");
        assertThat(PanelLottery.withDefaults().select(task).chances().values()).containsExactly(1.0, 0.5, 0.5);
        assertThatThrownBy(() -> SelectionFiles.withDefaults()
                        .read(
                                "q.csv",
                                new StringReader("category,feature,min,max\ngender,female,1,1\n"),
                                "p.csv",
                                new StringReader("gender\nfemal\n"),
                                1))
                .hasMessage("p.csv:2:1: The gender (femal) of volunteer (p1) has no quota.\nMaybe (female).");
        assertThatThrownBy(() -> SelectionFiles.withDefaults()
                        .read(
                                "q.csv",
                                new StringReader("category,name,min,max\ngender,f,one,1\n"),
                                "p.csv",
                                new StringReader("gender\nf\n"),
                                1))
                .hasMessage("q.csv:2:3: The min (one) of a quota must be a whole number of at least 0.\n"
                        + "Maybe write it in digits.");
    }
}
