/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.advice;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import io.github.cocreation.core.vocabulary.MethodId;
import org.immutables.value.Value;

/** What the adviser says: what would help, what would but cannot be held, and what it does not know. */
@Value.Immutable
public abstract class Advice {
    private static final ObjectCodec<Advice> CODEC = Codecs.object("advice", Advice::builder, Builder::build)
            .many("recommendations", Recommendation.codec(), Advice::recommendations, Builder::addAllRecommendations)
            .many("excluded", Exclusion.codec(), Advice::excluded, Builder::addAllExcluded)
            .many("unknownRemedies", MethodId.codec(), Advice::unknownRemedies, Builder::addAllUnknownRemedies)
            .many("doubts", Doubt.codec(), Advice::doubts, Builder::addAllDoubts)
            .codec()
            .asDocument("cocreation/advice", 1);

    Advice() {}

    /**
     * {@return what would help: first the best answer to each need, most urgent need first, then the rest by score; the
     * {@link MethodAdvisor} says how}
     */
    public abstract ImmutableList<Recommendation> recommendations();

    /** {@return what would help and cannot be held here, by id} */
    public abstract ImmutableList<Exclusion> excluded();

    /** {@return remedies that a need names and the catalogue does not know} */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<MethodId> unknownRemedies();

    /** {@return why co-creation may not be the answer here, and what is instead; empty if nothing known says so} */
    public abstract ImmutableList<Doubt> doubts();

    /**
     * {@return the first recommendations}
     *
     * @param most how many at most, at least 0
     */
    public final ImmutableList<Recommendation> top(int most) {
        Require.atLeast("number of recommendations", most, 0, "");
        return recommendations().subList(0, Math.min(most, recommendations().size()));
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return how advice is read and written as JSON: documents of schema {@code cocreation/advice/1}} */
    public static ObjectCodec<Advice> codec() {
        return CODEC;
    }

    /** Builds an {@link Advice}; nothing is required. */
    public static final class Builder extends ImmutableAdvice.Builder {
        Builder() {}
    }
}
