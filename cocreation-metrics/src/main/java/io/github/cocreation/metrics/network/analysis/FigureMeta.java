/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.analysis;

import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import io.github.cocreation.core.network.Direction;
import io.github.cocreation.core.network.WeightMeaning;
import org.immutables.value.Value;

/** How a network was read, and what was not computed. */
@Value.Immutable
public abstract class FigureMeta {
    static final ObjectCodec<FigureMeta> CODEC = Codecs.object("meta", FigureMeta::builder, Builder::build)
            .required(
                    "directed",
                    Codecs.BOOLEAN.map(
                            directed -> directed ? Direction.DIRECTED : Direction.UNDIRECTED,
                            direction -> direction == Direction.DIRECTED),
                    FigureMeta::direction,
                    Builder::direction)
            .required(
                    "weight_meaning",
                    Codecs.enumeration("weight meaning", WeightMeaning.class),
                    FigureMeta::weightMeaning,
                    Builder::weightMeaning)
            .required("nodes", Codecs.INT, FigureMeta::nodes, Builder::nodes)
            .required("edges", Codecs.INT, FigureMeta::edges, Builder::edges)
            .many("left_out", Codecs.STRING, FigureMeta::leftOut, Builder::addAllLeftOut)
            .codec();

    FigureMeta() {}

    /** {@return whether ties run from one end to the other} */
    public abstract Direction direction();

    /** {@return what a larger weight says} */
    public abstract WeightMeaning weightMeaning();

    /** {@return how many stakeholders there are} */
    public abstract int nodes();

    /** {@return how many ties there are} */
    public abstract int edges();

    /** {@return the figures that would take minutes in a network of this size, so that they are computed only when they are named} */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<String> leftOut();

    static Builder builder() {
        return new Builder();
    }

    static final class Builder extends ImmutableFigureMeta.Builder {
        Builder() {}
    }
}
