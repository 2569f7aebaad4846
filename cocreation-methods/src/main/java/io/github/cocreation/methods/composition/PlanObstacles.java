/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.composition;

import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.check.Violation;
import io.github.cocreation.core.check.Violations;
import io.github.cocreation.core.vocabulary.MethodId;
import io.github.cocreation.core.vocabulary.Token;
import io.github.cocreation.core.work.Cancellation;
import io.github.cocreation.methods.catalogue.MethodCatalogue;
import io.github.cocreation.methods.definition.MethodDefinition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds out why there is no programme: which tokens nothing makes, or which limit stands in the way, and by how much. */
final class PlanObstacles {
    private final MethodCatalogue catalogue;
    private final PlanLimits limits;
    private final PlanCost cost;

    PlanObstacles(MethodCatalogue catalogue, PlanLimits limits, PlanCost cost) {
        this.catalogue = catalogue;
        this.limits = limits;
        this.cost = cost;
    }

    Violations find(Set<Token> start, Set<Token> wanted) {
        List<Violation> found = new ArrayList<>();
        for (Token token : wanted) {
            if (methods(start, Set.of(token), PlanLimits.none(), PlanCost.MINUTES)
                            .isEmpty()
                    && !catalogue.tokens().closure(start).contains(token)) {
                found.add(Violation.error(
                        "unreachable",
                        "wanted",
                        token,
                        "cannot be made from " + ImmutableSortedSet.copyOf(start),
                        "start with more, such as (" + likelyStart(start) + ")"));
            }
        }
        if (found.isEmpty()) {
            relaxed()
                    .forEach((limit, wider) ->
                            methods(start, wanted, wider, cost).ifPresent(methods -> found.add(tight(limit, methods))));
        }
        if (found.isEmpty()) {
            found.add(tightTogether(start, wanted));
        }
        return Violations.of(found);
    }

    private Violation tightTogether(Set<Token> start, Set<Token> wanted) {
        PlanLimits longer = limits.toBuilder()
                .minutes(Optional.empty())
                .days(Optional.empty())
                .build();
        String remedy = methods(start, wanted, longer, cost)
                .map(methods ->
                        "allow (" + minutes(methods) + ") minutes and (" + days(methods) + ") days for " + ids(methods))
                .orElse("relax several of them");
        return Violation.error(
                "limits", "limits", relaxed().keySet(), "are too tight together; none alone is in the way", remedy);
    }

    private static int minutes(List<MethodDefinition> methods) {
        return methods.stream().mapToInt(m -> m.runMinutes().typical()).sum();
    }

    private static int days(List<MethodDefinition> methods) {
        return methods.stream().mapToInt(m -> m.calendarDays().typical()).sum();
    }

    private static List<MethodId> ids(List<MethodDefinition> methods) {
        return methods.stream().map(MethodDefinition::id).toList();
    }

    private Map<String, PlanLimits> relaxed() {
        Map<String, PlanLimits> relaxed = new LinkedHashMap<>();
        limits.minutes()
                .ifPresent(n -> relaxed.put(
                        "minutes", limits.toBuilder().minutes(Optional.empty()).build()));
        limits.days()
                .ifPresent(n -> relaxed.put(
                        "days", limits.toBuilder().days(Optional.empty()).build()));
        limits.people()
                .ifPresent(n -> relaxed.put(
                        "people", limits.toBuilder().people(Optional.empty()).build()));
        limits.facilitators()
                .ifPresent(n -> relaxed.put(
                        "facilitators",
                        limits.toBuilder().facilitators(Optional.empty()).build()));
        limits.type()
                .ifPresent(t -> relaxed.put(
                        "type", limits.toBuilder().type(Optional.empty()).build()));
        if (!limits.excluded().isEmpty()) {
            relaxed.put(
                    "excluded",
                    limits.toBuilder().excluded(ImmutableSortedSet.of()).build());
        }
        return relaxed;
    }

    private Violation tight(String limit, List<MethodDefinition> methods) {
        List<MethodId> ids = ids(methods);
        return switch (limit) {
            case "minutes" ->
                violation(
                        limit,
                        limits.minutes().orElse(0),
                        "is too few",
                        "allow (" + minutes(methods) + ") minutes for " + ids);
            case "days" ->
                violation(
                        limit, limits.days().orElse(0), "is too few", "allow (" + days(methods) + ") days for " + ids);
            case "people" ->
                violation(
                        limit,
                        limits.people().orElse(0),
                        "does not suit the methods that would do",
                        "invite as many as they are for: " + sizes(methods));
            case "facilitators" ->
                violation(
                        limit,
                        limits.facilitators().orElse(0),
                        "is too few",
                        "find more for " + ids + ", or let fewer people take part");
            case "type" ->
                violation(
                        limit,
                        limits.type().map(Object::toString).orElse(""),
                        "does not suit the methods that would do",
                        "allow " + ids + " all the same");
            default -> violation(limit, limits.excluded(), "are needed", "allow " + ids);
        };
    }

    private static String sizes(List<MethodDefinition> methods) {
        List<String> sizes = new ArrayList<>();
        methods.forEach(m -> sizes.add(m.id() + " (" + m.participants().min() + " to "
                + m.participants().max() + ")"));
        return String.join(", ", sizes);
    }

    private static Violation violation(String limit, Object value, String rule, String remedy) {
        return Violation.error("limit-" + limit, "limits." + limit, value, rule, remedy);
    }

    /** The token that most methods need and that is not there. */
    private Token likelyStart(Set<Token> start) {
        Set<Token> had = catalogue.tokens().closure(start);
        Token best = Token.of("challenge");
        long most = -1;
        for (Token token : catalogue.tokens().cards().keySet()) {
            long needing = catalogue.methods().values().stream()
                    .filter(method -> method.inputs().required().contains(token))
                    .count();
            if (!had.contains(token) && needing > most) {
                best = token;
                most = needing;
            }
        }
        return best;
    }

    private Optional<List<MethodDefinition>> methods(
            Set<Token> start, Set<Token> wanted, PlanLimits wider, PlanCost by) {
        PlanSpace space = PlanSpace.whole(catalogue, start, wanted, wider, by);
        return new PlanSearch(space, Set.of(), wider)
                .cheapest(new PlanEffort(PlanEffort.DEFAULT, Cancellation.NEVER))
                .map(way -> way.methods().stream().map(catalogue::method).toList());
    }
}
