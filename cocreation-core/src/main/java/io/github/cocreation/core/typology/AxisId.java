/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.typology;

import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codec;
import io.github.cocreation.core.json.Codecs;

/**
 * Names one axis of a typology, such as {@code outcome}.
 *
 * @param value the axis id as text
 */
public record AxisId(String value) implements Comparable<AxisId> {
    private static final Codec<AxisId> CODEC = Codecs.STRING.map(AxisId::of, AxisId::value);

    /**
     * Checks the text.
     *
     * @param value the axis id as text
     * @throws IllegalArgumentException if it is not lower-case words joined by hyphens or dots
     */
    public AxisId {
        Require.slug("axis id", value);
    }

    /**
     * {@return the axis id with this text}
     *
     * @param value the text
     * @throws IllegalArgumentException if it is not lower-case words joined by hyphens or dots
     */
    public static AxisId of(String value) {
        return new AxisId(value);
    }

    /** {@return how it is read and written as JSON: a string} */
    public static Codec<AxisId> codec() {
        return CODEC;
    }

    /** Orders by text. */
    @Override
    public int compareTo(AxisId other) {
        return value.compareTo(other.value);
    }

    /** {@return the text} */
    @Override
    public String toString() {
        return value;
    }
}
