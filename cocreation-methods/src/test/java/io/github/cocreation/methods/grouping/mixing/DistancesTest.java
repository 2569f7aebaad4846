/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.grouping.mixing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class DistancesTest {
    private static final String FOUR = "4 2 ss 2 2\n0 1 1\n0 2 2.5\n3 0 3\n\n1 2 4\n1 3 5\n2 3 6\n";

    private static void refused(String message, String text) {
        assertThatThrownBy(() -> Distances.parse(text, "d.txt", 1000)).hasMessage(message);
    }

    @Test
    void pairs_are_read_in_any_order_and_direction() {
        Distances distances = Distances.parse(FOUR + "1 0 1\n2 2 7\n", "d.txt");
        assertThat(distances.size()).isEqualTo(4);
        assertThat(distances.between(0, 3)).isEqualTo(3);
        assertThat(distances.between(2, 0)).isEqualTo(2.5);
        assertThat(distances.between(2, 2)).isZero();
    }

    @Test
    void a_pair_left_out_is_told_with_the_line_before_it() {
        refused("""
            The distance (1 2) of d.txt is missing after line 4: each two of 4 people must have one, and 5 of 6 do.
            Maybe write a line with both and their distance, or check the number of people in line 1.\
            """, FOUR.replace("1 2 4\n", ""));
        refused("""
            The distance (0 1) of d.txt is missing after line 1: each two of 4 people must have one, and 5 of 6 do.
            Maybe write a line with both and their distance, or check the number of people in line 1.\
            """, FOUR.replace("0 1 1\n", "3 3 0\n2 2 0\n"));
    }

    @Test
    void a_pair_at_two_distances_is_told() {
        refused("""
            The distance (2) of line 9 in d.txt must be the one given before (1) for people 1 and 0.
            Maybe remove one of the two lines.\
            """, FOUR + "1 0 2\n");
    }

    @Test
    void a_header_that_promises_more_than_the_file_has_costs_nothing() {
        refused("""
            The number of people (5000) of line 1 in d.txt must be a whole number in [1, 1000].
            Maybe form groups of a part of the people at a time, or read with a higher limit.\
            """, "5000\n0 1 1\n");
        assertThatThrownBy(() -> Distances.parse("2000000000\n0 1 1\n0 2 1\n", "d.txt", Integer.MAX_VALUE))
                .hasMessageStartingWith(
                        "The distance (0 3) of d.txt is missing after line 3: each two of 2000000000 people must have"
                                + " one, and 2 of 1999999999000000000 do.");
        refused("""
            The number of people (1.5) of line 1 in d.txt must be a whole number in [1, 1000].
            Maybe form groups of a part of the people at a time, or read with a higher limit.\
            """, "1.5\n0 1 1\n");
    }

    @Test
    void a_matrix_that_is_not_square_is_refused_before_it_is_made() {
        List<ImmutableList<Double>> rows = Collections.nCopies(60_000, ImmutableList.of());
        assertThatThrownBy(() -> Distances.of(rows))
                .hasMessageStartingWith("The row (1) of the distances must have 60000");
    }
}
