/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.chart;

import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import org.immutables.value.Value;

/** A named part of a plane. */
@Value.Immutable
public abstract class PlaneRegion {
    private static final ObjectCodec<PlaneRegion> CODEC = Codecs.object(
                    "plane region", PlaneRegion::builder, Builder::build)
            .required("label", Codecs.STRING, PlaneRegion::label, Builder::label)
            .required("left", Codecs.DOUBLE, PlaneRegion::left, Builder::left)
            .required("right", Codecs.DOUBLE, PlaneRegion::right, Builder::right)
            .required("bottom", Codecs.DOUBLE, PlaneRegion::bottom, Builder::bottom)
            .required("top", Codecs.DOUBLE, PlaneRegion::top, Builder::top)
            .codec();

    PlaneRegion() {}

    /** {@return what it is called} */
    public abstract String label();

    /** {@return where it starts across} */
    public abstract double left();

    /** {@return where it ends across} */
    public abstract double right();

    /** {@return where it starts upwards} */
    public abstract double bottom();

    /** {@return where it ends upwards} */
    public abstract double top();

    /** Checks the values. */
    @Value.Check
    void check() {
        Require.that(
                0 <= left() && left() < right() && right() <= 1 && 0 <= bottom() && bottom() < top() && top() <= 1,
                "edges",
                left() + " to " + right() + ", " + bottom() + " to " + top(),
                "region (" + label() + ")",
                "must lie in the plane, from low to high",
                "give shares of the plane between 0 and 1");
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
    public static ObjectCodec<PlaneRegion> codec() {
        return CODEC;
    }

    /** Builds a {@link PlaneRegion}; {@code label}, {@code left}, {@code right}, {@code bottom} and {@code top} are required. */
    public static final class Builder extends ImmutablePlaneRegion.Builder {
        Builder() {}
    }
}
