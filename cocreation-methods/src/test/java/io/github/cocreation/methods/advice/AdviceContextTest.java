/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.advice;

import static io.github.cocreation.methods.definition.Methods.talk;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.framework.Assessment;
import io.github.cocreation.core.framework.CriterionId;
import io.github.cocreation.core.framework.FrameworkId;
import io.github.cocreation.core.framework.Perspective;
import io.github.cocreation.core.framework.QuestionId;
import io.github.cocreation.core.framework.Rating;
import io.github.cocreation.core.json.JsonFormat;
import io.github.cocreation.core.judgement.Gate;
import io.github.cocreation.core.need.Need;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.process.ProcessId;
import io.github.cocreation.core.role.RoleId;
import io.github.cocreation.core.source.Source;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.core.typology.Axis;
import io.github.cocreation.core.typology.AxisId;
import io.github.cocreation.core.typology.CellId;
import io.github.cocreation.core.typology.Position;
import io.github.cocreation.core.typology.Typologies;
import io.github.cocreation.core.vocabulary.MethodId;
import io.github.cocreation.core.vocabulary.Motive;
import io.github.cocreation.core.vocabulary.Purpose;
import io.github.cocreation.methods.catalogue.MethodCatalogue;
import io.github.cocreation.methods.definition.MethodDefinition;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AdviceContextTest {
    private static final CriterionId USERS = CriterionId.of("engaging-users");
    private static final Need UNHEARD = Need.builder()
            .code("unheard")
            .because("It shows.")
            .urgency(1)
            .addCornerstones(USERS)
            .build();
    private static final MethodDefinition TALK = talk("acme.talk")
            .addCornerstones(USERS)
            .addPurposes(Purpose.DEMOCRACY)
            .putTypeFit(CellId.of("guided"), 0)
            .putTypeFit(CellId.of("empowering"), 0)
            .putTypeFit(CellId.of("equal"), 3)
            .putTypeFit(CellId.of("facilitating"), 3)
            .build();

    private static Position position(double first, double second) {
        List<Axis> axes = Typologies.ulrich().axes();
        return new Position(
                Typologies.ulrich().id(),
                ImmutableSortedMap.<AxisId, Double>naturalOrder()
                        .put(axes.get(0).id(), first)
                        .put(axes.get(1).id(), second)
                        .build());
    }

    private static Advice advise(AdviceContext context) {
        return MethodAdvisor.withDefaults(MethodCatalogue.of(List.of(TALK))).recommend(List.of(UNHEARD), context);
    }

    private static Recommendation only(AdviceContext context) {
        return advise(context).recommendations().get(0);
    }

    private static CoCreationProcess.Builder process() {
        return CoCreationProcess.builder()
                .id(ProcessId.of("park"))
                .title("Park")
                .challenge("Whose park is it?");
    }

    private static Assessment rated(String framework, String... answers) {
        return new Assessment(
                FrameworkId.of(framework),
                Arrays.stream(answers)
                        .map(answer -> answer.split("="))
                        .map(answer -> Rating.builder()
                                .question(QuestionId.of(answer[0]))
                                .rater(StakeholderId.of("ann"))
                                .perspective(Perspective.of("users"))
                                .value(Double.parseDouble(answer[1]))
                                .on(LocalDate.of(2026, 3, 1))
                                .build())
                        .collect(ImmutableList.toImmutableList()));
    }

    @Test
    void types_count_by_how_near_the_position_is() {
        var weights = TypeWeights.of(
                AdviceContext.builder().position(position(0.75, 0.5)).build());
        assertThat(weights.values().stream().mapToDouble(w -> w).sum()).isCloseTo(1, within(1e-12));
        assertThat(weights.values().stream().sorted()).containsExactly(0.125, 0.125, 0.375, 0.375);
    }

    @Test
    void a_position_between_types_gets_what_suits_both() {
        double middle = only(AdviceContext.builder()
                        .position(position(0.5, 0.5))
                        .build())
                .parts()
                .get(Facet.TYPE);
        double equal = only(AdviceContext.builder().type(CellId.of("equal")).build())
                .parts()
                .get(Facet.TYPE);
        assertThat(middle).isCloseTo(equal / 2, within(1e-12));
    }

    @Test
    void without_a_type_the_purposes_and_the_maturity_say_which_suits() {
        AdviceContext.Builder purpose = AdviceContext.builder().addPurposes(Purpose.DEMOCRACY);
        var experienced = TypeWeights.of(purpose.build());
        var beginner = TypeWeights.of(
                purpose.putReading("organisational-maturity", 1.0).build());
        // democracy: guided 0, empowering 1, equal 3, facilitating 3; a beginner: 0, 1, 2, 2
        assertThat(experienced.get(CellId.of("equal"))).isCloseTo(3 / 7.0, within(1e-12));
        assertThat(beginner.get(CellId.of("equal"))).isCloseTo(2 / 5.0, within(1e-12));
        assertThatThrownBy(() -> purpose.putReading("maturity", 1.0).build()).hasMessageContaining("(maturity)");
    }

    @Test
    void what_the_process_is_for_counts() {
        Recommendation serves =
                only(AdviceContext.builder().addPurposes(Purpose.DEMOCRACY).build());
        assertThat(serves.parts().get(Facet.AIMS)).isPositive();
        assertThat(serves.explanation()).contains("+ It serves what the process is for: democracy.");
        assertThat(only(AdviceContext.builder().addPurposes(Purpose.LEARNING).build())
                        .explanation())
                .contains("- It serves none of the purposes of the process.");
    }

    @Test
    void roles_that_cannot_be_filled_are_named() {
        Recommendation lacking =
                only(AdviceContext.builder().putRole(RoleId.of("recorder"), 2).build());
        assertThat(lacking.missingRoles()).containsExactly(Map.entry(RoleId.of("facilitator"), 1));
        assertThat(lacking.parts().get(Facet.STAFFING)).isZero();
        assertThat(lacking.explanation()).contains("- It lacks holders of roles: facilitator (1).");
        Recommendation filled = only(
                AdviceContext.builder().putRole(RoleId.of("facilitator"), 1).build());
        assertThat(filled.missingRoles()).isEmpty();
        assertThat(filled.explanation()).contains("+ Every role it needs can be filled.");
        assertThat(only(AdviceContext.unknown()).parts()).doesNotContainKey(Facet.STAFFING);
    }

    @Test
    void a_refusal_is_respected() {
        Advice advice = advise(AdviceContext.builder().addRefused(TALK.id()).build());
        assertThat(advice.recommendations()).isEmpty();
        assertThat(advice.excluded())
                .singleElement()
                .satisfies(out ->
                        assertThat(out.reason().sentence()).isEqualTo("Those who would take part have refused it."));
    }

    @Test
    void a_process_says_what_it_is_for_and_where_it_lies() {
        AdviceContext context = AdviceContext.of(process()
                .declaredPosition(position(0.6, 0.5))
                .addPurposes(Purpose.LEARNING)
                .putMotive(Motive.DEMOCRACY, 1.0)
                .build());
        assertThat(context.purposes()).containsExactlyInAnyOrder(Purpose.LEARNING, Purpose.DEMOCRACY);
        assertThat(context.position()).contains(position(0.6, 0.5));
        assertThat(context.type()).isEmpty();
        assertThat(context.doubts()).isEmpty();
    }

    @Test
    void what_raters_say_against_co_creation_is_part_of_the_advice() {
        AdviceContext context = AdviceContext.of(process()
                .addAssessments(rated("when-not", "n1=1", "n2=0", "n5=1"))
                .addAssessments(rated("suitability", "s1=3", "s2=1"))
                .build());
        Advice advice = advise(context);
        assertThat(advice.doubts())
                .extracting(doubt -> doubt.reason().sentence() + " " + doubt.instead())
                .containsExactlyInAnyOrder(
                        "Daily operation already solves it very well. Do it in line",
                        advice.doubts().stream()
                                .filter(d -> d.instead().equals("Change the mandate first"))
                                .map(d -> d.reason().sentence() + " Change the mandate first")
                                .findFirst()
                                .orElseThrow(),
                        "Its scores for suitability are too low: at least 2 each and 13 in all are asked for."
                                + " Do it in line, or make room for it first");
        assertThat(advice.recommendations()).isNotEmpty();
        JsonFormat json = JsonFormat.withDefaults();
        assertThat(json.read(Advice.codec(), json.write(Advice.codec(), advice), "advice"))
                .isEqualTo(advice);
        assertThat(json.read(AdviceContext.codec(), json.write(AdviceContext.codec(), context), "context"))
                .isEqualTo(context);
    }

    @Test
    void scores_that_are_high_enough_raise_no_doubt() {
        assertThat(AdviceContext.of(process()
                                .addAssessments(rated("suitability", "s1=3", "s2=3", "s3=3", "s4=2", "s5=2"))
                                .addAssessments(rated("when-not", "n1=0"))
                                .build())
                        .doubts())
                .isEmpty();
    }

    @Test
    void a_gate_that_says_it_is_something_else_is_a_doubt() {
        Gate gate = Gate.publicProfile();
        CriterionId first = gate.conditions().get(0).id();
        assertThat(Doubt.of(gate, gate.evaluate(ImmutableSortedMap.of(first, 0.0))))
                .get()
                .satisfies(doubt -> assertThat(doubt.toString())
                        .contains("Condition " + first + " is not met", "Instead: Call it what it is"));
        assertThat(Doubt.of(gate, gate.evaluate(ImmutableSortedMap.of(first, 1.0))))
                .isEmpty();
        AdviceContext doubted =
                AdviceContext.unknown().withGate(gate, gate.evaluate(Map.of(CriterionId.of("g2"), 0.0)));
        assertThat(MethodAdvisor.withDefaults(MethodCatalogue.builtIn())
                        .recommend(List.of(), doubted)
                        .doubts())
                .isEqualTo(doubted.doubts())
                .hasSize(1);
        assertThat(AdviceContext.unknown()
                        .withGate(gate, gate.evaluate(Map.of(CriterionId.of("g2"), 1.0)))
                        .doubts())
                .isEmpty();
    }

    @Test
    void two_recommendations_are_compared_part_by_part() {
        Recommendation fresh = only(AdviceContext.unknown());
        Recommendation stale = only(AdviceContext.builder().addUsed(TALK.id()).build());
        RecommendationDiff diff = fresh.diff(stale);
        assertThat(diff.score()).isCloseTo(0.5, within(1e-12));
        assertThat(diff.parts().get(Facet.REPETITION)).isCloseTo(0.5, within(1e-12));
        assertThat(diff.parts().get(Facet.CORNERSTONES)).isZero();
        assertThat(diff.gained()).isEmpty();
        assertThat(diff).hasToString("acme.talk to acme.talk: +0.50\nrepetition +0.50");
        Recommendation idle = Recommendation.builder()
                .method(MethodId.of("acme.idle"))
                .score(0)
                .build();
        assertThat(fresh.diff(idle).gained()).containsExactly("unheard");
        assertThat(idle.diff(fresh).lost()).containsExactly("unheard");
    }

    @Test
    void weights_are_data_with_a_source() {
        AdviceWeights ours = AdviceWeights.builder()
                .putFacet(Facet.CORNERSTONES, 1.0)
                .repeatDiscount(0)
                .source(Source.practice("ten processes of our own"))
                .build();
        JsonFormat json = JsonFormat.withDefaults();
        assertThat(json.read(AdviceWeights.codec(), json.write(AdviceWeights.codec(), ours), "weights"))
                .isEqualTo(ours);
        assertThat(AdviceWeights.builtIn().source().isHeuristic()).isTrue();
        MethodAdvisor adviser =
                MethodAdvisor.withDefaults(MethodCatalogue.of(List.of(TALK))).withWeights(ours);
        assertThat(adviser.weights()).isEqualTo(ours);
        assertThat(adviser.recommend(
                                List.of(UNHEARD),
                                AdviceContext.builder()
                                        .addPurposes(Purpose.LEARNING)
                                        .addUsed(TALK.id())
                                        .build())
                        .recommendations()
                        .get(0)
                        .score())
                .isEqualTo(1);
        assertThatThrownBy(
                        () -> ours.toBuilder().putFacet(Facet.REPETITION, 1.0).build())
                .hasMessageContaining("has no weight");
    }
}
