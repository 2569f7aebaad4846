/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.journal;

import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.framework.Perspective;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import io.github.cocreation.core.stakeholder.GroupId;
import io.github.cocreation.core.stakeholder.StakeholderId;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An effect of the process on a group was perceived, wanted or not.
 *
 * <p>Read by impact balance and impact coverage. Ask openly for good and bad before showing the list of intended
 * effects, and log at least one source on the users' side for each effect on users.
 */
@Value.Immutable
public abstract non-sealed class EffectObserved implements Entry {
    private static final ObjectCodec<EffectObserved> CODEC = Codecs.object(
                    "observed effect", EffectObserved::builder, Builder::build)
            .required("id", EntryId.codec(), EffectObserved::id, Builder::id)
            .required("at", Codecs.INSTANT, EffectObserved::at, Builder::at)
            .required("description", Codecs.STRING, EffectObserved::description, Builder::description)
            .required("level", EffectLevel.codec(), EffectObserved::level, Builder::level)
            .required("group", GroupId.codec(), EffectObserved::group, Builder::group)
            .required("perspective", Perspective.codec(), EffectObserved::perspective, Builder::perspective)
            .many("perceivedBy", StakeholderId.codec(), EffectObserved::perceivedBy, Builder::addAllPerceivedBy)
            .required("valence", Codecs.INT, EffectObserved::valence, Builder::valence)
            .required("intended", Codecs.BOOLEAN, EffectObserved::intended, Builder::intended)
            .required("anticipated", Codecs.BOOLEAN, EffectObserved::anticipated, Builder::anticipated)
            .required(
                    "evidence",
                    Codecs.enumeration("evidence grade", EvidenceGrade.class),
                    EffectObserved::evidence,
                    Builder::evidence)
            .codec();

    EffectObserved() {}

    /** {@return the effect} */
    public abstract String description();

    /** {@return where it shows} */
    public abstract EffectLevel level();

    /** {@return the group it falls on} */
    public abstract GroupId group();

    /** {@return the perspective it is seen from, such as {@code users}} */
    public abstract Perspective perspective();

    /** {@return who reported it; empty if they are not to be named} */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<StakeholderId> perceivedBy();

    /** {@return how good it is for the group, from -2 (very harmful) to 2 (very helpful)} */
    public abstract int valence();

    /** {@return whether it was wanted from the start} */
    public abstract boolean intended();

    /** {@return whether it was foreseen} */
    public abstract boolean anticipated();

    /** {@return how well it is supported} */
    public abstract EvidenceGrade evidence();

    @Override
    public final Optional<SessionId> sessionNamed() {
        return Optional.empty();
    }

    @Override
    public final ImmutableSortedSet<StakeholderId> stakeholdersNamed() {
        return perceivedBy();
    }

    /** Checks the values. */
    @Value.Check
    void check() {
        String where = "observed effect (" + id() + ")";
        Require.text("description", description(), where);
        Require.that(
                valence() >= -2 && valence() <= 2,
                "valence",
                valence(),
                where,
                "must be a whole number from -2 to 2",
                "use -2 for very harmful, 0 for neither, 2 for very helpful");
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
    public static ObjectCodec<EffectObserved> codec() {
        return CODEC;
    }

    /**
     * Builds {@link EffectObserved}; {@code id}, {@code at}, {@code description}, {@code level}, {@code group}, {@code
     * perspective}, {@code valence}, {@code intended}, {@code anticipated} and {@code evidence} are required.
     */
    public static final class Builder extends ImmutableEffectObserved.Builder {
        Builder() {}
    }
}
