/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.definition;

import com.google.common.math.IntMath;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import org.immutables.value.Value;

/**
 * A whole number one plans with: the least that works, what is usual, the most that works. A default for planning, not a
 * norm.
 *
 * <pre>{@code
 * Estimate people = Estimate.of(12, 40, 300);
 * people.contains(24); // true
 * }</pre>
 */
@Value.Immutable
public abstract class Estimate {
    Estimate() {}

    /** {@return the least that works, at least 1} */
    public abstract int min();

    /** {@return what is usual} */
    public abstract int typical();

    /** {@return the most that works} */
    public abstract int max();

    /** Checks the order. */
    @Value.Check
    void check() {
        Require.atLeast("min", min(), 1, "an estimate");
        if (min() > typical() || typical() > max()) {
            throw Require.failure(
                    "typical value",
                    typical(),
                    "an estimate from (" + min() + ") to (" + max() + ")",
                    "must lie between min and max",
                    "put the three numbers in ascending order");
        }
    }

    /**
     * {@return an estimate}
     *
     * @param min the least that works, at least 1
     * @param typical what is usual
     * @param max the most that works
     * @throws IllegalArgumentException if they are not in ascending order
     */
    public static Estimate of(int min, int typical, int max) {
        return builder().min(min).typical(typical).max(max).build();
    }

    /**
     * {@return whether a number works}
     *
     * @param number the number
     */
    public boolean contains(int number) {
        return number >= min() && number <= max();
    }

    /**
     * {@return this many times as much, value by value; what is too large for an {@code int} becomes the largest one}
     *
     * @param times how many times
     */
    public Estimate times(Estimate times) {
        return of(
                IntMath.saturatedMultiply(min(), times.min()),
                IntMath.saturatedMultiply(typical(), times.typical()),
                IntMath.saturatedMultiply(max(), times.max()));
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return how estimates are read and written as JSON} */
    public static ObjectCodec<Estimate> codec() {
        return Json.CODEC;
    }

    /** {@return the three numbers, such as {@code 12 to 300, typically 40}} */
    @Override
    public String toString() {
        return min() + " to " + max() + ", typically " + typical();
    }

    /** Builds an {@link Estimate}; everything is required. */
    public static final class Builder extends ImmutableEstimate.Builder {
        Builder() {}
    }

    /** Made at first use, because definitions can be had without it. */
    private static final class Json {
        static final ObjectCodec<Estimate> CODEC = Codecs.object("estimate", Estimate::builder, Builder::build)
                .required("min", Codecs.INT, Estimate::min, Builder::min)
                .required("typical", Codecs.INT, Estimate::typical, Builder::typical)
                .required("max", Codecs.INT, Estimate::max, Builder::max)
                .codec();
    }
}
