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

/** What happens when, in lanes beside each other. */
@Value.Immutable
public abstract non-sealed class TimelineChart implements Chart {
    private static final ObjectCodec<TimelineChart> CODEC = Codecs.object(
                    "timeline chart", TimelineChart::builder, Builder::build)
            .required("caption", Caption.codec(), TimelineChart::caption, Builder::caption)
            .required("scale", Scale.codec(), TimelineChart::scale, Builder::scale)
            .many("lanes", Codecs.STRING, TimelineChart::lanes, Builder::addAllLanes)
            .many("blocks", TimelineBlock.codec(), TimelineChart::blocks, Builder::addAllBlocks)
            .codec();

    TimelineChart() {}

    @Override
    public abstract Caption caption();

    /** {@return the time} */
    public abstract Scale scale();

    /** {@return the name of each lane} */
    public abstract ImmutableList<String> lanes();

    /** {@return what happens} */
    public abstract ImmutableList<TimelineBlock> blocks();

    /** Checks the values. */
    @Value.Check
    void check() {
        for (TimelineBlock block : blocks()) {
            Require.that(
                    block.lane() >= 0 && block.lane() < lanes().size(),
                    "lane",
                    block.lane(),
                    "block (" + block.label() + ")",
                    "must be one of " + lanes().size(),
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
    public static ObjectCodec<TimelineChart> codec() {
        return CODEC;
    }

    /** Builds a {@link TimelineChart}; {@code caption} and {@code scale} are required. */
    public static final class Builder extends ImmutableTimelineChart.Builder {
        Builder() {}
    }
}
