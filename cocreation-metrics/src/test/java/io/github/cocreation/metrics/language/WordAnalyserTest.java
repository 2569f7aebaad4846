/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class WordAnalyserTest {
    private static final Locale DANISH = Locale.forLanguageTag("da");
    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");

    @Test
    void a_sentence_becomes_its_content_words() {
        assertThat(WordAnalyser.withDefaults()
                        .analyse("The users plan the budget, and the users hope.")
                        .counts())
                .containsExactlyEntriesOf(new TreeMap<>(Map.of("budget", 1, "hope", 1, "plan", 1, "users", 2)));
    }

    @Test
    void numbers_single_letters_and_marks_are_no_terms() {
        assertThat(WordAnalyser.withDefaults()
                        .analyse("Plan B: 2026, €5 — 3rd x!")
                        .terms())
                .containsExactly("plan");
        assertThat(WordAnalyser.withDefaults().analyse("")).isEqualTo(TermCounts.none());
    }

    @Test
    void danish_and_dutch_have_stop_words_of_their_own() {
        assertThat(WordAnalyser.withDefaults()
                        .withLanguage(DANISH)
                        .analyse("Borgerne og kommunen skal mødes på ÅBENT hus")
                        .terms())
                .containsExactly("borgerne", "hus", "kommunen", "mødes", "åbent");
        assertThat(WordAnalyser.withDefaults()
                        .withLanguage(DUTCH)
                        .analyse("De bewoners en het team willen een buurthuis")
                        .terms())
                .containsExactly("bewoners", "buurthuis", "team");
    }

    @Test
    void composed_and_decomposed_letters_are_one_word() {
        WordAnalyser danish = WordAnalyser.withDefaults().withLanguage(DANISH);
        assertThat(danish.analyse("a\u030aben")).isEqualTo(danish.analyse("\u00e5ben"));
    }

    @Test
    void wordings_bring_words_for_one_thing_together() {
        assertThat(WordAnalyser.withDefaults()
                        .withWordings(Map.of("users", "user", "clients", "user"))
                        .analyse("users, clients and a user")
                        .counts())
                .containsExactly(Map.entry("user", 3));
    }

    @Test
    void a_host_may_bring_stop_words_for_another_language() {
        assertThat(WordAnalyser.withDefaults()
                        .withStopWords(Locale.FRENCH, Set.of("la"))
                        .analyse("la maison")
                        .terms())
                .containsExactly("maison");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WordAnalyser.withDefaults().withLanguage(Locale.FRENCH))
                .withMessage("The language (fr) of stop words must be one of [da, en, nl].\n"
                        + "Maybe give stop words of your own to the analyser.");
    }

    @Test
    void stop_words_are_sorted_lower_case_words() {
        for (Locale language : new Locale[] {Locale.ENGLISH, DANISH, DUTCH}) {
            assertThat(StopWords.of(language))
                    .hasSizeGreaterThan(150)
                    .allMatch(word -> word.equals(word.toLowerCase(language)));
        }
    }
}
