/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.journal;

import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.framework.Perspective;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import io.github.cocreation.core.stakeholder.GroupId;
import io.github.cocreation.core.stakeholder.StakeholderId;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A group was asked about effects on one level. With {@code answeredNone} it said that there are none; effects it named
 * are {@link EffectObserved} entries of their own.
 *
 * <p>Read by impact coverage, so that a cell nobody asked about, one asked in vain and one answered with "none" differ.
 */
@Value.Immutable
public abstract non-sealed class EffectAsked implements Entry {
    private static final ObjectCodec<EffectAsked> CODEC = Codecs.object(
                    "effect question", EffectAsked::builder, Builder::build)
            .required("id", EntryId.codec(), EffectAsked::id, Builder::id)
            .required("at", Codecs.INSTANT, EffectAsked::at, Builder::at)
            .required("level", EffectLevel.codec(), EffectAsked::level, Builder::level)
            .required("group", GroupId.codec(), EffectAsked::group, Builder::group)
            .required("perspective", Perspective.codec(), EffectAsked::perspective, Builder::perspective)
            .many("asked", StakeholderId.codec(), EffectAsked::asked, Builder::addAllAsked)
            .defaulted("answeredNone", Codecs.BOOLEAN, EffectAsked::answeredNone, Builder::answeredNone, false)
            .codec();

    EffectAsked() {}

    /** {@return the level asked about} */
    public abstract EffectLevel level();

    /** {@return the group asked about} */
    public abstract GroupId group();

    /** {@return the perspective of those asked} */
    public abstract Perspective perspective();

    /** {@return who was asked; empty if they are not to be named} */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<StakeholderId> asked();

    /** {@return whether the answer was that there is no effect} */
    @Value.Default
    public boolean answeredNone() {
        return false;
    }

    @Override
    public final Optional<SessionId> sessionNamed() {
        return Optional.empty();
    }

    @Override
    public final ImmutableSortedSet<StakeholderId> stakeholdersNamed() {
        return asked();
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
    public static ObjectCodec<EffectAsked> codec() {
        return CODEC;
    }

    /**
     * Builds {@link EffectAsked}; {@code id}, {@code at}, {@code level}, {@code group} and {@code perspective} are
     * required.
     */
    public static final class Builder extends ImmutableEffectAsked.Builder {
        Builder() {}
    }
}
