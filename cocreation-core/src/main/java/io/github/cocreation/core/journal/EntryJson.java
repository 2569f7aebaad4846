/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.journal;

import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.UnionCodec;

/** The JSON form of all kinds of entries; apart from {@link Entry} so that loading a kind does not need all others. */
final class EntryJson {
    // The field is not called "kind", as a contribution has a kind of its own.
    static final UnionCodec<Entry> CODEC = Codecs.<Entry>union("journal entry", "entry")
            .variant("account", Account.class, Account.codec())
            .variant("commitment", Commitment.class, Commitment.codec())
            .variant("commitment-outcome", CommitmentOutcome.class, CommitmentOutcome.codec())
            .variant("contribution", Contribution.class, Contribution.codec())
            .variant("decision", Decision.class, Decision.codec())
            .variant("effect-asked", EffectAsked.class, EffectAsked.codec())
            .variant("effect-observed", EffectObserved.class, EffectObserved.codec())
            .variant("experiment", Experiment.class, Experiment.codec())
            .variant("experiment-ended", ExperimentEnded.class, ExperimentEnded.codec())
            .variant("insight", Insight.class, Insight.codec())
            .variant("lesson", Lesson.class, Lesson.codec())
            .variant("lesson-applied", LessonApplied.class, LessonApplied.codec())
            .variant("outreach", Outreach.class, Outreach.codec())
            .variant("presence", Presence.class, Presence.codec())
            .variant("rated", Rated.class, Rated.codec())
            .variant("session-held", SessionHeld.class, SessionHeld.codec())
            .variant("tie-observed", TieObserved.class, TieObserved.codec())
            .variant("vote", Vote.class, Vote.codec())
            .codec();

    private EntryJson() {}
}
