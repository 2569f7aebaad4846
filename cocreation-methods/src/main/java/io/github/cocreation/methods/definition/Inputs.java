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
 * What a method starts from.
 *
 * @param required tokens that must be there, directly or implied by others, before it can start
 * @param optional tokens that make it better
 */
public record Inputs(ImmutableSortedSet<Token> required, ImmutableSortedSet<Token> optional) {
    /**
     * Checks the tokens.
     *
     * @param required tokens that must be there, directly or implied by others, before it can start
     * @param optional tokens that make it better
     * @throws IllegalArgumentException if a token is both required and optional
     */
    public Inputs {
        var both = Sets.intersection(required, optional);
        Require.that(
                both.isEmpty(),
                "tokens",
                both,
                "a method's inputs",
                "must not be both required and optional",
                "keep them where the method cannot start without them");
    }

    /** {@return how inputs are read and written as JSON} */
    public static ObjectCodec<Inputs> codec() {
        return Json.CODEC;
    }

    /** Made at first use, because definitions can be had without it. */
    private static final class Json {
        static final ObjectCodec<Inputs> CODEC = Codecs.record(
                "method's inputs",
                Codecs.defaultedField("required", SortedSets.tokens(), Inputs::required, ImmutableSortedSet.of()),
                Codecs.defaultedField("optional", SortedSets.tokens(), Inputs::optional, ImmutableSortedSet.of()),
                Inputs::new);
    }
}
