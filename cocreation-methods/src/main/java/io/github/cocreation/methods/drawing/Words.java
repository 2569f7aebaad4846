/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.drawing;

import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.text.Numerals;
import io.github.cocreation.core.text.Text;
import io.github.cocreation.core.text.TextCard;
import java.util.Locale;
import java.util.Objects;

/** The words of drawings in a reader's language: of the card {@code words.json}, in English and Danish. */
final class Words {
    static final ImmutableSortedMap<String, Text> TEXTS =
            TextCard.read(Words.class.getResourceAsStream("words.json"), "words.json");

    private final Locale locale;
    private final Numerals numerals;

    Words(Locale locale) {
        this.locale = locale;
        this.numerals = Numerals.of(locale);
    }

    Locale locale() {
        return locale;
    }

    Numerals numerals() {
        return numerals;
    }

    /** A text with its places filled, names and values by turns. */
    String text(String key, String... values) {
        String text = Objects.requireNonNull(TEXTS.get(key), key).in(locale);
        for (int i = 0; i + 1 < values.length; i += 2) {
            text = text.replace("{" + values[i] + "}", values[i + 1]);
        }
        return text;
    }

    /** A token, with blanks for hyphens. */
    static String token(Object token) {
        return token.toString().replace('-', ' ').replace('.', ' ');
    }
}
