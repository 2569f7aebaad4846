/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.composition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.vocabulary.MethodId;
import io.github.cocreation.core.vocabulary.Token;
import io.github.cocreation.methods.catalogue.MethodCatalogue;
import io.github.cocreation.methods.definition.Focus;
import io.github.cocreation.methods.definition.MethodDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Says of each step of a programme what it is there for. */
final class PlanReasons {
    private final MethodCatalogue catalogue;
    private final PlanLimits limits;
    private final Set<Token> start;
    private final Set<Token> wanted;

    PlanReasons(MethodCatalogue catalogue, PlanLimits limits, Set<Token> start, Set<Token> wanted) {
        this.catalogue = catalogue;
        this.limits = limits;
        this.start = start;
        this.wanted = wanted;
    }

    Plan plan(ImmutableList<MethodId> ids) {
        List<MethodDefinition> methods = ids.stream().map(catalogue::method).toList();
        List<PlannedStep> steps = new ArrayList<>();
        Set<Token> had = new TreeSet<>(catalogue.tokens().closure(start));
        for (int i = 0; i < methods.size(); i++) {
            steps.add(step(methods, i, had));
            had.addAll(catalogue.tokens().closure(methods.get(i).outputs().all()));
        }
        ImmutableList<Programme> uses = methods.stream().map(this::use).collect(ImmutableList.toImmutableList());
        return Plan.builder()
                .programme(uses.size() == 1 ? uses.get(0) : new Sequence(uses))
                .addAllSteps(steps)
                .minutes(steps.stream().mapToInt(PlannedStep::minutes).sum())
                .days(steps.stream().mapToInt(PlannedStep::days).sum())
                .addAllTokens(had)
                .build();
    }

    private Use use(MethodDefinition method) {
        Use use = new Use(method.id());
        return limits.groups(method) > 1 ? use.inGroups() : use;
    }

    private PlannedStep step(List<MethodDefinition> methods, int i, Set<Token> had) {
        MethodDefinition method = methods.get(i);
        Map<Token, String> purposes = purposes(methods, i, had);
        int groups = limits.groups(method);
        return PlannedStep.builder()
                .method(method.id())
                .reason((purposes.isEmpty() ? talk(methods, i) : String.join(", and ", purposes.values()))
                        + (groups > 1 ? "; in " + groups + " groups" : ""))
                .addAllYields(purposes.keySet())
                .groups(groups)
                .minutes(method.runMinutes().typical())
                .days(method.calendarDays().typical())
                .build();
    }

    /** What a step makes that was not there and that somebody needs later on. */
    private Map<Token, String> purposes(List<MethodDefinition> methods, int i, Set<Token> had) {
        MethodDefinition method = methods.get(i);
        ImmutableSortedSet<Token> sure =
                catalogue.tokens().closure(method.outputs().primary());
        Map<Token, String> purposes = new TreeMap<>();
        for (Token token : catalogue.tokens().closure(method.outputs().all())) {
            if (had.contains(token)) {
                continue;
            }
            String yields = (sure.contains(token) ? "yields (" : "is likely to yield (") + token + "), which ";
            if (wanted.contains(token)) {
                purposes.put(token, yields + "is wanted");
            } else {
                methods.subList(i + 1, methods.size()).stream()
                        .filter(later -> later.inputs().required().contains(token))
                        .findFirst()
                        .ifPresent(later -> purposes.put(token, yields + "(" + later.id() + ") needs"));
            }
        }
        return purposes;
    }

    private static String talk(List<MethodDefinition> methods, int i) {
        boolean after = i > 0 && methods.get(i - 1).focus() == Focus.DIAGNOSTIC;
        return after
                ? "lets people talk about what (" + methods.get(i - 1).id() + ") found"
                : "lets people talk before ("
                        + methods.get(Math.min(i + 1, methods.size() - 1)).id() + ") diagnoses";
    }
}
