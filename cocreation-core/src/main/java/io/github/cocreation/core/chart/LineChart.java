/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.chart;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import org.immutables.value.Value;

/** Values over time: a line for each thing that is followed, over the same steps. */
@Value.Immutable
public abstract non-sealed class LineChart implements Chart {
    private static final ObjectCodec<LineChart> CODEC = Codecs.object("line chart", LineChart::builder, Builder::build)
            .required("caption", Caption.codec(), LineChart::caption, Builder::caption)
            .required("scale", Scale.codec(), LineChart::scale, Builder::scale)
            .many("steps", Codecs.STRING, LineChart::steps, Builder::addAllSteps)
            .many("lines", ChartLine.codec(), LineChart::lines, Builder::addAllLines)
            .many("zones", Zone.codec(), LineChart::zones, Builder::addAllZones)
            .codec();

    LineChart() {}

    @Override
    public abstract Caption caption();

    /** {@return the numbers the lines go up and down on} */
    public abstract Scale scale();

    /** {@return what each step is called, in order of time} */
    public abstract ImmutableList<String> steps();

    /** {@return the lines, the most important first} */
    public abstract ImmutableList<ChartLine> lines();

    /** {@return how values read, from low to high; empty if nothing is said about that} */
    public abstract ImmutableList<Zone> zones();

    /** Checks the values. */
    @Value.Check
    void check() {
        for (ChartLine line : lines()) {
            Require.that(
                    line.values().size() == steps().size(),
                    "number of values",
                    line.values().size(),
                    "line (" + line.label() + ")",
                    "must be that of the steps (" + steps().size() + ")",
                    "leave a value empty where there is none");
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
    public static ObjectCodec<LineChart> codec() {
        return CODEC;
    }

    /** Builds a {@link LineChart}; {@code caption} and {@code scale} are required. */
    public static final class Builder extends ImmutableLineChart.Builder {
        Builder() {}
    }
}
