/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.consumer;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.framework.CriterionId;
import io.github.cocreation.core.source.Source;
import io.github.cocreation.core.text.Text;
import io.github.cocreation.core.vocabulary.MethodId;
import io.github.cocreation.core.vocabulary.Phase;
import io.github.cocreation.core.vocabulary.Token;
import io.github.cocreation.methods.definition.Attribution;
import io.github.cocreation.methods.definition.DurationScope;
import io.github.cocreation.methods.definition.Estimate;
import io.github.cocreation.methods.definition.Family;
import io.github.cocreation.methods.definition.FieldGroup;
import io.github.cocreation.methods.definition.Focus;
import io.github.cocreation.methods.definition.Grouping;
import io.github.cocreation.methods.definition.Inputs;
import io.github.cocreation.methods.definition.MethodDefinition;
import io.github.cocreation.methods.definition.OnlineFeasibility;
import io.github.cocreation.methods.definition.OnlineUse;
import io.github.cocreation.methods.definition.Outputs;
import io.github.cocreation.methods.definition.Step;
import io.github.cocreation.methods.spi.MethodProvider;

/** The stranger's own method, brought along by a provider. */
public final class HarbourMethods implements MethodProvider {
    /** Called by the service loader. */
    public HarbourMethods() {}

    @Override
    public ImmutableList<MethodDefinition> methods() {
        return ImmutableList.of(harbourWalk());
    }

    private static MethodDefinition harbourWalk() {
        return MethodDefinition.builder()
                .id(MethodId.of("harbour.quay-walk"))
                .name(Text.of("Quay walk"))
                .family(Family.DIALOGIC)
                .citation("Harbour office, own practice")
                .intent(Text.of("Walk the quay in pairs of strangers and see it with the other's eyes."))
                .addPhase(Phase.UNDERSTAND)
                .participants(Estimate.of(4, 12, 40))
                .durationMinutes(Estimate.of(45, 60, 90))
                .durationScope(DurationScope.EVENT)
                .calendarDays(Estimate.of(1, 1, 1))
                .inputs(new Inputs(ImmutableSortedSet.of(Token.of("challenge")), ImmutableSortedSet.of()))
                .outputs(new Outputs(
                        ImmutableSortedSet.of(Token.of("insights")), ImmutableSortedSet.of(Token.of("relationships"))))
                .addStep(step("Walk and tell", 70, Grouping.PAIRS, "relationships"))
                .addStep(step("What did you see?", 30, Grouping.PLENARY, "insights"))
                .focus(Focus.DIALOGIC)
                .online(new OnlineUse(OnlineFeasibility.NO, Text.of("A walk needs feet.")))
                .addCornerstone(CriterionId.of("common-language"))
                .addSource(new Attribution(
                        Source.practice("harbour office"),
                        ImmutableSortedSet.of(FieldGroup.INTENT, FieldGroup.STEPS, FieldGroup.NUMBERS)))
                .build();
    }

    private static Step step(String title, int share, Grouping grouping, String output) {
        return Step.builder()
                .title(Text.of(title))
                .what(Text.of(title))
                .share(share)
                .grouping(grouping)
                .output(Token.of(output))
                .build();
    }
}
