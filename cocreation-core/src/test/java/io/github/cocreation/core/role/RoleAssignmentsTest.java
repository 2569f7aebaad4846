/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cocreation.core.check.Violation;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.core.time.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RoleAssignmentsTest {
    private static final StakeholderId ANNA = StakeholderId.of("anna");
    private static final StakeholderId BO = StakeholderId.of("bo");
    private static final RoleId MANAGER = RoleId.of("manager");
    private static final RoleId COACH = RoleId.of("coach");
    private static final RoleId INTERMEDIARY = RoleId.of("intermediary");
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

    private static final RoleAssignments ROLES = RoleAssignments.of(List.of(
            RoleAssignment.of(ANNA, COACH, Span.since(MARCH)),
            RoleAssignment.of(ANNA, MANAGER, Span.between(JANUARY, MARCH)),
            RoleAssignment.of(BO, COACH, Span.between(MARCH, JUNE))));

    @Test
    void a_manager_who_becomes_a_coach_shows() {
        assertThat(ROLES.transitions(ANNA).stream().map(RoleTransition::toString))
                .containsExactly("anna 2026-01-01: [] -> [manager]", "anna 2026-03-01: [manager] -> [coach]");
        RoleTransition change = ROLES.transitions(ANNA).get(1);
        assertThat(change.left()).containsExactly(MANAGER);
        assertThat(change.taken()).containsExactly(COACH);
    }

    @Test
    void everybody_s_changes_come_in_order_of_time() {
        assertThat(ROLES.transitions().stream().map(RoleTransition::toString))
                .containsExactly(
                        "anna 2026-01-01: [] -> [manager]",
                        "anna 2026-03-01: [manager] -> [coach]",
                        "bo 2026-03-01: [] -> [coach]",
                        "bo 2026-06-01: [coach] -> []");
    }

    @Test
    void a_role_that_goes_on_under_another_assignment_is_no_change() {
        RoleAssignments renewed = RoleAssignments.of(List.of(
                RoleAssignment.of(ANNA, COACH, Span.between(JANUARY, MARCH)),
                RoleAssignment.of(ANNA, COACH, Span.between(MARCH, JUNE))));
        assertThat(renewed.transitions(ANNA)).extracting(RoleTransition::on).containsExactly(JANUARY, JUNE);
    }

    @Test
    void a_day_tells_who_holds_what() {
        assertThat(ROLES.roles(ANNA, MARCH.minusDays(1))).containsExactly(MANAGER);
        assertThat(ROLES.roles(ANNA, MARCH)).containsExactly(COACH);
        assertThat(ROLES.roles(BO, JUNE)).isEmpty();
        assertThat(ROLES.holders(COACH, MARCH)).containsExactly(ANNA, BO);
        assertThat(ROLES.on(JUNE)).hasToString("{anna=[coach]}");
        assertThat(ROLES.on(JANUARY.minusDays(1))).isEmpty();
    }

    @Test
    void sound_assignments_have_no_violations() {
        assertThat(ROLES.check(Set.of(ANNA, BO), KnownRoles.builtIn()).all()).isEmpty();
    }

    @Test
    void all_violations_are_found_at_once() {
        RoleAssignments wrong = RoleAssignments.of(List.of(
                RoleAssignment.of(StakeholderId.of("ana"), COACH, Span.since(JANUARY)),
                RoleAssignment.of(BO, RoleId.of("coahc"), Span.since(JANUARY)),
                RoleAssignment.of(ANNA, COACH, Span.since(JANUARY)),
                RoleAssignment.of(ANNA, COACH, Span.between(MARCH, JUNE)),
                RoleAssignment.of(BO, INTERMEDIARY, Span.since(MARCH))));
        assertThat(wrong.check(Set.of(ANNA, BO), KnownRoles.builtIn()).all())
                .extracting(Violation::toString)
                .containsExactly(
                        "[role-of-stranger] roles[0].stakeholder (ana) must name a stakeholder of the process.\n"
                                + "Maybe (anna).",
                        "[role-unknown] roles[1].role (coahc) must name a known role.\nMaybe (coach).",
                        "[role-twice] roles[3].span (2026-03-01/2026-06-01) must not overlap (2026-01-01/..), "
                                + "in which (anna) holds the same role.\nMaybe make one assignment of the two.",
                        "[role-without-end] roles[4].span (2026-03-01/..) should end, since the role (intermediary) "
                                + "is to be handed back.\n"
                                + "Maybe agree with all on a day to hand it back or to look at it again.");
        assertThat(wrong.check(Set.of(ANNA, BO), KnownRoles.builtIn()).errors()).hasSize(3);
    }

    @Test
    void an_intermediary_with_an_end_is_fine() {
        RoleAssignments dated =
                RoleAssignments.of(List.of(RoleAssignment.of(BO, INTERMEDIARY, Span.between(MARCH, JUNE))));
        assertThat(dated.check(Set.of(BO), KnownRoles.builtIn()).all()).isEmpty();
    }

    @Test
    void a_note_says_something() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RoleAssignment.builder()
                        .stakeholder(ANNA)
                        .role(COACH)
                        .span(Span.since(MARCH))
                        .note("")
                        .build())
                .withMessage("The note () of a role (coach) of (anna) must not be blank.\n"
                        + "Maybe leave it out, or say what is meant.");
    }
}
