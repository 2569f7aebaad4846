/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.cocreation.core.stakeholder.Sector;
import io.github.cocreation.core.stakeholder.Standing;
import io.github.cocreation.core.stakeholder.Standpoint;
import io.github.cocreation.metrics.measure.Measurement;
import io.github.cocreation.metrics.measure.Undefined;
import io.github.cocreation.metrics.measure.UndefinedReason;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LanguageDivergenceTest {
    private static final LanguageDivergence MEASURE =
            LanguageDivergence.withDefaults().withLeastTerms(4);

    private static Talk threeMonths(String... users) {
        Talk talk = new Talk();
        for (int i = 0; i < users.length; i++) {
            talk.month(i + 1).says("u", users[i]).says("m", "plan budget plan budget");
        }
        return talk;
    }

    @Test
    void groups_that_share_no_term_are_wholly_apart_and_stay_so() {
        Measurement measurement =
                MEASURE.of(threeMonths("home hope home hope", "home hope home hope", "home hope home hope")
                        .process());
        assertThat(measurement.value().orElseThrow()).isCloseTo(1, within(1e-9));
        assertThat(measurement.part(LanguageDivergence.CACOPHONY)).contains(1.0);
        assertThat(measurement.part(LanguageDivergence.SLOPE).orElseThrow()).isCloseTo(0, within(1e-9));
        assertThat(measurement.sentence())
                .isEqualTo(
                        "The languages of 2 groups are 100% apart after 3 periods and do not come closer: cacophony.");
    }

    @Test
    void groups_that_come_to_use_the_same_terms_alike_converge() {
        Measurement measurement =
                MEASURE.of(threeMonths("home hope home hope", "home plan hope budget", "plan budget plan budget")
                        .process());
        assertThat(measurement.value().orElseThrow()).isCloseTo(0, within(1e-9));
        assertThat(measurement.part("period 02").orElseThrow()).isBetween(0.2, 0.8);
        assertThat(measurement.part(LanguageDivergence.CACOPHONY)).contains(0.0);
        assertThat(measurement.sentence()).endsWith("and come closer.");
    }

    @Test
    void the_three_groups_of_the_divergence_example_keep_their_number() {
        Talk talk = new Talk();
        for (int month = 1; month <= 3; month++) {
            talk.month(month)
                    .says("u", "user user user user plan plan plan budget budget budget")
                    .says("m", "user user hope hope hope hope plan plan plan plan")
                    .says("f", "user user user user user hope hope hope hope hope");
        }
        assertThat(MEASURE.of(talk.process()).value().orElseThrow()).isCloseTo(0.321532, within(1e-6));
    }

    @Test
    void speeches_shuffled_among_groups_are_closer_than_camps() {
        Talk talk = new Talk();
        for (int month = 1; month <= 3; month++) {
            talk.month(month);
            for (int speech = 0; speech < 8; speech++) {
                talk.says("u", "home hope garden").says("m", "plan budget rule");
            }
        }
        Measurement measurement = MEASURE.of(talk.process());
        assertThat(measurement.part(LanguageDivergence.RATIO).orElseThrow()).isGreaterThan(1.5);
        assertThat(measurement).isEqualTo(MEASURE.of(talk.process()));
    }

    @Test
    void a_group_that_says_much_is_drawn_down_to_one_that_says_little() {
        Talk talk = new Talk();
        for (int month = 1; month <= 3; month++) {
            talk.month(month).says("u", "home hope plan rule").says("m", "plan plan plan plan budget rule home hope");
        }
        assertThat(MEASURE.of(talk.process()).parameters()).containsEntry("uses drawn", "4");
        assertThat(MEASURE.of(talk.process()).value())
                .isNotEqualTo(MEASURE.withSeed(2).of(talk.process()).value());
    }

    @Test
    void months_without_enough_of_a_group_are_left_out_and_too_few_are_undefined() {
        Talk talk = threeMonths("home hope home hope", "home", "home hope home hope");
        assertThat(MEASURE.of(talk.process()).undefined())
                .contains(new Undefined(
                        UndefinedReason.TOO_FEW,
                        "1 groups have 4 uses of terms in each of 3 periods, at least 2 and 3 are needed"));
        assertThat(MEASURE.of(new Talk().process()).undefined().orElseThrow().reason())
                .isEqualTo(UndefinedReason.NO_DATA);
        Measurement four =
                MEASURE.of(threeMonths("home hope home hope", "home", "home hope home hope", "home hope home hope")
                        .process());
        assertThat(four.n()).isEqualTo(3);
    }

    @Test
    void terms_that_nobody_counted_are_those_of_the_text_in_its_language() {
        Talk counted = new Talk();
        Talk told = new Talk();
        for (int month = 1; month <= 3; month++) {
            counted.month(month).says("u", "hjem h\u00e5b hjem plan").says("m", "plan budget plan hjem");
            told.month(month)
                    .tells("u", "Et hjem og h\u00e5b, det er et hjem med en plan.")
                    .tells("m", "Planen? En plan og et budget, en plan for et hjem.".substring(8));
        }
        LanguageDivergence danish = MEASURE.withLanguage(Locale.forLanguageTag("da"));
        Measurement measurement = danish.of(told.process());
        assertThat(measurement.value()).isEqualTo(danish.of(counted.process()).value());
        assertThat(measurement.inputs()).contains("the texts of 6 contributions whose terms were not counted");
        assertThat(measurement.parameters().get("terms of texts")).startsWith("words of language (da) without ");
        assertThat(danish.of(counted.process()).parameters()).doesNotContainKey("terms of texts");
        assertThat(MEASURE.of(told.process()).value()).isNotEqualTo(measurement.value());
        assertThat(SharedTerms.withDefaults()
                        .withLanguage(Locale.forLanguageTag("da"))
                        .of(told.process())
                        .value())
                .contains(0.5);
        assertThat(TermDomination.withDefaults()
                        .withLanguage(Locale.forLanguageTag("da"))
                        .of(told.process())
                        .sentence())
                .contains("share 2 terms");
    }

    @Test
    void who_is_in_two_groups_and_who_says_nothing_is_named() {
        Talk talk = threeMonths("home hope home hope", "home hope home hope", "home hope home hope");
        talk.course().person("both", Sector.CITIZEN, Standpoint.OUTSIDE, Standing.SERVICE_USER, Standing.MANAGER);
        talk.says("both", "home").says("u", "");
        assertThat(MEASURE.of(talk.process()).missing())
                .containsExactly(
                        "1 contributions of people who are in no group or in several",
                        "the terms or the text of 1 contributions");
    }
}
