/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.stakeholder;

import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;

/**
 * A way to contact somebody. Its text form hides the address, so that addresses do not get into logs and messages.
 *
 * @param kind the way
 * @param address where it leads
 */
public record Channel(ChannelKind kind, String address) {
    private static final ObjectCodec<Channel> CODEC = Codecs.record(
            "channel",
            Codecs.field("kind", ChannelKind.codec(), Channel::kind),
            Codecs.field("address", Codecs.STRING, Channel::address),
            Channel::new);

    /**
     * Checks the address.
     *
     * @param kind the way
     * @param address where it leads
     * @throws IllegalArgumentException if the address is blank
     */
    public Channel {
        Require.text("address", address, "a channel (" + kind + ")");
    }

    /**
     * {@return a channel}
     *
     * @param kind the way
     * @param address where it leads
     * @throws IllegalArgumentException if the address is blank
     */
    public static Channel of(ChannelKind kind, String address) {
        return new Channel(kind, address);
    }

    /** {@return how it is read and written as JSON; the address is written} */
    public static ObjectCodec<Channel> codec() {
        return CODEC;
    }

    /** {@return the kind, without the address} */
    @Override
    public String toString() {
        return kind + " (address hidden)";
    }
}
