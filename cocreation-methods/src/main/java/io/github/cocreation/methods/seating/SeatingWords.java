/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.seating;

import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.text.Text;
import io.github.cocreation.core.text.TextCard;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a seating in all its languages: of the card {@code words.json}, in English and Danish. */
final class SeatingWords {
    static final ImmutableSortedMap<String, Text> TEXTS =
            TextCard.read(SeatingWords.class.getResourceAsStream("words.json"), "words.json");

    private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)}");

    private SeatingWords() {}

    /** A text with its places filled in each of its languages, names and values by turns. */
    static Text text(String key, Object... values) {
        Map<String, Object> filled = new TreeMap<>();
        for (int i = 0; i + 1 < values.length; i += 2) {
            filled.put(values[i].toString(), values[i + 1]);
        }
        ImmutableSortedMap.Builder<String, String> text = ImmutableSortedMap.naturalOrder();
        Objects.requireNonNull(TEXTS.get(key), key)
                .byLanguage()
                .forEach((tag, pattern) -> text.put(tag, fill(pattern, filled, Locale.forLanguageTag(tag))));
        return new Text(text.buildOrThrow());
    }

    private static String fill(String pattern, Map<String, Object> values, Locale locale) {
        return PLACE.matcher(pattern).replaceAll(place -> {
            Object value = Objects.requireNonNull(values.get(place.group(1)), place.group());
            return Matcher.quoteReplacement(value instanceof Text text ? text.in(locale) : value.toString());
        });
    }

    /** A note, and how many rules could not be kept to, if there are any. */
    static Text broken(Text note, int rules) {
        return rules == 0 ? note : text(rules == 1 ? "broken.one" : "broken.many", "note", note, "n", rules);
    }

    /** A word of a sheet. */
    static String word(String key, Locale locale) {
        return Objects.requireNonNull(TEXTS.get(key), key).in(locale);
    }
}
