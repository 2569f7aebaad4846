/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.framework;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.check.DidYouMean;
import io.github.cocreation.core.check.Violation;
import io.github.cocreation.core.check.Violations;
import io.github.cocreation.core.stakeholder.StakeholderId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Holds an assessment against its framework. */
final class AssessmentCheck {
    private AssessmentCheck() {}

    private record Answer(StakeholderId rater, QuestionId question, LocalDate on) {}

    static Violations of(Assessment assessment, Framework framework) {
        List<Violation> found = new ArrayList<>();
        if (!assessment.framework().equals(framework.id())) {
            found.add(Violation.error(
                    "framework-of-assessment",
                    "framework",
                    assessment.framework(),
                    "must be the framework it is held against (" + framework.id() + ")",
                    "look the framework up by the assessment's id"));
            return Violations.of(found);
        }
        Set<Answer> answers = new HashSet<>();
        ImmutableList<String> known =
                framework.questions().stream().map(q -> q.id().value()).collect(ImmutableList.toImmutableList());
        for (int i = 0; i < assessment.ratings().size(); i++) {
            Rating rating = assessment.ratings().get(i);
            String place = "ratings[" + i + "]";
            if (!known.contains(rating.question().value())) {
                found.add(Violation.error(
                        "unknown-question",
                        place + ".question",
                        rating.question(),
                        "must be a question of the framework (" + framework.id() + ")",
                        DidYouMean.remedy(rating.question().value(), known)));
            }
            framework
                    .scale()
                    .filter(scale -> !scale.contains(rating.value()))
                    .ifPresent(scale -> found.add(Violation.error(
                            "rating-off-scale",
                            place + ".value",
                            rating.value(),
                            "must be in [" + scale.lowest() + ", " + scale.highest() + "]",
                            "rescale your answers first")));
            if (!answers.add(new Answer(rating.rater(), rating.question(), rating.on()))) {
                found.add(Violation.warning(
                        "rated-twice",
                        place,
                        rating.rater() + ", " + rating.question(),
                        "should be answered once a day; the last answer counts",
                        "remove the earlier one"));
            }
        }
        return Violations.of(found);
    }
}
