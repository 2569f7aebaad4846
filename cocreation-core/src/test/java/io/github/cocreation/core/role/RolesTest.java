/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.role;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cocreation.core.source.SeedArticle;
import io.github.cocreation.core.source.Source;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RolesTest {
    @Test
    void every_role_has_a_danish_name() {
        assertThat(Roles.builtIn().values())
                .hasSize(31)
                .allMatch(role -> role.name().speaks(Locale.forLanguageTag("da")));
    }

    @Test
    void roles_that_methods_ask_for_are_there() {
        assertThat(Roles.builtIn().keySet().stream().map(RoleId::value))
                .contains(
                        "co-facilitator",
                        "coach",
                        "community-reporter",
                        "convener",
                        "decision-maker",
                        "evaluator",
                        "expert",
                        "facilitator",
                        "intermediary",
                        "interviewer",
                        "mentor",
                        "moderator",
                        "participant-user",
                        "recorder",
                        "steering-group",
                        "storyteller",
                        "table-host",
                        "technician",
                        "trainer");
    }

    @Test
    void roles_that_the_seed_articles_speak_of_are_there() {
        assertThat(Roles.builtIn().keySet().stream().map(RoleId::value))
                .contains(
                        "advocate",
                        "ambassador",
                        "co-trainer",
                        "frontline-professional",
                        "guarantor",
                        "host",
                        "initiator",
                        "internal-facilitator",
                        "manager",
                        "peer-supporter",
                        "sponsor",
                        "translator")
                .hasSize(31);
    }

    @Test
    void an_intermediary_guarantees_progress_and_data_and_hands_back() {
        Role intermediary = KnownRoles.builtIn().role(RoleId.of("intermediary"));
        assertThat(intermediary.contract().guarantees())
                .extracting(Guarantee::code)
                .containsExactly(Guarantee.STRUCTURED_PROGRESS, Guarantee.PROTECTED_DATA);
        assertThat(intermediary.contract().term()).isEqualTo(RoleTerm.HANDED_BACK);
        assertThat(intermediary.sources()).contains(Source.seed(SeedArticle.COSIE));
    }

    static Stream<Role> builtIn() {
        return Roles.builtIn().values().stream();
    }

    @ParameterizedTest
    @MethodSource("builtIn")
    void every_contract_answers_every_question(Role role) {
        RoleContract contract = role.contract();
        assertThat(List.of(
                        contract.tasks(),
                        contract.responsibilities(),
                        contract.relations(),
                        contract.ownResources(),
                        contract.resourcesInOthers()))
                .allSatisfy(answers -> assertThat(answers).isNotEmpty());
        assertThat(contract.supports().size()).isGreaterThanOrEqualTo(2);
        assertThat(KnownRoles.builtIn().supportFor(role.id())).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("builtIn")
    void every_role_says_where_it_comes_from_and_that_its_words_are_ours(Role role) {
        assertThat(role.sources()).anyMatch(Source::isHeuristic).anyMatch(source -> !source.isHeuristic());
    }
}
