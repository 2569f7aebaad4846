/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.chart;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import io.github.cocreation.core.text.Numerals;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A stretch of numbers along an axis, and which of them are named.
 *
 * <pre>{@code
 * Scale.shares(Numerals.of(Locale.ENGLISH)).ticks(); // 0%, 25%, 50%, 75%, 100%
 * }</pre>
 */
@Value.Immutable
public abstract class Scale {
    private static final int LEAST_STEPS = 3;
    private static final int MOST_DIGITS = 6;
    private static final double TEN = 10;
    private static final double SLACK = 1e-9;
    private static final ObjectCodec<Scale> CODEC = Codecs.object("scale", Scale::builder, Builder::build)
            .required("low", Codecs.DOUBLE, Scale::low, Builder::low)
            .required("high", Codecs.DOUBLE, Scale::high, Builder::high)
            .many("ticks", Tick.codec(), Scale::ticks, Builder::addAllTicks)
            .optional("title", Codecs.STRING, Scale::title, Builder::title)
            .codec();

    Scale() {}

    /** {@return the number at its start} */
    public abstract double low();

    /** {@return the number at its end} */
    public abstract double high();

    /** {@return the numbers that are named, in order} */
    public abstract ImmutableList<Tick> ticks();

    /** {@return what is counted or measured; empty if the chart says so elsewhere} */
    public abstract Optional<String> title();

    /** Checks the values. */
    @Value.Check
    void check() {
        Require.that(
                Double.isFinite(low()) && Double.isFinite(high()) && low() < high(),
                "low end",
                low(),
                "a scale",
                "must be below its high end (" + high() + "), both finite",
                "leave a little room around a single value");
    }

    /**
     * {@return shares from nothing to all, named in per cent}
     *
     * @param numerals how numbers are written
     */
    public static Scale shares(Numerals numerals) {
        Builder scale = builder();
        scale.low(0).high(1);
        for (int quarter = 0; quarter <= 4; quarter++) {
            scale.addTicks(new Tick(quarter / 4.0, numerals.percent(quarter / 4.0)));
        }
        return scale.build();
    }

    /**
     * {@return numbers from one to another, with round ones named}: steps of 1, 2 or 5 times a power of ten, three to six of them
     *
     * @param low the smallest number
     * @param high the largest number; if it is not above the smallest, one more than that
     * @param numerals how numbers are written
     */
    public static Scale numbers(double low, double high, Numerals numerals) {
        double end = high > low ? high : low + 1;
        double step = step((end - low) / LEAST_STEPS);
        int digits = (int) Math.max(0, Math.min(MOST_DIGITS, Math.ceil(-Math.log10(step) - SLACK)));
        Builder scale = builder();
        double first = Math.floor(low / step + SLACK);
        double last = Math.ceil(end / step - SLACK);
        for (double k = first; k <= last; k++) {
            scale.addTicks(new Tick(k * step, numerals.fixed(k * step, digits)));
        }
        return scale.low(first * step).high(last * step).build();
    }

    private static double step(double widest) {
        double power = 1;
        while (power > widest) {
            power /= TEN;
        }
        while (power * TEN <= widest) {
            power *= TEN;
        }
        return power * (widest / power >= 5 ? 5 : widest / power >= 2 ? 2 : 1);
    }

    /**
     * {@return how far along the scale a number lies, 0 at the low end and 1 at the high end, cut off beyond both}
     *
     * @param value the number
     */
    public double place(double value) {
        return Math.max(0, Math.min(1, (value - low()) / (high() - low())));
    }

    /**
     * {@return the same numbers under another title}
     *
     * @param value what is counted or measured
     */
    public Scale withTitle(String value) {
        return builder().from(this).title(value).build();
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return how it is read and written as JSON} */
    public static ObjectCodec<Scale> codec() {
        return CODEC;
    }

    /** Builds a {@link Scale}; {@code low} and {@code high} are required. */
    public static final class Builder extends ImmutableScale.Builder {
        Builder() {}
    }
}
