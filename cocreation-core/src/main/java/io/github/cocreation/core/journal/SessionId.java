/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.journal;

import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codec;
import io.github.cocreation.core.json.Codecs;

/**
 * Names one session: a meeting, workshop or online round.
 *
 * @param value the session id as text
 */
public record SessionId(String value) implements Comparable<SessionId> {
    private static final Codec<SessionId> CODEC = Codecs.STRING.map(SessionId::of, SessionId::value);

    /**
     * Checks the text.
     *
     * @param value the session id as text
     * @throws IllegalArgumentException if it is not one to 200 visible characters
     */
    public SessionId {
        Require.id("session id", value);
    }

    /**
     * {@return the session id with this text}
     *
     * @param value the text
     * @throws IllegalArgumentException if it is not one to 200 visible characters
     */
    public static SessionId of(String value) {
        return new SessionId(value);
    }

    /** {@return how it is read and written as JSON: a string} */
    public static Codec<SessionId> codec() {
        return CODEC;
    }

    /** Orders by text. */
    @Override
    public int compareTo(SessionId other) {
        return value.compareTo(other.value);
    }

    /** {@return the text} */
    @Override
    public String toString() {
        return value;
    }
}
