/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.typology;

import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import io.github.cocreation.core.source.Source;
import io.github.cocreation.core.text.Text;
import org.immutables.value.Value;

/** One thing to read in [0, 1] that tells where a process stands on an axis, and how much it counts there. */
@Value.Immutable
public abstract class Indicator {
    private static final ObjectCodec<Indicator> CODEC = Codecs.object("indicator", Indicator::builder, Builder::build)
            .required("id", Codecs.STRING, Indicator::id, Builder::id)
            .required("statement", Text.codec(), Indicator::statement, Builder::statement)
            .required("weight", Codecs.DOUBLE, Indicator::weight, Builder::weight)
            .required("source", Source.codec(), Indicator::source, Builder::source)
            .codec();

    Indicator() {}

    /** {@return its id, unique on the axis, such as {@code voice}} */
    public abstract String id();

    /** {@return what is read} */
    public abstract Text statement();

    /** {@return how much it counts, in [0, 1]; the weights on an axis add up to 1} */
    public abstract double weight();

    /** {@return where the choice and the weight come from} */
    public abstract Source source();

    /** Checks the values. */
    @Value.Check
    void check() {
        Require.slug("indicator", id());
        Require.unitInterval("weight", weight(), "indicator (" + id() + ")");
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return how indicators are read and written as JSON} */
    public static ObjectCodec<Indicator> codec() {
        return CODEC;
    }

    /** Builds an {@link Indicator}; everything is required. */
    public static final class Builder extends ImmutableIndicator.Builder {
        Builder() {}
    }
}
