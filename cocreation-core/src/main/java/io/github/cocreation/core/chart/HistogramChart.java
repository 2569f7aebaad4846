/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.chart;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import org.immutables.value.Value;

/** What chance brings, and what was observed among it. */
@Value.Immutable
public abstract non-sealed class HistogramChart implements Chart {
    private static final ObjectCodec<HistogramChart> CODEC = Codecs.object(
                    "histogram chart", HistogramChart::builder, Builder::build)
            .required("caption", Caption.codec(), HistogramChart::caption, Builder::caption)
            .required("scale", Scale.codec(), HistogramChart::scale, Builder::scale)
            .many("bins", HistogramBin.codec(), HistogramChart::bins, Builder::addAllBins)
            .required("binsName", Codecs.STRING, HistogramChart::binsName, Builder::binsName)
            .required("observed", Codecs.DOUBLE, HistogramChart::observed, Builder::observed)
            .required("observedText", Codecs.STRING, HistogramChart::observedText, Builder::observedText)
            .codec();

    HistogramChart() {}

    @Override
    public abstract Caption caption();

    /** {@return the values} */
    public abstract Scale scale();

    /** {@return how often they came up, from low to high} */
    public abstract ImmutableList<HistogramBin> bins();

    /** {@return what is counted} */
    public abstract String binsName();

    /** {@return the value observed} */
    public abstract double observed();

    /** {@return what to write beside it} */
    public abstract String observedText();

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return how it is read and written as JSON} */
    public static ObjectCodec<HistogramChart> codec() {
        return CODEC;
    }

    /** Builds a {@link HistogramChart}; {@code caption}, {@code scale}, {@code binsName}, {@code observed} and {@code observedText} are required. */
    public static final class Builder extends ImmutableHistogramChart.Builder {
        Builder() {}
    }
}
