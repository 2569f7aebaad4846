/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.chart;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import java.util.Optional;
import org.immutables.value.Value;

/** Where things stand on two axes, each from 0 to 1, between named regions. */
@Value.Immutable
public abstract non-sealed class PlaneChart implements Chart {
    private static final ObjectCodec<PlaneChart> CODEC = Codecs.object(
                    "plane chart", PlaneChart::builder, Builder::build)
            .required("caption", Caption.codec(), PlaneChart::caption, Builder::caption)
            .required("across", PlaneAxis.codec(), PlaneChart::across, Builder::across)
            .required("up", PlaneAxis.codec(), PlaneChart::up, Builder::up)
            .many("regions", PlaneRegion.codec(), PlaneChart::regions, Builder::addAllRegions)
            .many("series", PlaneSeries.codec(), PlaneChart::series, Builder::addAllSeries)
            .many("points", PlanePoint.codec(), PlaneChart::points, Builder::addAllPoints)
            .optional("spread-name", Codecs.STRING, PlaneChart::spreadName, Builder::spreadName)
            .optional("range-name", Codecs.STRING, PlaneChart::rangeName, Builder::rangeName)
            .codec();

    PlaneChart() {}

    @Override
    public abstract Caption caption();

    /** {@return the axis from left to right} */
    public abstract PlaneAxis across();

    /** {@return the axis from bottom to top} */
    public abstract PlaneAxis up();

    /** {@return the named parts} */
    public abstract ImmutableList<PlaneRegion> regions();

    /** {@return what the points belong to} */
    public abstract ImmutableList<PlaneSeries> series();

    /** {@return the points, in the order in which they are joined} */
    public abstract ImmutableList<PlanePoint> points();

    /** {@return what the ring around a point means; empty if the legend does not say} */
    public abstract Optional<String> spreadName();

    /** {@return what the lines across a point mean, between which it probably lies; empty if the legend does not say} */
    public abstract Optional<String> rangeName();

    /** Checks the values. */
    @Value.Check
    void check() {
        for (PlanePoint point : points()) {
            Require.that(
                    point.series() >= 0 && point.series() < series().size(),
                    "series",
                    point.series(),
                    "point (" + point.label() + ")",
                    "must be one of " + series().size(),
                    "count from 0");
        }
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
    public static ObjectCodec<PlaneChart> codec() {
        return CODEC;
    }

    /** Builds a {@link PlaneChart}; {@code caption}, {@code across} and {@code up} are required. */
    public static final class Builder extends ImmutablePlaneChart.Builder {
        Builder() {}
    }
}
