/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.report.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableMap;
import io.github.cocreation.core.text.Text;
import io.github.cocreation.metrics.catalogue.MeasureCatalogue;
import io.github.cocreation.metrics.measure.Band;
import io.github.cocreation.metrics.measure.Measure;
import io.github.cocreation.metrics.measure.MeasureDefinition;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordingTest {
    private static final Locale DANISH = Locale.forLanguageTag("da");
    private static final int MOST_WAITING = 6;
    private static final Pattern PLACE = Pattern.compile("\\{[^{}]+}");
    private final Wording english = Wording.in(Locale.ENGLISH);
    private final Wording danish = Wording.in(DANISH);

    static Stream<MeasureDefinition> measures() {
        return MeasureCatalogue.builtIn().all().stream().map(Measure::definition);
    }

    @Test
    void every_text_is_there_in_english_and_danish_with_the_same_places() {
        assertThat(english.texts()).isNotEmpty().allSatisfy((key, text) -> {
            assertThat(text.speaks(DANISH)).as(key).isTrue();
            assertThat(places(text.in(DANISH))).as(key).isEqualTo(places(text.english()));
        });
    }

    private static List<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).sorted().toList();
    }

    @Test
    void a_text_about_numbers_has_one_for_one_and_one_for_more() {
        assertThat(english.texts().keySet().stream().filter(key -> key.endsWith(".one")))
                .isNotEmpty()
                .allSatisfy(key -> assertThat(english.texts())
                        .containsKey(key.substring(0, key.length() - "one".length()) + "other"));
    }

    @ParameterizedTest
    @MethodSource("measures")
    void a_measure_says_in_the_wording_what_it_says_itself(MeasureDefinition measure) {
        String key = key(measure);
        assumeTrue(english.find(key + ".name").isPresent(), "its readers read English");

        assertThat(english.find(key + ".name")).contains(measure.name());
        assertThat(english.find(key + ".question")).contains(measure.question());
        assertThat(english.find(key + ".minimum")).contains(measure.minimumData());
        for (Band band : measure.bands().all()) {
            assertThat(english.find(key + ".band." + band.name())).contains(band.reading());
        }
    }

    /** A new measure is told in English until its name, question, minimum and bands stand in {@code measures.json}. */
    @Test
    void few_measures_wait_for_their_words() {
        assertThat(measures()
                        .filter(measure -> english.find(key(measure) + ".name").isEmpty()))
                .extracting(MeasureDefinition::id)
                .hasSizeLessThanOrEqualTo(MOST_WAITING);
    }

    private static String key(MeasureDefinition measure) {
        return "measure." + measure.id().value().toLowerCase(Locale.ROOT);
    }

    @Test
    void places_are_filled() {
        assertThat(danish.text("report.challenge", "text", "Ventetid")).isEqualTo("Udfordring: Ventetid");
        assertThat(danish.count("report.sessions", 1)).isEqualTo("1 m\u00f8de");
        assertThat(danish.count("report.sessions", 6)).isEqualTo("6 m\u00f8der");
    }

    @Test
    void what_is_filled_in_is_not_read_as_a_place_again() {
        assertThat(english.text("report.challenge", "text", "{text} $1 \\")).isEqualTo("Challenge: {text} $1 \\");
    }

    @Test
    void an_id_without_word_reads_as_it_is() {
        assertThat(danish.word("standing", "service-user")).isEqualTo("brugere");
        assertThat(danish.word("group", "language-learners")).isEqualTo("language learners");
    }

    @Test
    void who_reads_another_language_reads_english_unless_a_host_brings_it() {
        Wording french = Wording.in(Locale.FRENCH);

        assertThat(french.text("report.found")).isEqualTo("What was found");
        assertThat(french.withTexts(ImmutableMap.of(
                                "report.found", Text.of("What was found").with(Locale.FRENCH, "Constats")))
                        .text("report.found"))
                .isEqualTo("Constats");
    }

    @Test
    void an_unknown_text_names_a_close_one() {
        assertThatThrownBy(() -> english.text("report.fund"))
                .hasMessage("The text (report.fund) of the wording is unknown.\nMaybe (report.found).");
    }

    @Test
    void words_are_joined_as_a_reader_joins_them() {
        assertThat(english.joined(List.of("a", "b", "c"))).isEqualTo("a, b and c");
        assertThat(danish.joined(List.of("a", "b"))).isEqualTo("a og b");
        assertThat(danish.joined(List.of("a"))).isEqualTo("a");
    }
}
