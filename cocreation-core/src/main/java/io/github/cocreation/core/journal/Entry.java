/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.journal;

import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.json.Codec;
import io.github.cocreation.core.stakeholder.StakeholderId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One thing that happened. The kinds are closed, so that every measure knows what it may meet; what a host wants to keep
 * beyond them belongs to the host's own record, under the same {@link EntryId}.
 *
 * <p><b>Time.</b> {@link #at()} is when it happened, not when somebody wrote it down: entries may be written down in any
 * order. Its day is its UTC date, everywhere in this library.
 *
 * <p>In JSON an entry is an object whose field {@code entry} says the kind, such as {@code "decision"}.
 */
public sealed interface Entry
        permits Account,
                Commitment,
                CommitmentOutcome,
                Contribution,
                Decision,
                EffectAsked,
                EffectObserved,
                Experiment,
                ExperimentEnded,
                Insight,
                Lesson,
                LessonApplied,
                Outreach,
                Presence,
                Rated,
                SessionHeld,
                TieObserved,
                Vote {
    /** {@return its name, unique within a journal} */
    EntryId id();

    /** {@return when it happened} */
    Instant at();

    /** {@return the day it happened, by UTC} */
    @Value.NonAttribute
    default LocalDate day() {
        return LocalDate.ofInstant(at(), ZoneOffset.UTC);
    }

    /** {@return the session it names, if it names one} */
    Optional<SessionId> sessionNamed();

    /** {@return what kind of entry it is, as its field {@code entry} says in JSON, such as {@code session-held}} */
    @Value.NonAttribute
    default String entryKind() {
        return EntryJson.CODEC.kindOf(this);
    }

    /** {@return every stakeholder it names} */
    ImmutableSortedSet<StakeholderId> stakeholdersNamed();

    /** {@return how entries of any kind are read and written as JSON} */
    static Codec<Entry> codec() {
        return EntryJson.CODEC;
    }
}
