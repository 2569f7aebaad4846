/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.stakeholder;

import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codec;
import io.github.cocreation.core.json.Codecs;

/**
 * How somebody can be contacted; open, hosts add theirs.
 *
 * @param value the kind as text
 */
public record ChannelKind(String value) implements Comparable<ChannelKind> {
    /** Electronic mail. */
    public static final ChannelKind EMAIL = of("email");

    /** A telephone number. */
    public static final ChannelKind PHONE = of("phone");

    /** A short message or messenger. */
    public static final ChannelKind MESSAGE = of("message");

    /** A postal address. */
    public static final ChannelKind LETTER = of("letter");

    /** A place where to meet in person. */
    public static final ChannelKind VISIT = of("visit");

    /** Somebody trusted who passes messages on. */
    public static final ChannelKind THROUGH_PERSON = of("through-person");

    private static final Codec<ChannelKind> CODEC = Codecs.STRING.map(ChannelKind::of, ChannelKind::value);

    /**
     * Checks the text.
     *
     * @param value the kind as text
     * @throws IllegalArgumentException if it is not lower-case words joined by hyphens or dots
     */
    public ChannelKind {
        Require.slug("channel kind", value);
    }

    /**
     * {@return the channel kind with this text}
     *
     * @param value the text
     * @throws IllegalArgumentException if it is not lower-case words joined by hyphens or dots
     */
    public static ChannelKind of(String value) {
        return new ChannelKind(value);
    }

    /** {@return how it is read and written as JSON: a string} */
    public static Codec<ChannelKind> codec() {
        return CODEC;
    }

    /** Orders by text. */
    @Override
    public int compareTo(ChannelKind other) {
        return value.compareTo(other.value);
    }

    /** {@return the text} */
    @Override
    public String toString() {
        return value;
    }
}
