/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.drift;

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

class ChangeTestTest {
    private static final ChangeTest TEST = ChangeTest.withDefaults();

    private static ChangePoint of(double... parts) {
        double[] wholes = new double[parts.length];
        Arrays.fill(wholes, 4);
        return TEST.ofShares(parts, wholes);
    }

    @Test
    void a_share_that_jumps_half_way_is_seen_to_change_there() {
        ChangePoint change = of(1, 1, 1, 1, 1, 3, 3, 3, 3, 3);
        assertThat(change.after()).contains(5);
        assertThat(change.size().orElseThrow()).isCloseTo(0.5, within(1e-12));
        assertThat(change.p().orElseThrow()).isLessThan(0.02);
        assertThat(change.isShown()).isTrue();
        assertThat(change.sentence()).startsWith("There is a change after session 5 of 10 (p = 0.0");
    }

    @Test
    void a_share_that_goes_up_and_down_shows_no_change() {
        ChangePoint change = of(1, 3, 1, 3, 1, 3, 1, 3, 1, 3);
        assertThat(change.isTested()).isTrue();
        assertThat(change.isShown()).isFalse();
        assertThat(change.sentence()).startsWith("No change can be shown over 10 sessions (p = ");
    }

    @Test
    void a_share_that_never_moves_has_p_of_one() {
        assertThat(of(1, 1, 1, 1, 1, 1, 1, 1).p()).contains(1.0);
    }

    @Test
    void six_sessions_have_no_power_whatever_happened() {
        ChangePoint change = of(0, 0, 0, 4, 4, 4);
        assertThat(change.isTested()).isFalse();
        assertThat(change.power()).isZero();
        assertThat(change.leastP()).isCloseTo(0.1, within(1e-12));
        assertThat(change.sentence())
                .isEqualTo("Not enough sessions (6) to tell a change from chance: the smallest p they can give is 0.10,"
                        + " so the power is 0; at least 8 are needed.");
    }

    @Test
    void eight_sessions_are_the_fewest_that_can_show_a_change() {
        assertThat(ChangeTest.leastP(7, 999)).isCloseTo(2.0 / 35, within(1e-12)).isGreaterThan(ChangePoint.ALPHA);
        assertThat(ChangeTest.leastP(8, 999)).isCloseTo(2.0 / 70, within(1e-12)).isLessThan(ChangePoint.ALPHA);
        assertThat(ChangeTest.leastP(40, 999)).isEqualTo(0.001);
        assertThat(ChangeTest.leastP(0, 999)).isEqualTo(1);
        assertThat(of(0, 0, 0, 0, 4, 4, 4, 4).isShown()).isTrue();
    }

    @Test
    void more_sessions_have_more_power() {
        double few = of(1, 2, 1, 2, 3, 1, 2, 1).power();
        double many =
                of(DoubleStream.iterate(1, x -> x % 3 + 1).limit(60).toArray()).power();
        assertThat(few).isLessThan(many);
        assertThat(many).isGreaterThan(0.9);
    }

    @Test
    void sessions_without_anything_to_share_are_left_out() {
        ChangePoint change =
                TEST.ofShares(new double[] {1, 0, 1, 1, 1, 0, 3, 3, 3, 3}, new double[] {4, 0, 4, 4, 4, 0, 4, 4, 4, 4});
        assertThat(change.sessions()).isEqualTo(8);
        assertThat(change.after()).contains(4);
    }

    @Test
    void parts_larger_than_their_wholes_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TEST.ofShares(new double[] {2}, new double[] {1}))
                .withMessage("The part (2.0) of session 1 must be between 0 and its whole (1.0).\n"
                        + "Maybe count each decision once.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TEST.ofShares(new double[] {1}, new double[] {}))
                .withMessageContaining("must be that of the parts (1)");
    }

    @Property(tries = 20)
    void the_same_seed_gives_the_same_and_p_keeps_its_bounds(
            @ForAll @Size(min = 8, max = 20) List<@DoubleRange(min = 0, max = 4) Double> drawn) {
        double[] parts = drawn.stream().mapToDouble(d -> d).toArray();
        ChangePoint change = of(parts);
        assertThat(change).isEqualTo(of(parts));
        assertThat(change.p().orElseThrow()).isBetween(0.001, 1.0);
        assertThat(change.power()).isBetween(0.0, 1.0);
        assertThat(change.size().orElseThrow()).isBetween(0.0, 1.0);
    }

    @Property(tries = 20)
    void a_course_told_backwards_changes_by_as_much(
            @ForAll @Size(min = 8, max = 14) List<@DoubleRange(min = 0, max = 4) Double> drawn) {
        double[] parts = drawn.stream().mapToDouble(d -> d).toArray();
        double[] backwards = parts.clone();
        for (int i = 0; i < parts.length; i++) {
            backwards[i] = parts[parts.length - 1 - i];
        }
        assertThat(of(backwards).size().orElseThrow())
                .isCloseTo(of(parts).size().orElseThrow(), within(1e-9));
    }
}
