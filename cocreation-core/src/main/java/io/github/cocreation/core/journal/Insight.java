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
 * Somebody brought up an insight into the problem: a fact, a need, a view, an element of what the problem is.
 *
 * <p>Read by the outside-in ratio: how much of the shared problem came from outside.
 */
@Value.Immutable
public abstract non-sealed class Insight implements Entry {
    private static final ObjectCodec<Insight> CODEC = Codecs.object("insight", Insight::builder, Builder::build)
            .required("id", EntryId.codec(), Insight::id, Builder::id)
            .required("at", Codecs.INSTANT, Insight::at, Builder::at)
            .required("text", Codecs.STRING, Insight::text, Builder::text)
            .many("contributors", StakeholderId.codec(), Insight::contributors, Builder::addAllContributors)
            .defaulted(
                    "usedInSharedProblem",
                    Codecs.BOOLEAN,
                    Insight::usedInSharedProblem,
                    Builder::usedInSharedProblem,
                    false)
            .optional("session", SessionId.codec(), Insight::session, Builder::session)
            .codec();

    Insight() {}

    /** {@return the insight} */
    public abstract String text();

    /** {@return whom it came from; empty if nobody wrote that down, and then it counts for no side} */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<StakeholderId> contributors();

    /** {@return whether it went into the shared statement of the problem} */
    @Value.Default
    public boolean usedInSharedProblem() {
        return false;
    }

    /** {@return the session it was brought up in, if in one} */
    public abstract Optional<SessionId> session();

    @Override
    public final Optional<SessionId> sessionNamed() {
        return session();
    }

    @Override
    public final ImmutableSortedSet<StakeholderId> stakeholdersNamed() {
        return contributors();
    }

    /** Checks the values. */
    @Value.Check
    void check() {
        String where = "insight (" + id() + ")";
        Require.text("text", text(), where);
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
    public static ObjectCodec<Insight> codec() {
        return CODEC;
    }

    /** Builds {@link Insight}; {@code id}, {@code at} and {@code text} are required. */
    public static final class Builder extends ImmutableInsight.Builder {
        Builder() {}
    }
}
