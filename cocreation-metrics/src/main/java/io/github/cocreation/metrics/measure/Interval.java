/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.measure;

import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import org.immutables.value.Value;

/** How far a value moves when the sessions are drawn anew: a percentile bootstrap interval and how it was made. */
@Value.Immutable
public abstract class Interval {
    private static final ObjectCodec<Interval> CODEC = Codecs.object("interval", Interval::builder, Builder::build)
            .required("low", Codecs.DOUBLE, Interval::low, Builder::low)
            .required("high", Codecs.DOUBLE, Interval::high, Builder::high)
            .required("confidence", Codecs.DOUBLE, Interval::confidence, Builder::confidence)
            .required("draws", Codecs.INT, Interval::draws, Builder::draws)
            .required("definedDraws", Codecs.INT, Interval::definedDraws, Builder::definedDraws)
            .required("seed", Codecs.LONG, Interval::seed, Builder::seed)
            .codec();

    Interval() {}

    /** {@return the lower end} */
    public abstract double low();

    /** {@return the upper end} */
    public abstract double high();

    /** {@return the share of the draws between the ends, such as 0.95} */
    public abstract double confidence();

    /** {@return how many times the sessions were drawn} */
    public abstract int draws();

    /** {@return in how many draws the measure had a value; the others are left out} */
    public abstract int definedDraws();

    /** {@return the seed that gives the same interval again} */
    public abstract long seed();

    /** Checks the values. */
    @Value.Check
    void check() {
        Require.that(low() <= high(), "low end", low(), "an interval", "must not be above its high end", "swap them");
        Require.unitInterval("confidence", confidence(), "an interval");
        Require.atLeast("draws", draws(), definedDraws(), "an interval");
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return how intervals are read and written as JSON} */
    public static ObjectCodec<Interval> codec() {
        return CODEC;
    }

    /** {@return confidence and ends, such as {@code 95% of redrawn sessions: 0.21 to 0.48}} */
    @Override
    public final String toString() {
        return Digits.percent(confidence()) + " of redrawn sessions: " + Digits.two(low()) + " to "
                + Digits.two(high());
    }

    /** Builds an {@link Interval}; everything is required. */
    public static final class Builder extends ImmutableInterval.Builder {
        Builder() {}
    }
}
