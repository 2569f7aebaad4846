/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.definition;

import static io.github.cocreation.methods.definition.Methods.step;
import static io.github.cocreation.methods.definition.Methods.talk;
import static io.github.cocreation.methods.definition.Methods.tokens;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.role.RoleId;
import io.github.cocreation.core.source.SeedArticle;
import io.github.cocreation.core.source.Source;
import io.github.cocreation.core.text.Text;
import io.github.cocreation.core.typology.CellId;
import io.github.cocreation.core.vocabulary.Token;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MethodDefinitionTest {
    @Test
    void estimates_must_ascend() {
        assertThatThrownBy(() -> Estimate.of(12, 8, 300))
                .hasMessage("The typical value (8) of an estimate from (12) to (300) must lie between min and max.\n"
                        + "Maybe put the three numbers in ascending order.");
        assertThatThrownBy(() -> Estimate.of(0, 8, 300))
                .hasMessage("The min (0) of an estimate must be at least 1.\nMaybe check the sign and the unit.");
    }

    @Test
    void an_estimate_contains_its_ends() {
        Estimate people = Estimate.of(12, 40, 300);
        assertThat(people.contains(12)).isTrue();
        assertThat(people.contains(300)).isTrue();
        assertThat(people.contains(11)).isFalse();
        assertThat(people.contains(301)).isFalse();
        assertThat(people).hasToString("12 to 300, typically 40");
    }

    @Test
    void one_more_holder_is_needed_from_the_first_person_beyond() {
        RoleNeed need = RoleNeed.builder()
                .role(RoleId.of("facilitator"))
                .min(1)
                .perParticipants(60)
                .build();
        assertThat(need.needed(60)).isEqualTo(1);
        assertThat(need.needed(61)).isEqualTo(2);
        assertThat(need.needed(0)).isEqualTo(1);
        assertThat(need.needed(Integer.MAX_VALUE)).isEqualTo(35_791_395);
        assertThatThrownBy(() -> need.needed(-1))
                .hasMessage("The number of participants (-1) must be at least 0.\nMaybe check the sign and the unit.");
    }

    @Test
    void a_fixed_need_does_not_grow() {
        RoleNeed need =
                RoleNeed.builder().role(RoleId.of("steering-group")).min(4).build();
        assertThat(need.needed(1_000)).isEqualTo(4);
    }

    @Test
    void shares_must_add_up_to_100() {
        assertThatThrownBy(() -> talk("talk")
                        .steps(List.of(
                                step("Open", 30).build(), step("Close", 60).build()))
                        .build())
                .hasMessage("The sum of the steps' shares (90) of method (talk) must be 100.\n"
                        + "Maybe give the (10) left over to the longest step.");
        assertThatThrownBy(() -> talk("talk").addSteps(step("Close", 5).build()).build())
                .hasMessage("The sum of the steps' shares (105) of method (talk) must be 100.\n"
                        + "Maybe take (5) from the longest step.");
    }

    @Test
    void a_step_has_some_time() {
        assertThatThrownBy(() -> step("Close", 0).build())
                .hasMessage("The share (0) of step (Close) must be a percentage in [1, 100].\n"
                        + "Maybe give each step its part of the 100, or join it with its neighbour.");
    }

    @Test
    void sources_must_be_there() {
        assertThatThrownBy(() -> talk("talk").sources(List.of()).build())
                .hasMessage("The sources ([]) of method (talk) must not be empty.\n"
                        + "Maybe say whose practice or judgement it is.");
    }

    @Test
    void a_phase_must_be_there() {
        assertThatThrownBy(() -> talk("talk").phases(List.of()).build())
                .hasMessage("The phases ([]) of method (talk) must not be empty.\n"
                        + "Maybe name the phases it belongs in.");
    }

    @Test
    void a_role_is_needed_once() {
        RoleNeed again =
                RoleNeed.builder().role(RoleId.of("facilitator")).min(2).build();
        assertThatThrownBy(() -> talk("talk").addRoles(again).build())
                .hasMessage("The roles ([facilitator, facilitator]) of method (talk) must differ from each other.\n"
                        + "Maybe join the needs for the same role.");
    }

    @Test
    void a_fit_has_four_degrees() {
        assertThatThrownBy(() -> talk("talk").putTypeFit(CellId.of("equal"), 4).build())
                .hasMessage("The fit to type (equal) (4) of method (talk) must be in [0, 3].\n"
                        + "Maybe write 0 for unsuitable, 1 possible, 2 suitable, 3 typical.");
        MethodDefinition method = talk("talk").putTypeFit(CellId.of("equal"), 0).build();
        assertThat(method.fit(CellId.of("equal"))).hasValue(0);
        assertThat(method.fit(CellId.of("guided"))).isEmpty();
    }

    @Test
    void a_token_is_required_or_optional_not_both() {
        assertThatThrownBy(() -> new Inputs(tokens("challenge", "stories"), tokens("stories")))
                .hasMessage("The tokens ([stories]) of a method's inputs must not be both required and optional.\n"
                        + "Maybe keep them where the method cannot start without them.");
        assertThatThrownBy(() -> new Outputs(tokens("insights"), tokens("insights")))
                .hasMessage("The tokens ([insights]) of a method's outputs must not be both primary and secondary.\n"
                        + "Maybe keep those a normal run yields as primary.");
        assertThatThrownBy(() -> new Outputs(tokens(), tokens("insights")))
                .hasMessage("The primary tokens ([]) of a method's outputs must not be empty.\n"
                        + "Maybe name what a normal run yields, insights at the least.");
    }

    @Test
    void sessions_multiply_into_a_run() {
        MethodDefinition sessions = talk("talk")
                .durationScope(DurationScope.PER_SESSION)
                .durationMinutes(Estimate.of(60, 90, 120))
                .rounds(Estimate.of(3, 6, 12))
                .build();
        assertThat(sessions.runMinutes()).isEqualTo(Estimate.of(180, 540, 1440));
        assertThat(sessions.toBuilder()
                        .durationScope(DurationScope.EVENT)
                        .build()
                        .runMinutes())
                .isEqualTo(Estimate.of(60, 90, 120));
        Estimate most = Estimate.of(1, 1, Integer.MAX_VALUE);
        assertThat(most.times(most)).isEqualTo(most);
    }

    @Test
    void the_best_founded_source_speaks_for_a_part() {
        MethodDefinition method = talk("talk")
                .addSources(new Attribution(
                        Source.heuristic("judgement"), ImmutableSortedSet.of(FieldGroup.STEPS, FieldGroup.IDENTITY)))
                .addSources(new Attribution(Source.seed(SeedArticle.COSIE), ImmutableSortedSet.of(FieldGroup.IDENTITY)))
                .build();
        assertThat(method.source(FieldGroup.IDENTITY)).hasValue(Source.seed(SeedArticle.COSIE));
        assertThat(method.source(FieldGroup.STEPS)).hasValue(Source.heuristic("judgement"));
        assertThat(method.source(FieldGroup.FIT)).isEmpty();
    }

    @Test
    void equality_does_not_depend_on_the_order_of_sets() {
        assertThat(new Outputs(tokens("insights", "themes"), tokens()))
                .isEqualTo(new Outputs(tokens("themes", "insights"), tokens()));
        assertThat(new Outputs(tokens("insights"), tokens("themes")).all())
                .containsExactly(Token.of("insights"), Token.of("themes"));
    }

    @Test
    void what_is_not_translated_can_be_listed() {
        Locale danish = Locale.forLanguageTag("da");
        MethodDefinition method =
                talk("talk").name(Text.of("Talk").with(danish, "Samtale")).build();
        assertThat(method.texts()).containsKeys("name", "intent", "steps[0].title", "steps[0].what", "online.how");
        assertThat(method.untranslated(danish))
                .containsExactly("intent", "steps[0].title", "steps[0].what", "online.how");
        assertThat(method.untranslated(Locale.ENGLISH)).isEmpty();
    }
}
