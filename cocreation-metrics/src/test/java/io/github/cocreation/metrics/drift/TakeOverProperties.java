/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.drift;

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

/** What holds of M21 and M21b whatever shares the initiators take. */
class TakeOverProperties {
    @Provide
    Arbitrary<double[]> shares() {
        return Arbitraries.integers()
                .between(0, 20)
                .map(share -> share / 20.0)
                .array(Double[].class)
                .ofMinSize(3)
                .ofMaxSize(9)
                .map(shares -> Arrays.stream(shares).mapToDouble(d -> d).toArray());
    }

    private static double score(double[] y, double[] z, double suited) {
        return TakeOverScore.of(y, z, suited).orElseThrow().value();
    }

    @Property(tries = 200)
    void the_risk_lies_between_0_and_1_and_never_falls_as_the_last_share_rises(
            @ForAll("shares") double[] y, @ForAll @DoubleRange(max = 0.9) double suited) {
        double[] z = y.clone();
        double before = score(y, z, suited);
        assertThat(before).isBetween(0.0, 1.0);
        double[] more = y.clone();
        more[y.length - 1] = Math.min(1, more[y.length - 1] + 0.15);
        assertThat(score(more, z, suited)).isGreaterThanOrEqualTo(before - 1e-12);
        double[] burden = z.clone();
        burden[z.length - 1] = Math.min(1, burden[z.length - 1] + 0.15);
        assertThat(score(y, burden, suited)).isGreaterThanOrEqualTo(before - 1e-12);
    }

    @Property(tries = 200)
    void the_risk_never_grows_with_the_share_that_suits_and_is_none_where_shares_are_low_and_fall(
            @ForAll("shares") double[] y, @ForAll @DoubleRange(max = 0.8) double suited) {
        assertThat(score(y, y, suited + 0.1)).isLessThanOrEqualTo(score(y, y, suited) + 1e-12);
        double[] falling =
                Arrays.stream(y).sorted().map(share -> share * suited).toArray();
        double[] turned = IntStream.range(0, y.length)
                .mapToDouble(i -> falling[y.length - 1 - i])
                .toArray();
        assertThat(score(turned, turned, suited)).isCloseTo(0, within(1e-12));
    }

    @Property(tries = 200)
    void links_of_the_circle_are_fewer_than_periods_and_know_no_unit(
            @ForAll("shares") double[] y, @ForAll("shares") double[] a) {
        int n = Math.min(y.length, a.length);
        double[] taken = Arrays.copyOf(y, n);
        double[] active = Arrays.copyOf(a, n);
        ViciousCircle circle = ViciousCircle.of(taken, active);
        assertThat(circle.links()).isBetween(0, n - 2);
        assertThat(circle.virtuous()).isBetween(0, n - 2);
        circle.lagged().ifPresent(rho -> assertThat(rho).isBetween(-1.0 - 1e-12, 1.0 + 1e-12));
        ViciousCircle scaled = ViciousCircle.of(
                Arrays.stream(taken).map(share -> 3 * share + 1).toArray(),
                Arrays.stream(active).map(share -> 5 * share + 2).toArray());
        assertThat(scaled.links()).isEqualTo(circle.links());
        assertThat(scaled.virtuous()).isEqualTo(circle.virtuous());
        assertThat(scaled.lagged().orElse(9.0)).isCloseTo(circle.lagged().orElse(9.0), within(1e-9));
    }

    @Property(tries = 200)
    void with_every_share_turned_round_the_vicious_circle_is_the_virtuous_one(
            @ForAll("shares") double[] y, @ForAll("shares") double[] a) {
        int n = Math.min(y.length, a.length);
        double[] taken = Arrays.copyOf(y, n);
        double[] active = Arrays.copyOf(a, n);
        ViciousCircle circle = ViciousCircle.of(taken, active);
        ViciousCircle turned = ViciousCircle.of(
                Arrays.stream(taken).map(share -> 1 - share).toArray(),
                Arrays.stream(active).map(share -> 1 - share).toArray());
        assertThat(turned.links()).isEqualTo(circle.virtuous());
        assertThat(turned.virtuous()).isEqualTo(circle.links());
    }
}
