/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.chart;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import java.util.Optional;
import org.immutables.value.Value;

/** Amounts side by side: a bar for each, with a mark beside it that it may be held against. */
@Value.Immutable
public abstract non-sealed class BarChart implements Chart {
    private static final ObjectCodec<BarChart> CODEC = Codecs.object("bar chart", BarChart::builder, Builder::build)
            .required("caption", Caption.codec(), BarChart::caption, Builder::caption)
            .required("scale", Scale.codec(), BarChart::scale, Builder::scale)
            .many("bars", Bar.codec(), BarChart::bars, Builder::addAllBars)
            .optional("valueName", Codecs.STRING, BarChart::valueName, Builder::valueName)
            .optional("markName", Codecs.STRING, BarChart::markName, Builder::markName)
            .many("toneNames", ToneName.codec(), BarChart::toneNames, Builder::addAllToneNames)
            .codec();

    BarChart() {}

    @Override
    public abstract Caption caption();

    /** {@return the numbers along the bars} */
    public abstract Scale scale();

    /** {@return the bars, in reading order} */
    public abstract ImmutableList<Bar> bars();

    /** {@return what a bar stands for, if there are marks too} */
    public abstract Optional<String> valueName();

    /** {@return what a mark stands for; empty if there are none} */
    public abstract Optional<String> markName();

    /** {@return what the tones mean that are used; empty if the words of the bars say so} */
    public abstract ImmutableList<ToneName> toneNames();

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return how it is read and written as JSON} */
    public static ObjectCodec<BarChart> codec() {
        return CODEC;
    }

    /** Builds a {@link BarChart}; {@code caption} and {@code scale} are required. */
    public static final class Builder extends ImmutableBarChart.Builder {
        Builder() {}
    }
}
