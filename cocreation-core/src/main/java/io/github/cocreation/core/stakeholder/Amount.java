/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.stakeholder;

import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;

/**
 * How much of something.
 *
 * @param value the number, finite and not negative
 * @param unit what is counted, such as {@code hours a week} or {@code EUR}
 */
public record Amount(double value, String unit) {
    private static final ObjectCodec<Amount> CODEC = Codecs.record(
            "amount",
            Codecs.field("value", Codecs.DOUBLE, Amount::value),
            Codecs.field("unit", Codecs.STRING, Amount::unit),
            Amount::new);

    /**
     * Checks the values.
     *
     * @param value the number, finite and not negative
     * @param unit what is counted, such as {@code hours a week} or {@code EUR}
     * @throws IllegalArgumentException if the number is negative or not finite, or the unit is blank
     */
    public Amount {
        Require.notNegative("value", value, "an amount");
        Require.text("unit", unit, "an amount");
    }

    /**
     * {@return an amount}
     *
     * @param value the number, finite and not negative
     * @param unit what is counted
     * @throws IllegalArgumentException if the number is negative or not finite, or the unit is blank
     */
    public static Amount of(double value, String unit) {
        return new Amount(value, unit);
    }

    /** {@return how it is read and written as JSON} */
    public static ObjectCodec<Amount> codec() {
        return CODEC;
    }

    /** {@return the number and the unit, such as {@code 4.0 hours a week}} */
    @Override
    public String toString() {
        return value + " " + unit;
    }
}
