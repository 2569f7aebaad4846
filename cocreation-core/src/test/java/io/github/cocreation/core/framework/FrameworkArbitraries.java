/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.framework;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.stakeholder.StakeholderId;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generated ratings and assessments, for the tests of every package that holds some. */
public final class FrameworkArbitraries {
    private static final LocalDate START = LocalDate.of(2026, 3, 1);

    private FrameworkArbitraries() {}

    /** {@return assessments of the cornerstones that fit them: known questions, values on the scale} */
    public static Arbitrary<Assessment> assessments() {
        return ratings()
                .list()
                .ofMaxSize(20)
                .map(ratings -> new Assessment(FrameworkId.of("cornerstones"), ImmutableList.copyOf(ratings)));
    }

    /** {@return ratings of the cornerstones; few raters and days, so that they meet each other} */
    public static Arbitrary<Rating> ratings() {
        return Combinators.combine(
                        Arbitraries.of(Frameworks.cornerstones().questions()).map(Question::id),
                        Arbitraries.of("tenants", "agency", "council", "Øster Å")
                                .map(StakeholderId::of),
                        Arbitraries.of(
                                Perspective.USERS,
                                Perspective.FRONT_LINE,
                                Perspective.MANAGEMENT,
                                Perspective.PARTNERS),
                        Arbitraries.doubles().between(0, 4),
                        Arbitraries.of("seen in a meeting", "told by two of us").optional(),
                        Arbitraries.integers().between(0, 3))
                .as((question, rater, perspective, value, evidence, day) -> Rating.builder()
                        .question(question)
                        .rater(rater)
                        .perspective(perspective)
                        .value(value)
                        .evidence(evidence)
                        .on(START.plusDays(day))
                        .build());
    }
}
