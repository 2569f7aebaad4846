/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.framework;

import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import io.github.cocreation.core.source.Source;
import org.immutables.value.Value;

/** How much a criterion counts in the dimension it belongs to first, and how much in the one it also serves. */
@Value.Immutable
public abstract class Weighting {
    private static final ObjectCodec<Weighting> CODEC = Codecs.object("weighting", Weighting::builder, Builder::build)
            .required("primary", Codecs.DOUBLE, Weighting::primary, Builder::primary)
            .required("secondary", Codecs.DOUBLE, Weighting::secondary, Builder::secondary)
            .required("source", Source.codec(), Weighting::source, Builder::source)
            .codec();

    Weighting() {}

    /** {@return the weight in the primary dimension, in [0, 1]} */
    public abstract double primary();

    /** {@return the weight in the secondary dimension, in [0, 1], at most the primary one} */
    public abstract double secondary();

    /** {@return where the weights come from} */
    public abstract Source source();

    /** Checks the values. */
    @Value.Check
    void check() {
        Require.unitInterval("primary weight", primary(), "a weighting");
        Require.unitInterval("secondary weight", secondary(), "a weighting");
        Require.that(
                secondary() <= primary(),
                "secondary weight",
                secondary(),
                "a weighting",
                "must be at most the primary one (" + primary() + ")",
                "swap them");
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return how weightings are read and written as JSON} */
    public static ObjectCodec<Weighting> codec() {
        return CODEC;
    }

    /** Builds a {@link Weighting}; everything is required. */
    public static final class Builder extends ImmutableWeighting.Builder {
        Builder() {}
    }
}
