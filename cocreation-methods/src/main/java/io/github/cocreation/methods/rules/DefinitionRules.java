/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.rules;

import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.check.DidYouMean;
import io.github.cocreation.core.check.Violation;
import io.github.cocreation.core.check.Violations;
import io.github.cocreation.core.vocabulary.Token;
import io.github.cocreation.methods.definition.DurationScope;
import io.github.cocreation.methods.definition.Grouping;
import io.github.cocreation.methods.definition.MethodDefinition;
import io.github.cocreation.methods.definition.RoleNeed;
import io.github.cocreation.methods.definition.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a definition must keep to so that others can work with it: the tokens, roles, cornerstones, types and grouping rules it
 * names exist,
 * some step makes what it promises as primary output, and its numbers can all be kept.
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
            groupingRule(found, "steps[" + i + "].groupingRule", method.steps().get(i));
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
        sizes(found, method);
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

    /** Where no rule is known there is nothing close to propose, but a jar that may be missing. */
    private void groupingRule(List<Violation> found, String place, Step step) {
        step.groupingRule()
                .filter(rule -> words.groupingRules().isEmpty())
                .ifPresentOrElse(
                        rule -> found.add(Violation.error(
                                "unknown-grouping-rule",
                                place,
                                rule,
                                "is unknown",
                                "add the jar whose provider has it, or leave it out")),
                        () -> known(
                                found,
                                "unknown-grouping-rule",
                                place,
                                step.groupingRule().stream().toList(),
                                words.groupingRules()));
    }

    /** Numbers that cannot all be kept: nobody could run the method. */
    private static void sizes(List<Violation> found, MethodDefinition method) {
        int most = method.participants().max();
        method.tableSize()
                .filter(size -> size.min() > most)
                .ifPresent(size -> found.add(Violation.error(
                        "impossible-size",
                        "tableSize.min",
                        size.min(),
                        "must not be above the most participants, " + most,
                        "make the tables smaller")));
        for (int i = 0; i < method.roles().size(); i++) {
            RoleNeed need = method.roles().get(i);
            if (need.min() > most) {
                found.add(Violation.error(
                        "impossible-size",
                        "roles[" + i + "].min",
                        need.min(),
                        "must not be above the most participants, " + most,
                        "ask for fewer holders"));
            }
        }
        if (method.durationMinutes().max() < method.steps().size()) {
            found.add(Violation.error(
                    "impossible-size",
                    "durationMinutes.max",
                    method.durationMinutes().max(),
                    "must give each of the " + method.steps().size() + " steps a minute at least",
                    "give it more time, or join steps"));
        }
        long turning = method.steps().stream()
                .filter(step -> step.grouping() == Grouping.TABLES_ROTATING)
                .count();
        if (method.durationScope() != DurationScope.PER_SESSION) {
            method.rounds()
                    .filter(rounds -> rounds.typical() < turning)
                    .ifPresent(rounds -> found.add(Violation.warning(
                            "unheld-steps",
                            "rounds.typical",
                            rounds.typical(),
                            "is below the number of steps with rotating tables, " + turning
                                    + ", each of which is a round at least, so the last are left out",
                            "count these steps, or join them")));
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
