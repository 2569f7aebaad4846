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

/** Steps of a {@link FlowChart} that belong together. */
@Value.Immutable
public abstract non-sealed class FlowGroup implements FlowPart {
    private static final ObjectCodec<FlowGroup> CODEC = Codecs.object("group", FlowGroup::builder, Builder::build)
            .required("order", Codecs.enumeration("order", FlowOrder.class), FlowGroup::order, Builder::order)
            .optional("label", Codecs.STRING, FlowGroup::label, Builder::label)
            .many("parts", Codecs.lazy(FlowPart::codec), FlowGroup::parts, Builder::addAllParts)
            .codec();

    FlowGroup() {}

    /** {@return how they stand to each other} */
    public abstract FlowOrder order();

    /** {@return what is said about them, such as how often they are repeated} */
    public abstract Optional<String> label();

    /** {@return the steps or groups of them} */
    public abstract ImmutableList<FlowPart> parts();

    /** Checks the values. */
    @Value.Check
    void check() {
        Require.that(!parts().isEmpty(), "parts", parts(), "a group of steps", "must not be empty", "leave it out");
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
    public static ObjectCodec<FlowGroup> codec() {
        return CODEC;
    }

    /** Builds a {@link FlowGroup}; {@code order} is required. */
    public static final class Builder extends ImmutableFlowGroup.Builder {
        Builder() {}
    }
}
