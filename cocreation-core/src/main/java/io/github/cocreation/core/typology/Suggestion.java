/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.typology;

import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import io.github.cocreation.core.source.Source;
import io.github.cocreation.core.vocabulary.Purpose;
import org.immutables.value.Value;

/** How well each type of a typology suits one purpose. */
@Value.Immutable
public abstract class Suggestion {
    /** The score of a type that suits a purpose best. */
    public static final int BEST = 3;

    private static final ObjectCodec<Suggestion> CODEC = Codecs.object(
                    "suggestion", Suggestion::builder, Builder::build)
            .required("purpose", Purpose.codec(), Suggestion::purpose, Builder::purpose)
            .mapping(
                    "scores",
                    Codecs.sortedMap(Codecs.INT, "cell id", CellId::of, CellId::value),
                    Suggestion::scores,
                    Builder::putAllScores)
            .required("source", Source.codec(), Suggestion::source, Builder::source)
            .codec();

    Suggestion() {}

    /** {@return the purpose} */
    public abstract Purpose purpose();

    /** {@return by type a score from 0, does not suit, to {@value #BEST}, suits best} */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<CellId, Integer> scores();

    /** {@return where the scores come from} */
    public abstract Source source();

    /** Checks the values. */
    @Value.Check
    void check() {
        scores().forEach((cell, score) -> Require.that(
                score >= 0 && score <= BEST,
                "score",
                score,
                "type (" + cell + ") for the purpose (" + purpose() + ")",
                "must be a whole number from 0 to " + BEST,
                "use 0 for a type that does not suit"));
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return how suggestions are read and written as JSON} */
    public static ObjectCodec<Suggestion> codec() {
        return CODEC;
    }

    /** Builds a {@link Suggestion}; {@code purpose} and {@code source} are required. */
    public static final class Builder extends ImmutableSuggestion.Builder {
        Builder() {}
    }
}
