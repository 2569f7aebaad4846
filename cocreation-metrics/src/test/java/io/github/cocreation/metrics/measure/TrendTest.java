/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Reference values: scipy.stats.theilslopes, scipy.stats.norm.sf, and counting all orders, rounded to six digits. */
class TrendTest {
    private static final double[] RISING = {0.35, 0.4, 0.5, 0.6, 0.7};
    private static final double[] FALLING = {0.6, 0.5, 0.45, 0.35, 0.3};
    private static final double[] FLAT = {0.5, 0.4, 0.5, 0.4, 0.45};

    @Test
    void five_rising_points_have_a_slope_of_a_tenth_and_one_order_in_120() {
        Trend trend = Trend.of(RISING);
        assertThat(trend.slope().orElseThrow()).isCloseTo(0.1, within(1e-12));
        MannKendall test = trend.test().orElseThrow();
        assertThat(test.s()).isEqualTo(10);
        assertThat(test.pUp()).isCloseTo(0.008333, within(1e-6));
        assertThat(test.method()).isEqualTo(MannKendall.Method.EXACT);
        assertThat(trend.rises()).isTrue();
    }

    @Test
    void five_falling_points_can_be_topped_by_every_order() {
        Trend trend = Trend.of(FALLING);
        assertThat(trend.slope().orElseThrow()).isCloseTo(-0.075, within(1e-12));
        assertThat(trend.test().orElseThrow().s()).isEqualTo(-10);
        assertThat(trend.test().orElseThrow().pUp()).isEqualTo(1.0);
        assertThat(trend.rises()).isFalse();
    }

    @Test
    void ties_leave_no_exact_p() {
        Trend trend = Trend.of(FLAT);
        assertThat(trend.slope().orElseThrow()).isCloseTo(-0.00625, within(1e-12));
        assertThat(trend.test().orElseThrow().s()).isEqualTo(-2);
        assertThat(trend.test().orElseThrow().method()).isEqualTo(MannKendall.Method.NORMAL);
    }

    @Test
    void eight_points_take_the_normal_approximation() {
        // scipy.stats.norm.sf(27 / sqrt(8 * 7 * 21 / 18))
        MannKendall test = MannKendall.of(1, 2, 3, 4, 5, 6, 7, 8).orElseThrow();
        assertThat(test.s()).isEqualTo(28);
        assertThat(test.pUp()).isCloseTo(0.0004176, within(1e-6));
    }

    @Test
    void the_normal_tail_agrees_with_tables() {
        assertThat(NormalTail.above(0)).isEqualTo(0.5);
        assertThat(NormalTail.above(1.959963984540054)).isCloseTo(0.025, within(1e-14));
        assertThat(NormalTail.above(-1)).isCloseTo(0.8413447460685429, within(1e-14));
        assertThat(NormalTail.above(6) / 9.865876450376946e-10).isCloseTo(1, within(1e-12));
        assertThat(NormalTail.above(Math.nextUp(4.0)) / NormalTail.above(4.0)).isCloseTo(1, within(1e-9));
    }

    @Test
    void a_series_that_never_changes_does_not_rise() {
        Trend trend = Trend.of(3, 3, 3, 3, 3);
        assertThat(trend.slope()).contains(0.0);
        assertThat(trend.test()).contains(new MannKendall(0, 1, MannKendall.Method.NORMAL));
        assertThat(trend.rises()).isFalse();
    }

    @Test
    void two_points_have_no_slope_and_four_no_test() {
        assertThat(Trend.of(1, 2).slope()).isEmpty();
        assertThat(Trend.of(1, 2, 3).slope()).contains(1.0);
        assertThat(Trend.of(1, 2, 3, 4).test()).isEmpty();
        assertThat(Trend.of(1, 2, 3, 4).rises())
                .as("few points: the slope alone decides")
                .isTrue();
    }

    @Test
    void skipped_periods_keep_their_place_in_time() {
        assertThat(TheilSen.slope(new double[] {0, 1, 4}, new double[] {0, 1, 4}))
                .contains(1.0);
    }

    @Test
    void times_must_rise() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TheilSen.slope(new double[] {0, 0, 1}, new double[] {1, 2, 3}))
                .withMessage("The point (0.0, 2.0) of a series must be finite and later than the one before.\n"
                        + "Maybe leave out periods without a value and sort the others.");
    }

    @Test
    void what_is_not_a_number_cannot_be_tested() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MannKendall.of(1, Double.NaN, 3, 4, 5))
                .withMessage("The value (NaN) of a series must be finite.\nMaybe leave out periods without a value.");
    }

    @Property
    void a_line_has_its_own_slope(
            @ForAll @IntRange(min = -50, max = 50) int slope,
            @ForAll @IntRange(min = -50, max = 50) int start,
            @ForAll @IntRange(min = 3, max = 12) int points) {
        double[] line = new double[points];
        Arrays.setAll(line, i -> start + slope * i);
        assertThat(TheilSen.slope(line)).contains((double) slope);
    }

    @Property
    void mirroring_a_series_swaps_rise_and_fall(
            @ForAll @Size(min = 5, max = 10) List<@DoubleRange(min = -9, max = 9) Double> values) {
        double[] series = values.stream().mapToDouble(v -> v).toArray();
        double[] mirrored = values.stream().mapToDouble(v -> -v).toArray();
        assertThat(MannKendall.of(mirrored).orElseThrow().s())
                .isEqualTo(-MannKendall.of(series).orElseThrow().s());
        assertThat(TheilSen.slope(mirrored).orElseThrow()
                        + TheilSen.slope(series).orElseThrow())
                .isCloseTo(0, within(1e-9));
    }

    @Property(tries = 50)
    void the_exact_p_counts_orders(
            @ForAll @Size(value = 6) java.util.Set<@IntRange(min = 0, max = 99) Integer> values) {
        double[] series = values.stream().mapToDouble(v -> v).toArray();
        MannKendall test = MannKendall.of(series).orElseThrow();
        int[] extreme = new int[2];
        permute(series.clone(), 0, test.s(), extreme);
        assertThat(test.pUp()).isCloseTo(extreme[0] / (double) extreme[1], within(1e-12));
    }

    private static void permute(double[] series, int from, int s, int[] extreme) {
        if (from == series.length) {
            extreme[0] += MannKendall.of(series).orElseThrow().s() >= s ? 1 : 0;
            extreme[1]++;
            return;
        }
        for (int i = from; i < series.length; i++) {
            swap(series, from, i);
            permute(series, from + 1, s, extreme);
            swap(series, from, i);
        }
    }

    private static void swap(double[] series, int i, int j) {
        double kept = series[i];
        series[i] = series[j];
        series[j] = kept;
    }
}
