/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.vocabulary;

import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codec;
import io.github.cocreation.core.json.Codecs;

/**
 * Something a method needs or yields, such as {@code shared-problem}; open, hosts add theirs.
 *
 * @param value the token as text
 */
public record Token(String value) implements Comparable<Token> {
    /**
     * Checks the text.
     *
     * @param value the token as text
     * @throws IllegalArgumentException if it is not lower-case words joined by hyphens or dots
     */
    public Token {
        Require.slug("token", value);
    }

    /**
     * {@return the token with this text}
     *
     * @param value the text
     * @throws IllegalArgumentException if it is not lower-case words joined by hyphens or dots
     */
    public static Token of(String value) {
        return new Token(value);
    }

    /** {@return how it is read and written as JSON: a string} */
    public static Codec<Token> codec() {
        return Json.CODEC;
    }

    /** Orders by text. */
    @Override
    public int compareTo(Token other) {
        return value.compareTo(other.value);
    }

    /** {@return the text} */
    @Override
    public String toString() {
        return value;
    }

    /** Made at first use, because definitions can be had without it. */
    private static final class Json {
        static final Codec<Token> CODEC = Codecs.STRING.map(Token::of, Token::value);
    }
}
