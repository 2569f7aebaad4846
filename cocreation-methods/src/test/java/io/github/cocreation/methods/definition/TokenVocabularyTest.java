/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.definition;

import static io.github.cocreation.methods.definition.Methods.tokens;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.json.JsonFormat;
import io.github.cocreation.core.text.Text;
import io.github.cocreation.core.vocabulary.Token;
import java.util.List;
import org.junit.jupiter.api.Test;

class TokenVocabularyTest {
    private final TokenVocabulary vocabulary = TokenVocabulary.builtIn();

    @Test
    void there_are_30_tokens_and_every_implied_one_is_among_them() {
        assertThat(vocabulary.cards()).hasSize(30);
        vocabulary
                .cards()
                .values()
                .forEach(card -> assertThat(vocabulary.cards().keySet()).containsAll(card.implies()));
    }

    @Test
    void who_has_a_prototype_has_options_and_ideas() {
        assertThat(vocabulary.closure(tokens("prototype"))).isEqualTo(tokens("prototype", "options", "ideas"));
        assertThat(vocabulary.closure(tokens())).isEmpty();
        assertThat(vocabulary.closure(tokens("acme.unheard-of"))).isEqualTo(tokens("acme.unheard-of"));
    }

    @Test
    void ideas_come_with_options_and_with_a_prototype() {
        assertThat(vocabulary.giving(Token.of("ideas"))).isEqualTo(tokens("prototype", "options", "ideas"));
    }

    @Test
    void a_cycle_of_implication_does_no_harm() {
        TokenVocabulary cycle =
                TokenVocabulary.of(List.of(card("a", "b"), card("b", "c"), card("c", "a")), ImmutableList.of());
        assertThat(cycle.closure(tokens("b"))).isEqualTo(tokens("a", "b", "c"));
        assertThatThrownBy(() -> card("a", "a"))
                .hasMessage("The token (a) of the vocabulary must not imply itself.\n"
                        + "Maybe remove it from what it implies.");
    }

    @Test
    void an_unknown_token_gets_the_closest_name() {
        assertThatThrownBy(() -> vocabulary.card(Token.of("insihgts")))
                .hasMessage("The token (insihgts) of the vocabulary is unknown.\nMaybe (insights).");
    }

    @Test
    void a_token_means_one_thing() {
        assertThatThrownBy(() -> TokenVocabulary.of(List.of(card("a"), card("a")), ImmutableList.of()))
                .hasMessage("The token (a) of the vocabulary must have one card.\n"
                        + "Maybe remove the other, or rename it.");
        assertThatThrownBy(() -> vocabulary.and(TokenVocabulary.of(List.of(card("ideas")), ImmutableList.of())))
                .hasMessage("The token (ideas) of the vocabularies must mean the same in both.\n"
                        + "Maybe rename one of them.");
    }

    @Test
    void adding_a_vocabulary_twice_changes_nothing() {
        assertThat(vocabulary.and(vocabulary)).isEqualTo(vocabulary);
    }

    @Test
    void what_is_written_can_be_read() {
        String json = JsonFormat.withDefaults().write(TokenVocabulary.codec(), vocabulary);
        assertThat(JsonFormat.withDefaults().read(TokenVocabulary.codec(), json, "tokens"))
                .isEqualTo(vocabulary);
    }

    private static TokenCard card(String token, String... implies) {
        return TokenCard.builder()
                .token(Token.of(token))
                .kind(TokenKind.FRAME)
                .definition(Text.of("something"))
                .addAllImplies(tokens(implies))
                .build();
    }
}
