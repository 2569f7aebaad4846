/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.framework;

import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codec;
import io.github.cocreation.core.json.Codecs;

/**
 * Names one dimension of a framework, such as {@code managerial}.
 *
 * @param value the dimension id as text
 */
public record DimensionId(String value) implements Comparable<DimensionId> {
    private static final Codec<DimensionId> CODEC = Codecs.STRING.map(DimensionId::of, DimensionId::value);

    /**
     * Checks the text.
     *
     * @param value the dimension id as text
     * @throws IllegalArgumentException if it is not lower-case words joined by hyphens or dots
     */
    public DimensionId {
        Require.slug("dimension id", value);
    }

    /**
     * {@return the dimension id with this text}
     *
     * @param value the text
     * @throws IllegalArgumentException if it is not lower-case words joined by hyphens or dots
     */
    public static DimensionId of(String value) {
        return new DimensionId(value);
    }

    /** {@return how it is read and written as JSON: a string} */
    public static Codec<DimensionId> codec() {
        return CODEC;
    }

    /** Orders by text. */
    @Override
    public int compareTo(DimensionId other) {
        return value.compareTo(other.value);
    }

    /** {@return the text} */
    @Override
    public String toString() {
        return value;
    }
}
