/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BinomialIntervalTest {
    /** Newcombe (1998), table I, the method of Clopper and Pearson. */
    @ParameterizedTest
    @CsvSource({"81,263,.2527,.3676", "15,148,.0578,.1617", "0,20,.0000,.1684", "1,29,.0009,.1776"})
    void published_intervals_are_reproduced(int some, int all, double low, double high) {
        BinomialInterval interval = BinomialInterval.exact(some, all, 0.95);
        assertThat(interval.low()).isCloseTo(low, within(5e-5));
        assertThat(interval.high()).isCloseTo(high, within(5e-5));
    }

    /** scipy.stats.beta.ppf(.025, k, n - k + 1), ppf(.975, k + 1, n - k), scipy 1.17.1. */
    @ParameterizedTest
    @CsvSource({
        "3,15,0.0433120051058366,0.48089113380685305",
        "4,10,0.12155225811982719,0.7376219233930549",
        "500000,1000000,0.49901951919531184,0.5009804808046882"
    })
    void beta_quantiles_of_another_library_are_met(int some, int all, double low, double high) {
        BinomialInterval interval = BinomialInterval.exact(some, all, 0.95);
        assertThat(interval.low()).isCloseTo(low, within(1e-9));
        assertThat(interval.high()).isCloseTo(high, within(1e-9));
    }

    /** Exact binomial tails as fractions of whole numbers (Python 3 fractions), each end found by halving 46 times. */
    @ParameterizedTest
    @CsvSource({
        "7,23,0.132102879698,0.529191666009",
        "0,22,0.000000000000,0.154372512816",
        "57,61,0.840531045359,0.981845804024",
        "1,40,0.000632744932,0.131585858483"
    })
    void ends_found_by_halving_exact_tails_are_met(int some, int all, double low, double high) {
        BinomialInterval interval = BinomialInterval.exact(some, all, 0.95);
        assertThat(interval.low()).isCloseTo(low, within(1e-11));
        assertThat(interval.high()).isCloseTo(high, within(1e-11));
    }

    @Test
    void of_nobody_nothing_is_known() {
        assertThat(BinomialInterval.exact(0, 0, 0.95)).isEqualTo(new BinomialInterval(0, 1));
        assertThat(BinomialInterval.exact(5, 5, 0.95).high()).isEqualTo(1);
        assertThat(BinomialInterval.exact(15, 148, 0.95)).hasToString("6% to 16%");
    }

    @Test
    void more_than_all_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> BinomialInterval.exact(3, 2, 0.95));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BinomialInterval.exact(1, 2, 1))
                .withMessage(
                        "The confidence (1.0) of an interval must be above 0 and below 1.\nMaybe write 95 % as 0.95.");
    }

    @Property(tries = 100)
    void the_share_lies_inside_and_mirrors_and_more_confidence_is_wider(
            @ForAll @IntRange(max = 60) int some,
            @ForAll @IntRange(max = 60) int others,
            @ForAll @DoubleRange(min = 0.5, max = 0.98) double confidence) {
        int all = some + others;
        BinomialInterval interval = BinomialInterval.exact(some, all, confidence);
        assertThat(interval.contains(all == 0 ? 0.5 : (double) some / all)).isTrue();
        BinomialInterval mirrored = BinomialInterval.exact(others, all, confidence);
        assertThat(mirrored.low()).isCloseTo(1 - interval.high(), within(1e-9));
        BinomialInterval wider = BinomialInterval.exact(some, all, confidence + 0.01);
        assertThat(wider.low()).isLessThanOrEqualTo(interval.low());
        assertThat(wider.high()).isGreaterThanOrEqualTo(interval.high());
    }

    @Property(tries = 40)
    void the_tails_are_what_they_should_be(
            @ForAll @IntRange(min = 1, max = 30) int some, @ForAll @IntRange(min = 1, max = 30) int others) {
        int all = some + others;
        BinomialInterval interval = BinomialInterval.exact(some, all, 0.9);
        assertThat(atLeast(some, all, interval.low())).isCloseTo(0.05, within(1e-9));
        assertThat(1 - atLeast(some + 1, all, interval.high())).isCloseTo(0.05, within(1e-9));
    }

    /** The chance of so many or more, term by term. */
    private static double atLeast(int some, int all, double p) {
        double sum = 0;
        double term = Math.pow(1 - p, all);
        for (int k = 0; k <= all; k++) {
            sum += k >= some ? term : 0;
            term *= (all - k) / (k + 1.0) * p / (1 - p);
        }
        return sum;
    }
}
