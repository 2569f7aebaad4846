/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.selection;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.json.Codec;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import org.immutables.value.Value;

/**
 * Why some people cannot have a better chance: weights of kinds of equal people under which no panel is heavier than a bound.
 * The weighted mean of chances is the mean weight of the panels drawn, so it is not more than the bound either.
 */
@Value.Immutable
public abstract class ChanceLevel {
    private static final Codec<ImmutableSortedMap<Integer, Double>> WEIGHTS =
            Codecs.sortedMap(Codecs.DOUBLE, "kind", Integer::valueOf, String::valueOf);
    private static final ObjectCodec<ChanceLevel> CODEC = Codecs.object("level", ChanceLevel::builder, Builder::build)
            .mapping("weights", WEIGHTS, ChanceLevel::weights, Builder::putAllWeights)
            .required("heaviest", Codecs.DOUBLE, ChanceLevel::heaviest, Builder::heaviest)
            .required("proof", ProofJson.steps(), ChanceLevel::proof, Builder::proof)
            .codec();

    ChanceLevel() {}

    /** {@return the weight of all people of a kind together, by kind; kinds are numbered in the order of the pool} */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<Integer, Double> weights();

    /** {@return the bound} */
    public abstract double heaviest();

    /** {@return why no panel is heavier, step by step: splits by seats of a kind, and prices of quotas} */
    public abstract ImmutableList<ImmutableList<Double>> proof();

    static ChanceLevel of(TypeLottery.Level level) {
        Builder builder = builder();
        for (int t = 0; t < level.weights().length; t++) {
            if (level.weights()[t] > 0) {
                builder.putWeight(t, level.weights()[t]);
            }
        }
        return builder.heaviest(level.heaviest())
                .proof(ProofJson.write(level.proof()))
                .build();
    }

    static Builder builder() {
        return new Builder();
    }

    /** {@return how levels are read and written as JSON} */
    public static ObjectCodec<ChanceLevel> codec() {
        return CODEC;
    }

    static final class Builder extends ImmutableChanceLevel.Builder {
        Builder() {}
    }
}
