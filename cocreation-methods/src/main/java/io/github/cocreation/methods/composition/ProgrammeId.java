/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.composition;

import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codec;
import io.github.cocreation.core.json.Codecs;

/**
 * Names one programme, such as {@code public-change-programme}.
 *
 * @param value the programme id as text
 */
public record ProgrammeId(String value) implements Comparable<ProgrammeId> {
    private static final Codec<ProgrammeId> CODEC = Codecs.STRING.map(ProgrammeId::of, ProgrammeId::value);

    /**
     * Checks the text.
     *
     * @param value the programme id as text
     * @throws IllegalArgumentException if it is not lower-case words joined by hyphens or dots
     */
    public ProgrammeId {
        Require.slug("programme id", value);
    }

    /**
     * {@return the programme id with this text}
     *
     * @param value the text
     * @throws IllegalArgumentException if it is not lower-case words joined by hyphens or dots
     */
    public static ProgrammeId of(String value) {
        return new ProgrammeId(value);
    }

    /** {@return how it is read and written as JSON: a string} */
    public static Codec<ProgrammeId> codec() {
        return CODEC;
    }

    /** Orders by text. */
    @Override
    public int compareTo(ProgrammeId other) {
        return value.compareTo(other.value);
    }

    /** {@return the text} */
    @Override
    public String toString() {
        return value;
    }
}
