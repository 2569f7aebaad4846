/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.process;

import io.github.cocreation.core.check.CloseNames;
import io.github.cocreation.core.check.Violation;
import io.github.cocreation.core.framework.Framework;
import io.github.cocreation.core.framework.FrameworkId;
import io.github.cocreation.core.framework.Frameworks;
import io.github.cocreation.core.journal.Entry;
import io.github.cocreation.core.journal.Rated;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Ratings in the journal are answers to questions of a framework at hand, on its scale, as those of assessments are. */
final class RatedCheck implements ProcessCheck {
    private final Frameworks frameworks;

    RatedCheck(Frameworks frameworks) {
        this.frameworks = frameworks;
    }

    @Override
    public void check(CoCreationProcess process, Consumer<Violation> found) {
        CloseNames close = new CloseNames(
                frameworks.all().keySet().stream().map(FrameworkId::value).toList(),
                "check with the frameworks that are missing");
        Map<FrameworkId, CloseNames> questions = new HashMap<>();
        List<Entry> entries = process.journal().entries();
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i) instanceof Rated rated) {
                check(rated, "journal[" + i + "]", close, questions, found);
            }
        }
    }

    private void check(
            Rated rated,
            String place,
            CloseNames close,
            Map<FrameworkId, CloseNames> questions,
            Consumer<Violation> found) {
        Framework framework = frameworks.all().get(rated.framework());
        if (framework == null) {
            found.accept(Violation.error(
                    "unknown-framework",
                    place + ".framework",
                    rated.framework(),
                    "must be a framework at hand",
                    close.remedy(rated.framework().value())));
            return;
        }
        if (framework.questions().stream().noneMatch(q -> q.id().equals(rated.question()))) {
            found.accept(Violation.error(
                    "unknown-question",
                    place + ".question",
                    rated.question(),
                    "must be a question of the framework (" + framework.id() + ")",
                    questions
                            .computeIfAbsent(
                                    framework.id(), id -> new CloseNames(names(framework), "use its questions"))
                            .remedy(rated.question().value())));
        }
        framework
                .scale()
                .filter(scale -> !scale.contains(rated.value()))
                .ifPresent(scale -> found.accept(Violation.error(
                        "rating-off-scale",
                        place + ".value",
                        rated.value(),
                        "must be in [" + scale.lowest() + ", " + scale.highest() + "]",
                        "rescale your answers first")));
    }

    private static List<String> names(Framework framework) {
        return framework.questions().stream().map(q -> q.id().value()).toList();
    }
}
