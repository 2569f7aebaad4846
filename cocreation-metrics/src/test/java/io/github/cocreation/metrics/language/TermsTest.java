/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.cocreation.metrics.Vectors;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TermsTest {
    private static TermCounts terms(Map<String, Integer> counts) {
        return TermCounts.of(counts);
    }

    @Test
    void every_vector_of_the_divergence_of_two_is_reproduced() {
        for (Map<String, Object> vector : Vectors.cases("jsd")) {
            TermCounts p = terms(Vectors.counts(vector.get("P")));
            TermCounts q = terms(Vectors.counts(vector.get("Q")));
            assertThat(JensenShannon.bits(List.of(p, q)).orElseThrow())
                    .isCloseTo(Vectors.number(vector.get("jsdBits")).orElseThrow(), within(1e-6));
            assertThat(JensenShannon.distance(p, q).orElseThrow())
                    .isCloseTo(Vectors.number(vector.get("distance")).orElseThrow(), within(1e-6));
        }
    }

    @Test
    void the_vector_of_the_divergence_of_three_is_reproduced() {
        Map<String, Object> vector = Vectors.cases("generalisedJsd").get(0);
        List<TermCounts> groups = ((List<?>) vector.get("groups"))
                .stream().map(group -> terms(Vectors.counts(group))).toList();
        assertThat(JensenShannon.bits(groups).orElseThrow())
                .isCloseTo(Vectors.number(vector.get("bits")).orElseThrow(), within(1e-6));
        assertThat(JensenShannon.normalised(groups).orElseThrow())
                .isCloseTo(Vectors.number(vector.get("normalisedByLog2k")).orElseThrow(), within(1e-6));
    }

    @Test
    void every_vector_of_jaccard_is_reproduced() {
        for (Map<String, Object> vector : Vectors.cases("jaccard")) {
            assertThat(Jaccard.of(List.of(
                            Set.copyOf(Vectors.texts(vector.get("a"))), Set.copyOf(Vectors.texts(vector.get("b"))))))
                    .isEqualTo(Vectors.number(vector.get("J")));
        }
    }

    @Test
    void of_one_or_of_an_empty_one_there_is_no_divergence() {
        TermCounts some = terms(Map.of("plan", 1));
        assertThat(JensenShannon.bits(List.of(some))).isEmpty();
        assertThat(JensenShannon.normalised(List.of(some, TermCounts.none()))).isEmpty();
        assertThat(JensenShannon.distance(TermCounts.none(), some)).isEmpty();
        assertThat(Jaccard.of(List.of(Set.of("plan")))).isEmpty();
    }

    @Test
    void counts_add_up_and_know_their_most_used() {
        TermCounts sum = TermCounts.sum(List.of(terms(Map.of("plan", 2, "hope", 1)), terms(Map.of("hope", 1))));
        assertThat(sum.counts()).containsExactlyEntriesOf(new TreeMap<>(Map.of("hope", 2, "plan", 2)));
        assertThat(sum.top(1)).containsExactly("hope");
        assertThat(sum.share("plan")).isEqualTo(0.5);
        assertThat(TermCounts.none().share("plan")).isZero();
        assertThat(sum).hasToString("4 uses of 2 terms");
        assertThat(terms(Map.of("plan", 0))).isEqualTo(TermCounts.none());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> terms(Map.of("plan", -1)))
                .withMessageContaining("uses of term (plan) (-1)");
    }

    @Provide
    Arbitrary<TermCounts> counts() {
        return Arbitraries.maps(
                        Arbitraries.of("user", "plan", "hope", "budget", "repair", "home"),
                        Arbitraries.integers().between(1, 20))
                .ofMinSize(1)
                .map(TermCounts::of);
    }

    @Property(tries = 200)
    void divergence_is_symmetric_bounded_and_blind_to_size(
            @ForAll("counts") TermCounts p, @ForAll("counts") TermCounts q, @ForAll("counts") TermCounts r) {
        double pq = JensenShannon.distance(p, q).orElseThrow();
        assertThat(pq).isBetween(0.0, 1.0);
        assertThat(JensenShannon.distance(q, p).orElseThrow()).isCloseTo(pq, within(1e-9));
        assertThat(JensenShannon.distance(p, p).orElseThrow()).isCloseTo(0, within(1e-7));
        assertThat(JensenShannon.bits(List.of(TermCounts.sum(List.of(p, p, p)), q))
                        .orElseThrow())
                .isCloseTo(JensenShannon.bits(List.of(p, q)).orElseThrow(), within(1e-9));
        assertThat(pq)
                .isLessThanOrEqualTo(JensenShannon.distance(p, r).orElseThrow()
                        + JensenShannon.distance(r, q).orElseThrow()
                        + 1e-7);
        assertThat(JensenShannon.normalised(List.of(p, q, r)).orElseThrow()).isBetween(0.0, 1.0);
    }

    @Property(tries = 200)
    void a_rarefaction_draws_as_many_as_asked_of_what_is_there(
            @ForAll("counts") TermCounts counts, @ForAll @IntRange(max = 60) int uses, @ForAll long seed) {
        TermCounts drawn = counts.rarefied(uses, new SplittableRandom(seed));
        assertThat(drawn.total()).isEqualTo(Math.min(uses, counts.total()));
        drawn.counts()
                .forEach((term, count) ->
                        assertThat(count).isLessThanOrEqualTo(counts.counts().get(term)));
        assertThat(counts.rarefied(uses, new SplittableRandom(seed))).isEqualTo(drawn);
    }
}
