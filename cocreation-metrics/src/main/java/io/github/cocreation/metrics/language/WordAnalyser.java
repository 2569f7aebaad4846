/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.language;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Splits a text into words by the rules of its language, drops stop words, and brings different words for one thing together.
 *
 * <p><b>Worked example.</b> "The users plan the budget, and the users hope." in English: budget 1, hope 1, plan 1, users 2.
 *
 * <p>Words are those of {@link BreakIterator}, in lower case and composed form (NFC), with at least two letters and no digits.
 * There is no stemming: {@code user} and {@code users} differ unless the wordings say they are one. In Italian an apostrophe ends a
 * word: {@code l'acqua} is {@code acqua}. <b>Cost.</b> Linear in the
 * text.
 */
public final class WordAnalyser implements TextAnalyser {
    private static final int LEAST_LETTERS = 2;
    private static final String ELIDING = "it";
    private static final CharMatcher APOSTROPHES = CharMatcher.anyOf("'\u2019");
    private static final WordAnalyser DEFAULTS =
            new WordAnalyser(Locale.ENGLISH, StopWords.of(Locale.ENGLISH), ImmutableSortedMap.of());

    private final Locale language;
    private final ImmutableSortedSet<String> stopWords;
    private final ImmutableSortedMap<String, String> wordings;

    private WordAnalyser(
            Locale language, ImmutableSortedSet<String> stopWords, ImmutableSortedMap<String, String> wordings) {
        this.language = language;
        this.stopWords = stopWords;
        this.wordings = wordings;
    }

    /** {@return an analyser of English with this library's stop words} */
    public static WordAnalyser withDefaults() {
        return DEFAULTS;
    }

    /**
     * {@return a copy for another language, with this library's stop words for it}
     *
     * @param value the language
     * @throws IllegalArgumentException if there are no stop words for it; use {@link #withStopWords} first
     */
    public WordAnalyser withLanguage(Locale value) {
        return new WordAnalyser(value, StopWords.of(value), wordings);
    }

    /**
     * {@return a copy for a language with a host's stop words}
     *
     * @param value the language
     * @param words what to leave out, in lower case
     */
    public WordAnalyser withStopWords(Locale value, Set<String> words) {
        return new WordAnalyser(value, ImmutableSortedSet.copyOf(words), wordings);
    }

    /**
     * {@return a copy that takes some words for others, such as {@code citizens} for {@code citizen}: plain language}
     *
     * @param value the word to count, by the word found; both in lower case
     */
    public WordAnalyser withWordings(Map<String, String> value) {
        return new WordAnalyser(language, stopWords, ImmutableSortedMap.copyOf(value));
    }

    @Override
    public TermCounts analyse(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        if (language.getLanguage().equals(ELIDING)) {
            composed = APOSTROPHES.replaceFrom(composed, ' ');
        }
        BreakIterator words = BreakIterator.getWordInstance(language);
        words.setText(composed);
        TreeMap<String, Integer> counts = new TreeMap<>();
        int start = words.first();
        for (int end = words.next(); end != BreakIterator.DONE; end = words.next()) {
            String word = composed.substring(start, end).toLowerCase(language);
            if (isContent(word)) {
                counts.merge(wordings.getOrDefault(word, word), 1, Integer::sum);
            }
            start = end;
        }
        return TermCounts.of(counts);
    }

    /** Analysers are equal if they find the same in every text. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WordAnalyser that
                && language.equals(that.language)
                && stopWords.equals(that.stopWords)
                && wordings.equals(that.wordings);
    }

    @Override
    public int hashCode() {
        return Objects.hash(language, stopWords, wordings);
    }

    /** {@return its language, and whose stop words it leaves out} */
    @Override
    public String toString() {
        return "words of language (" + language.toLanguageTag() + ") without " + stopWords.size() + " stop words"
                + (wordings.isEmpty() ? "" : " and with " + wordings.size() + " wordings");
    }

    private boolean isContent(String word) {
        return word.codePoints().filter(Character::isLetter).count() >= LEAST_LETTERS
                && word.codePoints().noneMatch(Character::isDigit)
                && !stopWords.contains(word);
    }
}
