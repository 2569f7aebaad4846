/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.composition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.vocabulary.MethodId;
import io.github.cocreation.core.vocabulary.Token;
import org.immutables.value.Value;

/** A token that a method needs and that is not there when its turn comes. */
@Value.Immutable
public abstract class TokenGap {
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

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link TokenGap}. */
    static final class Builder extends ImmutableTokenGap.Builder {
        Builder() {}
    }
}
