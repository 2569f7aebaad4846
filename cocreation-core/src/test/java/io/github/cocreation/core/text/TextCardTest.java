/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cocreation.core.json.JsonFormatException;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TextCardTest {
    private static InputStream card(String json) {
        return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void texts_are_read_by_key() {
        var texts = TextCard.read(card("{\"held\": {\"en\": \"held\", \"da\": \"afholdt\"}}"), "words.json");

        assertThat(texts).containsOnlyKeys("held");
        assertThat(texts.get("held").in(Locale.forLanguageTag("da"))).isEqualTo("afholdt");
    }

    @Test
    void a_card_that_is_not_there_is_named() {
        assertThatThrownBy(() -> TextCard.read(null, "words.json"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The card of texts (words.json) is not in the jar.\nMaybe build it anew.");
    }

    @Test
    void a_broken_card_is_named() {
        assertThatThrownBy(() -> TextCard.read(card("{\"held\": 1}"), "words.json"))
                .isInstanceOf(JsonFormatException.class)
                .hasMessageContaining("words.json");
    }
}
