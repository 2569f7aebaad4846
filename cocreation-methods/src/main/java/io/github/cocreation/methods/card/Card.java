/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.card;

import io.github.cocreation.core.json.Codec;
import io.github.cocreation.core.json.JsonFormat;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** One card: where it is, and what is on it. */
public final class Card {
    /** The longest card there is by far has 9,000 characters; a card is read by people. */
    private static final long LONGEST = 1_000_000;

    private static final JsonFormat FORMAT = JsonFormat.withDefaults().withMaxLength(LONGEST);

    private final String origin;
    private final Content content;

    Card(String origin, Content content) {
        this.origin = origin;
        this.content = content;
    }

    /** {@return where it is: a path within our own jar, else an address} */
    public String origin() {
        return origin;
    }

    /**
     * {@return what is on it}
     *
     * @param codec how its kind is read
     * @param <T> its kind
     * @throws io.github.cocreation.core.json.JsonFormatException if it cannot be understood
     * @throws UncheckedIOException if it is not there, cannot be read or is not UTF-8
     */
    public <T> T read(Codec<T> codec) {
        try (Reader reader = reader(content.open())) {
            return FORMAT.read(codec, reader, origin);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The card (%s) cannot be read.\nMaybe its line in the index names no file.".formatted(origin), e);
        }
    }

    /** A reader that reports what is not UTF-8 instead of replacing it. */
    static BufferedReader reader(InputStream in) {
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
    }

    /** Opens the card's bytes, anew each time. */
    interface Content {
        InputStream open() throws IOException;
    }
}
