/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.composition;

import static io.github.cocreation.methods.composition.Programme.sequence;
import static io.github.cocreation.methods.composition.Programme.use;
import static io.github.cocreation.methods.definition.Methods.tokens;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cocreation.core.check.Violation;
import io.github.cocreation.core.json.JsonFormat;
import io.github.cocreation.core.typology.CellId;
import io.github.cocreation.core.vocabulary.MethodId;
import io.github.cocreation.core.vocabulary.Token;
import io.github.cocreation.methods.catalogue.MethodCatalogue;
import io.github.cocreation.methods.grouping.Ending;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProgrammePlannerTest {
    private static final MethodCatalogue CATALOGUE = MethodCatalogue.builtIn();
    private static final ProgrammePlanner PLANNER = ProgrammePlanner.over(CATALOGUE);

    private static PlanLimits.Builder limits() {
        return PlanLimits.builder();
    }

    @Test
    void the_worked_example() {
        Plans plans = PLANNER.withLimits(limits().people(24).build()).plan(tokens("challenge"), tokens("priorities"));
        assertThat(plans.best())
                .extracting(Plan::programme)
                .containsExactly(
                        sequence(use("one-two-four-all"), use("dotmocracy")),
                        sequence(use("metaplan"), use("one-two-four-all")),
                        sequence(use("lightning-decision-jam").inGroups(), use("one-two-four-all")));
        assertThat(plans.best()).extracting(Plan::minutes).containsExactly(42, 132, 57);
        assertThat(plans.best().get(0).steps())
                .extracting(Object::toString)
                .containsExactly(
                        "one-two-four-all: yields (ideas), which (dotmocracy) needs",
                        "dotmocracy: yields (priorities), which is wanted");
        assertThat(plans.best().get(1).steps().get(1).reason())
                .isEqualTo("lets people talk about what (metaplan) found");
        assertThat(plans.best().get(2).steps().get(0).reason())
                .isEqualTo("yields (priorities), which is wanted; in 3 groups");
    }

    @Test
    void what_is_there_needs_no_programme() {
        Plans plans = PLANNER.plan(tokens("prototype"), tokens("ideas"));
        assertThat(plans.unneeded()).isTrue();
        assertThat(plans.best()).isEmpty();
        assertThat(plans.obstacles().all()).isEmpty();
    }

    @Test
    void another_cost_gives_another_best() {
        assertThat(PLANNER.withCost(PlanCost.STEPS)
                        .plan(tokens("challenge"), tokens("participants", "stories"))
                        .best()
                        .get(0)
                        .steps())
                .hasSize(2);
        CellId equal = CellId.of("equal");
        Plans fitting = PLANNER.withCost(PlanCost.FIT)
                .withLimits(limits().type(equal).build())
                .plan(tokens("challenge"), tokens("themes"));
        assertThat(fitting.best().get(0).programme().methods())
                .allMatch(id -> CATALOGUE.method(id).fit(equal).orElse(0) == 3);
        assertThatThrownBy(() -> PLANNER.withCost(PlanCost.FIT).plan(tokens("challenge"), tokens("themes")))
                .hasMessage("The cost (fit) of a planner must go with a type of co-creation.\n"
                        + "Maybe name one in the limits.");
    }

    @Test
    void limits_that_are_too_tight_say_by_how_much() {
        Plans plans = PLANNER.withLimits(limits().minutes(600).build())
                .plan(tokens("challenge"), tokens("implemented-change"));
        assertThat(plans.best()).isEmpty();
        assertThat(plans.obstacles().all())
                .containsExactly(Violation.error(
                        "limit-minutes",
                        "limits.minutes",
                        600,
                        "is too few",
                        "allow (645) minutes for [lightning-decision-jam, co-implementation-rhythm]"));
        assertThat(PLANNER.withLimits(limits().minutes(645).build())
                        .plan(tokens("challenge"), tokens("implemented-change"))
                        .best())
                .hasSize(1);
        assertThat(PLANNER.withLimits(limits().minutes(600).days(20).build())
                        .plan(tokens("challenge"), tokens("implemented-change"))
                        .obstacles()
                        .all())
                .extracting(Violation::remedy)
                .containsExactly(
                        "allow (645) minutes and (181) days for [lightning-decision-jam, co-implementation-rhythm]");
    }

    @Test
    void a_limit_of_days_can_make_another_programme_the_best() {
        Plans plans =
                PLANNER.withLimits(limits().days(60).build()).plan(tokens("challenge"), tokens("implemented-change"));
        assertThat(plans.best()).isNotEmpty().allMatch(plan -> plan.days() <= 60);
    }

    @Test
    void excluded_methods_stay_out_and_facilitators_are_enough() {
        Plans plans = PLANNER.withLimits(limits().people(60)
                        .facilitators(1)
                        .addExcluded(MethodId.of("one-two-four-all"))
                        .build())
                .plan(tokens("challenge"), tokens("ideas"));
        assertThat(plans.best()).isNotEmpty();
        assertThat(plans.best())
                .allSatisfy(plan -> assertThat(plan.programme().methods())
                        .doesNotContain(MethodId.of("one-two-four-all"), MethodId.of("co-creation-arena")));
    }

    @Test
    void what_nothing_makes_is_named() {
        MethodCatalogue none = MethodCatalogue.of(java.util.List.of(
                io.github.cocreation.methods.definition.Methods.talk("talk").build()));
        assertThat(ProgrammePlanner.over(none)
                        .plan(tokens("challenge"), tokens("mandate"))
                        .obstacles()
                        .all())
                .extracting(Violation::code)
                .containsExactly("unreachable");
    }

    @Test
    void an_unknown_token_gets_the_closest_one() {
        assertThatThrownBy(() -> PLANNER.plan(tokens("challenge"), tokens("prioritys")))
                .hasMessage("The token (prioritys) of the vocabulary is unknown.\nMaybe (priorities).");
        assertThatThrownBy(() -> PLANNER.plan(tokens("challenge"), tokens()))
                .hasMessage("The wanted tokens ([]) of a plan must not be empty.\nMaybe say what should come of it.");
    }

    @Test
    void all_tokens_at_once_have_a_best_programme() {
        Plans plans =
                PLANNER.plan(tokens("challenge"), CATALOGUE.tokens().cards().keySet());
        assertThat(plans.proven()).isTrue();
        assertThat(plans.ending()).isEqualTo(Ending.PROVED);
        assertThat(plans.best()).hasSize(3);
        assertThat(plans.best().get(0).minutes()).isEqualTo(4140);
    }

    @Test
    void a_search_that_must_stop_gives_the_best_it_has_and_says_so() {
        Set<Token> all = CATALOGUE.tokens().cards().keySet();
        Plans plans = PLANNER.withEffort(10).plan(tokens("challenge"), all);
        assertThat(plans.ending()).isEqualTo(Ending.EFFORT_SPENT);
        assertThat(plans.proven()).isFalse();
        assertThat(plans.best()).hasSize(1);
        ProgrammeCheck check = plans.best().get(0).programme().check(CATALOGUE, tokens("challenge"));
        assertThat(check.violations().all()).isEmpty();
        assertThat(check.tokens()).containsAll(all);
        assertThat(plans.obstacles().all())
                .extracting(Violation::code, Violation::remedy)
                .containsExactly(org.assertj.core.api.Assertions.tuple(
                        "search-limit",
                        "allow more effort, or plan for a few of them and go on from there for the others"));
        assertThat(JsonFormat.withDefaults()
                        .read(Plans.codec(), JsonFormat.withDefaults().write(Plans.codec(), plans), "plans"))
                .isEqualTo(plans);
        assertThat(PLANNER.withCancellation(() -> true).plan(tokens("challenge"), all))
                .satisfies(stopped -> {
                    assertThat(stopped.ending()).isEqualTo(Ending.CANCELLED);
                    assertThat(stopped.best()).isEqualTo(plans.best());
                });
        assertThatThrownBy(() -> PLANNER.withEffort(0))
                .hasMessage("The effort (0) of a planner must be at least 1.\n"
                        + "Maybe leave it out to look at a million points.");
    }
}
