/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.framework;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import io.github.cocreation.core.source.Source;
import io.github.cocreation.core.text.Text;
import org.immutables.value.Value;

/** What the criteria of a framework are sorted by, such as the managerial dimension of governance. */
@Value.Immutable
public abstract class Dimension {
    private static final ObjectCodec<Dimension> CODEC = Codecs.object("dimension", Dimension::builder, Builder::build)
            .required("id", DimensionId.codec(), Dimension::id, Builder::id)
            .required("name", Text.codec(), Dimension::name, Builder::name)
            .required("definition", Text.codec(), Dimension::definition, Builder::definition)
            .many("sources", Source.codec(), Dimension::sources, Builder::addAllSources)
            .codec();

    Dimension() {}

    /** {@return the dimension's id} */
    public abstract DimensionId id();

    /** {@return what it is called} */
    public abstract Text name();

    /** {@return what it covers} */
    public abstract Text definition();

    /** {@return where it comes from, at least one} */
    public abstract ImmutableList<Source> sources();

    /** Checks the values. */
    @Value.Check
    void check() {
        Source.require(sources(), "dimension (" + id() + ")");
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return how dimensions are read and written as JSON} */
    public static ObjectCodec<Dimension> codec() {
        return CODEC;
    }

    /** Builds a {@link Dimension}; everything is required. */
    public static final class Builder extends ImmutableDimension.Builder {
        Builder() {}
    }
}
