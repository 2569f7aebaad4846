/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.definition;

import com.google.common.collect.ImmutableMap;
import io.github.cocreation.core.text.Text;
import java.util.List;

/** Every text of a method that people read, with its place on the card. */
final class MethodTexts {
    private final ImmutableMap.Builder<String, Text> texts = ImmutableMap.builder();

    private MethodTexts() {}

    static ImmutableMap<String, Text> of(MethodDefinition method) {
        MethodTexts all = new MethodTexts();
        all.texts.put("name", method.name()).put("intent", method.intent());
        all.each("preconditions", method.preconditions());
        for (int i = 0; i < method.steps().size(); i++) {
            all.step("steps[" + i + "]", method.steps().get(i));
        }
        method.focusNote().ifPresent(note -> all.texts.put("focusNote", note));
        all.texts.put("online.how", method.online().how());
        all.each("successConditions", method.successConditions());
        for (int i = 0; i < method.failureModes().size(); i++) {
            FailureMode failure = method.failureModes().get(i);
            all.texts.put("failureModes[" + i + "].mode", failure.mode());
            all.texts.put("failureModes[" + i + "].counter", failure.counter());
        }
        for (int i = 0; i < method.ownParameters().size(); i++) {
            all.texts.put(
                    "parameters[" + i + "].name", method.ownParameters().get(i).name());
        }
        return all.texts.buildOrThrow();
    }

    private void step(String place, Step step) {
        texts.put(place + ".title", step.title()).put(place + ".what", step.what());
        step.arrangement().ifPresent(text -> texts.put(place + ".arrangement", text));
        step.facilitators().ifPresent(text -> texts.put(place + ".facilitators", text));
        step.participants().ifPresent(text -> texts.put(place + ".participants", text));
    }

    private void each(String place, List<Text> many) {
        for (int i = 0; i < many.size(); i++) {
            texts.put(place + "[" + i + "]", many.get(i));
        }
    }
}
