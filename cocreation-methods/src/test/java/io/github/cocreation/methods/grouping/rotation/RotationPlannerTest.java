/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.grouping.rotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
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
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RotationPlannerTest {
    private static final Search BRIEF = Search.withDefaults().withEffort(Effort.ofMoves(400_000));

    static RotationTask.Builder people(int people, int rounds) {
        RotationTask.Builder task = RotationTask.builder().id("test").rounds(rounds);
        for (int p = 1; p <= people; p++) {
            task.addParticipants(person(p));
        }
        return task;
    }

    static StakeholderId person(int number) {
        return StakeholderId.of("p" + number);
    }

    static RotationTask.Builder tables(RotationTask.Builder task, int tables, int min, int max) {
        for (int t = 1; t <= tables; t++) {
            task.addTables(Table.of("T" + t, min, max));
        }
        return task;
    }

    private static RotationPlan plan(RotationTask task) {
        return RotationPlanner.withDefaults().withSearch(BRIEF).plan(task);
    }

    @Test
    void more_rounds_or_people_than_memory_holds_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> people(4, 1_001).addTables(Table.of("T0", 1, 4)).build())
                .withMessageContaining("number of rounds (1001)")
                .withMessageContaining("must be at most 1000.");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        people(20_001, 1).addTables(Table.of("T0", 1, 20_001)).build())
                .withMessageContaining("number of participants (20001)");
    }

    @Test
    void sixteen_people_at_four_tables_all_meet_once_in_five_rounds() {
        RotationTask task = tables(people(16, 5), 4, 4, 4).build();
        RotationPlan plan = plan(task);
        assertThat(plan.quality().distinctPairs()).isEqualTo(120);
        assertThat(plan.quality().repeats()).isZero();
        assertThat(plan.ending()).isEqualTo(Ending.PROVED);
        assertThat(plan.gap()).isZero();
        assertThat(plan.check(task).all()).isEmpty();
    }

    @Test
    void planes_of_order_eight_and_nine_are_built_at_once() {
        for (int q : new int[] {7, 8, 9}) {
            RotationTask task = tables(people(q * q, q + 1), q, q, q).build();
            RotationPlan plan = RotationPlanner.withDefaults()
                    .withSearch(Search.withDefaults().withEffort(Effort.ofMoves(1)))
                    .plan(task);
            assertThat(plan.quality().distinctPairs()).isEqualTo(q * q * (q * q - 1) / 2);
            assertThat(plan.ending()).isEqualTo(Ending.PROVED);
        }
    }

    @Test
    void pairs_meet_round_robin_and_an_odd_one_waits() {
        assertThat(plan(tables(people(8, 7), 4, 2, 2).build()).quality().distinctPairs())
                .isEqualTo(28);
        RotationTask odd = tables(people(7, 7), 4, 1, 2).build();
        RotationPlan plan = plan(odd);
        assertThat(plan.quality().distinctPairs()).isEqualTo(21);
        assertThat(plan.check(odd).all()).isEmpty();
    }

    @Test
    void hosts_stay_and_guests_never_come_back() {
        RotationTask.Builder task = tables(people(30, 3), 6, 5, 5).tableReturn(TableReturn.FORBIDDEN);
        for (int t = 1; t <= 6; t++) {
            task.putHost(TableId.of("T" + t), person(t));
        }
        RotationPlan plan = plan(task.build());
        assertThat(plan.upperBound()).isEqualTo(180);
        assertThat(plan.quality().distinctPairs()).isEqualTo(180);
        assertThat(plan.check(task.build()).all()).isEmpty();
    }

    @Test
    void with_four_tables_of_sixteen_who_never_come_back_eighty_four_pairs_meet() {
        RotationTask task = tables(people(16, 4), 4, 4, 4)
                .tableReturn(TableReturn.FORBIDDEN)
                .build();
        RotationPlan plan = planAtOnce(task);
        assertThat(plan.quality().distinctPairs()).isEqualTo(84);
        assertThat(plan.quality().repeats()).isEqualTo(12);
        assertThat(plan.quality().maxMeetings()).isEqualTo(4);
        assertThat(plan.ending()).isEqualTo(Ending.PROVED);
        assertThat(plan.check(task).all()).isEmpty();
    }

    @Test
    void courses_that_never_come_back_are_built_at_the_bound_for_every_power_of_a_prime() {
        for (int q : new int[] {2, 3, 4, 5, 7, 8, 9, 11, 13}) {
            for (int rounds = 1; rounds <= q; rounds++) {
                RotationTask task = tables(people(q * q, rounds), q, q, q)
                        .tableReturn(TableReturn.FORBIDDEN)
                        .build();
                RotationPlan plan = planAtOnce(task);
                assertThat(plan.check(task).all()).isEmpty();
                assertThat(plan.quality().distinctPairs())
                        .as("%s tables, %s rounds", q, rounds)
                        .isEqualTo(rounds * q * q * (q - 1) / 2 - q * (rounds - 1))
                        .isEqualTo(plan.upperBound());
            }
        }
    }

    @Test
    void guests_of_hosts_at_eight_tables_all_meet_anew_at_once() {
        RotationTask.Builder hosted = tables(people(30, 4), 8, 3, 4).tableReturn(TableReturn.FORBIDDEN);
        for (int t = 1; t <= 8; t++) {
            hosted.putHost(TableId.of("T" + t), person(3 * t));
        }
        RotationTask task = hosted.build();
        RotationPlan plan = planAtOnce(task);
        assertThat(plan.check(task).all()).isEmpty();
        assertThat(plan.quality().repeats()).isZero();
        assertThat(plan.ending()).isEqualTo(Ending.PROVED);
        for (int t = 1; t <= 8; t++) {
            for (ImmutableList<ImmutableList<StakeholderId>> round :
                    plan.rotation().rounds()) {
                assertThat(round.get(t - 1)).contains(person(3 * t));
            }
        }
    }

    @Test
    void courses_are_not_built_where_somebody_has_wishes() {
        RotationTask plain = tables(people(16, 4), 4, 3, 5)
                .tableReturn(TableReturn.FORBIDDEN)
                .build();
        assertThat(Constructions.of(RotationProblem.of(plain))).isNotEmpty();
        List<RotationTask.Builder> others = List.of(
                RotationTask.builder().from(plain).putAbsent(2, ImmutableSet.of(person(3))),
                RotationTask.builder().from(plain).putHost(TableId.of("T1"), person(3)),
                RotationTask.builder().from(plain).addApart(ImmutableSet.of(person(3), person(4))),
                RotationTask.builder().from(plain).addTogether(ImmutableSet.of(person(3), person(4))),
                RotationTask.builder()
                        .from(plain)
                        .addPinned(PinnedSeat.builder()
                                .round(2)
                                .table(TableId.of("T1"))
                                .participant(person(3))
                                .build()));
        for (RotationTask.Builder other : others) {
            assertThat(Constructions.of(RotationProblem.of(other.build()))).isEmpty();
        }
    }

    private static RotationPlan planAtOnce(RotationTask task) {
        return RotationPlanner.withDefaults()
                .withSearch(Search.withDefaults().withEffort(Effort.ofMoves(1)))
                .plan(task);
    }

    @Test
    void all_wishes_at_once_are_kept() {
        RotationTask.Builder task = people(20, 3)
                .addTables(Table.builder()
                        .id(TableId.of("T1"))
                        .min(4)
                        .max(6)
                        .addOffers("step-free")
                        .build());
        for (int t = 2; t <= 4; t++) {
            task.addTables(Table.of("T" + t, 4, 6));
        }
        for (int p = 1; p <= 20; p++) {
            task.putLanguage(person(p), p % 3 == 0 ? ImmutableSet.of("da") : ImmutableSet.of("da", "en"));
        }
        RotationTask wishes = task.languageRule(LanguageRule.COMMON)
                .addApart(ImmutableSet.of(person(1), person(2), person(3)))
                .addTogether(ImmutableSet.of(person(4), person(5)))
                .putAccessNeed(person(6), ImmutableSet.of("step-free"))
                .putAbsent(2, ImmutableSet.of(person(5), person(7)))
                .addPinned(PinnedSeat.builder()
                        .round(1)
                        .table(TableId.of("T3"))
                        .participant(person(8))
                        .build())
                .build();
        RotationPlan plan = plan(wishes);
        assertThat(plan.check(wishes).all()).isEmpty();
        assertThat(plan.brokenRules()).isZero();
    }

    @Test
    void sitting_out_is_shared_when_there_are_too_few_seats() {
        RotationTask task = tables(people(10, 5), 2, 4, 4).build();
        RotationPlan plan = plan(task);
        assertThat(plan.check(task).all()).isEmpty();
        for (StakeholderId person : task.participants()) {
            long seated = plan.rotation().rounds().stream()
                    .filter(round -> round.stream().anyMatch(table -> table.contains(person)))
                    .count();
            assertThat(seated).as("rounds of %s", person).isEqualTo(4);
        }
    }

    @Test
    void held_rounds_stay_and_a_known_plan_changes_little() {
        RotationTask before = tables(people(24, 4), 6, 3, 5).build();
        RotationPlan first = plan(before);
        RotationTask after = RotationTask.builder()
                .from(before)
                .addAllPlayed(first.rotation().rounds().subList(0, 1))
                .addAllPrevious(first.rotation().rounds())
                .putAbsent(3, ImmutableSet.of(person(9)))
                .build();
        RotationPlan second = plan(after);
        assertThat(second.rotation().rounds().get(0))
                .isEqualTo(first.rotation().rounds().get(0));
        assertThat(second.check(after).all()).isEmpty();
        assertThat(second.quality().changedSeats()).isLessThanOrEqualTo(4);
        RotationTask anew =
                RotationTask.builder().from(after).previous(ImmutableList.of()).build();
        assertThat(plan(anew).quality().distinctPairs())
                .isGreaterThanOrEqualTo(second.quality().distinctPairs() - 2);
    }

    @Test
    void known_ties_are_avoided_or_preferred() {
        RotationTask.Builder task = tables(people(12, 2), 4, 3, 3);
        for (int p = 1; p <= 12; p += 3) {
            task.addKnown(ImmutableSet.of(person(p), person(p + 1), person(p + 2)));
        }
        assertThat(plan(task.build()).quality().knownPairs()).isZero();
        assertThat(plan(task.knownTies(KnownTies.PREFERRED).build()).quality().knownPairs())
                .isEqualTo(12);
    }

    @Test
    void mixing_by_attributes_is_a_second_aim() {
        RotationTask.Builder task = tables(people(16, 3), 4, 4, 4).addMix("sector");
        for (int p = 1; p <= 16; p++) {
            task.putAttribute(person(p), ImmutableSortedMap.of("sector", p <= 4 ? "a" : p <= 8 ? "b" : "c"));
        }
        RotationPlan plan = plan(task.build());
        assertThat(plan.quality().distinctPairs()).isEqualTo(72);
        assertThat(plan.quality().tableImbalance()).isLessThan(12);
    }

    @Test
    void the_quality_counts_meetings_and_how_far_ideas_reach() {
        RotationTask task = tables(people(4, 2), 2, 2, 2).build();
        Rotation rotation = new Rotation(
                ImmutableList.of(ImmutableList.of(ids(1, 2), ids(3, 4)), ImmutableList.of(ids(1, 3), ids(2, 4))));
        RotationQuality quality = RotationQuality.of(task, rotation);
        assertThat(quality.distinctPairs()).isEqualTo(4);
        assertThat(quality.repeats()).isZero();
        assertThat(quality.minPartners()).isEqualTo(2);
        assertThat(quality.meanPartners()).isEqualTo(2);
        assertThat(quality.reach().get(0)).isEqualTo(1 / 3.0, within(1e-12));
        assertThat(quality.reach().get(1)).isEqualTo(1);
    }

    private static ImmutableList<StakeholderId> ids(int... numbers) {
        List<StakeholderId> ids = new ArrayList<>();
        for (int number : numbers) {
            ids.add(person(number));
        }
        return ImmutableList.copyOf(ids);
    }

    @Test
    void the_same_seed_gives_the_same_bytes_and_json_reads_back() {
        RotationTask task = tables(people(18, 8), 6, 3, 3).build();
        JsonFormat json = JsonFormat.withDefaults();
        String first = json.write(RotationPlan.codec(), plan(task));
        assertThat(json.write(RotationPlan.codec(), plan(task))).isEqualTo(first);
        assertThat(json.read(RotationTask.codec(), json.write(RotationTask.codec(), task), "t"))
                .isEqualTo(task);
    }

    @Test
    void a_cancelled_search_returns_what_it_has() {
        RotationTask task = tables(people(32, 10), 8, 4, 4).build();
        List<Long> heard = new ArrayList<>();
        RotationPlan plan = RotationPlanner.withDefaults()
                .withSearch(Search.withDefaults()
                        .withEffort(Effort.UNLIMITED)
                        .withProgress((done, total) -> heard.add(done))
                        .withCancellation(() -> heard.size() > 1))
                .plan(task);
        assertThat(plan.ending()).isEqualTo(Ending.CANCELLED);
        assertThat(plan.check(task).all()).isEmpty();
        assertThat(heard).isSorted().hasSize(2);
    }

    @Test
    void what_cannot_be_is_said_and_not_hidden() {
        RotationTask task = tables(people(4, 1), 1, 4, 4)
                .addApart(ImmutableSet.of(person(1), person(2)))
                .build();
        RotationPlan plan = plan(task);
        assertThat(plan.brokenRules()).isEqualTo(1);
        assertThat(plan.ending()).isEqualTo(Ending.EFFORT_SPENT);
        assertThat(plan.check(task).all().get(0)).hasToString("""
            [apart] rounds[0][0] ([p1, p2]) must not sit at one table.
            Maybe allow it, or add a table.\
            """);
    }

    @Test
    void unknown_names_are_refused_with_a_suggestion() {
        RotationTask.Builder task = tables(people(4, 1), 1, 4, 4).addApart(ImmutableSet.of(person(1), person(44)));
        assertThatThrownBy(task::build).hasMessage("""
            The participant in (apart) (p44) of rotation (test) must be one of its participants.
            Maybe (p4).\
            """);
    }
}
