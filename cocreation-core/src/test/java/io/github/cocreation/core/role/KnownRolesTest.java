/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.text.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

class KnownRolesTest {
    private static final RoleId COACH = RoleId.of("coach");

    @Test
    void a_host_adds_its_own() {
        KnownRoles roles = KnownRoles.builtIn().with(role("harbour-pilot", "coach"));
        assertThat(roles.byId()).hasSize(Roles.builtIn().size() + 1);
        assertThat(roles.contains(RoleId.of("harbour-pilot"))).isTrue();
        assertThat(roles.supportFor(COACH)).containsEntry(RoleId.of("harbour-pilot"), Text.of("helps"));
        assertThat(KnownRoles.builtIn().contains(RoleId.of("harbour-pilot"))).isFalse();
    }

    @Test
    void a_host_replaces_one() {
        KnownRoles roles = KnownRoles.builtIn().replacing(role("coach", "manager"));
        assertThat(roles.role(COACH).name()).isEqualTo(Text.of("coach"));
        assertThat(roles.byId()).hasSameSizeAs(Roles.builtIn());
    }

    @Test
    void new_roles_may_support_each_other() {
        KnownRoles roles = KnownRoles.of(List.of(role("port", "ship"), role("ship", "port")));
        assertThat(roles.byId()).hasSize(2);
        assertThat(roles).isEqualTo(KnownRoles.of(List.of(role("ship", "port"), role("port", "ship"))));
    }

    @Test
    void an_id_is_not_taken_twice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KnownRoles.builtIn().with(role("coach", "manager")))
                .withMessage("The role (coach) must be there once.\n"
                        + "Maybe use replacing(...) if it is meant to take the other's place.");
    }

    @Test
    void only_a_known_role_is_replaced_or_found() {
        String message = "The role (coahc) must be known.\nMaybe (coach).";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KnownRoles.builtIn().replacing(role("coahc", "manager")))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KnownRoles.builtIn().role(RoleId.of("coahc")))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KnownRoles.builtIn().supportFor(RoleId.of("coahc")))
                .withMessage(message);
    }

    @Test
    void only_known_roles_are_supported() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KnownRoles.builtIn().with(role("harbour-pilot", "sponsr")))
                .withMessage("The supported role (sponsr) of role (harbour-pilot) must be known.\nMaybe (sponsor).");
    }

    @Test
    void a_role_is_at_its_id() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new KnownRoles(ImmutableSortedMap.of(COACH, role("ship", "coach"))))
                .withMessage("The role (ship) of known roles must be at (coach).\nMaybe use of(...).");
    }

    @Test
    void a_role_does_not_support_itself() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> role("ship", "ship"))
                .withMessage("The supported role (ship) of role (ship) must be another role.\n"
                        + "Maybe put how those who hold it help each other into its relations.");
    }

    @Test
    void a_contract_has_a_task_and_each_guarantee_once() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RoleContract.builder().build())
                .withMessage("The tasks (none) of a role contract must be at least one.\n"
                        + "Maybe say what whoever holds the role does first.");
        Guarantee promise = new Guarantee("no-harm", Text.of("nobody is worse off"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RoleContract.builder()
                        .addTask(Text.of("a"))
                        .addGuarantees(promise, promise)
                        .build())
                .withMessage("The guarantee (no-harm) of a role contract must be there once.\n"
                        + "Maybe put both promises into one text.");
    }

    private static Role role(String id, String supported) {
        return Role.builder()
                .id(RoleId.of(id))
                .name(Text.of(id))
                .summary(Text.of("a role of the harbour"))
                .contract(RoleContract.builder()
                        .addTask(Text.of("guide ships"))
                        .putSupport(RoleId.of(supported), Text.of("helps"))
                        .build())
                .build();
    }
}
