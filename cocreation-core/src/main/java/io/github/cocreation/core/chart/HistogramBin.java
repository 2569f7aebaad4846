/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.chart;

import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import org.immutables.value.Value;

/** How often values in a stretch came up. */
@Value.Immutable
public abstract class HistogramBin {
    private static final ObjectCodec<HistogramBin> CODEC = Codecs.object(
                    "histogram bin", HistogramBin::builder, Builder::build)
            .required("low", Codecs.DOUBLE, HistogramBin::low, Builder::low)
            .required("high", Codecs.DOUBLE, HistogramBin::high, Builder::high)
            .required("count", Codecs.INT, HistogramBin::count, Builder::count)
            .codec();

    HistogramBin() {}

    /** {@return where it starts} */
    public abstract double low();

    /** {@return where it ends} */
    public abstract double high();

    /** {@return how often} */
    public abstract int count();

    /** Checks the values. */
    @Value.Check
    void check() {
        Require.that(low() < high(), "low end", low(), "a bin", "must be below its high end", "swap them");
        Require.atLeast("count", count(), 0, "a bin");
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
    public static ObjectCodec<HistogramBin> codec() {
        return CODEC;
    }

    /** Builds a {@link HistogramBin}; {@code low}, {@code high} and {@code count} are required. */
    public static final class Builder extends ImmutableHistogramBin.Builder {
        Builder() {}
    }
}
