/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.journal;

import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import io.github.cocreation.core.stakeholder.StakeholderId;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Somebody agreed or disagreed with a statement, or passed. The statement is an entry of the journal: what somebody
 * contributed, an insight, a decision. Who answers again changes the answer.
 *
 * <p>Read by consensus across declared groups.
 */
@Value.Immutable
public abstract non-sealed class Vote implements Entry {
    private static final ObjectCodec<Vote> CODEC = Codecs.object("vote", Vote::builder, Builder::build)
            .required("id", EntryId.codec(), Vote::id, Builder::id)
            .required("at", Codecs.INSTANT, Vote::at, Builder::at)
            .required("statement", EntryId.codec(), Vote::statement, Builder::statement)
            .required("stakeholder", StakeholderId.codec(), Vote::stakeholder, Builder::stakeholder)
            .required("answer", Codecs.enumeration("answer", VoteAnswer.class), Vote::answer, Builder::answer)
            .optional("session", SessionId.codec(), Vote::session, Builder::session)
            .codec();

    Vote() {}

    /** {@return the entry whose statement was put to the vote} */
    public abstract EntryId statement();

    /** {@return who answered; all their heads count} */
    public abstract StakeholderId stakeholder();

    /** {@return the answer} */
    public abstract VoteAnswer answer();

    /** {@return the session it was given in, if in one} */
    public abstract Optional<SessionId> session();

    @Override
    public final Optional<SessionId> sessionNamed() {
        return session();
    }

    @Override
    public final ImmutableSortedSet<StakeholderId> stakeholdersNamed() {
        return ImmutableSortedSet.of(stakeholder());
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return how such an entry is read and written as JSON; {@link Entry#codec()} does it for any kind} */
    public static ObjectCodec<Vote> codec() {
        return CODEC;
    }

    /**
     * Builds {@link Vote}; {@code id}, {@code at}, {@code statement}, {@code stakeholder} and {@code answer} are required.
     */
    public static final class Builder extends ImmutableVote.Builder {
        Builder() {}
    }
}
