/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.governance;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.framework.Assessment;
import io.github.cocreation.core.framework.Framework;
import io.github.cocreation.core.framework.Rating;
import io.github.cocreation.core.journal.Rated;
import io.github.cocreation.core.process.CoCreationProcess;

/** All ratings of a process by one framework: those of its assessments, and single ones of its journal. */
final class Ratings {
    private Ratings() {}

    static Assessment of(CoCreationProcess process, Framework framework) {
        ImmutableList.Builder<Rating> ratings = ImmutableList.builder();
        process.assessments().stream()
                .filter(assessment -> assessment.framework().equals(framework.id()))
                .flatMap(assessment -> assessment.ratings().stream())
                .filter(rating -> framework.criterionOf(rating.question()).isPresent())
                .forEach(ratings::add);
        for (Rated rated : process.journal().entries(Rated.class)) {
            if (rated.framework().equals(framework.id())
                    && framework.criterionOf(rated.question()).isPresent()) {
                ratings.add(Rating.builder()
                        .question(rated.question())
                        .rater(rated.rater())
                        .perspective(rated.perspective())
                        .value(rated.value())
                        .evidence(rated.evidence())
                        .on(rated.day())
                        .build());
            }
        }
        return new Assessment(framework.id(), ratings.build());
    }
}
