/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.advice;

import io.github.cocreation.core.source.Source;
import io.github.cocreation.methods.definition.Estimate;
import io.github.cocreation.methods.definition.FieldGroup;
import io.github.cocreation.methods.definition.MethodDefinition;
import java.util.Optional;

/** Whether a method can be held with the people and the minutes there are, and those people would. */
final class Feasibility {
    private static final Source REFUSAL = Source.practice("a refusal is respected");

    private Feasibility() {}

    /** What stands in the way, if anything does: a refusal before people, people before minutes. */
    static Optional<Reason> obstacle(MethodDefinition method, AdviceContext context, AdviceWords words) {
        Source numbers = method.source(FieldGroup.NUMBERS).orElse(Fit.JUDGEMENT);
        Estimate people = method.participants();
        Estimate minutes = method.runMinutes();
        if (context.refused().contains(method.id())) {
            return Optional.of(new Reason(words.text("refused"), REFUSAL));
        }
        return context.people()
                .filter(number -> !people.contains(number))
                .map(number -> words.text(
                        "people",
                        "least",
                        String.valueOf(people.min()),
                        "most",
                        String.valueOf(people.max()),
                        "there",
                        String.valueOf(number)))
                .or(() -> context.minutes()
                        .filter(number -> number < minutes.min())
                        .map(number -> words.text(
                                "minutes", "least", String.valueOf(minutes.min()), "there", String.valueOf(number))))
                .map(sentence -> new Reason(sentence, numbers));
    }
}
