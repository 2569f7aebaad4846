/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.role;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Lists;
import io.github.cocreation.core.json.JsonFormat;
import io.github.cocreation.core.stakeholder.StakeholderArbitraries;
import io.github.cocreation.core.stakeholder.StakeholderId;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RoleProperties {
    private static final StakeholderId ANNA = StakeholderId.of("anna");

    @Property(tries = 200)
    void a_card_that_is_written_is_read(@ForAll("roles") Role role) {
        ImmutableList<Role> card = ImmutableList.<Role>builder()
                .add(role)
                .addAll(Roles.builtIn().values())
                .build();
        String json = JsonFormat.withDefaults().write(Roles.cardCodec(), card);
        assertThat(json).contains("cocreation/roles/1");
        assertThat(JsonFormat.withDefaults().read(Roles.cardCodec(), json, "card.json"))
                .isEqualTo(card);
    }

    @Property(tries = 200)
    void a_builder_that_starts_with_a_role_builds_it(@ForAll("roles") Role role) {
        assertThat(role.toBuilder()
                        .contract(role.contract().toBuilder().build())
                        .build())
                .isEqualTo(role)
                .hasSameHashCodeAs(role);
    }

    @Property(tries = 200)
    void an_assignment_that_is_written_is_read(@ForAll("assignments") List<RoleAssignment> assignments) {
        var codec = RoleAssignment.codec().list();
        String json = JsonFormat.withDefaults().write(codec, ImmutableList.copyOf(assignments));
        assertThat(JsonFormat.withDefaults().read(codec, json, "roles.json")).isEqualTo(assignments);
    }

    @Property(tries = 300)
    void the_order_of_assignments_does_not_matter(
            @ForAll("assignments") List<RoleAssignment> assignments, @ForAll("days") LocalDate day) {
        RoleAssignments forth = RoleAssignments.of(assignments);
        RoleAssignments back = RoleAssignments.of(Lists.reverse(assignments));
        assertThat(back.on(day)).isEqualTo(forth.on(day));
        assertThat(back.transitions()).isEqualTo(forth.transitions());
    }

    @Property(tries = 300)
    void the_last_transition_tells_the_roles_of_a_day(
            @ForAll("assignments") List<RoleAssignment> assignments, @ForAll("days") LocalDate day) {
        RoleAssignments roles = RoleAssignments.of(assignments);
        var known = roles.transitions(ANNA).stream()
                .filter(t -> !t.on().isAfter(day))
                .reduce((earlier, later) -> later)
                .map(RoleTransition::after);
        assertThat(roles.roles(ANNA, day)).isEqualTo(known.orElse(ImmutableSortedSet.of()));
    }

    @Property(tries = 300)
    void each_transition_starts_where_the_one_before_ended(@ForAll("assignments") List<RoleAssignment> assignments) {
        List<RoleTransition> transitions = RoleAssignments.of(assignments).transitions(ANNA);
        for (int i = 1; i < transitions.size(); i++) {
            assertThat(transitions.get(i).before())
                    .isEqualTo(transitions.get(i - 1).after());
            assertThat(transitions.get(i).on()).isAfter(transitions.get(i - 1).on());
        }
    }

    @Provide
    Arbitrary<Role> roles() {
        return RoleArbitraries.roles();
    }

    @Provide
    Arbitrary<List<RoleAssignment>> assignments() {
        return RoleArbitraries.assignments(Arbitraries.of(ANNA, StakeholderId.of("bo")))
                .list()
                .ofMaxSize(8);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return StakeholderArbitraries.days();
    }
}
