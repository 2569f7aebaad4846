/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.exchange.text;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.check.Require;

/**
 * A word of a line, as formats of tables without commas have them: separated by white space, in quotes if there is white space in it.
 *
 * @param text the word without its quotes
 * @param line the line it stands in, from 1
 * @param column the column it begins in, from 1
 * @param quoted whether it stood in quotes, so that it is a name even where it looks like a number or a keyword
 */
public record Word(String text, long line, int column, boolean quoted) {
    /**
     * {@return the words of a line}
     *
     * @param cursor the text, for failures
     * @param line the line's number
     * @param text the line
     * @param separators characters that separate words, besides white space
     */
    public static ImmutableList<Word> of(TextCursor cursor, long line, String text, String separators) {
        ImmutableList.Builder<Word> words = ImmutableList.builder();
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (isBetween(c, separators)) {
                at++;
            } else if (c == '"' || c == '\'') {
                int end = text.indexOf(c, at + 1);
                if (end < 0) {
                    throw cursor.failure(
                            line,
                            at + 1,
                            Require.message(
                                    "quote",
                                    text.substring(at, Math.min(text.length(), at + 30)),
                                    "a line",
                                    "is not closed",
                                    "close it on the same line"));
                }
                words.add(new Word(text.substring(at + 1, end), line, at + 1, true));
                at = end + 1;
            } else {
                int begin = at;
                while (at < text.length() && !isBetween(text.charAt(at), separators) && text.charAt(at) != '"') {
                    at++;
                }
                words.add(new Word(text.substring(begin, at), line, begin + 1, false));
            }
        }
        return words.build();
    }

    private static boolean isBetween(char c, String separators) {
        return Character.isWhitespace(c) || separators.indexOf(c) >= 0;
    }

    /** {@return whether it could be a number} */
    public boolean looksLikeNumber() {
        return !quoted && NumberText.isNumber(text);
    }
}
