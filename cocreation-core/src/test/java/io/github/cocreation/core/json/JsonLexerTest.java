/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.json;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLexerTest {
    private static void isRefused(String json, String message) {
        assertThatExceptionOfType(JsonFormatException.class)
                .isThrownBy(() -> JsonFormat.withDefaults().read(JsonTree.codec(), json, "d.json"))
                .withMessage(message);
    }

    @Test
    void a_number_that_is_none_must_be_finite() {
        isRefused(
                "{\"a\": [1, NaN]}",
                "d.json:1:14 ($.a[0]): The number (NaN) must be finite.\nMaybe leave it out where it is not known.");
        isRefused(
                "-Infinity",
                "d.json:1:10 ($): The number (-Infinity) must be finite.\nMaybe leave it out where it is not known.");
    }

    @Test
    void what_other_dialects_allow_is_named() {
        isRefused("/* x */ 1", "d.json:1:1 ($): The text is not JSON: it has a comment.\nMaybe remove it.");
        isRefused(
                "[0x10]",
                "d.json:1:3 ($): The text is not JSON: a number is hexadecimal.\nMaybe write it in decimal digits.");
        isRefused(
                "\"a\tb\"",
                "d.json:1:3 ($): The text is not JSON: the character with the code (9) may not stand between quotes as it is.\n"
                        + "Maybe a quote is not closed on its line, or it is written like \\t.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NaN",
                "[+1]",
                "[01]",
                "[.5]",
                "[5.]",
                "[1e]",
                "[-]",
                "[0x1]",
                "{a: 1}",
                "{'a': 1}",
                "[1,]",
                "{\"a\": 1,}",
                "#x",
                "//x\n1",
                "tru",
                "\"\\q\"",
                "\"abc",
                "[1",
                "[1 2]",
                "]",
                "\u0000",
                "\uD800",
                "[1]x"
            })
    void no_message_speaks_of_the_parser(String json) {
        assertThatExceptionOfType(JsonFormatException.class)
                .isThrownBy(() -> JsonFormat.withDefaults().read(JsonTree.codec(), json, "d.json"))
                .withMessageContaining("\nMaybe ")
                .withMessageNotContainingAny("`", "Feature", "enable", "parser");
    }

    @Test
    void what_is_not_utf8_is_said_to_be_so_wherever_it_stands() {
        for (String begin : new String[] {"", "[\"", "[" + "1,\n".repeat(5_000) + "\""}) {
            Reader text = new InputStreamReader(
                    new ByteArrayInputStream((begin + "S\u00f8ren\"]").getBytes(StandardCharsets.ISO_8859_1)),
                    StandardCharsets.UTF_8.newDecoder());
            assertThatExceptionOfType(JsonFormatException.class)
                    .isThrownBy(() -> JsonFormat.withDefaults().read(JsonTree.codec(), text, "d.json"))
                    .withMessageEndingWith("The text is not UTF-8.\nMaybe save the file in UTF-8.");
        }
    }

    @Test
    void how_deep_a_document_may_be_can_be_said() {
        String deep = "[".repeat(100) + "]".repeat(100);
        isRefusedFor(JsonFormat.withDefaults(), deep);
        JsonFormat.withDefaults()
                .withMaxDepth(100)
                .withLayout(JsonFormat.Layout.COMPACT)
                .read(JsonTree.codec(), deep, "d");
        isRefusedFor(JsonFormat.withDefaults().withMaxDepth(1), "[[]]");
    }

    private static void isRefusedFor(JsonFormat format, String json) {
        assertThatExceptionOfType(JsonFormatException.class)
                .isThrownBy(() -> format.read(JsonTree.codec(), json, "d.json"))
                .withMessageContaining("Document nesting depth");
    }
}
