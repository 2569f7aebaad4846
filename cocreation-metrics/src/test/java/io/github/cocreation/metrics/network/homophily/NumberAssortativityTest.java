/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.homophily;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.network.AttributeId;
import io.github.cocreation.core.network.NumberAttribute;
import io.github.cocreation.metrics.network.Graphs;
import org.junit.jupiter.api.Test;

class NumberAssortativityTest {
    private static NumberAttribute numbers(double a, double b, double c) {
        return new NumberAttribute(
                AttributeId.of("age"), ImmutableSortedMap.of(Graphs.id("a"), a, Graphs.id("b"), b, Graphs.id("c"), c));
    }

    @Test
    void worked_example() {
        assertThat(NumberAssortativity.of(Graphs.directed("a-b b-c"), numbers(1, 2, 3))
                        .orElseThrow())
                .isCloseTo(1, within(1e-15));
        assertThat(NumberAssortativity.of(Graphs.undirected("a-b b-c"), numbers(1, 2, 3))
                        .orElseThrow())
                .isCloseTo(0, within(1e-15));
    }

    @Test
    void the_same_number_everywhere_is_undefined() {
        assertThat(NumberAssortativity.of(Graphs.undirected("a-b b-c"), numbers(2, 2, 2)))
                .isEmpty();
    }

    @Test
    void ties_of_unknown_numbers_are_left_out() {
        assertThat(NumberAssortativity.of(Graphs.directed("a-b b-c c-x x-a"), numbers(1, 2, 3))
                        .orElseThrow())
                .isCloseTo(1, within(1e-15));
    }
}
