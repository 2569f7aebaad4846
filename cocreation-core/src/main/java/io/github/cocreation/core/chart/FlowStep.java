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

/** One step of a {@link FlowChart}. */
@Value.Immutable
public abstract non-sealed class FlowStep implements FlowPart {
    private static final ObjectCodec<FlowStep> CODEC = Codecs.object("step", FlowStep::builder, Builder::build)
            .required("label", Codecs.STRING, FlowStep::label, Builder::label)
            .optional("detail", Codecs.STRING, FlowStep::detail, Builder::detail)
            .many("handed", Codecs.STRING, FlowStep::handed, Builder::addAllHanded)
            .codec();

    FlowStep() {}

    /** {@return what is done} */
    public abstract String label();

    /** {@return what else there is to know, such as how long it takes} */
    public abstract Optional<String> detail();

    /** {@return what is handed to it on the arrow that leads to it} */
    public abstract ImmutableList<String> handed();

    /** Checks the values. */
    @Value.Check
    void check() {
        Require.text("label", label(), "a step");
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
    public static ObjectCodec<FlowStep> codec() {
        return CODEC;
    }

    /** Builds a {@link FlowStep}; {@code label} is required. */
    public static final class Builder extends ImmutableFlowStep.Builder {
        Builder() {}
    }
}
