/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.typology;

import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import io.github.cocreation.core.source.Source;
import org.immutables.value.Value;

/** The stretch around the middle of an axis in which a position belongs to both sides; closed, so both ends are in it. */
@Value.Immutable
public abstract class HybridBand {
    private static final ObjectCodec<HybridBand> CODEC = Codecs.object(
                    "hybrid band", HybridBand::builder, Builder::build)
            .required("low", Codecs.DOUBLE, HybridBand::low, Builder::low)
            .required("high", Codecs.DOUBLE, HybridBand::high, Builder::high)
            .required("source", Source.codec(), HybridBand::source, Builder::source)
            .codec();

    HybridBand() {}

    /** {@return its lower end, at most 0.5} */
    public abstract double low();

    /** {@return its upper end, at least 0.5} */
    public abstract double high();

    /** {@return where it comes from} */
    public abstract Source source();

    /** Checks the values. */
    @Value.Check
    void check() {
        Require.that(
                low() >= 0 && low() <= 0.5 && high() >= 0.5 && high() <= 1,
                "hybrid band",
                low() + ".." + high(),
                "a typology",
                "must contain 0.5 and lie in [0, 1]",
                "write 0.45 and 0.55");
    }

    boolean contains(double coordinate) {
        return coordinate >= low() && coordinate <= high();
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return how hybrid bands are read and written as JSON} */
    public static ObjectCodec<HybridBand> codec() {
        return CODEC;
    }

    /** Builds a {@link HybridBand}; everything is required. */
    public static final class Builder extends ImmutableHybridBand.Builder {
        Builder() {}
    }
}
