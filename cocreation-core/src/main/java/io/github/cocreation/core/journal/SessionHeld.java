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
import io.github.cocreation.core.vocabulary.MethodId;
import io.github.cocreation.core.vocabulary.Phase;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A session took place: a meeting, a workshop, an online round. {@code at} is its start.
 *
 * <p>Read by all measures over sessions: retention, fence-sitting, voice share (its length), trends. Time spoken in a
 * chat beside the meeting is counted apart; make that chat a session of its own.
 */
@Value.Immutable
public abstract non-sealed class SessionHeld implements Entry {
    private static final ObjectCodec<SessionHeld> CODEC = Codecs.object("session", SessionHeld::builder, Builder::build)
            .required("id", EntryId.codec(), SessionHeld::id, Builder::id)
            .required("at", Codecs.INSTANT, SessionHeld::at, Builder::at)
            .required("session", SessionId.codec(), SessionHeld::session, Builder::session)
            .required("title", Codecs.STRING, SessionHeld::title, Builder::title)
            .required("minutes", Codecs.INT, SessionHeld::minutes, Builder::minutes)
            .optional("phase", Codecs.enumeration("phase", Phase.class), SessionHeld::phase, Builder::phase)
            .optional("method", MethodId.codec(), SessionHeld::method, Builder::method)
            .codec();

    SessionHeld() {}

    /** {@return which session} */
    public abstract SessionId session();

    /** {@return what it was about} */
    public abstract String title();

    /** {@return how long it lasted} */
    public abstract int minutes();

    /** {@return the phase it belonged to, if to one} */
    public abstract Optional<Phase> phase();

    /** {@return the method used, if one was} */
    public abstract Optional<MethodId> method();

    @Override
    public final Optional<SessionId> sessionNamed() {
        return Optional.of(session());
    }

    @Override
    public final ImmutableSortedSet<StakeholderId> stakeholdersNamed() {
        return ImmutableSortedSet.of();
    }

    /** Checks the values. */
    @Value.Check
    void check() {
        String where = "session (" + id() + ")";
        Require.text("title", title(), where);
        Require.atLeast("minutes", minutes(), 1, where);
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
    public static ObjectCodec<SessionHeld> codec() {
        return CODEC;
    }

    /**
     * Builds {@link SessionHeld}; {@code id}, {@code at}, {@code session}, {@code title} and {@code minutes} are
     * required.
     */
    public static final class Builder extends ImmutableSessionHeld.Builder {
        Builder() {}
    }
}
