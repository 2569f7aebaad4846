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
import java.util.function.ToLongFunction;

/** What a condition counts in a journal. */
public enum RecordKind {
    /** Sessions held. */
    SESSION(journal -> journal.entries(SessionHeld.class).size()),
    /** Contributions made. */
    CONTRIBUTION(journal -> journal.entries(Contribution.class).size()),
    /** Decisions taken. */
    DECISION(journal -> journal.entries(Decision.class).size()),
    /** Commitments made. */
    COMMITMENT(journal -> journal.entries(Commitment.class).size()),
    /** Commitments kept. */
    COMMITMENT_KEPT(journal -> journal.entries(CommitmentOutcome.class).stream()
            .filter(outcome -> outcome.result() == CommitmentResult.KEPT)
            .count()),
    /** Insights written down. */
    INSIGHT(journal -> journal.entries(Insight.class).size()),
    /** Effects observed. */
    EFFECT(journal -> journal.entries(EffectObserved.class).size()),
    /** Lessons drawn. */
    LESSON(journal -> journal.entries(Lesson.class).size());

    private final ToLongFunction<Journal> count;

    RecordKind(ToLongFunction<Journal> count) {
        this.count = count;
    }

    /**
     * {@return how many there are}
     *
     * @param journal what happened
     */
    public long count(Journal journal) {
        return count.applyAsLong(journal);
    }
}
