/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.advice;

import static io.github.cocreation.methods.definition.Methods.talk;
import static io.github.cocreation.methods.definition.Methods.tokens;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.framework.CriterionId;
import io.github.cocreation.core.need.Need;
import io.github.cocreation.core.source.SeedArticle;
import io.github.cocreation.core.source.Source;
import io.github.cocreation.core.text.Text;
import io.github.cocreation.core.typology.CellId;
import io.github.cocreation.core.vocabulary.Context;
import io.github.cocreation.core.vocabulary.MethodId;
import io.github.cocreation.core.vocabulary.Phase;
import io.github.cocreation.core.vocabulary.Purpose;
import io.github.cocreation.methods.catalogue.MethodCatalogue;
import io.github.cocreation.methods.definition.Attribution;
import io.github.cocreation.methods.definition.FieldGroup;
import io.github.cocreation.methods.definition.Focus;
import io.github.cocreation.methods.definition.Inputs;
import io.github.cocreation.methods.definition.MethodDefinition;
import java.util.List;
import org.junit.jupiter.api.Test;

class MethodAdvisorTest {
    private static final Source JUDGED = Source.heuristic("ours");
    private static final Source NAMED = Source.practice("a network of hosts");
    private static final Source MEASURED = Source.literature("Somebody (2020)");

    private static final Need UNHEARD = Need.builder()
            .code("users-unheard")
            .because("Users have 12% of the voice and 40% of the heads.")
            .urgency(0.8)
            .addCornerstones(CriterionId.of("engaging-users"))
            .addRemedies(MethodId.of("community-reporting"), MethodId.of("personal-visits"))
            .addSources(Source.seed(SeedArticle.COSIE))
            .build();

    private static Need.Builder need(String code, double urgency) {
        return Need.builder().code(code).because("It shows.").urgency(urgency);
    }

    private static MethodDefinition.Builder method(String id) {
        return talk(id).addCornerstones(CriterionId.of("engaging-users"))
                .addPurposes(Purpose.DEMOCRACY)
                .putTypeFit(CellId.of("equal"), 3)
                .putTypeFit(CellId.of("guided"), 0)
                .addContexts(Context.of("rural"))
                .addSources(new Attribution(JUDGED, ImmutableSortedSet.of(FieldGroup.FIT)))
                .addSources(new Attribution(MEASURED, ImmutableSortedSet.of(FieldGroup.NUMBERS, FieldGroup.STEPS)));
    }

    private static Advice advise(AdviceContext context, MethodDefinition... methods) {
        return MethodAdvisor.withDefaults(MethodCatalogue.of(List.of(methods)))
                .recommend(
                        List.of(need("unheard", 1)
                                .addCornerstones(CriterionId.of("engaging-users"))
                                .build()),
                        context);
    }

    @Test
    void worked_example() {
        Advice advice = MethodAdvisor.withDefaults(MethodCatalogue.builtIn())
                .recommend(List.of(UNHEARD), AdviceContext.unknown());
        Recommendation first = advice.recommendations().get(0);
        Recommendation second = advice.recommendations().get(1);
        Recommendation third = advice.recommendations().get(2);
        assertThat(first.method()).isEqualTo(MethodId.of("community-reporting"));
        assertThat(first.score()).isCloseTo(0.80, within(1e-12));
        assertThat(second.method()).isEqualTo(MethodId.of("personal-visits"));
        assertThat(second.score()).isCloseTo(0.68, within(1e-12));
        assertThat(third.score()).isCloseTo(0.32, within(1e-12));
        assertThat(advice.unknownRemedies()).isEmpty();
    }

    @Test
    void it_says_why_in_plain_words() {
        Advice advice = MethodAdvisor.withDefaults(MethodCatalogue.builtIn())
                .recommend(
                        List.of(UNHEARD),
                        AdviceContext.builder()
                                .type(CellId.of("empowering"))
                                .addPhases(Phase.MOBILISE, Phase.UNDERSTAND)
                                .addTokens(tokens("stakeholder-map").first())
                                .build());
        assertThat(advice.top(1).get(0).explanation()).isEqualTo("""
                        community-reporting (0.82)
                        + It answers "users unheard": a remedy named for it; strengthens "Engaging (marginalised) users". \
                        [heuristic: which method answers which need is a judgement; heuristic: planning defaults of this library]
                        + It belongs in the phases mobilise and understand. [heuristic: planning defaults of this library]
                        + It is typical for co-creation of the type "empowering". [heuristic: planning defaults of this library]
                        - It needs challenge and participants first, not there yet. [literature: People's Voice Media and Community \
                        Reporter network (started 2007; gathering, curation, mobilisation; insight, dialogue and reflection uses)]""");
    }

    @Test
    void a_full_context_gives_a_reason_for_each_facet() {
        Advice advice = MethodAdvisor.withDefaults(
                        MethodCatalogue.of(List.of(method("a").build())))
                .recommend(
                        List.of(need("unheard", 0.5)
                                .addCornerstones(CriterionId.of("engaging-users"), CriterionId.of("common-language"))
                                .addPurposes(Purpose.DEMOCRACY)
                                .addRemedies(MethodId.of("a"), MethodId.of("unheard-of"))
                                .label("Users unheard")
                                .putRemedySource(MethodId.of("a"), NAMED)
                                .addSources(MEASURED)
                                .build()),
                        AdviceContext.builder()
                                .type(CellId.of("equal"))
                                .people(12)
                                .minutes(60)
                                .addPhases(Phase.UNDERSTAND)
                                .addContexts(Context.of("rural"), Context.of("policy"))
                                .addAllTokens(tokens("shared-problem"))
                                .build());
        Recommendation only = advice.recommendations().get(0);
        assertThat(only.reasons())
                .containsExactly(
                        new Reason(
                                "It answers \"Users unheard\": a remedy named for it; strengthens"
                                        + " \"Engaging (marginalised) users\"; serves democracy.",
                                ImmutableList.of(NAMED, JUDGED)),
                        new Reason("It belongs in the phase understand.", JUDGED),
                        new Reason("It is typical for co-creation of the type \"equal\".", JUDGED),
                        new Reason("It is used in these surroundings: rural.", JUDGED),
                        new Reason("Everything it needs to start is there.", MEASURED));
        assertThat(only.cautions()).isEmpty();
        // 0.30*0.5 + 0.20*(0.5*1/2) + 0.10*0.5 + 0.15*1 + 0.15*1 + 0.05*1/2 + 0.05*1, over weights of 1
        assertThat(only.score()).isCloseTo(0.625, within(1e-12));
        assertThat(only.parts().get(Facet.CORNERSTONES)).isCloseTo(0.05, within(1e-12));
        assertThat(advice.unknownRemedies()).containsExactly(MethodId.of("unheard-of"));
    }

    @Test
    void a_remedy_is_a_judgement_whatever_the_finding_rests_on() {
        Recommendation first = MethodAdvisor.withDefaults(MethodCatalogue.builtIn())
                .recommend(List.of(UNHEARD), AdviceContext.unknown())
                .recommendations()
                .get(0);
        assertThat(first.reasons().get(0).sources()).allMatch(Source::isHeuristic);
    }

    @Test
    void what_was_found_is_not_repeated_in_the_reasons() {
        Advice advice = MethodAdvisor.withDefaults(MethodCatalogue.builtIn())
                .recommend(List.of(UNHEARD), AdviceContext.unknown());
        assertThat(advice.recommendations())
                .isNotEmpty()
                .allSatisfy(r -> assertThat(r.explanation()).doesNotContain(UNHEARD.because()));
    }

    @Test
    void the_most_urgent_need_is_answered_first_however_many_needs_another_method_answers() {
        MethodDefinition busy = talk("busy").build();
        MethodDefinition pressing = talk("pressing").build();
        Advice advice = MethodAdvisor.withDefaults(MethodCatalogue.of(List.of(busy, pressing)))
                .recommend(
                        List.of(
                                need("a", 0.9).addRemedies(pressing.id()).build(),
                                need("b", 0.8).addRemedies(busy.id()).build(),
                                need("c", 0.8).addRemedies(busy.id()).build()),
                        AdviceContext.unknown());
        assertThat(advice.recommendations())
                .extracting(Recommendation::method)
                .containsExactly(pressing.id(), busy.id());
        assertThat(advice.recommendations().get(1).score())
                .isGreaterThan(advice.recommendations().get(0).score());
        assertThat(advice.recommendations().get(1).answers()).containsExactly("b", "c");
    }

    @Test
    void cautions_name_what_speaks_against() {
        MethodDefinition scan = method("scan")
                .focus(Focus.DIAGNOSTIC)
                .focusNote(Text.of("Draw it together."))
                .inputs(new Inputs(tokens("mandate", "stories"), tokens()))
                .build();
        Advice advice = advise(
                AdviceContext.builder()
                        .type(CellId.of("guided"))
                        .addPhases(Phase.DECIDE, Phase.SUSTAIN)
                        .addAllTokens(tokens("challenge"))
                        .addUsed(MethodId.of("scan"))
                        .build(),
                scan);
        assertThat(advice.recommendations().get(0).cautions())
                .extracting(Reason::sentence)
                .containsExactly(
                        "It belongs in the phase understand, not in the phases decide and sustain.",
                        "It is unsuitable for co-creation of the type \"guided\".",
                        "It needs mandate and stories first, not there yet.",
                        "It is diagnostic: let the same people talk about it just before or after. Draw it together.",
                        "It was used before.");
    }

    @Test
    void a_method_used_before_loses_half_its_score() {
        AdviceContext fresh = AdviceContext.unknown();
        AdviceContext stale = AdviceContext.builder().addUsed(MethodId.of("a")).build();
        double before =
                advise(fresh, method("a").build()).recommendations().get(0).score();
        Recommendation after =
                advise(stale, method("a").build()).recommendations().get(0);
        assertThat(after.score()).isEqualTo(before / 2);
        assertThat(after.parts().get(Facet.REPETITION)).isEqualTo(-before / 2);
    }

    @Test
    void what_cannot_be_held_is_excluded_with_the_reason() {
        MethodDefinition a = method("a").build();
        assertThat(advise(AdviceContext.builder().people(31).build(), a).excluded())
                .containsExactly(
                        new Exclusion(a.id(), new Reason("It works for 4 to 30 people, not for 31.", MEASURED)));
        assertThat(advise(AdviceContext.builder().people(3).minutes(1).build(), a)
                        .excluded())
                .containsExactly(
                        new Exclusion(a.id(), new Reason("It works for 4 to 30 people, not for 3.", MEASURED)));
        assertThat(advise(AdviceContext.builder().minutes(29).build(), a).excluded())
                .containsExactly(new Exclusion(
                        a.id(), new Reason("A run takes 30 minutes at the least, and there are 29.", MEASURED)));
        assertThat(advise(AdviceContext.builder().minutes(30).people(30).build(), a)
                        .excluded())
                .isEmpty();
    }

    @Test
    void a_method_that_answers_no_need_is_not_recommended() {
        AdviceContext fitting = AdviceContext.builder().type(CellId.of("equal")).build();
        Advice advice = MethodAdvisor.withDefaults(
                        MethodCatalogue.of(List.of(method("a").build())))
                .recommend(
                        List.of(need("other", 1)
                                .addCornerstones(CriterionId.of("infrastructure"))
                                .build()),
                        fitting);
        assertThat(advice.recommendations()).isEmpty();
        assertThat(advice.excluded()).isEmpty();
    }

    @Test
    void without_needs_there_is_no_advice() {
        assertThat(MethodAdvisor.withDefaults(MethodCatalogue.builtIn()).recommend(List.of(), AdviceContext.unknown()))
                .isEqualTo(Advice.builder().build());
    }

    @Test
    void equal_scores_are_sorted_by_id() {
        assertThat(advise(
                                AdviceContext.unknown(),
                                method("b").build(),
                                method("a").build())
                        .recommendations())
                .extracting(Recommendation::method)
                .containsExactly(MethodId.of("a"), MethodId.of("b"));
    }

    @Test
    void the_phases_of_the_needs_count_where_none_is_known_to_be_open() {
        Advice advice = MethodAdvisor.withDefaults(
                        MethodCatalogue.of(List.of(method("a").build())))
                .recommend(
                        List.of(need("unheard", 1)
                                .addCornerstones(CriterionId.of("engaging-users"))
                                .addPhases(Phase.UNDERSTAND)
                                .build()),
                        AdviceContext.unknown());
        assertThat(advice.recommendations().get(0).parts()).containsKey(Facet.PHASE);
    }

    @Test
    void weights_can_be_set() {
        MethodAdvisor adviser = MethodAdvisor.withDefaults(MethodCatalogue.builtIn())
                .withWeight(Facet.REMEDY, 0)
                .withRepeatDiscount(0);
        assertThat(adviser.weights().facets()).containsEntry(Facet.REMEDY, 0.0).containsEntry(Facet.TYPE, 0.15);
        assertThat(adviser.recommend(List.of(UNHEARD), AdviceContext.unknown())
                        .recommendations()
                        .get(0)
                        .score())
                .isCloseTo(0.8, within(1e-12));
        assertThatThrownBy(() -> adviser.withWeight(Facet.REPETITION, 1))
                .hasMessage("The facet (repetition) of the adviser has no weight.\n"
                        + "Maybe set the discount with withRepeatDiscount().");
        assertThatThrownBy(() -> adviser.withWeight(Facet.TYPE, -1))
                .hasMessage("The weight of facet (type) (-1.0) of the adviser must be a finite number of at least 0.\n"
                        + "Maybe leave it out if it is not known.");
        assertThatThrownBy(() -> adviser.withRepeatDiscount(2))
                .hasMessage("The discount for repetition (2.0) of the adviser must be in [0, 1].\n"
                        + "Maybe divide by the largest value of your scale first.");
    }

    @Test
    void a_context_has_people_and_time() {
        assertThatThrownBy(() -> AdviceContext.builder().people(0).build())
                .hasMessage("The number of people (0) of the context of advice must be at least 1.\n"
                        + "Maybe check the sign and the unit.");
    }
}
