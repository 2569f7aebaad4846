/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.catalogue;

import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.check.DidYouMean;
import io.github.cocreation.core.check.Violation;
import io.github.cocreation.core.check.Violations;
import io.github.cocreation.core.vocabulary.Token;
import io.github.cocreation.methods.definition.MethodDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a definition must keep to so that others can work with it: the tokens, roles, cornerstones and types it names exist,
 * and some step makes what it promises as primary output.
 *
 * @param words the words that exist
 */
public record DefinitionRules(KnownWords words) {
    /**
     * {@return what is wrong with a definition}
     *
     * @param method the definition
     */
    public Violations check(MethodDefinition method) {
        List<Violation> found = new ArrayList<>();
        known(
                found,
                "unknown-token",
                "inputs.required",
                method.inputs().required(),
                words.tokens().cards().keySet());
        known(
                found,
                "unknown-token",
                "inputs.optional",
                method.inputs().optional(),
                words.tokens().cards().keySet());
        known(
                found,
                "unknown-token",
                "outputs.primary",
                method.outputs().primary(),
                words.tokens().cards().keySet());
        known(
                found,
                "unknown-token",
                "outputs.secondary",
                method.outputs().secondary(),
                words.tokens().cards().keySet());
        for (int i = 0; i < method.steps().size(); i++) {
            known(
                    found,
                    "unknown-token",
                    "steps[" + i + "].output",
                    method.steps().get(i).output().stream().toList(),
                    words.tokens().cards().keySet());
        }
        for (int i = 0; i < method.roles().size(); i++) {
            known(
                    found,
                    "unknown-role",
                    "roles[" + i + "]",
                    List.of(method.roles().get(i).role()),
                    words.roles());
        }
        known(found, "unknown-cornerstone", "cornerstones", method.cornerstones(), words.cornerstones());
        known(found, "unknown-type", "typeFit", method.typeFit().keySet(), words.types());
        unmade(found, method);
        return Violations.of(found);
    }

    private static <W extends Comparable<W>> void known(
            List<Violation> found, String code, String place, Iterable<W> used, Set<W> known) {
        for (W word : used) {
            if (!known.contains(word)) {
                found.add(Violation.error(
                        code,
                        place,
                        word,
                        "is unknown",
                        DidYouMean.remedy(
                                word.toString(),
                                known.stream().map(Object::toString).toList())));
            }
        }
    }

    private void unmade(List<Violation> found, MethodDefinition method) {
        ImmutableSortedSet<Token> made = words.tokens()
                .closure(method.steps().stream()
                        .map(step -> step.output())
                        .flatMap(Optional::stream)
                        .collect(Collectors.toSet()));
        for (Token token : method.outputs().primary()) {
            if (!made.contains(token)) {
                found.add(Violation.error(
                        "unmade-output",
                        "outputs.primary",
                        token,
                        "must be the output of a step",
                        "name it as output of the step that makes it, or make it secondary"));
            }
        }
    }
}
