/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.process;

import io.github.cocreation.core.check.Violation;
import io.github.cocreation.core.framework.Assessment;
import io.github.cocreation.core.framework.Criterion;
import io.github.cocreation.core.framework.Framework;
import io.github.cocreation.core.framework.Frameworks;
import io.github.cocreation.core.source.Figure;
import java.util.DoubleSummaryStatistics;
import java.util.function.Consumer;

/**
 * No rater says "stop", and no guarded line has moved. One rater is enough, since a median would outvote the one who is
 * exposed; who it is, is not told. What nobody rated stops nothing.
 */
final class CompassStopCheck implements ProcessCheck {
    private final Frameworks frameworks;

    CompassStopCheck(Frameworks frameworks) {
        this.frameworks = frameworks;
    }

    @Override
    public void check(CoCreationProcess process, Consumer<Violation> found) {
        for (int i = 0; i < process.assessments().size(); i++) {
            Assessment assessment = process.assessments().get(i);
            Framework framework = frameworks.all().get(assessment.framework());
            if (framework != null) {
                for (Criterion criterion : framework.criteria()) {
                    check(assessment, criterion, "assessments[" + i + "]", found);
                }
            }
        }
    }

    private static void check(Assessment assessment, Criterion criterion, String place, Consumer<Violation> found) {
        DoubleSummaryStatistics scores = assessment.scores(criterion).values().stream()
                .mapToDouble(Double::doubleValue)
                .summaryStatistics();
        if (scores.getCount() == 0) {
            return;
        }
        criterion
                .stopAt()
                .map(Figure::value)
                .filter(stop -> scores.getMin() <= stop)
                .ifPresent(stop -> found.accept(Violation.warning(
                        "compass-stop",
                        place,
                        criterion.id() + ", " + scores.getMin(),
                        "should be above (" + stop + "): the process stops until this is mended",
                        "stop, mend it with those concerned, and have it rated again")));
        criterion
                .guard()
                .map(Figure::value)
                .filter(kept -> scores.getMin() < kept || scores.getMax() > kept)
                .ifPresent(kept -> found.accept(Violation.warning(
                        "guard-moved",
                        place,
                        criterion.id() + ", " + (scores.getMin() < kept ? scores.getMin() : scores.getMax()),
                        "should stay at (" + kept + "): it is never part of the shift",
                        "ask what was given up, and take it back")));
    }
}
