/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.framework;

import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import io.github.cocreation.core.source.Source;
import io.github.cocreation.core.typology.CellId;
import org.immutables.value.Value;

/** What one type of co-creation asks for at least, by criterion of a framework. */
@Value.Immutable
public abstract class Minimum {
    private static final ObjectCodec<Minimum> CODEC = Codecs.object("minimum", Minimum::builder, Builder::build)
            .required("type", CellId.codec(), Minimum::type, Builder::type)
            .mapping(
                    "least",
                    Codecs.sortedMap(Codecs.DOUBLE, "criterion id", CriterionId::of, CriterionId::value),
                    Minimum::least,
                    Builder::putAllLeast)
            .required("source", Source.codec(), Minimum::source, Builder::source)
            .codec();

    Minimum() {}

    /** {@return the type of co-creation, such as {@code guided}} */
    public abstract CellId type();

    /** {@return by criterion the least score that suits the type; what is not named may be anything} */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<CriterionId, Double> least();

    /** {@return where the numbers come from} */
    public abstract Source source();

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return how minimums are read and written as JSON} */
    public static ObjectCodec<Minimum> codec() {
        return CODEC;
    }

    /** Builds a {@link Minimum}; {@code type} and {@code source} are required. */
    public static final class Builder extends ImmutableMinimum.Builder {
        Builder() {}
    }
}
