/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.framework;

import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codec;
import io.github.cocreation.core.json.Codecs;

/**
 * Names one question of a framework, such as {@code q7.1}.
 *
 * @param value the question id as text
 */
public record QuestionId(String value) implements Comparable<QuestionId> {
    private static final Codec<QuestionId> CODEC = Codecs.STRING.map(QuestionId::of, QuestionId::value);

    /**
     * Checks the text.
     *
     * @param value the question id as text
     * @throws IllegalArgumentException if it is not lower-case words joined by hyphens or dots
     */
    public QuestionId {
        Require.slug("question id", value);
    }

    /**
     * {@return the question id with this text}
     *
     * @param value the text
     * @throws IllegalArgumentException if it is not lower-case words joined by hyphens or dots
     */
    public static QuestionId of(String value) {
        return new QuestionId(value);
    }

    /** {@return how it is read and written as JSON: a string} */
    public static Codec<QuestionId> codec() {
        return CODEC;
    }

    /** Orders by text. */
    @Override
    public int compareTo(QuestionId other) {
        return value.compareTo(other.value);
    }

    /** {@return the text} */
    @Override
    public String toString() {
        return value;
    }
}
