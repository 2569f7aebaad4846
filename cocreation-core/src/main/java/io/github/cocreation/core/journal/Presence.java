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
 * Somebody was present at a session. Who was absent has no such entry.
 *
 * <p>Read by retention, coverage, sector diversity, participation equality (the silent count with zero) and the
 * weighting of late comers by time present.
 */
@Value.Immutable
public abstract non-sealed class Presence implements Entry {
    private static final ObjectCodec<Presence> CODEC = Codecs.object("presence", Presence::builder, Builder::build)
            .required("id", EntryId.codec(), Presence::id, Builder::id)
            .required("at", Codecs.INSTANT, Presence::at, Builder::at)
            .required("session", SessionId.codec(), Presence::session, Builder::session)
            .required("stakeholder", StakeholderId.codec(), Presence::stakeholder, Builder::stakeholder)
            .required("minutes", Codecs.INT, Presence::minutes, Builder::minutes)
            .defaulted("plannedExit", Codecs.BOOLEAN, Presence::plannedExit, Builder::plannedExit, false)
            .codec();

    Presence() {}

    /** {@return the session} */
    public abstract SessionId session();

    /** {@return who was there} */
    public abstract StakeholderId stakeholder();

    /** {@return for how long, at least 1} */
    public abstract int minutes();

    /**
     * {@return whether it was agreed beforehand that this is their last session, as in rotation; retention leaves them
     * out}
     */
    @Value.Default
    public boolean plannedExit() {
        return false;
    }

    @Override
    public final Optional<SessionId> sessionNamed() {
        return Optional.of(session());
    }

    @Override
    public final ImmutableSortedSet<StakeholderId> stakeholdersNamed() {
        return ImmutableSortedSet.of(stakeholder());
    }

    /** Checks the values. */
    @Value.Check
    void check() {
        String where = "presence (" + id() + ")";
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
    public static ObjectCodec<Presence> codec() {
        return CODEC;
    }

    /**
     * Builds {@link Presence}; {@code id}, {@code at}, {@code session}, {@code stakeholder} and {@code minutes} are
     * required.
     */
    public static final class Builder extends ImmutablePresence.Builder {
        Builder() {}
    }
}
