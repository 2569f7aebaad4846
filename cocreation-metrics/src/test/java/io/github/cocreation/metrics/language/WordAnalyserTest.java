/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.text.Normalizer;
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
                .withMessage(
                        "The language (fr) of stop words must be one of [da, en, es, et, fi, hu, it, nl, pl, sv].\n"
                                + "Maybe give stop words of your own to the analyser.");
    }

    @Test
    void stop_words_are_sorted_lower_case_words() {
        for (String language : StopWords.languages()) {
            Locale locale = Locale.forLanguageTag(language);
            assertThat(StopWords.of(locale))
                    .hasSizeGreaterThan(150)
                    .allMatch(word -> word.equals(Normalizer.normalize(word.toLowerCase(locale), Normalizer.Form.NFC)))
                    .allMatch(word -> word.codePoints().allMatch(Character::isLetter));
        }
    }

    @Test
    void languages_of_the_cases_keep_their_content_words() {
        Map<String, String> texts = Map.of(
                "es", "Los vecinos y el ayuntamiento hablan de la plaza",
                "et", "Naabrid ja vald r\u00e4\u00e4givad sellest v\u00e4ljakust",
                "fi", "Naapurit ja kunta puhuvat siit\u00e4 torista",
                "hu", "A szomsz\u00e9dok \u00e9s az \u00f6nkorm\u00e1nyzat besz\u00e9lnek err\u0151l",
                "it", "I vicini e il comune parlano dell\u2019acqua e della piazza",
                "pl", "S\u0105siedzi i gmina rozmawiaj\u0105 o placu",
                "sv", "Grannarna och kommunen talar om torget");
        Map<String, Set<String>> content = new TreeMap<>();
        texts.forEach((language, text) -> content.put(
                language,
                WordAnalyser.withDefaults()
                        .withLanguage(Locale.forLanguageTag(language))
                        .analyse(text)
                        .terms()));
        assertThat(content)
                .containsEntry("es", Set.of("vecinos", "ayuntamiento", "hablan", "plaza"))
                .containsEntry("et", Set.of("naabrid", "vald", "r\u00e4\u00e4givad", "v\u00e4ljakust"))
                .containsEntry("fi", Set.of("naapurit", "kunta", "puhuvat", "torista"))
                .containsEntry("hu", Set.of("szomsz\u00e9dok", "\u00f6nkorm\u00e1nyzat", "besz\u00e9lnek"))
                .containsEntry("it", Set.of("vicini", "comune", "parlano", "acqua", "piazza"))
                .containsEntry("pl", Set.of("s\u0105siedzi", "gmina", "rozmawiaj\u0105", "placu"))
                .containsEntry("sv", Set.of("grannarna", "kommunen", "talar", "torget"));
    }
}
