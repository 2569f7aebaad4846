/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.chart;

import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import org.immutables.value.Value;

/** A stretch of a scale and how a value in it reads, such as {@code high} from 0.6 on. */
@Value.Immutable
public abstract class Zone {
    private static final ObjectCodec<Zone> CODEC = Codecs.object("zone", Zone::builder, Builder::build)
            .required("low", Codecs.DOUBLE, Zone::low, Builder::low)
            .required("high", Codecs.DOUBLE, Zone::high, Builder::high)
            .required("label", Codecs.STRING, Zone::label, Builder::label)
            .defaulted("tone", Codecs.enumeration("tone", Tone.class), Zone::tone, Builder::tone, Tone.PLAIN)
            .codec();

    Zone() {}

    /** {@return where it starts} */
    public abstract double low();

    /** {@return where it ends} */
    public abstract double high();

    /** {@return how a value in it reads} */
    public abstract String label();

    /** {@return how it is to be taken} */
    @Value.Default
    public Tone tone() {
        return Tone.PLAIN;
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
    public static ObjectCodec<Zone> codec() {
        return CODEC;
    }

    /** Builds a {@link Zone}; {@code low}, {@code high} and {@code label} are required. */
    public static final class Builder extends ImmutableZone.Builder {
        Builder() {}
    }
}
