/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SharedTextsTest {
    private static ImmutableList<String> read(String json) {
        return JsonFormat.withDefaults().read(Codecs.STRING.list(), json, "texts.json");
    }

    @Test
    void a_text_met_again_in_a_document_is_the_same_object() {
        ImmutableList<String> read = read("[\"tenants\", \"owners\", \"tenants\"]");
        assertThat(read).containsExactly("tenants", "owners", "tenants");
        assertThat(read.get(2)).isSameAs(read.get(0));
    }

    @Test
    void long_texts_are_not_kept() {
        String text = "x".repeat(65);
        ImmutableList<String> read = read("[\"" + text + "\", \"" + text + "\"]");
        assertThat(read).containsExactly(text, text);
        assertThat(read.get(1)).isNotSameAs(read.get(0));
    }

    @Test
    void texts_that_take_each_others_place_stay_what_they_are() {
        SharedTexts texts = new SharedTexts();
        assertThat(IntStream.range(0, 20_000).mapToObj(i -> "t" + i % 10_000))
                .allSatisfy(text -> assertThat(texts.shared(text)).isEqualTo(text));
        assertThat(texts.shared("BB")).isEqualTo("BB");
        assertThat(texts.shared("Aa")).as("of the same hash").isEqualTo("Aa");
        assertThat(texts.shared("BB")).isEqualTo("BB");
    }
}
