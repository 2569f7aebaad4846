/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.voice;

import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import io.github.cocreation.core.stakeholder.ChannelKind;
import io.github.cocreation.core.stakeholder.GroupId;
import io.github.cocreation.core.stakeholder.StakeholderId;
import java.util.Optional;
import org.immutables.value.Value;

/** One step to take: ask somebody to pass the invitation on, or contact somebody directly. */
@Value.Immutable
public abstract class OutreachRoute {
    private static final ObjectCodec<OutreachRoute> CODEC = Codecs.object(
                    "route", OutreachRoute::builder, Builder::build)
            .optional("through", StakeholderId.codec(), OutreachRoute::through, Builder::through)
            .optional("channel", ChannelKind.codec(), OutreachRoute::channel, Builder::channel)
            .many("reaches", StakeholderId.codec(), OutreachRoute::reaches, Builder::addAllReaches)
            .many("groups", GroupId.codec(), OutreachRoute::groups, Builder::addAllGroups)
            .required("cost", Codecs.DOUBLE, OutreachRoute::cost, Builder::cost)
            .codec();

    OutreachRoute() {}

    /** {@return whom to ask to pass it on; empty if the contact is direct} */
    public abstract Optional<StakeholderId> through();

    /** {@return the channel of a direct contact; empty if somebody passes it on} */
    public abstract Optional<ChannelKind> channel();

    /** {@return who is reached} */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<StakeholderId> reaches();

    /** {@return groups of which nobody is known yet, whom the one asked speaks for} */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<GroupId> groups();

    /** {@return its cost} */
    public abstract double cost();

    /** Checks that it is one of the two. */
    @Value.Check
    void check() {
        Require.that(
                through().isPresent() != channel().isPresent(),
                "channel",
                channel().map(ChannelKind::toString).orElse("none"),
                "a route",
                "must be there or else somebody who passes it on",
                "give one of the two");
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return how it is read and written as JSON} */
    public static ObjectCodec<OutreachRoute> codec() {
        return CODEC;
    }

    /** {@return the step in words, such as {@code ask the-church to reach 2 stakeholders}} */
    @Override
    public final String toString() {
        return through().map(id -> "ask " + id + " to reach ").orElse("")
                + channel().map(kind -> "contact by " + kind + " ").orElse("")
                + reaches().size()
                + (reaches().size() == 1 ? " stakeholder" : " stakeholders")
                + (groups().isEmpty() ? "" : ", and of groups of which nobody is known: " + groups().size());
    }

    /** Builds an {@link OutreachRoute}; {@code cost} and one of {@code through} and {@code channel} are required. */
    public static final class Builder extends ImmutableOutreachRoute.Builder {
        Builder() {}
    }
}
