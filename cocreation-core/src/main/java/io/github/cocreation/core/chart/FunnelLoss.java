/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.chart;

import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import org.immutables.value.Value;

/** What leaves a {@link FunnelChart} at a stage. */
@Value.Immutable
public abstract class FunnelLoss {
    private static final ObjectCodec<FunnelLoss> CODEC = Codecs.object(
                    "funnel loss", FunnelLoss::builder, Builder::build)
            .required("label", Codecs.STRING, FunnelLoss::label, Builder::label)
            .required("value", Codecs.DOUBLE, FunnelLoss::value, Builder::value)
            .required("text", Codecs.STRING, FunnelLoss::text, Builder::text)
            .defaulted("tone", Codecs.enumeration("tone", Tone.class), FunnelLoss::tone, Builder::tone, Tone.MUTED)
            .codec();

    FunnelLoss() {}

    /** {@return where it goes} */
    public abstract String label();

    /** {@return how much it is} */
    public abstract double value();

    /** {@return how much, in words} */
    public abstract String text();

    /** {@return how it is to be taken} */
    @Value.Default
    public Tone tone() {
        return Tone.MUTED;
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
    public static ObjectCodec<FunnelLoss> codec() {
        return CODEC;
    }

    /** Builds a {@link FunnelLoss}; {@code label}, {@code value} and {@code text} are required. */
    public static final class Builder extends ImmutableFunnelLoss.Builder {
        Builder() {}
    }
}
