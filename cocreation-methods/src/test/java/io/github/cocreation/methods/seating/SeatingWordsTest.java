/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.seating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SeatingWordsTest {
    @Test
    void every_word_is_there_in_english_and_danish_with_the_same_places() {
        Locale danish = Locale.forLanguageTag("da");

        assertThat(SeatingWords.TEXTS).isNotEmpty().allSatisfy((key, text) -> {
            assertThat(text.speaks(danish)).as(key).isTrue();
            assertThat(places(text.in(danish))).as(key).isEqualTo(places(text.english()));
        });
    }

    private static List<String> places(String text) {
        return Pattern.compile("\\{[^{}]+}")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }
}
