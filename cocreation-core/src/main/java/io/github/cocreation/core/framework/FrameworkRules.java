/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.framework;

import com.google.common.collect.ImmutableSet;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.source.Figure;
import io.github.cocreation.core.source.Source;
import java.util.Collection;

/** What must hold within one framework. */
final class FrameworkRules {
    private FrameworkRules() {}

    static void check(Framework framework) {
        String where = "framework (" + framework.id() + ")";
        Require.atLeast("version", framework.version(), 1, where);
        Source.require(framework.sources(), where);
        Require.that(
                !framework.criteria().isEmpty(),
                "criteria",
                framework.criteria(),
                where,
                "must not be empty",
                "add one");
        different(
                "dimensions",
                framework.dimensions().stream().map(d -> d.id().value()).toList(),
                where);
        different(
                "criteria",
                framework.criteria().stream().map(c -> c.id().value()).toList(),
                where);
        different(
                "questions",
                framework.questions().stream().map(q -> q.id().value()).toList(),
                where);
        different(
                "types with a minimum",
                framework.minimums().stream().map(m -> m.type().value()).toList(),
                where);
        Require.that(
                framework.dimensions().isEmpty() == framework.weighting().isEmpty(),
                "weighting",
                framework.weighting().isPresent() ? "present" : "none",
                where,
                "must be there exactly if there are dimensions",
                "say how much a primary and a secondary dimension count");
        for (Criterion criterion : framework.criteria()) {
            criterion.primary().ifPresent(framework::dimension);
            criterion.secondary().ifPresent(framework::dimension);
        }
        for (Criterion criterion : framework.criteria()) {
            criterion.stopAt().ifPresent(stop -> onScale(framework, criterion, "stop", stop.value()));
            criterion.guard().ifPresent(guard -> onScale(framework, criterion, "guard", guard.value()));
        }
        framework.targets().forEach((id, target) -> {
            Criterion criterion = framework.criterion(id);
            onScale(framework, criterion, "target", target.value());
            double kept = criterion.guard().map(Figure::value).orElse(target.value());
            Require.that(
                    target.value() == kept,
                    "target",
                    target.value(),
                    "criterion (" + id + ") in " + where,
                    "must be (" + kept + "), from which it is never moved",
                    "leave the target out");
        });
        for (Minimum minimum : framework.minimums()) {
            minimum.least()
                    .forEach((criterion, value) -> onScale(
                            framework, framework.criterion(criterion), "minimum for (" + minimum.type() + ")", value));
        }
    }

    private static void onScale(Framework framework, Criterion criterion, String what, double value) {
        Require.that(
                framework.scale().map(scale -> scale.contains(value)).orElse(false),
                what,
                value,
                "criterion (" + criterion.id() + ") in framework (" + framework.id() + ")",
                "must be on its scale",
                framework
                        .scale()
                        .map(scale -> "choose a value in [" + scale.lowest() + ", " + scale.highest() + "]")
                        .orElse("give the framework a scale"));
    }

    private static void different(String what, Collection<String> ids, String where) {
        Require.that(
                ImmutableSet.copyOf(ids).size() == ids.size(),
                what,
                ids,
                where,
                "must differ from each other",
                "rename the repeated one");
    }
}
