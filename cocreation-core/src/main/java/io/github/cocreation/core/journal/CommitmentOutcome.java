/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.journal;

import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import io.github.cocreation.core.stakeholder.StakeholderId;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What became of a commitment, at the moment it became clear. A later outcome of the same commitment replaces an
 * earlier one, so that one taken over may still be kept.
 *
 * <p>Read by ownership (kept rate) and take-over risk: being taken over is the most direct sign of take-over.
 */
@Value.Immutable
public abstract non-sealed class CommitmentOutcome implements Entry {
    private static final ObjectCodec<CommitmentOutcome> CODEC = Codecs.object(
                    "commitment outcome", CommitmentOutcome::builder, Builder::build)
            .required("id", EntryId.codec(), CommitmentOutcome::id, Builder::id)
            .required("at", Codecs.INSTANT, CommitmentOutcome::at, Builder::at)
            .required("commitment", EntryId.codec(), CommitmentOutcome::commitment, Builder::commitment)
            .required(
                    "result",
                    Codecs.enumeration("commitment result", CommitmentResult.class),
                    CommitmentOutcome::result,
                    Builder::result)
            .optional("by", StakeholderId.codec(), CommitmentOutcome::by, Builder::by)
            .codec();

    CommitmentOutcome() {}

    /** {@return the entry that is the {@link Commitment}} */
    public abstract EntryId commitment();

    /** {@return what became of it} */
    public abstract CommitmentResult result();

    /** {@return who brought it about: who took it over (required then), else who kept or returned it} */
    public abstract Optional<StakeholderId> by();

    @Override
    public final Optional<SessionId> sessionNamed() {
        return Optional.empty();
    }

    @Override
    public final ImmutableSortedSet<StakeholderId> stakeholdersNamed() {
        return StakeholdersNamed.in(by(), ImmutableSortedSet.of());
    }

    /** Checks the values. */
    @Value.Check
    void check() {
        String where = "commitment outcome (" + id() + ")";
        Require.that(
                result() != CommitmentResult.TAKEN_OVER || by().isPresent(),
                "result",
                Codecs.word(result()),
                where,
                "must come with by, who took it over",
                "say who carries the commitment now");
        Require.that(
                !commitment().equals(id()),
                "commitment",
                commitment(),
                where,
                "must be another entry",
                "give the outcome an id of its own");
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
    public static ObjectCodec<CommitmentOutcome> codec() {
        return CODEC;
    }

    /** Builds {@link CommitmentOutcome}; {@code id}, {@code at}, {@code commitment} and {@code result} are required. */
    public static final class Builder extends ImmutableCommitmentOutcome.Builder {
        Builder() {}
    }
}
