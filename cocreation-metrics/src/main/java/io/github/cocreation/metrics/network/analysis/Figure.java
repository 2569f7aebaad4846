/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.analysis;

import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * A number or a column of numbers as researchers exchange it: its name, where it makes sense, how it is found, and how many steps
 * that takes where it is so many that it is not part of all figures of a large network.
 *
 * @param name its name
 * @param fits whether it makes sense in a network
 * @param steps about how many steps it takes
 * @param value how it is found
 * @param <A> what it is a number of
 * @param <T> what it is
 */
record Figure<A, T>(String name, Predicate<? super A> fits, ToDoubleFunction<? super A> steps, Function<A, T> value) {
    private static final double MOST_STEPS = 2e9;

    static <A, T> Figure<A, T> of(String name, Predicate<? super A> fits, Function<A, T> value) {
        return new Figure<>(name, fits, analysis -> 0, value);
    }

    Figure<A, T> withSteps(ToDoubleFunction<? super A> number) {
        return new Figure<>(name, fits, number, value);
    }

    /** Computes it for the sake of what is kept. */
    void compute(A analysis) {
        Objects.requireNonNull(value.apply(analysis), name);
    }

    /** Whether it is too much to be computed without being asked for by name. */
    boolean isTooMuch(A analysis) {
        return steps.applyAsDouble(analysis) > MOST_STEPS;
    }
}
