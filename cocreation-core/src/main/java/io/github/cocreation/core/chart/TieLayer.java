/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.chart;

import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import org.immutables.value.Value;

/** A kind of ties of a {@link NetworkChart}, and how they are drawn. */
@Value.Immutable
public abstract class TieLayer {
    private static final ObjectCodec<TieLayer> CODEC = Codecs.object("tie layer", TieLayer::builder, Builder::build)
            .required("label", Codecs.STRING, TieLayer::label, Builder::label)
            .defaulted("dash", Codecs.enumeration("dash", Dash.class), TieLayer::dash, Builder::dash, Dash.SOLID)
            .defaulted("tone", Codecs.enumeration("tone", Tone.class), TieLayer::tone, Builder::tone, Tone.MUTED)
            .defaulted("directed", Codecs.BOOLEAN, TieLayer::directed, Builder::directed, false)
            .codec();

    TieLayer() {}

    /** {@return what they are} */
    public abstract String label();

    /** {@return how their lines are drawn} */
    @Value.Default
    public Dash dash() {
        return Dash.SOLID;
    }

    /** {@return how they are to be taken} */
    @Value.Default
    public Tone tone() {
        return Tone.MUTED;
    }

    /** {@return whether they lead from one end to the other} */
    @Value.Default
    public boolean directed() {
        return false;
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
    public static ObjectCodec<TieLayer> codec() {
        return CODEC;
    }

    /** Builds a {@link TieLayer}; {@code label} is required. */
    public static final class Builder extends ImmutableTieLayer.Builder {
        Builder() {}
    }
}
