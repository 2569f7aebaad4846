/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.definition;

import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.role.RoleId;
import io.github.cocreation.core.source.Source;
import io.github.cocreation.core.text.Text;
import io.github.cocreation.core.vocabulary.MethodId;
import io.github.cocreation.core.vocabulary.Phase;
import io.github.cocreation.core.vocabulary.Token;

/** Small methods for tests. */
public final class Methods {
    private Methods() {}

    /** A valid method with one step, which turns a challenge into insights. */
    public static MethodDefinition.Builder talk(String id) {
        return MethodDefinition.builder()
                .id(MethodId.of(id))
                .name(Text.of("Talk"))
                .family(Family.DIALOGIC)
                .citation("Practice")
                .intent(Text.of("Talk about it."))
                .addPhases(Phase.UNDERSTAND)
                .participants(Estimate.of(4, 12, 30))
                .durationMinutes(Estimate.of(30, 60, 90))
                .durationScope(DurationScope.EVENT)
                .calendarDays(Estimate.of(1, 1, 1))
                .addRoles(
                        RoleNeed.builder().role(RoleId.of("facilitator")).min(1).build())
                .inputs(new Inputs(tokens("challenge"), tokens()))
                .outputs(new Outputs(tokens("insights"), tokens()))
                .addSteps(step("Talk", 100).output(Token.of("insights")).build())
                .focus(Focus.DIALOGIC)
                .online(new OnlineUse(OnlineFeasibility.YES, Text.of("By video")))
                .addSources(new Attribution(Source.practice("ours"), ImmutableSortedSet.of(FieldGroup.IDENTITY)));
    }

    /** A step of this share. */
    public static Step.Builder step(String title, int share) {
        return Step.builder()
                .title(Text.of(title))
                .what(Text.of("People talk"))
                .share(share)
                .grouping(Grouping.PLENARY);
    }

    /** These tokens. */
    public static ImmutableSortedSet<Token> tokens(String... tokens) {
        return java.util.Arrays.stream(tokens)
                .map(Token::of)
                .collect(ImmutableSortedSet.toImmutableSortedSet(java.util.Comparator.naturalOrder()));
    }
}
