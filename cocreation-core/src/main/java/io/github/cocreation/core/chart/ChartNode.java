/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.chart;

import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import org.immutables.value.Value;

/** Somebody or some group in a {@link NetworkChart}. */
@Value.Immutable
public abstract class ChartNode {
    private static final ObjectCodec<ChartNode> CODEC = Codecs.object("chart node", ChartNode::builder, Builder::build)
            .required("label", Codecs.STRING, ChartNode::label, Builder::label)
            .defaulted("group", Codecs.INT, ChartNode::group, Builder::group, -1)
            .defaulted("weight", Codecs.DOUBLE, ChartNode::weight, Builder::weight, 1.0)
            .many("badges", Codecs.enumeration("badge", Badge.class), ChartNode::badges, Builder::addAllBadges)
            .codec();

    ChartNode() {}

    /** {@return what it is called} */
    public abstract String label();

    /** {@return which group it belongs to, from 0; -1 if that is not known} */
    @Value.Default
    public int group() {
        return -1;
    }

    /** {@return how large it is beside the others, such as its heads} */
    @Value.Default
    public double weight() {
        return 1.0;
    }

    /** {@return what sets it apart} */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<Badge> badges();

    /** Checks the values. */
    @Value.Check
    void check() {
        Require.notNegative("weight", weight(), "node (" + label() + ")");
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
    public static ObjectCodec<ChartNode> codec() {
        return CODEC;
    }

    /** Builds a {@link ChartNode}; {@code label} is required. */
    public static final class Builder extends ImmutableChartNode.Builder {
        Builder() {}
    }
}
