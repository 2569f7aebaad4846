/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.chart;

import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import java.util.Optional;
import org.immutables.value.Value;

/** A point on a plane. */
@Value.Immutable
public abstract class PlanePoint {
    private static final ObjectCodec<PlanePoint> CODEC = Codecs.object(
                    "plane point", PlanePoint::builder, Builder::build)
            .required("label", Codecs.STRING, PlanePoint::label, Builder::label)
            .required("x", Codecs.DOUBLE, PlanePoint::x, Builder::x)
            .required("y", Codecs.DOUBLE, PlanePoint::y, Builder::y)
            .defaulted("series", Codecs.INT, PlanePoint::series, Builder::series, 0)
            .optional("spread", Codecs.DOUBLE, PlanePoint::spread, Builder::spread)
            .optional("across", PlaneRange.codec(), PlanePoint::across, Builder::across)
            .optional("up", PlaneRange.codec(), PlanePoint::up, Builder::up)
            .codec();

    PlanePoint() {}

    /** {@return what it is} */
    public abstract String label();

    /** {@return how far across, in [0, 1]} */
    public abstract double x();

    /** {@return how far up, in [0, 1]} */
    public abstract double y();

    /** {@return which series it belongs to, from 0} */
    @Value.Default
    public int series() {
        return 0;
    }

    /** {@return the radius around it in which its place means the same; empty if there is none} */
    public abstract Optional<Double> spread();

    /** {@return between what it probably lies from left to right; empty if nothing is known about that} */
    public abstract Optional<PlaneRange> across();

    /** {@return between what it probably lies from bottom to top; empty if nothing is known about that} */
    public abstract Optional<PlaneRange> up();

    /** Checks the values. */
    @Value.Check
    void check() {
        Require.unitInterval("x", x(), "point (" + label() + ")");
        Require.unitInterval("y", y(), "point (" + label() + ")");
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
    public static ObjectCodec<PlanePoint> codec() {
        return CODEC;
    }

    /** Builds a {@link PlanePoint}; {@code label}, {@code x} and {@code y} are required. */
    public static final class Builder extends ImmutablePlanePoint.Builder {
        Builder() {}
    }
}
