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
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Somebody promised to do something. What became of it is told by {@link CommitmentOutcome}s; until there is one, it is
 * open.
 *
 * <p>Read by ownership, take-over risk, fence-sitting and the spread of responsibility beside an intermediary.
 */
@Value.Immutable
public abstract non-sealed class Commitment implements Entry {
    private static final ObjectCodec<Commitment> CODEC = Codecs.object(
                    "commitment", Commitment::builder, Builder::build)
            .required("id", EntryId.codec(), Commitment::id, Builder::id)
            .required("at", Codecs.INSTANT, Commitment::at, Builder::at)
            .required("subject", Codecs.STRING, Commitment::subject, Builder::subject)
            .many("owners", StakeholderId.codec(), Commitment::owners, Builder::addAllOwners)
            .defaulted("effort", Codecs.DOUBLE, Commitment::effort, Builder::effort, 1.0)
            .optional("due", Codecs.LOCAL_DATE, Commitment::due, Builder::due)
            .optional("session", SessionId.codec(), Commitment::session, Builder::session)
            .optional("about", EntryId.codec(), Commitment::about, Builder::about)
            .codec();

    Commitment() {}

    /** {@return what was promised} */
    public abstract String subject();

    /** {@return who promised, at least one; each has an equal share} */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<StakeholderId> owners();

    /** {@return its size in any unit that all commitments of the journal share} */
    @Value.Default
    public double effort() {
        return 1.0;
    }

    /** {@return the last day on which it is in time, if agreed} */
    public abstract Optional<LocalDate> due();

    /** {@return the session it was made in, if in one} */
    public abstract Optional<SessionId> session();

    /** {@return the entry it answers, such as a decision to carry out or a harmful effect to repair} */
    public abstract Optional<EntryId> about();

    @Override
    public final Optional<SessionId> sessionNamed() {
        return session();
    }

    @Override
    public final ImmutableSortedSet<StakeholderId> stakeholdersNamed() {
        return owners();
    }

    /** Checks the values. */
    @Value.Check
    void check() {
        String where = "commitment (" + id() + ")";
        Require.text("subject", subject(), where);
        Require.that(
                !owners().isEmpty(),
                "owners",
                owners(),
                where,
                "must name at least one stakeholder",
                "let somebody take it, or record an insight instead");
        Require.that(
                effort() > 0 && effort() < Double.POSITIVE_INFINITY,
                "effort",
                effort(),
                where,
                "must be a finite number above 0",
                "leave it out if efforts are not estimated: it is then 1");
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
    public static ObjectCodec<Commitment> codec() {
        return CODEC;
    }

    /** Builds {@link Commitment}; {@code id}, {@code at} and {@code subject} are required. */
    public static final class Builder extends ImmutableCommitment.Builder {
        Builder() {}
    }
}
