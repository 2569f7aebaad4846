/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.language;

import io.github.cocreation.core.journal.Contribution;
import io.github.cocreation.core.journal.ContributionKind;
import io.github.cocreation.core.journal.SessionId;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.core.stakeholder.Standing;
import io.github.cocreation.metrics.Course;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** Tells who used which words in which month, for tests. */
final class Talk {
    private final Course course = new Course()
            .group("u", 6, Standing.SERVICE_USER)
            .group("m", 6, Standing.MANAGER)
            .group("f", 6, Standing.FRONTLINE_PROFESSIONAL);

    Talk month(int month) {
        course.on(LocalDate.of(2026, month, 3));
        return this;
    }

    Talk says(String who, String words) {
        course.logs((id, at) -> Contribution.builder()
                .id(id)
                .at(at)
                .session(SessionId.of("s"))
                .stakeholder(StakeholderId.of(who))
                .kind(ContributionKind.TURN)
                .putAllTerms(counts(words))
                .build());
        return this;
    }

    /** Says something that was written down, but of which nobody counted the terms. */
    Talk tells(String who, String text) {
        course.logs((id, at) -> Contribution.builder()
                .id(id)
                .at(at)
                .session(SessionId.of("s"))
                .stakeholder(StakeholderId.of(who))
                .kind(ContributionKind.TURN)
                .text(text)
                .build());
        return this;
    }

    private static Map<String, Integer> counts(String words) {
        Map<String, Integer> counts = new TreeMap<>();
        for (String word : words.isEmpty() ? new String[0] : words.split(" ")) {
            counts.merge(word, 1, Integer::sum);
        }
        return counts;
    }

    Course course() {
        return course;
    }

    CoCreationProcess process() {
        return course.process();
    }
}
