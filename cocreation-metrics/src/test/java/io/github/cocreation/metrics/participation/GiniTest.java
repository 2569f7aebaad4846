/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class GiniTest {
    /** Values checked with numpy; 10, 6, 3, 1 is the worked example of the Javadoc. */
    @Test
    void known_values() {
        assertThat(Gini.of(5, 5, 5, 5)).contains(0.0);
        assertThat(Gini.of(20, 0, 0, 0)).contains(0.75);
        assertThat(Gini.corrected(20, 0, 0, 0)).contains(1.0);
        assertThat(Gini.of(10, 6, 3, 1).orElseThrow()).isCloseTo(0.375, within(1e-12));
        assertThat(Gini.corrected(10, 6, 3, 1).orElseThrow()).isCloseTo(0.5, within(1e-12));
        assertThat(Gini.of(1, 2, 3, 4, 5).orElseThrow()).isCloseTo(0.266667, within(1e-6));
        assertThat(Gini.corrected(1, 2, 3, 4, 5).orElseThrow()).isCloseTo(0.333333, within(1e-6));
    }

    @Test
    void nothing_to_spread_is_undefined_and_not_zero() {
        assertThat(Gini.of(0, 0, 0)).isEmpty();
        assertThat(Gini.of()).isEmpty();
        assertThat(Gini.of(7)).contains(0.0);
        assertThat(Gini.corrected(7)).isEmpty();
    }

    @Test
    void a_negative_value_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Gini.of(1, -1))
                .withMessage("The value (-1.0) of a Gini coefficient must be a finite number of at least 0.\n"
                        + "Maybe leave it out if it is not known.");
    }

    @Property
    void it_is_the_mean_difference_over_twice_the_mean(
            @ForAll @Size(min = 2, max = 12) List<@DoubleRange(min = 0.1, max = 100) Double> given) {
        double[] values = given.stream().mapToDouble(Double::doubleValue).toArray();
        double differences = 0;
        for (double a : values) {
            for (double b : values) {
                differences += Math.abs(a - b);
            }
        }
        int n = values.length;
        double mean = DoubleStream.of(values).average().orElseThrow();
        assertThat(Gini.of(values).orElseThrow()).isCloseTo(differences / (2 * n * n * mean), within(1e-9));
    }

    @Property
    void scale_and_order_do_not_matter_and_a_silent_person_raises_it(
            @ForAll @Size(min = 2, max = 12) List<@DoubleRange(min = 0.1, max = 100) Double> given) {
        double[] values = given.stream().mapToDouble(Double::doubleValue).toArray();
        double gini = Gini.of(values).orElseThrow();
        double[] reversed = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            reversed[i] = 3 * values[values.length - 1 - i];
        }
        assertThat(Gini.of(reversed).orElseThrow()).isCloseTo(gini, within(1e-9));
        assertThat(Gini.of(Arrays.copyOf(values, values.length + 1)).orElseThrow())
                .isGreaterThan(gini);
    }
}
