/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.advice;

import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import io.github.cocreation.core.source.Source;
import java.util.Arrays;
import org.immutables.value.Value;

/** What each facet counts in advice: data, to be replaced by those who know better. */
@Value.Immutable
public abstract class AdviceWeights {
    private static final double REPEAT_DISCOUNT = 0.5;

    private static final ObjectCodec<AdviceWeights> CODEC = Codecs.object(
                    "weights of advice", AdviceWeights::builder, Builder::build)
            .mapping(
                    "facets",
                    Codecs.<Facet, Double>sortedMap(Codecs.DOUBLE, "facet", Facet::named, Facet::word),
                    AdviceWeights::facets,
                    Builder::putAllFacets)
            .required("repeatDiscount", Codecs.DOUBLE, AdviceWeights::repeatDiscount, Builder::repeatDiscount)
            .required("source", Source.codec(), AdviceWeights::source, Builder::source)
            .codec()
            .asDocument("cocreation/advice-weights", 1);

    private static final AdviceWeights BUILT_IN = builder()
            .putAllFacets(Arrays.stream(Facet.values())
                    .filter(facet -> facet != Facet.REPETITION)
                    .collect(ImmutableSortedMap.toImmutableSortedMap(
                            Facet::compareTo, facet -> facet, Facet::defaultWeight)))
            .repeatDiscount(REPEAT_DISCOUNT)
            .source(Source.heuristic("facets and weights of this library"))
            .build();

    AdviceWeights() {}

    /** {@return by facet what it counts; a facet that is left out counts nothing, and they need not add up to 1} */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<Facet, Double> facets();

    /** {@return the share that is taken off the score of a method used before, in [0, 1]} */
    public abstract double repeatDiscount();

    /** {@return where they come from; those of this library are a heuristic} */
    public abstract Source source();

    /** Checks the numbers. */
    @Value.Check
    void check() {
        Require.that(
                !facets().containsKey(Facet.REPETITION),
                "facet",
                "repetition",
                "the adviser",
                "has no weight",
                "set the discount with withRepeatDiscount()");
        facets().forEach((facet, weight) ->
                Require.notNegative("weight of facet (" + facet.word() + ")", weight, "the adviser"));
        Require.unitInterval("discount for repetition", repeatDiscount(), "the adviser");
    }

    /** {@return the weights of this library, a heuristic} */
    public static AdviceWeights builtIn() {
        return BUILT_IN;
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return how weights are read and written as JSON: documents of schema {@code cocreation/advice-weights/1}} */
    public static ObjectCodec<AdviceWeights> codec() {
        return CODEC;
    }

    /** Builds {@link AdviceWeights}; discount and source are required. */
    public static final class Builder extends ImmutableAdviceWeights.Builder {
        Builder() {}
    }
}
