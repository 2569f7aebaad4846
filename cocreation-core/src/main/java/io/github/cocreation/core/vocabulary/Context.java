/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.vocabulary;

import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codec;
import io.github.cocreation.core.json.Codecs;

/**
 * The surroundings co-creation takes place in; open, hosts add theirs.
 *
 * @param value the context as text
 */
public record Context(String value) implements Comparable<Context> {
    private static final Codec<Context> CODEC = Codecs.STRING.map(Context::of, Context::value);

    /**
     * Checks the text.
     *
     * @param value the context as text
     * @throws IllegalArgumentException if it is not lower-case words joined by hyphens or dots
     */
    public Context {
        Require.slug("context", value);
    }

    /**
     * {@return the context with this text}
     *
     * @param value the text
     * @throws IllegalArgumentException if it is not lower-case words joined by hyphens or dots
     */
    public static Context of(String value) {
        return new Context(value);
    }

    /** {@return how it is read and written as JSON: a string} */
    public static Codec<Context> codec() {
        return CODEC;
    }

    /** Orders by text. */
    @Override
    public int compareTo(Context other) {
        return value.compareTo(other.value);
    }

    /** {@return the text} */
    @Override
    public String toString() {
        return value;
    }
}
