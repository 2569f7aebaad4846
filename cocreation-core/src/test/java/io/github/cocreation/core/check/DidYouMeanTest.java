/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DidYouMeanTest {
    private static final List<String> KNOWN = List.of("power", "interest", "heads");

    @Test
    void one_swap_is_close() {
        assertThat(DidYouMean.among("pwoer", KNOWN)).contains("power");
        assertThat(DidYouMean.remedy("pwoer", KNOWN)).isEqualTo("(power)");
    }

    @Test
    void nothing_close_lists_what_there_is_in_order() {
        assertThat(DidYouMean.among("budget", KNOWN)).isEmpty();
        assertThat(DidYouMean.remedy("budget", KNOWN)).isEqualTo("one of (heads, interest, power)");
    }

    @Test
    void case_does_not_count() {
        assertThat(DidYouMean.among("POWER", KNOWN)).contains("power");
    }

    @Test
    void equally_close_names_give_the_first_in_order() {
        assertThat(DidYouMean.among("cat", List.of("hat", "bat"))).contains("bat");
    }

    @Test
    void long_lists_are_cut_and_counted() {
        List<String> many = IntStream.range(10, 40).mapToObj(i -> "name-" + i).toList();
        assertThat(DidYouMean.remedy("zzzzzzzzzzzz", many)).endsWith("name-21 and 18 more)");
    }

    @Test
    void one_slip_is_a_misspelling_and_two_are_another_name() {
        List<String> fields = List.of("apart", "preferences", "id");
        assertThat(DidYouMean.misspelt("aparts", fields)).contains("apart");
        assertThat(DidYouMean.misspelt("Apart", fields)).contains("apart");
        assertThat(DidYouMean.misspelt("reference", fields)).isEmpty();
        assertThat(DidYouMean.misspelt("i", fields)).isEmpty();
    }

    @Test
    void no_names_at_all_is_said() {
        assertThat(DidYouMean.remedy("x", List.of())).isEqualTo("not needed, as there are none");
    }
}
