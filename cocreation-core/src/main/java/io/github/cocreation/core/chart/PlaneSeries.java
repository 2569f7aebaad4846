/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.chart;

import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import org.immutables.value.Value;

/** Points on a plane that belong together. */
@Value.Immutable
public abstract class PlaneSeries {
    private static final ObjectCodec<PlaneSeries> CODEC = Codecs.object(
                    "plane series", PlaneSeries::builder, Builder::build)
            .required("label", Codecs.STRING, PlaneSeries::label, Builder::label)
            .defaulted("dash", Codecs.enumeration("dash", Dash.class), PlaneSeries::dash, Builder::dash, Dash.NONE)
            .codec();

    PlaneSeries() {}

    /** {@return what they are} */
    public abstract String label();

    /** {@return how one is joined to the next, {@link Dash#NONE} if they are not} */
    @Value.Default
    public Dash dash() {
        return Dash.NONE;
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
    public static ObjectCodec<PlaneSeries> codec() {
        return CODEC;
    }

    /** Builds a {@link PlaneSeries}; {@code label} is required. */
    public static final class Builder extends ImmutablePlaneSeries.Builder {
        Builder() {}
    }
}
