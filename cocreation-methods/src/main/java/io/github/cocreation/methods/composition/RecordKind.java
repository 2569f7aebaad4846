/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.composition;

import io.github.cocreation.core.journal.Commitment;
import io.github.cocreation.core.journal.CommitmentOutcome;
import io.github.cocreation.core.journal.CommitmentResult;
import io.github.cocreation.core.journal.Contribution;
import io.github.cocreation.core.journal.Decision;
import io.github.cocreation.core.journal.EffectObserved;
import io.github.cocreation.core.journal.Insight;
import io.github.cocreation.core.journal.Journal;
import io.github.cocreation.core.journal.Lesson;
import io.github.cocreation.core.journal.SessionHeld;

/** What a condition counts in a journal. */
public enum RecordKind {
    /** Sessions held. */
    SESSION,
    /** Contributions made. */
    CONTRIBUTION,
    /** Decisions taken. */
    DECISION,
    /** Commitments made. */
    COMMITMENT,
    /** Commitments kept. */
    COMMITMENT_KEPT,
    /** Insights written down. */
    INSIGHT,
    /** Effects observed. */
    EFFECT,
    /** Lessons drawn. */
    LESSON;

    /**
     * {@return how many there are}
     *
     * @param journal what happened
     */
    public long count(Journal journal) {
        return switch (this) {
            case SESSION -> journal.entries(SessionHeld.class).size();
            case CONTRIBUTION -> journal.entries(Contribution.class).size();
            case DECISION -> journal.entries(Decision.class).size();
            case COMMITMENT -> journal.entries(Commitment.class).size();
            case COMMITMENT_KEPT ->
                journal.entries(CommitmentOutcome.class).stream()
                        .filter(outcome -> outcome.result() == CommitmentResult.KEPT)
                        .count();
            case INSIGHT -> journal.entries(Insight.class).size();
            case EFFECT -> journal.entries(EffectObserved.class).size();
            case LESSON -> journal.entries(Lesson.class).size();
        };
    }
}
