/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.definition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.check.DidYouMean;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import io.github.cocreation.core.source.Source;
import io.github.cocreation.core.vocabulary.Token;
import io.github.cocreation.methods.card.CardIndex;
import io.github.cocreation.methods.card.CardKind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The tokens that methods exchange, and what each implies. Open: a host adds its own with {@link #and}.
 *
 * <p>Having a token means having what it implies, and what that implies: who has a {@code prototype} has {@code options},
 * and who has those has {@code ideas}.
 *
 * @param cards the tokens' cards, by token
 * @param sources where the vocabulary comes from
 */
public record TokenVocabulary(ImmutableSortedMap<Token, TokenCard> cards, ImmutableList<Source> sources) {
    /** {@return the tokens that the built-in methods use} */
    public static TokenVocabulary builtIn() {
        return BuiltIn.VOCABULARY;
    }

    /**
     * {@return the vocabulary of these tokens; what they imply may also be tokens of another vocabulary, see {@link #and}}
     *
     * @param cards the tokens' cards
     * @param sources where they come from
     * @throws IllegalArgumentException if a token has two cards
     */
    public static TokenVocabulary of(Iterable<TokenCard> cards, Iterable<Source> sources) {
        Map<Token, TokenCard> byToken = new TreeMap<>();
        for (TokenCard card : cards) {
            Require.that(
                    byToken.put(card.token(), card) == null,
                    "token",
                    card.token(),
                    "the vocabulary",
                    "must have one card",
                    "remove the other, or rename it");
        }
        return new TokenVocabulary(ImmutableSortedMap.copyOf(byToken), ImmutableList.copyOf(sources));
    }

    /**
     * {@return this vocabulary and another together}
     *
     * @param other further tokens
     * @throws IllegalArgumentException if a token means something else there
     */
    public TokenVocabulary and(TokenVocabulary other) {
        Map<Token, TokenCard> both = new TreeMap<>(cards);
        other.cards.forEach((token, card) -> {
            TokenCard here = both.putIfAbsent(token, card);
            Require.that(
                    here == null || here.equals(card),
                    "token",
                    token,
                    "the vocabularies",
                    "must mean the same in both",
                    "rename one of them");
        });
        return new TokenVocabulary(
                ImmutableSortedMap.copyOf(both),
                ImmutableList.<Source>builder().addAll(sources).addAll(other.sources).build().stream()
                        .distinct()
                        .collect(ImmutableList.toImmutableList()));
    }

    /**
     * {@return the tokens one has who has these: these and, over any number of steps, what they imply}
     *
     * <p>Takes time linear in the tokens reached and what they imply; cycles of implication do no harm.
     *
     * @param tokens the tokens one has; unknown ones imply nothing
     */
    public ImmutableSortedSet<Token> closure(Set<Token> tokens) {
        Set<Token> reached = new TreeSet<>(tokens);
        Deque<Token> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            for (Token implied : implied(open.removeFirst())) {
                if (reached.add(implied)) {
                    open.add(implied);
                }
            }
        }
        return ImmutableSortedSet.copyOf(reached);
    }

    /**
     * {@return the tokens any of which gives one this token: itself, and those that imply it}
     *
     * @param token the token wanted
     */
    public ImmutableSortedSet<Token> giving(Token token) {
        ImmutableSortedSet.Builder<Token> giving =
                ImmutableSortedSet.<Token>naturalOrder().add(token);
        for (Token other : cards.keySet()) {
            if (closure(ImmutableSortedSet.of(other)).contains(token)) {
                giving.add(other);
            }
        }
        return giving.build();
    }

    /**
     * {@return what a token means}
     *
     * @param token the token
     * @throws IllegalArgumentException if it is not in the vocabulary
     */
    public TokenCard card(Token token) {
        return Optional.ofNullable(cards.get(token))
                .orElseThrow(() -> Require.failure("token", token, "the vocabulary", "is unknown", remedy(token)));
    }

    /**
     * {@return what to try instead of an unknown token, completing a sentence that starts with "Maybe"}
     *
     * @param token the unknown token
     */
    public String remedy(Token token) {
        return DidYouMean.remedy(
                token.value(), cards.keySet().stream().map(Token::value).toList());
    }

    private Set<Token> implied(Token token) {
        TokenCard card = cards.get(token);
        return card == null ? ImmutableSortedSet.of() : card.implies();
    }

    /** {@return how vocabularies are read and written as JSON: documents of schema {@code cocreation/tokens/1}} */
    public static ObjectCodec<TokenVocabulary> codec() {
        return Json.CODEC;
    }

    private static final class BuiltIn {
        private static final TokenVocabulary VOCABULARY = CardIndex.own(CardKind.TOKENS).stream()
                .map(card -> card.read(Json.CODEC))
                .reduce(TokenVocabulary::and)
                .orElseThrow();
    }

    /** Made at first use, because definitions can be had without it. */
    private static final class Json {
        static final ObjectCodec<TokenVocabulary> CODEC = Codecs.record(
                        "vocabulary of tokens",
                        Codecs.field(
                                "tokens",
                                TokenCard.codec().list(),
                                (TokenVocabulary vocabulary) ->
                                        vocabulary.cards.values().asList()),
                        Codecs.defaultedField(
                                "sources", Source.codec().list(), TokenVocabulary::sources, ImmutableList.of()),
                        TokenVocabulary::of)
                .asDocument("cocreation/tokens", 1);
    }
}
