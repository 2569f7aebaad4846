/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.chart;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import org.immutables.value.Value;

/** How much of what set out is left at each stage, and where the rest went. */
@Value.Immutable
public abstract non-sealed class FunnelChart implements Chart {
    private static final ObjectCodec<FunnelChart> CODEC = Codecs.object(
                    "funnel chart", FunnelChart::builder, Builder::build)
            .required("caption", Caption.codec(), FunnelChart::caption, Builder::caption)
            .many("stages", FunnelStage.codec(), FunnelChart::stages, Builder::addAllStages)
            .codec();

    FunnelChart() {}

    @Override
    public abstract Caption caption();

    /** {@return the stages, in order} */
    public abstract ImmutableList<FunnelStage> stages();

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return how it is read and written as JSON} */
    public static ObjectCodec<FunnelChart> codec() {
        return CODEC;
    }

    /** Builds a {@link FunnelChart}; {@code caption} is required. */
    public static final class Builder extends ImmutableFunnelChart.Builder {
        Builder() {}
    }
}
