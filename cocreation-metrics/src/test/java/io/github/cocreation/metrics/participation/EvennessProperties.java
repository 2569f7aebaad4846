/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;

class EvennessProperties {
    @Provide
    Arbitrary<double[]> amounts() {
        return Arbitraries.doubles()
                .between(0, 1000)
                .ofScale(2)
                .array(double[].class)
                .ofMinSize(2)
                .ofMaxSize(12)
                .filter(x -> Arrays.stream(x).sum() > 0);
    }

    @Property(tries = 200)
    void twice_as_much_of_everything_is_spread_alike(
            @ForAll("amounts") double[] x, @ForAll @DoubleRange(min = 0.01, max = 100) double factor) {
        double[] scaled = Arrays.stream(x).map(v -> v * factor).toArray();
        assertThat(Evenness.pielou(scaled).orElseThrow())
                .isCloseTo(Evenness.pielou(x).orElseThrow(), within(1e-9));
        assertThat(Gini.of(scaled).orElseThrow()).isCloseTo(Gini.of(x).orElseThrow(), within(1e-9));
        assertThat(Variety.iqv(scaled).orElseThrow()).isCloseTo(Variety.iqv(x).orElseThrow(), within(1e-9));
    }

    @Property(tries = 200)
    void all_lie_between_0_and_1_and_no_order_matters(@ForAll("amounts") double[] x) {
        double[] reversed = IntStream.range(0, x.length)
                .mapToDouble(i -> x[x.length - 1 - i])
                .toArray();
        assertThat(Evenness.pielou(x).orElseThrow()).isBetween(0.0, 1.0);
        assertThat(Variety.iqv(x).orElseThrow()).isBetween(0.0, 1.0);
        assertThat(Gini.corrected(x).orElseThrow()).isBetween(0.0, 1.0);
        assertThat(Evenness.pielou(reversed).orElseThrow())
                .isCloseTo(Evenness.pielou(x).orElseThrow(), within(1e-12));
        assertThat(Variety.iqv(reversed).orElseThrow()).isCloseTo(Variety.iqv(x).orElseThrow(), within(1e-12));
    }

    @Property(tries = 200)
    void merging_two_groups_never_adds_variety_and_an_empty_one_changes_none(@ForAll("amounts") double[] x) {
        double[] merged = Arrays.copyOfRange(x, 1, x.length);
        merged[0] += x[0];
        assertThat(Variety.blau(merged).orElseThrow())
                .isLessThanOrEqualTo(Variety.blau(x).orElseThrow() + 1e-12);
        double[] withEmpty = Arrays.copyOf(x, x.length + 1);
        assertThat(Variety.blau(withEmpty).orElseThrow())
                .isCloseTo(Variety.blau(x).orElseThrow(), within(1e-12));
        assertThat(Evenness.entropy(withEmpty).orElseThrow())
                .isCloseTo(Evenness.entropy(x).orElseThrow(), within(1e-12));
    }

    @Property(tries = 200)
    void to_give_from_the_most_to_the_least_makes_it_more_even(@ForAll("amounts") double[] x) {
        double[] sorted = Arrays.stream(x).sorted().toArray();
        double gift = (sorted[sorted.length - 1] - sorted[0]) / 4;
        double[] after = sorted.clone();
        after[0] += gift;
        after[after.length - 1] -= gift;
        assertThat(Evenness.pielou(after).orElseThrow())
                .isGreaterThanOrEqualTo(Evenness.pielou(sorted).orElseThrow() - 1e-12);
        assertThat(Variety.iqv(after).orElseThrow())
                .isGreaterThanOrEqualTo(Variety.iqv(sorted).orElseThrow() - 1e-12);
    }
}
