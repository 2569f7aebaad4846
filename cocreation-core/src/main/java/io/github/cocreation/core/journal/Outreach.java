/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.journal;

import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import io.github.cocreation.core.stakeholder.ChannelKind;
import io.github.cocreation.core.stakeholder.StakeholderId;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Somebody was asked to take part, or is known to have been reached, or said no.
 *
 * <p>Read by the funnel of voices, from those identified to those heard: without such entries, who was never asked and who
 * was asked and stayed away look the same.
 */
@Value.Immutable
public abstract non-sealed class Outreach implements Entry {
    private static final ObjectCodec<Outreach> CODEC = Codecs.object("outreach", Outreach::builder, Builder::build)
            .required("id", EntryId.codec(), Outreach::id, Builder::id)
            .required("at", Codecs.INSTANT, Outreach::at, Builder::at)
            .many("stakeholders", StakeholderId.codec(), Outreach::stakeholders, Builder::addAllStakeholders)
            .required("step", Codecs.enumeration("outreach step", OutreachStep.class), Outreach::step, Builder::step)
            .optional("channel", ChannelKind.codec(), Outreach::channel, Builder::channel)
            .optional("through", StakeholderId.codec(), Outreach::through, Builder::through)
            .codec();

    Outreach() {}

    /** {@return who was asked or reached, at least one; all their heads count} */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<StakeholderId> stakeholders();

    /** {@return how far they got} */
    public abstract OutreachStep step();

    /** {@return the way it went, if that was noted} */
    public abstract Optional<ChannelKind> channel();

    /** {@return who passed it on, if somebody other than the organisers did} */
    public abstract Optional<StakeholderId> through();

    @Override
    public final Optional<SessionId> sessionNamed() {
        return Optional.empty();
    }

    @Override
    public final ImmutableSortedSet<StakeholderId> stakeholdersNamed() {
        return StakeholdersNamed.in(through(), stakeholders());
    }

    /** Checks the values. */
    @Value.Check
    void check() {
        Require.that(
                !stakeholders().isEmpty(),
                "stakeholders",
                stakeholders(),
                "outreach (" + id() + ")",
                "must name at least one stakeholder",
                "add those you wrote to as stakeholders first, they were identified");
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
    public static ObjectCodec<Outreach> codec() {
        return CODEC;
    }

    /** Builds {@link Outreach}; {@code id}, {@code at}, {@code stakeholders} and {@code step} are required. */
    public static final class Builder extends ImmutableOutreach.Builder {
        Builder() {}
    }
}
