/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.framework;

import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codec;
import io.github.cocreation.core.json.Codecs;

/**
 * Names one framework, such as {@code cornerstones}.
 *
 * @param value the framework id as text
 */
public record FrameworkId(String value) implements Comparable<FrameworkId> {
    private static final Codec<FrameworkId> CODEC = Codecs.STRING.map(FrameworkId::of, FrameworkId::value);

    /**
     * Checks the text.
     *
     * @param value the framework id as text
     * @throws IllegalArgumentException if it is not lower-case words joined by hyphens or dots
     */
    public FrameworkId {
        Require.slug("framework id", value);
    }

    /**
     * {@return the framework id with this text}
     *
     * @param value the text
     * @throws IllegalArgumentException if it is not lower-case words joined by hyphens or dots
     */
    public static FrameworkId of(String value) {
        return new FrameworkId(value);
    }

    /** {@return how it is read and written as JSON: a string} */
    public static Codec<FrameworkId> codec() {
        return CODEC;
    }

    /** Orders by text. */
    @Override
    public int compareTo(FrameworkId other) {
        return value.compareTo(other.value);
    }

    /** {@return the text} */
    @Override
    public String toString() {
        return value;
    }
}
