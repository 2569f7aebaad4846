/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.framework;

import io.github.cocreation.core.json.Codec;
import io.github.cocreation.core.json.JsonFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Reads the cards that come with this package. */
final class Cards {
    private static final long LONGEST_CARD = 200_000;

    private Cards() {}

    static <T> T read(Codec<T> codec, String card) {
        try (InputStream in = Cards.class.getResourceAsStream(card)) {
            if (in == null) {
                throw new IllegalStateException("The built-in card (" + card + ") is missing from the jar.");
            }
            return JsonFormat.withDefaults()
                    .withMaxLength(LONGEST_CARD)
                    .read(codec, new InputStreamReader(in, StandardCharsets.UTF_8), card);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
