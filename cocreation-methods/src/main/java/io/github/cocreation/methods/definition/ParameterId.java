/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.definition;

import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codec;
import io.github.cocreation.core.json.Codecs;

/**
 * What identifies a parameter within its method.
 *
 * @param value the id as text
 */
public record ParameterId(String value) implements Comparable<ParameterId> {
    /** How many people take part. */
    public static final ParameterId PARTICIPANTS = of("participants");

    /** How many sit together. */
    public static final ParameterId TABLE_SIZE = of("table-size");

    /** How many rounds there are, or sessions. */
    public static final ParameterId ROUNDS = of("rounds");

    /** How many minutes a round takes: an own parameter of some methods, which agendas keep to if it is set. */
    public static final ParameterId ROUND_MINUTES = of("round-minutes");

    /** How many minutes it takes: a run, or a session if its duration is per session. */
    public static final ParameterId MINUTES = of("minutes");

    /** Over how many days it spreads. */
    public static final ParameterId DAYS = of("days");

    /**
     * Checks the text.
     *
     * @param value the id as text
     * @throws IllegalArgumentException if it is not lower-case words joined by hyphens or dots
     */
    public ParameterId {
        Require.slug("parameter id", value);
    }

    /**
     * {@return the parameter id with this text}
     *
     * @param value the text
     * @throws IllegalArgumentException if it is not lower-case words joined by hyphens or dots
     */
    public static ParameterId of(String value) {
        return new ParameterId(value);
    }

    /** {@return how it is read and written as JSON: a string} */
    public static Codec<ParameterId> codec() {
        return Json.CODEC;
    }

    /** Orders by text. */
    @Override
    public int compareTo(ParameterId other) {
        return value.compareTo(other.value);
    }

    /** {@return the text} */
    @Override
    public String toString() {
        return value;
    }

    /** Made at first use, because definitions can be had without it. */
    private static final class Json {
        static final Codec<ParameterId> CODEC = Codecs.STRING.map(ParameterId::of, ParameterId::value);
    }
}
