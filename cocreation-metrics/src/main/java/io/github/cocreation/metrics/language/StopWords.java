/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.language;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import io.github.cocreation.core.check.Require;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The words of a language that carry no content of their own: for the languages of the cases: Danish, English,
 * Spanish, Estonian, Finnish, Hungarian, Italian, Dutch, Polish and Swedish. */
public final class StopWords {
    private static final ImmutableSortedSet<String> LANGUAGES =
            ImmutableSortedSet.of("da", "en", "es", "et", "fi", "hu", "it", "nl", "pl", "sv");

    private StopWords() {}

    /** {@return the languages of which there are stop words} */
    public static ImmutableSortedSet<String> languages() {
        return LANGUAGES;
    }

    /**
     * {@return the stop words of a language, in lower case}
     *
     * @param language the language; its region makes no difference
     * @throws IllegalArgumentException if this library has none for it
     */
    public static ImmutableSortedSet<String> of(Locale language) {
        Require.that(
                LANGUAGES.contains(language.getLanguage()),
                "language",
                language.toLanguageTag(),
                "stop words",
                "must be one of " + LANGUAGES,
                "give stop words of your own to the analyser");
        String file = "stop-words-" + language.getLanguage() + ".txt";
        try (InputStream in = StopWords.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("The stop words (" + file + ") are missing from the jar.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
