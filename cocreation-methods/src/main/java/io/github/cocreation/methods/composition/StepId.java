/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.composition;

import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codec;
import io.github.cocreation.core.json.Codecs;

/**
 * Names one step of a course: the place of the use in its programme and, within repeats, which times it is, such as {@code
 * parts[2].part#3}.
 *
 * @param value the step id as text
 */
public record StepId(String value) implements Comparable<StepId> {
    private static final Codec<StepId> CODEC = Codecs.STRING.map(StepId::of, StepId::value);

    /**
     * Checks the text.
     *
     * @param value the step id as text
     * @throws IllegalArgumentException if it is blank or has control characters
     */
    public StepId {
        Require.id("step id", value);
    }

    /**
     * {@return the step id with this text}
     *
     * @param value the text
     * @throws IllegalArgumentException if it is blank or has control characters
     */
    public static StepId of(String value) {
        return new StepId(value);
    }

    /** {@return how it is read and written as JSON: a string} */
    public static Codec<StepId> codec() {
        return CODEC;
    }

    /** Orders by text. */
    @Override
    public int compareTo(StepId other) {
        return value.compareTo(other.value);
    }

    /** {@return the text} */
    @Override
    public String toString() {
        return value;
    }
}
