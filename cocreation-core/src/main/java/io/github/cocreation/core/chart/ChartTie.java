/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.chart;

import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import org.immutables.value.Value;

/** A tie in a {@link NetworkChart}. */
@Value.Immutable
public abstract class ChartTie {
    private static final ObjectCodec<ChartTie> CODEC = Codecs.object("chart tie", ChartTie::builder, Builder::build)
            .required("start", Codecs.INT, ChartTie::start, Builder::start)
            .required("end", Codecs.INT, ChartTie::end, Builder::end)
            .defaulted("layer", Codecs.INT, ChartTie::layer, Builder::layer, 0)
            .defaulted("strength", Codecs.DOUBLE, ChartTie::strength, Builder::strength, 0.5)
            .codec();

    ChartTie() {}

    /** {@return the place of the node where it starts, from 0} */
    public abstract int start();

    /** {@return the place of the node where it leads} */
    public abstract int end();

    /** {@return which layer it is in, from 0} */
    @Value.Default
    public int layer() {
        return 0;
    }

    /** {@return how strong it is beside the others, in [0, 1]} */
    @Value.Default
    public double strength() {
        return 0.5;
    }

    /** Checks the values. */
    @Value.Check
    void check() {
        Require.unitInterval("strength", strength(), "a tie");
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
    public static ObjectCodec<ChartTie> codec() {
        return CODEC;
    }

    /** Builds a {@link ChartTie}; {@code start} and {@code end} are required. */
    public static final class Builder extends ImmutableChartTie.Builder {
        Builder() {}
    }
}
