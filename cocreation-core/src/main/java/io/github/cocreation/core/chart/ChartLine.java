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

/** One line of a {@link LineChart}. */
@Value.Immutable
public abstract class ChartLine {
    private static final ObjectCodec<ChartLine> CODEC = Codecs.object("chart line", ChartLine::builder, Builder::build)
            .required("label", Codecs.STRING, ChartLine::label, Builder::label)
            .many("values", Codecs.DOUBLE.orNull(), ChartLine::values, Builder::addAllValues)
            .codec();

    ChartLine() {}

    /** {@return what it follows} */
    public abstract String label();

    /** {@return a value for every step, empty where there is none, so that the line breaks} */
    public abstract ImmutableList<Optional<Double>> values();

    /** Checks the values. */
    @Value.Check
    void check() {
        Require.text("label", label(), "a line");
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
    public static ObjectCodec<ChartLine> codec() {
        return CODEC;
    }

    /** Builds a {@link ChartLine}; {@code label} is required. */
    public static final class Builder extends ImmutableChartLine.Builder {
        Builder() {}
    }
}
