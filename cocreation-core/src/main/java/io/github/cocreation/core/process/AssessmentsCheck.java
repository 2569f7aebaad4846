/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.process;

import com.google.common.collect.ImmutableSet;
import io.github.cocreation.core.check.DidYouMean;
import io.github.cocreation.core.check.Violation;
import io.github.cocreation.core.framework.Assessment;
import io.github.cocreation.core.framework.Framework;
import io.github.cocreation.core.framework.FrameworkId;
import io.github.cocreation.core.framework.Frameworks;
import io.github.cocreation.core.framework.Perspective;
import io.github.cocreation.core.framework.Rating;
import java.util.function.Consumer;

/** Every assessment is by a framework at hand, fits it, and hears more than one side. */
final class AssessmentsCheck implements ProcessCheck {
    private final Frameworks frameworks;

    AssessmentsCheck(Frameworks frameworks) {
        this.frameworks = frameworks;
    }

    @Override
    public void check(CoCreationProcess process, Consumer<Violation> found) {
        for (int i = 0; i < process.assessments().size(); i++) {
            check(process.assessments().get(i), "assessments[" + i + "]", found);
        }
    }

    private void check(Assessment assessment, String place, Consumer<Violation> found) {
        Framework framework = frameworks.all().get(assessment.framework());
        if (framework == null) {
            found.accept(Violation.error(
                    "unknown-framework",
                    place + ".framework",
                    assessment.framework(),
                    "must be a framework at hand",
                    DidYouMean.remedy(
                            assessment.framework().value(),
                            frameworks.all().keySet().stream()
                                    .map(FrameworkId::value)
                                    .toList())));
            return;
        }
        assessment.check(framework).all().forEach(v -> found.accept(v.within(place)));
        ImmutableSet<Perspective> perspectives =
                assessment.ratings().stream().map(Rating::perspective).collect(ImmutableSet.toImmutableSet());
        if (perspectives.size() == 1) {
            found.accept(Violation.warning(
                    "one-perspective",
                    place + ".ratings",
                    perspectives.iterator().next(),
                    "should come from at least two perspectives, the users' and the organisation's",
                    "ask those on the other side too"));
        }
    }
}
