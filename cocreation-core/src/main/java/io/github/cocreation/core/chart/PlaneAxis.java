/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.chart;

import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import org.immutables.value.Value;

/** One side of a {@link PlaneChart}, from 0 to 1. */
@Value.Immutable
public abstract class PlaneAxis {
    private static final ObjectCodec<PlaneAxis> CODEC = Codecs.object("plane axis", PlaneAxis::builder, Builder::build)
            .required("title", Codecs.STRING, PlaneAxis::title, Builder::title)
            .required("low", Codecs.STRING, PlaneAxis::low, Builder::low)
            .required("high", Codecs.STRING, PlaneAxis::high, Builder::high)
            .codec();

    PlaneAxis() {}

    /** {@return what it asks} */
    public abstract String title();

    /** {@return what 0 means} */
    public abstract String low();

    /** {@return what 1 means} */
    public abstract String high();

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return how it is read and written as JSON} */
    public static ObjectCodec<PlaneAxis> codec() {
        return CODEC;
    }

    /** Builds a {@link PlaneAxis}; {@code title}, {@code low} and {@code high} are required. */
    public static final class Builder extends ImmutablePlaneAxis.Builder {
        Builder() {}
    }
}
