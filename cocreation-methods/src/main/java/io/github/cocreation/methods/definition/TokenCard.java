/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.definition;

import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import io.github.cocreation.core.text.Text;
import io.github.cocreation.core.vocabulary.Token;
import org.immutables.value.Value;

/** What a token means, and which other tokens one has as soon as one has it. */
@Value.Immutable
public abstract class TokenCard {
    TokenCard() {}

    /** {@return the token} */
    public abstract Token token();

    /** {@return what sort of thing it is} */
    public abstract TokenKind kind();

    /** {@return what it means} */
    public abstract Text definition();

    /** {@return the tokens one has with it; directly, see {@link TokenVocabulary#closure} for all} */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<Token> implies();

    /** Checks the implied tokens. */
    @Value.Check
    void check() {
        Require.that(
                !implies().contains(token()),
                "token",
                token(),
                "the vocabulary",
                "must not imply itself",
                "remove it from what it implies");
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return how token cards are read and written as JSON} */
    public static ObjectCodec<TokenCard> codec() {
        return Json.CODEC;
    }

    /** Builds a {@link TokenCard}; {@code token}, {@code kind} and {@code definition} are required. */
    public static final class Builder extends ImmutableTokenCard.Builder {
        Builder() {}
    }

    /** Made at first use, because definitions can be had without it. */
    private static final class Json {
        static final ObjectCodec<TokenCard> CODEC = Codecs.object("token", TokenCard::builder, Builder::build)
                .required("token", Token.codec(), TokenCard::token, Builder::token)
                .required("kind", Codecs.enumeration("token kind", TokenKind.class), TokenCard::kind, Builder::kind)
                .required("definition", Text.codec(), TokenCard::definition, Builder::definition)
                .many("implies", Token.codec(), TokenCard::implies, Builder::addAllImplies)
                .codec();
    }
}
