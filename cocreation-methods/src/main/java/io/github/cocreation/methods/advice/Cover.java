/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.advice;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.cocreation.core.need.Need;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Puts recommendations in an order in which every need is met early: for the most urgent need that none so far answers, the
 * best that does, and so on; then the rest as they were. Where some are named as remedies for a need, only these answer it here.
 */
final class Cover {
    private Cover() {}

    /** A recommendation, with the codes of the needs for which it is a named remedy. */
    record Candidate(Recommendation recommendation, ImmutableSet<String> named) {
        boolean answers(String need, Set<String> withRemedy) {
            return withRemedy.contains(need)
                    ? named.contains(need)
                    : recommendation.answers().contains(need);
        }
    }

    /** Best first and most urgent first go in. */
    static ImmutableList<Recommendation> order(List<Candidate> ranked, List<Need> needs) {
        Set<String> withRemedy = new HashSet<>();
        ranked.forEach(candidate -> withRemedy.addAll(candidate.named()));
        Set<Candidate> ordered = new LinkedHashSet<>();
        for (Need need : needs) {
            if (need.urgency() > 0
                    && ordered.stream().noneMatch(candidate -> candidate.answers(need.code(), withRemedy))) {
                Optional<Candidate> best = ranked.stream()
                        .filter(candidate -> candidate.answers(need.code(), withRemedy))
                        .findFirst();
                best.ifPresent(ordered::add);
            }
        }
        ordered.addAll(ranked);
        return ordered.stream().map(Candidate::recommendation).collect(ImmutableList.toImmutableList());
    }
}
