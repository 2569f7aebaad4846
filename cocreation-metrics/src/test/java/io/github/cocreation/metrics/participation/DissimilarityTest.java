/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.cocreation.metrics.Vectors;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class DissimilarityTest {
    @Test
    void every_vector_of_dissimilarity_is_reproduced() {
        for (Map<String, Object> vector : Vectors.cases("dissimilarity")) {
            double[] panel = Vectors.numbers(vector.get("panel"));
            double[] population = Vectors.numbers(vector.get("population"));
            double[] ratios = Vectors.numbers(vector.get("ratios"));
            assertThat(Dissimilarity.index(panel, population).orElseThrow())
                    .isCloseTo(Vectors.number(vector.get("D")).orElseThrow(), within(1e-6));
            assertThat(Dissimilarity.expected(population, Arrays.stream(panel).sum())
                            .orElseThrow())
                    .isCloseTo(
                            Vectors.number(vector.get("expectedUnderRandomDraw"))
                                    .orElseThrow(),
                            within(1e-6));
            for (int k = 0; k < ratios.length; k++) {
                assertThat(Dissimilarity.ratios(panel, population).get(k).orElseThrow())
                        .isCloseTo(ratios[k], within(1e-6));
            }
        }
    }

    @Test
    void a_group_nobody_is_in_has_no_ratio_but_counts_in_d() {
        double[] panel = {5, 5};
        double[] population = {10, 0};
        assertThat(Dissimilarity.ratios(panel, population)).containsExactly(Optional.of(0.5), Optional.empty());
        assertThat(Dissimilarity.index(panel, population)).contains(0.5);
    }

    @Test
    void nobody_on_one_side_is_undefined() {
        assertThat(Dissimilarity.index(new double[] {0, 0}, new double[] {1, 1}))
                .isEmpty();
        assertThat(Dissimilarity.index(new double[] {1, 1}, new double[] {0, 0}))
                .isEmpty();
        assertThat(Dissimilarity.expected(new double[] {1, 1}, 0)).isEmpty();
        assertThat(Dissimilarity.ratios(new double[] {0}, new double[] {1})).containsExactly(Optional.empty());
    }

    @Test
    void groups_must_be_the_same_on_both_sides() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Dissimilarity.index(new double[] {1}, new double[] {1, 2}))
                .withMessage("The number of groups (1) of participants must be that of those concerned (2).\n"
                        + "Maybe give a zero for a group without seats.");
    }

    @Property(tries = 200)
    void it_lies_between_0_and_1_and_merging_groups_never_raises_it(
            @ForAll @Size(min = 2, max = 8) List<@IntRange(max = 50) Integer> seats,
            @ForAll @IntRange(max = 99) int seed) {
        double[] panel = seats.stream().mapToDouble(d -> d + 1).toArray();
        SplittableRandom random = new SplittableRandom(seed);
        double[] population =
                seats.stream().mapToDouble(d -> 1 + random.nextInt(50)).toArray();
        double all = Dissimilarity.index(panel, population).orElseThrow();
        assertThat(all).isBetween(0.0, 1.0);
        assertThat(Dissimilarity.index(merged(panel), merged(population)).orElseThrow())
                .isLessThanOrEqualTo(all + 1e-12);
    }

    private static double[] merged(double[] x) {
        double[] merged = Arrays.copyOfRange(x, 1, x.length);
        merged[0] += x[0];
        return merged;
    }
}
