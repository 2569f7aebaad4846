/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.analysis;

import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import io.github.cocreation.core.network.Direction;
import io.github.cocreation.core.network.LayerId;
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
            .many("layers", LayerId.codec(), FigureMeta::layers, Builder::addAllLayers)
            .required("nodes", Codecs.INT, FigureMeta::nodes, Builder::nodes)
            .required("edges", Codecs.INT, FigureMeta::edges, Builder::edges)
            .required("self_ties_dropped", Codecs.INT, FigureMeta::selfTies, Builder::selfTies)
            .required("parallel_ties_merged", Codecs.INT, FigureMeta::mergedTies, Builder::mergedTies)
            .required("zero_weights_dropped", Codecs.INT, FigureMeta::zeroWeights, Builder::zeroWeights)
            .many("left_out", Codecs.STRING, FigureMeta::leftOut, Builder::addAllLeftOut)
            .codec();

    FigureMeta() {}

    /** {@return whether ties run from one end to the other} */
    public abstract Direction direction();

    /** {@return what a larger weight says} */
    public abstract WeightMeaning weightMeaning();

    /** {@return the layers that were read, where they are told: the union, if they are several} */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<LayerId> layers();

    /** {@return how many stakeholders there are} */
    public abstract int nodes();

    /** {@return how many ties there are} */
    public abstract int edges();

    /** {@return how many ties to oneself were dropped} */
    @Value.Default
    public int selfTies() {
        return 0;
    }

    /** {@return how many ties fewer there are because parallel ones were merged: strengths added, of costs the smallest kept} */
    @Value.Default
    public int mergedTies() {
        return 0;
    }

    /** {@return how many ties were left out because their weight was 0} */
    @Value.Default
    public int zeroWeights() {
        return 0;
    }

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
