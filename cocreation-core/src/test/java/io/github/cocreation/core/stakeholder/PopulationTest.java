/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.stakeholder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PopulationTest {
    private static final GroupId UNDER_30 = GroupId.of("under-30");
    private static final GroupId FROM_30 = GroupId.of("from-30");
    private static final GroupId TENANTS = GroupId.of("tenants");
    private static final GroupId OWNERS = GroupId.of("owners");
    private static final GroupId NEWCOMERS = GroupId.of("newcomers");

    private static final Breakdown AGE = Breakdown.builder()
            .characteristic(Characteristic.AGE)
            .putShare(UNDER_30, 0.25)
            .putShare(FROM_30, 0.75)
            .build();
    private static final Breakdown TENURE = Breakdown.builder()
            .characteristic(Characteristic.TENURE)
            .putShare(TENANTS, 0.6)
            .putShare(OWNERS, 0.3)
            .rest(0.1)
            .build();
    private static final Population HARBOUR = Population.builder()
            .addBreakdowns(TENURE, AGE)
            .addIntersection(Intersection.of(0.2, UNDER_30, TENANTS))
            .addSeat(Seats.of(TENANTS, SalienceClass.DEPENDENT))
            .addSeat(Seats.of(NEWCOMERS))
            .size(4000L)
            .build();

    @Test
    void stated_shares_are_found() {
        assertThat(HARBOUR.share(TENANTS)).contains(0.6);
        assertThat(HARBOUR.share(Set.of(TENANTS))).contains(0.6);
        assertThat(HARBOUR.share(Set.of(TENANTS, UNDER_30))).contains(0.2);
        assertThat(HARBOUR.characteristic(TENANTS)).contains(Characteristic.TENURE);
        assertThat(HARBOUR.breakdown(Characteristic.AGE)).contains(AGE);
        assertThat(HARBOUR.shares()).containsEntry(OWNERS, 0.3).hasSize(4);
        assertThat(HARBOUR.groups()).containsExactly(FROM_30, NEWCOMERS, OWNERS, TENANTS, UNDER_30);
    }

    @Test
    void sector_and_standing_are_groups_where_the_population_is_divided_by_them() {
        Population bySector = HARBOUR.toBuilder()
                .addBreakdowns(Breakdown.builder()
                        .characteristic(Characteristic.SECTOR)
                        .putShare(GroupId.of("citizen"), 0.9)
                        .putShare(GroupId.of("public"), 0.1)
                        .build())
                .addIntersection(Intersection.of(0.2, GroupId.of("citizen"), UNDER_30))
                .build();
        Stakeholder young = circle("young", 3, UNDER_30, GroupId.of("elsewhere"));
        assertThat(bySector.memberships(young)).containsExactly(GroupId.of("citizen"), UNDER_30);
        assertThat(HARBOUR.memberships(young)).containsExactly(UNDER_30);
        assertThat(bySector.heads(Set.of(young))).containsEntry(GroupId.of("citizen"), 3);
        assertThat(bySector.share(Set.of(GroupId.of("citizen"), FROM_30))).contains(0.7);
        assertThat(bySector.share(Set.of(GroupId.of("public"), UNDER_30)))
                .hasValueSatisfying(
                        share -> assertThat(share).isCloseTo(0.05, org.assertj.core.api.Assertions.within(1e-12)));
    }

    @Test
    void unknown_is_not_zero() {
        assertThat(HARBOUR.share(NEWCOMERS)).isEmpty();
        assertThat(HARBOUR.share(Set.of(OWNERS, UNDER_30))).isEmpty();
        assertThat(HARBOUR.share(Set.of(NEWCOMERS, UNDER_30))).isEmpty();
    }

    @Test
    void groups_of_one_breakdown_share_nobody() {
        assertThat(HARBOUR.share(Set.of(OWNERS, TENANTS))).contains(0.0);
        assertThat(HARBOUR.share(Set.of(OWNERS, TENANTS, UNDER_30))).contains(0.0);
    }

    @Test
    void a_group_without_members_shares_nobody() {
        Breakdown place = Breakdown.builder()
                .characteristic(Characteristic.PLACE)
                .putShare(GroupId.of("island"), 0)
                .putShare(GroupId.of("mainland"), 1)
                .build();
        Population population = HARBOUR.toBuilder().addBreakdown(place).build();
        assertThat(population.share(Set.of(GroupId.of("island"), TENANTS))).contains(0.0);
        assertThat(population.share(Set.of(GroupId.of("mainland"), TENANTS))).isEmpty();
    }

    private static Population table(double youngTenants, double youngOwners, double oldTenants, double oldOwners) {
        return Population.builder()
                .addBreakdowns(AGE, tenureWithoutRest())
                .addIntersection(Intersection.of(youngTenants, UNDER_30, TENANTS))
                .addIntersection(Intersection.of(youngOwners, UNDER_30, OWNERS))
                .addIntersection(Intersection.of(oldTenants, FROM_30, TENANTS))
                .addIntersection(Intersection.of(oldOwners, FROM_30, OWNERS))
                .build();
    }

    private static Breakdown tenureWithoutRest() {
        return Breakdown.builder()
                .characteristic(Characteristic.TENURE)
                .putShare(TENANTS, 0.6)
                .putShare(OWNERS, 0.4)
                .build();
    }

    @Test
    void cells_of_a_whole_table_add_up_to_their_margins() {
        assertThat(table(0.2, 0.05, 0.4, 0.35).share(Set.of(FROM_30, OWNERS))).contains(0.35);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table(0.1, 0.05, 0.4, 0.16))
                .withMessage(
                        "The sum of intersections (0.71) of a population must be its share, 1.0, as all of them are"
                                + " there.\nMaybe check whether the share is one of the group and not of the population.");
    }

    @Test
    void cells_of_three_groups_fit_into_those_of_two() {
        Breakdown gender = Breakdown.builder()
                .characteristic(Characteristic.GENDER)
                .putShare(GroupId.of("women"), 0.5)
                .putShare(GroupId.of("men"), 0.5)
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Population.builder()
                        .addBreakdowns(AGE, tenureWithoutRest(), gender)
                        .addIntersection(Intersection.of(0.1, UNDER_30, TENANTS))
                        .addIntersection(Intersection.of(0.1, UNDER_30, TENANTS, GroupId.of("women")))
                        .addIntersection(Intersection.of(0.1, UNDER_30, TENANTS, GroupId.of("men")))
                        .build())
                .withMessage("The sum of intersections (0.2) of intersection (tenants & under-30) must not be above its"
                        + " share, 0.1.\nMaybe check whether the share is one of the group and not of the population.");
    }

    @Test
    void the_last_cell_of_a_row_follows_from_the_others() {
        Population population = Population.builder()
                .addBreakdowns(AGE, tenureWithoutRest())
                .addIntersection(Intersection.of(0.2, UNDER_30, TENANTS))
                .build();
        assertThat(population.share(Set.of(UNDER_30, OWNERS)).orElseThrow()).isEqualTo(0.05, within(1e-12));
        assertThat(population.share(Set.of(FROM_30, TENANTS)).orElseThrow()).isEqualTo(0.4, within(1e-12));
        assertThat(population.share(Set.of(FROM_30, OWNERS)))
                .as("two steps away")
                .isEmpty();
        assertThat(HARBOUR.share(Set.of(UNDER_30, OWNERS)))
                .as("some are neither tenants nor owners")
                .isEmpty();
    }

    @Test
    void nobody_is_in_more_groups_than_a_cell_without_members() {
        GroupId women = GroupId.of("women");
        Population population = HARBOUR.toBuilder()
                .intersections(List.of(Intersection.of(0, UNDER_30, TENANTS)))
                .addBreakdown(Breakdown.builder()
                        .characteristic(Characteristic.GENDER)
                        .putShare(women, 1)
                        .build())
                .build();
        assertThat(population.share(Set.of(UNDER_30, TENANTS, women))).contains(0.0);
    }

    @Test
    void order_of_parts_does_not_matter() {
        Population reversed = Population.builder()
                .addSeat(Seats.of(NEWCOMERS))
                .addSeat(Seats.of(TENANTS, SalienceClass.DEPENDENT))
                .addIntersection(Intersection.of(0.2, TENANTS, UNDER_30))
                .addBreakdowns(AGE, TENURE)
                .size(4000L)
                .build();
        assertThat(reversed).isEqualTo(HARBOUR);
        assertThat(reversed.breakdowns()).containsExactly(AGE, TENURE);
    }

    /** Stakeholder coverage: (2 * min(1, 6/2) + 1 * min(1, 1/2)) / (2 + 1) = 2.5 / 3. */
    @Test
    void coverage_follows_from_seats_and_heads() {
        var heads = HARBOUR.heads(
                List.of(circle("a", 6, TENANTS), circle("b", 1, NEWCOMERS), circle("c", 9, GroupId.of("tourists"))));
        assertThat(heads).containsEntry(TENANTS, 6).containsEntry(NEWCOMERS, 1).containsEntry(OWNERS, 0);
        assertThat(heads).doesNotContainKey(GroupId.of("tourists"));
        double sum = 0;
        double weights = 0;
        for (Seats seats : HARBOUR.seats()) {
            sum += seats.weight() * seats.filled(heads.getOrDefault(seats.group(), 0));
            weights += seats.weight();
        }
        assertThat(sum / weights).isEqualTo(2.5 / 3, within(1e-15));
        assertThat(HARBOUR.seats(TENANTS).map(Seats::required)).contains(true);
        assertThat(HARBOUR.seats(NEWCOMERS).map(Seats::required)).contains(false);
        assertThat(HARBOUR.seats(OWNERS)).isEmpty();
    }

    @Test
    void someone_in_two_groups_counts_for_both() {
        assertThat(HARBOUR.heads(List.of(circle("a", 3, TENANTS, UNDER_30))))
                .containsEntry(TENANTS, 3)
                .containsEntry(UNDER_30, 3);
    }

    @Test
    void shares_and_rest_must_add_up() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Breakdown.builder()
                        .characteristic(Characteristic.AGE)
                        .putShare(UNDER_30, 0.25)
                        .putShare(FROM_30, 0.65)
                        .build())
                .withMessage("The sum of shares and rest (0.900000) of breakdown by (age) must be 1.\n"
                        + "Maybe put the part of which you know nothing into the rest.");
        assertThat(Breakdown.builder()
                        .characteristic(Characteristic.AGE)
                        .putShare(UNDER_30, 0.3333333)
                        .putShare(FROM_30, 0.6666667)
                        .build()
                        .rest())
                .isZero();
    }

    @Test
    void a_breakdown_has_groups_and_shares_in_range() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Breakdown.builder().characteristic(Characteristic.AGE).build())
                .withMessage(
                        "The shares (none) of breakdown by (age) must be at least one.\nMaybe leave the breakdown out.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Breakdown.builder()
                        .characteristic(Characteristic.AGE)
                        .putShare(UNDER_30, 25)
                        .build())
                .withMessage("The share of group (under-30) (25.0) of breakdown by (age) must be in [0, 1].\n"
                        + "Maybe divide by the largest value of your scale first.");
    }

    @Test
    void an_intersection_is_within_each_of_its_groups() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(Intersection.of(0.26, UNDER_30, OWNERS)))
                .withMessage(
                        "The share (0.26) of intersection (owners & under-30) must not be above that of (under-30), 0.25.\n"
                                + "Maybe check whether the share is one of the group and not of the population.");
    }

    @Test
    void an_intersection_has_at_least_what_its_groups_cannot_help_sharing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(Intersection.of(0.3, FROM_30, TENANTS)))
                .withMessage("The share (0.3) of intersection (from-30 & tenants) "
                        + "must be at least what its groups cannot help sharing, 0.35.\n"
                        + "Maybe check whether the share is one of the group and not of the population.");
    }

    @Test
    void intersections_of_a_group_fit_into_it_together() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(Intersection.of(0.1, UNDER_30, OWNERS)))
                .withMessage("The sum of intersections (0.3) of group (under-30) must not be above its share, 0.25.\n"
                        + "Maybe check whether the share is one of the group and not of the population.");
    }

    @Test
    void a_cell_of_three_is_within_the_cell_of_two() {
        Breakdown place = Breakdown.builder()
                .characteristic(Characteristic.PLACE)
                .putShare(GroupId.of("north"), 0.5)
                .rest(0.5)
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HARBOUR.toBuilder()
                        .addBreakdown(place)
                        .addIntersection(Intersection.of(0.22, UNDER_30, TENANTS, GroupId.of("north")))
                        .build())
                .withMessageStartingWith("The share (0.22) of intersection (north & tenants & under-30) "
                        + "must not be above that of (tenants & under-30), 0.2.");
    }

    @Test
    void unknown_and_excluding_groups_do_not_intersect() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(Intersection.of(0.1, UNDER_30, GroupId.of("tenant"))))
                .withMessage("The group (tenant) of intersection (tenant & under-30) must be in a breakdown.\n"
                        + "Maybe (tenants).");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(Intersection.of(0.1, UNDER_30, FROM_30)))
                .withMessage(
                        "The characteristic (age) of intersection (from-30 & under-30) must differ from group to group.\n"
                                + "Maybe leave the cell out, groups of one breakdown do not overlap.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Intersection.of(0.1, UNDER_30, UNDER_30))
                .withMessage("The groups ([under-30]) of an intersection must be at least two.\n"
                        + "Maybe give the share of a single group in a breakdown.");
    }

    @Test
    void nothing_is_there_twice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HARBOUR.toBuilder().addBreakdown(AGE).build())
                .withMessage("The characteristic (age) of a population must be there once.\n"
                        + "Maybe merge the two breakdowns.");
        Breakdown place = Breakdown.builder()
                .characteristic(Characteristic.PLACE)
                .putShare(TENANTS, 1)
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HARBOUR.toBuilder().addBreakdown(place).build())
                .withMessageStartingWith("The group (tenants) of a population must be there once.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HARBOUR.toBuilder().addSeat(Seats.of(TENANTS)).build())
                .withMessage("The group with seats (tenants) of a population must be there once.\n"
                        + "Maybe keep the larger minimum.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(Intersection.of(0.19, UNDER_30, TENANTS)))
                .withMessageStartingWith("The intersection (tenants & under-30) of a population must be there once.");
    }

    @Test
    void seats_are_checked() {
        assertThat(Seats.of(TENANTS).minimum()).isEqualTo(2);
        assertThat(Seats.of(TENANTS, SalienceClass.NON_STAKEHOLDER).weight()).isEqualTo(1);
        assertThat(Seats.of(TENANTS, SalienceClass.DEFINITIVE).weight()).isEqualTo(3);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Seats.builder().group(TENANTS).minimum(0).build())
                .withMessage("The minimum (0) of seats of group (tenants) must be at least 1.\n"
                        + "Maybe check the sign and the unit.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Seats.builder().group(TENANTS).weight(4).build())
                .withMessage("The weight (4) of seats of group (tenants) must be 1, 2 or 3.\n"
                        + "Maybe use the score of its salience class.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Seats.of(TENANTS).filled(-1))
                .withMessageStartingWith("The heads (-1) of seats of group (tenants) must be at least 0.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HARBOUR.share(Set.of()))
                .withMessage("The groups ([]) of a population must be at least one.\nMaybe name the groups meant.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HARBOUR.toBuilder().size(0L).build())
                .withMessage("The size (0) of a population must be at least 1.\nMaybe leave it out.");
    }

    private static Population with(Intersection intersection) {
        return HARBOUR.toBuilder().addIntersection(intersection).build();
    }

    private static Stakeholder circle(String id, int heads, GroupId... groups) {
        return Stakeholder.builder()
                .id(StakeholderId.of(id))
                .name(id)
                .kind(StakeholderKind.GROUP)
                .sector(Sector.CITIZEN)
                .standpoint(Standpoint.OUTSIDE)
                .heads(heads)
                .addGroups(groups)
                .build();
    }
}
