/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.measure;

import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import io.github.cocreation.core.source.Source;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A stretch of a measure's range and how to read it: from its lower edge, included, up to its upper edge, not included.
 * Without a lower edge it starts where the range does, without an upper edge it ends where the range does, that end
 * included.
 */
@Value.Immutable
public abstract class Band {
    private static final ObjectCodec<Band> CODEC = Codecs.object("band", Band::builder, Builder::build)
            .required("name", Codecs.STRING, Band::name, Builder::name)
            .required("level", Codecs.enumeration("level", Level.class), Band::level, Builder::level)
            .optional("atLeast", Codecs.DOUBLE, Band::atLeast, Builder::atLeast)
            .optional("below", Codecs.DOUBLE, Band::below, Builder::below)
            .required("reading", Codecs.STRING, Band::reading, Builder::reading)
            .required("source", Source.codec(), Band::source, Builder::source)
            .codec();

    Band() {}

    /** {@return its name, stable over releases, such as {@code concentrated}} */
    public abstract String name();

    /** {@return how much it asks for attention} */
    public abstract Level level();

    /** {@return the smallest value in it; empty for the lowest band} */
    public abstract Optional<Double> atLeast();

    /** {@return the smallest value above it; empty for the highest band} */
    public abstract Optional<Double> below();

    /** {@return what a value in it means, as a clause without full stop} */
    public abstract String reading();

    /** {@return where its edges come from} */
    public abstract Source source();

    /** Checks the values. */
    @Value.Check
    void check() {
        String where = "band (" + name() + ")";
        Require.slug("band", name());
        Require.text("reading", reading(), where);
        Require.that(
                atLeast().isEmpty() || below().isEmpty() || atLeast().get() < below().get(),
                "lower edge",
                atLeast().orElse(Double.NaN),
                where,
                "must be below its upper edge",
                "swap the edges");
    }

    /**
     * {@return whether a value of the range lies in it}
     *
     * @param value the value
     */
    public boolean contains(double value) {
        return (atLeast().isEmpty() || value >= atLeast().get()) && (below().isEmpty() || value < below().get());
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return how bands are read and written as JSON} */
    public static ObjectCodec<Band> codec() {
        return CODEC;
    }

    /** {@return name and edges, such as {@code concentrated [0.40, 0.60)}} */
    @Override
    public final String toString() {
        return name() + " " + atLeast().map(edge -> "[" + Digits.two(edge)).orElse("(..") + ", "
                + below().map(edge -> Digits.two(edge) + ")").orElse("..)");
    }

    /** Builds a {@link Band}; {@code name}, {@code level}, {@code reading} and {@code source} are required. */
    public static final class Builder extends ImmutableBand.Builder {
        Builder() {}
    }
}
