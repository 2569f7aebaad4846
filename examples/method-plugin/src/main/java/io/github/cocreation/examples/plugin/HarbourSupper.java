/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.plugin;

import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.framework.CriterionId;
import io.github.cocreation.core.role.RoleId;
import io.github.cocreation.core.source.Source;
import io.github.cocreation.core.text.Text;
import io.github.cocreation.core.typology.CellId;
import io.github.cocreation.core.vocabulary.Context;
import io.github.cocreation.core.vocabulary.MethodId;
import io.github.cocreation.core.vocabulary.Phase;
import io.github.cocreation.core.vocabulary.Purpose;
import io.github.cocreation.core.vocabulary.Token;
import io.github.cocreation.methods.definition.Attribution;
import io.github.cocreation.methods.definition.DurationScope;
import io.github.cocreation.methods.definition.Estimate;
import io.github.cocreation.methods.definition.FailureMode;
import io.github.cocreation.methods.definition.Family;
import io.github.cocreation.methods.definition.FieldGroup;
import io.github.cocreation.methods.definition.Focus;
import io.github.cocreation.methods.definition.Grouping;
import io.github.cocreation.methods.definition.Inputs;
import io.github.cocreation.methods.definition.MethodDefinition;
import io.github.cocreation.methods.definition.OnlineFeasibility;
import io.github.cocreation.methods.definition.OnlineUse;
import io.github.cocreation.methods.definition.Outputs;
import io.github.cocreation.methods.definition.RoleNeed;
import io.github.cocreation.methods.definition.Step;
import java.util.Arrays;
import java.util.Locale;

/** People cook and eat together in crews that nobody chose, and each crew leaves the table with one promise. */
final class HarbourSupper {
    private static final Locale DANISH = Locale.forLanguageTag("da");

    static final MethodId ID = MethodId.of("tidewater.harbour-supper");

    static final MethodDefinition METHOD = MethodDefinition.builder()
            .id(ID)
            .name(Text.of("Harbour supper").with(DANISH, "Havnemiddag"))
            .family(Family.DIALOGIC)
            .addOriginator("Tidewater facilitators' circle")
            .citation("Tidewater facilitators' circle, own practice")
            .intent(Text.of(
                    "Those who share a harbour cook and eat together in crews that nobody chose, and leave the table"
                            + " with promises to each other."))
            .addPhases(Phase.MOBILISE, Phase.DECIDE)
            .addPurposes(Purpose.PROCESS_DESIGN_SOCIAL_CONTRACTING, Purpose.PROBLEM_SOLVING)
            .putTypeFit(CellId.of("guided"), 1)
            .putTypeFit(CellId.of("empowering"), 2)
            .putTypeFit(CellId.of("equal"), 3)
            .putTypeFit(CellId.of("facilitating"), 3)
            .addContexts(Context.LOCAL_COMMUNITY, Context.CROSS_SECTOR, Context.RURAL)
            .participants(Estimate.of(8, 24, 60))
            .tableSize(Estimate.of(4, 6, 8))
            .durationMinutes(Estimate.of(120, 180, 240))
            .durationScope(DurationScope.EVENT)
            .calendarDays(Estimate.of(1, 1, 1))
            .addRole(RoleNeed.builder()
                    .role(RoleId.of("facilitator"))
                    .min(1)
                    .perParticipants(30)
                    .build())
            .addRole(RoleNeed.builder()
                    .role(RoleId.of("table-host"))
                    .min(1)
                    .perParticipants(8)
                    .build())
            .addPrecondition(Text.of("A kitchen, or fires, for as many crews as there are tables"))
            .addPrecondition(Text.of("Allergies and what people do not eat, asked with the invitation"))
            .inputs(new Inputs(tokens("challenge"), tokens("stories", "insights")))
            .outputs(new Outputs(tokens("relationships", "commitments"), tokens("ideas")))
            .addSteps(cooking(), eating(), promising())
            .focus(Focus.DIALOGIC)
            .online(new OnlineUse(OnlineFeasibility.NO, Text.of("A supper needs one table and one smell.")))
            .addSuccessCondition(Text.of("Nobody serves: whoever decides peels too"))
            .addSuccessCondition(Text.of("The promises hang where all pass by"))
            .addFailureMode(new FailureMode(
                    Text.of("It is a party, and nothing is promised"),
                    Text.of("Ring for the promises before the sweet is served")))
            .addFailureMode(new FailureMode(
                    Text.of("One crew holds all who speak loudly"), Text.of("Keep to the crews that were dealt")))
            .addCornerstones(CriterionId.of("multiple-stakeholders"), CriterionId.of("common-language"))
            .addSource(new Attribution(
                    Source.practice("Tidewater facilitators' circle"),
                    ImmutableSortedSet.of(
                            FieldGroup.IDENTITY,
                            FieldGroup.INTENT,
                            FieldGroup.NUMBERS,
                            FieldGroup.STEPS,
                            FieldGroup.CONDITIONS)))
            .addSource(new Attribution(
                    Source.heuristic("judgement of the Tidewater facilitators' circle"),
                    ImmutableSortedSet.of(FieldGroup.FIT)))
            .build();

    private HarbourSupper() {}

    private static Step cooking() {
        return crewStep("Cooking", "Madlavning", 40)
                .what(Text.of("Each crew cooks one course and tells over the work where the harbour matters to them"))
                .output(Token.of("relationships"))
                .facilitators(Text.of(
                        "Read out the crews, hand each a basket and a recipe with one gap in it, and keep away from"
                                + " the stoves."))
                .participants(
                        Text.of("Agree on how to fill the gap in the recipe. While your hands work, say what you would"
                                + " miss if the harbour closed."))
                .build();
    }

    private static Step eating() {
        return crewStep("Eating", "Måltid", 40)
                .what(Text.of("The crews sit down in the same crews and talk about the challenge, a question a course"))
                .output(Token.of("ideas"))
                .facilitators(Text.of(
                        "Put one question on the table with each course, and let the table host see that all get"
                                + " a helping of the talk."))
                .participants(Text.of(
                        "Answer the question from your own days. Before the next course, name one thing that could"
                                + " be otherwise."))
                .build();
    }

    private static Step promising() {
        return Step.builder()
                .title(Text.of("Promises").with(DANISH, "Løfter"))
                .what(Text.of("Each crew says one promise aloud, to somebody of another crew"))
                .share(20)
                .grouping(Grouping.PLENARY)
                .output(Token.of("commitments"))
                .facilitators(Text.of(
                        "Ring before the sweet. Ask each crew for what it will do, by when, and who of another crew"
                                + " will ask about it; write it down."))
                .participants(
                        Text.of("Promise something that your crew can do without asking anybody, and say to whom."))
                .build();
    }

    private static Step.Builder crewStep(String english, String danish, int share) {
        return Step.builder()
                .title(Text.of(english).with(DANISH, danish))
                .share(share)
                .grouping(Grouping.MAX_MIX)
                .groupingRule(DealtCrews.ID);
    }

    private static ImmutableSortedSet<Token> tokens(String... names) {
        return ImmutableSortedSet.copyOf(Arrays.stream(names).map(Token::of).toList());
    }
}
