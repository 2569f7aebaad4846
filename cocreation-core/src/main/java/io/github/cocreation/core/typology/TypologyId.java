/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.typology;

import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codec;
import io.github.cocreation.core.json.Codecs;

/**
 * Names one typology, such as {@code ulrich-2016}.
 *
 * @param value the typology id as text
 */
public record TypologyId(String value) implements Comparable<TypologyId> {
    private static final Codec<TypologyId> CODEC = Codecs.STRING.map(TypologyId::of, TypologyId::value);

    /**
     * Checks the text.
     *
     * @param value the typology id as text
     * @throws IllegalArgumentException if it is not lower-case words joined by hyphens or dots
     */
    public TypologyId {
        Require.slug("typology id", value);
    }

    /**
     * {@return the typology id with this text}
     *
     * @param value the text
     * @throws IllegalArgumentException if it is not lower-case words joined by hyphens or dots
     */
    public static TypologyId of(String value) {
        return new TypologyId(value);
    }

    /** {@return how it is read and written as JSON: a string} */
    public static Codec<TypologyId> codec() {
        return CODEC;
    }

    /** Orders by text. */
    @Override
    public int compareTo(TypologyId other) {
        return value.compareTo(other.value);
    }

    /** {@return the text} */
    @Override
    public String toString() {
        return value;
    }
}
