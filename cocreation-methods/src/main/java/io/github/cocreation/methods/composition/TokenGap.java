/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.composition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import io.github.cocreation.core.vocabulary.MethodId;
import io.github.cocreation.core.vocabulary.Token;
import org.immutables.value.Value;

/** A token that a method needs and that is not there when its turn comes. */
@Value.Immutable
public abstract class TokenGap {
    private static final ObjectCodec<TokenGap> CODEC = Codecs.object("token gap", TokenGap::builder, Builder::build)
            .required("place", Codecs.STRING, TokenGap::place, Builder::place)
            .required("method", MethodId.codec(), TokenGap::method, Builder::method)
            .required("token", Token.codec(), TokenGap::token, Builder::token)
            .many("givenBy", Token.codec(), TokenGap::givenBy, Builder::addAllGivenBy)
            .many("bridges", MethodId.codec(), TokenGap::bridges, Builder::addAllBridges)
            .many("chain", MethodId.codec(), TokenGap::chain, Builder::addAllChain)
            .codec();

    TokenGap() {}

    /** {@return where in the programme, such as {@code parts[2]}} */
    public abstract String place();

    /** {@return the method that needs it} */
    public abstract MethodId method();

    /** {@return the token that is missing} */
    public abstract Token token();

    /** {@return the tokens any of which would do: itself, and those that imply it} */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<Token> givenBy();

    /** {@return methods that could start here and would make it, at most three, the quickest first} */
    public abstract ImmutableList<MethodId> bridges();

    /** {@return if no single method would do: the quickest chain of methods that makes it from what is there; may be empty} */
    public abstract ImmutableList<MethodId> chain();

    /** {@return how gaps are read and written as JSON} */
    public static ObjectCodec<TokenGap> codec() {
        return CODEC;
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link TokenGap}. */
    static final class Builder extends ImmutableTokenGap.Builder {
        Builder() {}
    }
}
