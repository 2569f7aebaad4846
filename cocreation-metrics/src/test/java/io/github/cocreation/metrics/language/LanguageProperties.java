/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.cocreation.metrics.Course;
import io.github.cocreation.metrics.measure.Measurement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holds of M17, M18, M19 and M23 whatever is said. */
class LanguageProperties {
    private static final LanguageDivergence DIVERGENCE =
            LanguageDivergence.withDefaults().withLeastTerms(12);

    /** So many words out of so many, from some place on; which words they are is by a prefix. */
    private static String words(SplittableRandom random, int count, int first, int kinds, String prefix) {
        return IntStream.range(0, count)
                .mapToObj(i -> prefix + (first + random.nextInt(kinds)))
                .collect(Collectors.joining(" "));
    }

    private static Talk threeMonths(long seed, int apart, String prefix, boolean reversed) {
        SplittableRandom random = new SplittableRandom(seed);
        Talk talk = new Talk();
        for (int month = 1; month <= 3; month++) {
            talk.month(month);
            List<String[]> speeches = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                speeches.add(new String[] {"u", words(random, 8, 0, 9, prefix)});
                speeches.add(new String[] {"m", words(random, 8, apart, 9, prefix)});
            }
            if (reversed) {
                Collections.reverse(speeches);
            }
            speeches.forEach(speech -> talk.says(speech[0], speech[1]));
        }
        return talk;
    }

    @Property(tries = 60)
    void divergence_lies_between_0_and_1_whatever_words_are_called_and_is_whole_where_none_is_shared(
            @ForAll long seed, @ForAll @IntRange(max = 8) int apart) {
        double value = DIVERGENCE
                .of(threeMonths(seed, apart, "w", false).process())
                .value()
                .orElseThrow();
        assertThat(value).isBetween(0.0, 1.0);
        assertThat(DIVERGENCE
                        .of(threeMonths(seed, apart, "z", false).process())
                        .value()
                        .orElseThrow())
                .isCloseTo(value, within(1e-12));
        assertThat(DIVERGENCE
                        .of(threeMonths(seed, 9, "w", false).process())
                        .value()
                        .orElseThrow())
                .isCloseTo(1, within(1e-12))
                .isGreaterThanOrEqualTo(value - 1e-12);
    }

    @Property(tries = 60)
    void the_order_of_speeches_within_a_month_changes_neither_what_is_shared_nor_who_dominates(
            @ForAll long seed, @ForAll @IntRange(max = 8) int apart) {
        Talk told = threeMonths(seed, apart, "w", false);
        Talk reversed = threeMonths(seed, apart, "w", true);
        assertThat(SharedTerms.withDefaults().of(reversed.process()).value())
                .isEqualTo(SharedTerms.withDefaults().of(told.process()).value());
        Measurement domination = TermDomination.withDefaults().of(told.process());
        assertThat(TermDomination.withDefaults().of(reversed.process()).value()).isEqualTo(domination.value());
        domination.value().ifPresent(value -> assertThat(value).isBetween(0.0, 1.0));
    }

    @Property(tries = 60)
    void a_term_that_all_take_up_raises_what_they_share_and_one_of_one_group_lowers_it(
            @ForAll long seed, @ForAll @IntRange(max = 8) int apart) {
        SharedTerms measure = SharedTerms.withDefaults();
        double shared = measure.of(threeMonths(seed, apart, "w", false).process())
                .value()
                .orElseThrow();
        double taken = measure.of(threeMonths(seed, apart, "w", false)
                        .says("u", "quay")
                        .says("m", "quay")
                        .process())
                .value()
                .orElseThrow();
        double own = measure.of(
                        threeMonths(seed, apart, "w", false).says("m", "quay").process())
                .value()
                .orElseThrow();
        assertThat(shared).isBetween(0.0, 1.0);
        assertThat(taken).isBetween(shared, 1.0);
        assertThat(own).isBetween(0.0, shared);
        assertThat(taken > shared || shared == 1).isTrue();
        assertThat(own < shared || shared == 0).isTrue();
    }

    /** Managers have so many words at the start, users one; at the end both use the managers' and so many that are new. */
    private static Measurement dominated(int managers, int fresh) {
        String old = words("t", managers);
        String joint = old + " " + words("n", fresh);
        return TermDomination.withDefaults()
                .of(new Talk()
                        .month(1)
                        .says("m", old)
                        .says("u", "home")
                        .month(2)
                        .says("m", joint)
                        .says("u", joint)
                        .process());
    }

    private static String words(String prefix, int count) {
        return IntStream.range(0, count).mapToObj(i -> prefix + i).collect(Collectors.joining(" "));
    }

    @Property(tries = 40)
    void joint_new_words_lower_domination_and_the_words_of_one_group_raise_it(
            @ForAll @IntRange(min = 5, max = 15) int managers, @ForAll @IntRange(min = 5, max = 15) int fresh) {
        double value = dominated(managers, fresh).value().orElseThrow();
        assertThat(value).isCloseTo(managers / (double) (managers + fresh), within(1e-12));
        assertThat(dominated(managers, fresh + 1).value().orElseThrow()).isLessThan(value);
        assertThat(dominated(managers + 1, fresh).value().orElseThrow()).isGreaterThan(value);
    }

    private static String text(int from, int count) {
        return IntStream.range(from, from + count)
                .mapToObj(i -> "zz" + (char) ('a' + i / 26) + (char) ('a' + i % 26))
                .collect(Collectors.joining(" "));
    }

    private static double reframed(String challenge, String problem) {
        return ReframingDistance.withDefaults()
                .of(new Course().sharedProblem(challenge, problem).process())
                .value()
                .orElseThrow();
    }

    @Property(tries = 60)
    void a_problem_is_as_far_from_the_challenge_as_back_and_the_further_the_fewer_words_stay(
            @ForAll @IntRange(max = 19) int moved, @ForAll @IntRange(min = 20, max = 40) int length) {
        double distance = reframed(text(0, length), text(moved, length));
        assertThat(distance).isBetween(0.0, 1.0);
        assertThat(reframed(text(moved, length), text(0, length))).isCloseTo(distance, within(1e-12));
        assertThat(reframed(text(0, length), text(moved + 1, length))).isGreaterThan(distance);
        assertThat(reframed(text(0, length), text(0, length))).isZero();
    }
}
