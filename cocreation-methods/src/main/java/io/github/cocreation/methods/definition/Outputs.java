/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.definition;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import io.github.cocreation.core.vocabulary.Token;

/**
 * What a method leaves behind.
 *
 * @param primary tokens that a normal run yields, at least one
 * @param secondary tokens that are likely as well
 */
public record Outputs(ImmutableSortedSet<Token> primary, ImmutableSortedSet<Token> secondary) {
    /**
     * Checks the tokens.
     *
     * @param primary tokens that a normal run yields, at least one
     * @param secondary tokens that are likely as well
     * @throws IllegalArgumentException if none is primary, or one is both primary and secondary
     */
    public Outputs {
        Require.that(
                !primary.isEmpty(),
                "primary tokens",
                primary,
                "a method's outputs",
                "must not be empty",
                "name what a normal run yields, insights at the least");
        var both = Sets.intersection(primary, secondary);
        Require.that(
                both.isEmpty(),
                "tokens",
                both,
                "a method's outputs",
                "must not be both primary and secondary",
                "keep those a normal run yields as primary");
    }

    /** {@return all of them, primary and secondary} */
    public ImmutableSortedSet<Token> all() {
        return ImmutableSortedSet.copyOf(Sets.union(primary, secondary));
    }

    /** {@return how outputs are read and written as JSON} */
    public static ObjectCodec<Outputs> codec() {
        return Json.CODEC;
    }

    /** Made at first use, because definitions can be had without it. */
    private static final class Json {
        static final ObjectCodec<Outputs> CODEC = Codecs.record(
                "method's outputs",
                Codecs.field("primary", SortedSets.tokens(), Outputs::primary),
                Codecs.defaultedField("secondary", SortedSets.tokens(), Outputs::secondary, ImmutableSortedSet.of()),
                Outputs::new);
    }
}
