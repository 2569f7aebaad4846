/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.host.web;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.text.Numerals;
import io.github.cocreation.core.text.Text;
import io.github.cocreation.core.text.TextCard;
import io.javalin.http.Context;
import io.javalin.http.Header;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Whoever reads a page, and the words for them: English, or Danish if their browser asks for it first.
 *
 * @param locale the language
 */
record Reader(Locale locale) {
    private static final ImmutableList<Locale> SPOKEN = ImmutableList.of(Locale.ENGLISH, Locale.forLanguageTag("da"));
    private static final ImmutableSortedMap<String, Text> WORDS =
            TextCard.read(Reader.class.getResourceAsStream("words.json"), "words.json");

    static Reader of(Context context) {
        return new Reader(Optional.ofNullable(context.header(Header.ACCEPT_LANGUAGE))
                .flatMap(Reader::asked)
                .orElse(Locale.ENGLISH));
    }

    private static Optional<Locale> asked(String header) {
        try {
            return Optional.ofNullable(Locale.lookup(Locale.LanguageRange.parse(header), SPOKEN));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // no list of languages: whoever sends it reads English
        }
    }

    /** The text of a key; {@code {name}} in it stands for the value that follows the name. */
    String say(String key, String... values) {
        String text = Objects.requireNonNull(WORDS.get(key), key).in(locale);
        for (int i = 0; i < values.length; i += 2) {
            text = text.replace("{" + values[i] + "}", values[i + 1]);
        }
        return text;
    }

    Numerals numerals() {
        return Numerals.of(locale);
    }
}
