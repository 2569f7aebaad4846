/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.chart;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import org.immutables.value.Value;

/** What is done in which order, and what is handed on. */
@Value.Immutable
public abstract non-sealed class FlowChart implements Chart {
    private static final ObjectCodec<FlowChart> CODEC = Codecs.object("flow chart", FlowChart::builder, Builder::build)
            .required("caption", Caption.codec(), FlowChart::caption, Builder::caption)
            .many("start", Codecs.STRING, FlowChart::start, Builder::addAllStart)
            .required("part", FlowPart.codec(), FlowChart::part, Builder::part)
            .many("end", Codecs.STRING, FlowChart::end, Builder::addAllEnd)
            .codec();

    FlowChart() {}

    @Override
    public abstract Caption caption();

    /** {@return what there is at the start} */
    public abstract ImmutableList<String> start();

    /** {@return what is done} */
    public abstract FlowPart part();

    /** {@return what there is at the end} */
    public abstract ImmutableList<String> end();

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return how it is read and written as JSON} */
    public static ObjectCodec<FlowChart> codec() {
        return CODEC;
    }

    /** Builds a {@link FlowChart}; {@code caption} and {@code part} are required. */
    public static final class Builder extends ImmutableFlowChart.Builder {
        Builder() {}
    }
}
