/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.rules;

import static io.github.cocreation.methods.definition.Methods.step;
import static io.github.cocreation.methods.definition.Methods.talk;
import static io.github.cocreation.methods.definition.Methods.tokens;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.cocreation.core.framework.CriterionId;
import io.github.cocreation.core.role.RoleId;
import io.github.cocreation.core.typology.CellId;
import io.github.cocreation.core.vocabulary.MethodId;
import io.github.cocreation.core.vocabulary.Token;
import io.github.cocreation.methods.catalogue.MethodCatalogue;
import io.github.cocreation.methods.composition.Settings;
import io.github.cocreation.methods.composition.UsedStep;
import io.github.cocreation.methods.definition.Estimate;
import io.github.cocreation.methods.definition.Grouping;
import io.github.cocreation.methods.definition.Inputs;
import io.github.cocreation.methods.definition.MethodDefinition;
import io.github.cocreation.methods.definition.Outputs;
import io.github.cocreation.methods.definition.ParameterId;
import io.github.cocreation.methods.definition.RoleNeed;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DefinitionRulesTest {
    private static final MethodDefinition ODD = talk("odd")
            .inputs(new Inputs(tokens("chalenge"), tokens("storys")))
            .outputs(new Outputs(tokens("prototype"), tokens("insihgts")))
            .steps(List.of(step("Talk", 100).output(Token.of("lesson")).build()))
            .addRoles(RoleNeed.builder().role(RoleId.of("facilitater")).min(1).build())
            .addCornerstones(CriterionId.of("comon-language"))
            .putTypeFit(CellId.of("equql"), 2)
            .build();

    @Test
    void a_good_definition_breaks_no_rule() {
        assertThat(new DefinitionRules(KnownWords.builtIn())
                        .check(talk("talk").build())
                        .all())
                .isEmpty();
    }

    @Test
    void all_that_is_wrong_is_said_at_once() {
        assertThatThrownBy(() -> MethodCatalogue.of(List.of(ODD)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("""
                    The method (odd) has 8 errors:
                    [unknown-token] inputs.required (chalenge) is unknown.
                    Maybe (challenge).
                    [unknown-token] inputs.optional (storys) is unknown.
                    Maybe (stories).
                    [unknown-token] outputs.secondary (insihgts) is unknown.
                    Maybe (insights).
                    [unknown-token] steps[0].output (lesson) is unknown.
                    Maybe (lessons).
                    [unknown-role] roles[1] (facilitater) is unknown.
                    Maybe (facilitator).
                    [unknown-cornerstone] cornerstones (comon-language) is unknown.
                    Maybe (common-language).
                    [unknown-type] typeFit (equql) is unknown.
                    Maybe (equal).
                    [unmade-output] outputs.primary (prototype) must be the output of a step.
                    Maybe name it as output of the step that makes it, or make it secondary.\
                    """);
    }

    @Test
    void an_output_may_be_implied_by_what_a_step_makes() {
        MethodDefinition method = talk("talk")
                .outputs(new Outputs(tokens("ideas"), tokens()))
                .steps(List.of(step("Build", 100).output(Token.of("prototype")).build()))
                .build();
        assertThat(new DefinitionRules(KnownWords.builtIn()).check(method).all())
                .isEmpty();
    }

    @Test
    void each_step_with_rotating_tables_is_a_round() {
        MethodDefinition twice = talk("talk")
                .rounds(Estimate.of(1, 1, 4))
                .steps(List.of(
                        step("One", 50)
                                .grouping(Grouping.TABLES_ROTATING)
                                .output(Token.of("insights"))
                                .build(),
                        step("Two", 50).grouping(Grouping.TABLES_ROTATING).build()))
                .build();
        assertThat(new DefinitionRules(KnownWords.builtIn()).check(twice).all())
                .singleElement()
                .hasToString("""
                    [unheld-steps] rounds.typical (1) is below the number of steps with rotating tables, 2, each of which is a \
                    round at least, so the last are left out.
                    Maybe count these steps, or join them.\
                    """);
    }

    @Test
    void a_host_may_set_fewer_rounds_than_there_are_steps_for() {
        MethodDefinition two =
                MethodCatalogue.builtIn().method(MethodId.of("world-cafe")).with(Map.of(ParameterId.ROUNDS, 2));
        assertThat(new DefinitionRules(KnownWords.builtIn()).check(two).errors())
                .isEmpty();
        assertThat(MethodCatalogue.of(List.of(two)).problems()).isEmpty();
        assertThat(Settings.builder().build().steps(two))
                .extracting(used -> used.step().title().english(), UsedStep::rounds, UsedStep::minutes)
                .contains(tuple("Round one", 1, 36), tuple("Round two", 1, 36))
                .noneMatch(step -> step.toList().contains("Round three"));
    }

    @Test
    void a_host_may_add_words() {
        KnownWords words = KnownWords.builder()
                .from(KnownWords.builtIn())
                .addRoles(RoleId.of("acme.clown"))
                .build();
        MethodDefinition method = talk("talk")
                .addRoles(
                        RoleNeed.builder().role(RoleId.of("acme.clown")).min(1).build())
                .build();
        assertThat(new DefinitionRules(words).check(method).all()).isEmpty();
        assertThat(MethodCatalogue.builtIn()
                        .and(MethodCatalogue.of(List.of(method), words))
                        .words()
                        .roles())
                .contains(RoleId.of("acme.clown"), RoleId.of("facilitator"));
    }
}
