/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.text;

import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.json.Codec;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.JsonFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Reads texts by key from a card that lies in a module's own jar. The module opens the card itself, because nobody else may look
 * into its packages.
 *
 * <pre>{@code
 * TextCard.read(Words.class.getResourceAsStream("words.json"), "words.json").get("held").in(Locale.ENGLISH);
 * }</pre>
 */
public final class TextCard {
    private static final long LONGEST_CARD = 400_000;
    private static final Codec<ImmutableSortedMap<String, Text>> CODEC =
            Codecs.sortedMap(Text.codec(), "key", key -> key, key -> key);

    private TextCard() {}

    /**
     * {@return the texts of a card by their keys}
     *
     * @param card the open card, which is closed; null if the jar has none
     * @param name the card's file name, for errors
     * @throws IllegalStateException if there is no such card
     * @throws io.github.cocreation.core.json.JsonFormatException if the card cannot be read
     */
    public static ImmutableSortedMap<String, Text> read(@Nullable InputStream card, String name) {
        if (card == null) {
            throw new IllegalStateException(
                    "The card of texts (%s) is not in the jar.\nMaybe build it anew.".formatted(name));
        }
        try (InputStream in = card) {
            return JsonFormat.withDefaults()
                    .withMaxLength(LONGEST_CARD)
                    .read(CODEC, new InputStreamReader(in, StandardCharsets.UTF_8), name);
        } catch (IOException e) {
            throw new UncheckedIOException("The card of texts (" + name + ") cannot be read.", e);
        }
    }
}
