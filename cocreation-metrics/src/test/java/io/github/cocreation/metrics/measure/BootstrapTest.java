/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BootstrapTest {
    private static final double[] MINUTES = {10, 20, 30, 40, 50, 60, 70, 80};

    @Test
    void the_mean_of_eight_units_varies_by_about_two_standard_errors() {
        Interval interval =
                Bootstrap.withDefaults().interval(8, BootstrapTest::mean).orElseThrow();
        // standard error sqrt(525 / 8) = 8.1; 45 -+ 1.96 * 8.1
        assertThat(interval.low()).isCloseTo(29.1, within(3.0));
        assertThat(interval.high()).isCloseTo(60.9, within(3.0));
        assertThat(interval.definedDraws()).isEqualTo(1000);
    }

    @Test
    void the_same_seed_gives_the_same_interval_and_another_seed_another() {
        Bootstrap bootstrap = Bootstrap.withDefaults().withSeed(7);
        assertThat(bootstrap.interval(8, BootstrapTest::mean)).isEqualTo(bootstrap.interval(8, BootstrapTest::mean));
        assertThat(bootstrap.withSeed(8).interval(8, BootstrapTest::mean))
                .isNotEqualTo(bootstrap.interval(8, BootstrapTest::mean));
    }

    @Test
    void units_that_are_all_alike_leave_no_width() {
        Interval interval = Bootstrap.withDefaults()
                .withConfidence(0.9)
                .interval(5, times -> Optional.of(3.0))
                .orElseThrow();
        assertThat(interval.low()).isEqualTo(3).isEqualTo(interval.high());
        assertThat(interval).hasToString("90% of redrawn sessions: 3.00 to 3.00");
    }

    @Test
    void four_units_are_too_few() {
        assertThat(Bootstrap.withDefaults().interval(4, times -> Optional.of(1.0)))
                .isEmpty();
    }

    @Test
    void undefined_draws_are_left_out_and_counted() {
        Optional<Interval> interval = Bootstrap.withDefaults()
                .interval(5, times -> times[0] == 0 ? Optional.empty() : Optional.of(1.0 * times[0]));
        // the first unit is missing from a draw with chance (4/5)^5 = 0.33
        assertThat(interval.orElseThrow().definedDraws()).isBetween(600, 740);
        assertThat(interval.orElseThrow().low()).isEqualTo(1);
    }

    @Test
    void a_statistic_undefined_in_most_draws_has_no_interval() {
        assertThat(Bootstrap.withDefaults().interval(5, times -> times[0] < 2 ? Optional.empty() : Optional.of(1.0)))
                .isEmpty();
    }

    @Test
    void few_draws_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Bootstrap.withDefaults().withDraws(99))
                .withMessage("The draws (99) of a bootstrap must be at least 100.\nMaybe check the sign and the unit.");
    }

    private static Optional<Double> mean(int[] times) {
        return Optional.of(IntStream.range(0, times.length)
                        .mapToDouble(i -> times[i] * MINUTES[i])
                        .sum()
                / times.length);
    }
}
