/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.chart;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import org.immutables.value.Value;

/** One stage of a {@link FunnelChart}. */
@Value.Immutable
public abstract class FunnelStage {
    private static final ObjectCodec<FunnelStage> CODEC = Codecs.object(
                    "funnel stage", FunnelStage::builder, Builder::build)
            .required("label", Codecs.STRING, FunnelStage::label, Builder::label)
            .required("value", Codecs.DOUBLE, FunnelStage::value, Builder::value)
            .required("text", Codecs.STRING, FunnelStage::text, Builder::text)
            .defaulted("tone", Codecs.enumeration("tone", Tone.class), FunnelStage::tone, Builder::tone, Tone.PLAIN)
            .many("losses", FunnelLoss.codec(), FunnelStage::losses, Builder::addAllLosses)
            .codec();

    FunnelStage() {}

    /** {@return what is counted here} */
    public abstract String label();

    /** {@return how much is left} */
    public abstract double value();

    /** {@return how much, in words} */
    public abstract String text();

    /** {@return how it is to be taken} */
    @Value.Default
    public Tone tone() {
        return Tone.PLAIN;
    }

    /** {@return what goes no further} */
    public abstract ImmutableList<FunnelLoss> losses();

    /** Checks the values. */
    @Value.Check
    void check() {
        Require.notNegative("value", value(), "stage (" + label() + ")");
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
    public static ObjectCodec<FunnelStage> codec() {
        return CODEC;
    }

    /** Builds a {@link FunnelStage}; {@code label}, {@code value} and {@code text} are required. */
    public static final class Builder extends ImmutableFunnelStage.Builder {
        Builder() {}
    }
}
