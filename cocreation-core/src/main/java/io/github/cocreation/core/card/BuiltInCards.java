/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.card;

import io.github.cocreation.core.json.Codec;
import io.github.cocreation.core.json.JsonFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Reads the cards that lie in the jar beside the types they describe. */
public final class BuiltInCards {
    private static final long LONGEST_CARD = 200_000;

    private BuiltInCards() {}

    /**
     * {@return what a card says}
     *
     * @param codec how it is read
     * @param beside a class of the package whose folder holds the card
     * @param card the card's file name
     * @param <T> what it describes
     */
    public static <T> T read(Codec<T> codec, Class<?> beside, String card) {
        try (InputStream in = beside.getResourceAsStream(card)) {
            if (in == null) {
                throw new IllegalStateException(
                        "The built-in card (%s) is not in the jar.\nMaybe build it anew.".formatted(card));
            }
            return JsonFormat.withDefaults()
                    .withMaxLength(LONGEST_CARD)
                    .read(codec, new InputStreamReader(in, StandardCharsets.UTF_8), card);
        } catch (IOException e) {
            throw new UncheckedIOException("The built-in card (" + card + ") cannot be read.", e);
        }
    }
}
