/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.vocabulary;

import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codec;
import io.github.cocreation.core.json.Codecs;

/**
 * Names one method, such as {@code world-cafe}; what it is, cocreation-methods knows.
 *
 * @param value the method id as text
 */
public record MethodId(String value) implements Comparable<MethodId> {
    /**
     * Checks the text.
     *
     * @param value the method id as text
     * @throws IllegalArgumentException if it is not lower-case words joined by hyphens or dots
     */
    public MethodId {
        Require.slug("method id", value);
    }

    /**
     * {@return the method id with this text}
     *
     * @param value the text
     * @throws IllegalArgumentException if it is not lower-case words joined by hyphens or dots
     */
    public static MethodId of(String value) {
        return new MethodId(value);
    }

    /** {@return how it is read and written as JSON: a string} */
    public static Codec<MethodId> codec() {
        return Json.CODEC;
    }

    /** Orders by text. */
    @Override
    public int compareTo(MethodId other) {
        return value.compareTo(other.value);
    }

    /** {@return the text} */
    @Override
    public String toString() {
        return value;
    }

    /** Made at first use, because definitions can be had without it. */
    private static final class Json {
        static final Codec<MethodId> CODEC = Codecs.STRING.map(MethodId::of, MethodId::value);
    }
}
