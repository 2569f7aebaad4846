/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.text;

import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codec;
import io.github.cocreation.core.json.Codecs;
import java.util.Locale;
import java.util.Map;

/**
 * One label, question or definition, in one language or several. English is always there: it is what a reader gets whose
 * language is missing.
 *
 * <pre>{@code
 * Text text = Text.of("World Café").with(Locale.forLanguageTag("da"), "Verdenscafé");
 * text.in(Locale.forLanguageTag("da-DK")); // Verdenscafé
 * text.in(Locale.FRENCH);                  // World Café
 * }</pre>
 *
 * <p>In JSON: a plain string when there is only English, else an object from language tag to text.
 *
 * @param byLanguage text by BCP 47 language tag, with at least {@code en}; none blank
 */
public record Text(ImmutableSortedMap<String, String> byLanguage) {
    private static final String ENGLISH = "en";

    /**
     * Checks the languages.
     *
     * @param byLanguage text by BCP 47 language tag, with at least {@code en}; none blank
     * @throws IllegalArgumentException if English is missing, a language tag is not well-formed, or a text is blank
     */
    public Text {
        Require.that(
                byLanguage.containsKey(ENGLISH),
                "languages",
                byLanguage.keySet(),
                "a text",
                "must contain (en)",
                "add the English text: it is the fallback for every other language");
        for (Map.Entry<String, String> entry : byLanguage.entrySet()) {
            String tag = entry.getKey();
            if (!tag.equals(ENGLISH)) {
                Require.that(
                        Locale.forLanguageTag(tag).toLanguageTag().equals(tag) && !tag.equals("und"),
                        "language tag",
                        tag,
                        "a text",
                        "must be a BCP 47 tag in its usual case",
                        "write it like en, da or pt-BR");
            }
            if (entry.getValue().isBlank()) {
                throw Require.failure(
                        "text",
                        entry.getValue(),
                        "language (" + tag + ")",
                        "must not be blank",
                        "leave it out, or say what is meant");
            }
        }
    }

    /**
     * {@return an English text}
     *
     * @param english the text, not blank
     * @throws IllegalArgumentException if it is blank
     */
    public static Text of(String english) {
        return new Text(ImmutableSortedMap.of(ENGLISH, english));
    }

    /**
     * {@return a copy that also has this translation}
     *
     * @param language the language, with or without a country
     * @param translation the text in that language, not blank
     * @throws IllegalArgumentException if the translation is blank
     */
    public Text with(Locale language, String translation) {
        var languages = new java.util.TreeMap<>(byLanguage);
        languages.put(language.toLanguageTag(), translation);
        return new Text(ImmutableSortedMap.copyOf(languages));
    }

    /**
     * {@return the text for a reader: in {@code locale}, else in its language without country or script, else in English}
     *
     * @param locale the reader's locale
     */
    public String in(Locale locale) {
        String exact = byLanguage.get(locale.toLanguageTag());
        if (exact != null) {
            return exact;
        }
        String language = byLanguage.get(locale.getLanguage());
        return language != null ? language : english();
    }

    /**
     * {@return whether there is a text of this language, so that {@link #in} does not fall back to English}
     *
     * @param locale the reader's locale
     */
    public boolean speaks(Locale locale) {
        return byLanguage.containsKey(locale.toLanguageTag()) || byLanguage.containsKey(locale.getLanguage());
    }

    /** {@return the English text} */
    public String english() {
        return java.util.Objects.requireNonNull(byLanguage.get(ENGLISH));
    }

    /** {@return how texts are read and written as JSON} */
    public static Codec<Text> codec() {
        return Json.CODEC;
    }

    /** {@return the English text} */
    @Override
    public String toString() {
        return english();
    }

    /** Made at first use, because definitions can be had without it. */
    private static final class Json {
        static final Codec<Text> CODEC = Codecs.either(
                Codecs.STRING.map(Text::of, Text::toString),
                Codecs.sortedMap(Codecs.STRING, "language tag", tag -> tag, tag -> tag)
                        .map(Text::new, Text::byLanguage),
                text -> text.byLanguage.size() == 1);
    }
}
