/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.analysis;

import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import io.github.cocreation.core.stakeholder.StakeholderId;
import java.util.Optional;
import org.immutables.value.Value;

/** The numbers of one tie; empty are those not asked for, and those that make no sense in the network. */
@Value.Immutable
public abstract class TieFigures {
    static final ObjectCodec<TieFigures> CODEC = Codecs.object("tie", TieFigures::builder, Builder::build)
            .required("source", StakeholderId.codec(), TieFigures::source, Builder::source)
            .required("target", StakeholderId.codec(), TieFigures::target, Builder::target)
            .optional("betweenness", Codecs.NUMBER, TieFigures::betweenness, Builder::betweenness)
            .optional(
                    "betweenness_weighted_cost",
                    Codecs.NUMBER,
                    TieFigures::betweennessWeightedCost,
                    Builder::betweennessWeightedCost)
            .optional(
                    "betweenness_weighted_inverse",
                    Codecs.NUMBER,
                    TieFigures::betweennessWeightedInverse,
                    Builder::betweennessWeightedInverse)
            .optional("is_bridge", Codecs.NUMBER, TieFigures::isBridge, Builder::isBridge)
            .codec();

    TieFigures() {}

    /** {@return where it starts, or one of its ends} */
    public abstract StakeholderId source();

    /** {@return where it leads, or its other end} */
    public abstract StakeholderId target();

    /** {@return how many shortest paths run over it, a tie being one step} */
    public abstract Optional<Double> betweenness();

    /** {@return the same with the weight as length} */
    public abstract Optional<Double> betweennessWeightedCost();

    /** {@return the same with 1 divided by the weight as length} */
    public abstract Optional<Double> betweennessWeightedInverse();

    /** {@return 1 if it is all that holds two parts together, regardless of directions, otherwise 0} */
    public abstract Optional<Double> isBridge();

    static Builder builder() {
        return new Builder();
    }

    static final class Builder extends ImmutableTieFigures.Builder {
        Builder() {}
    }
}
