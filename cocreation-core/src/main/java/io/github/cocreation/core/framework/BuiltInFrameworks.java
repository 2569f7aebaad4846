/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.framework;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.json.JsonFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Reads the cards that come with this library, when first asked for. */
final class BuiltInFrameworks {
    private static final long LONGEST_CARD = 200_000;
    private static final ImmutableList<String> CARDS = ImmutableList.of(
            "accountability",
            "competences",
            "control-to-trust",
            "cornerstones",
            "dialogue-conditions",
            "ethical-compass",
            "impacts",
            "leadership-practices",
            "motives",
            "principles",
            "purposes",
            "warnings");

    static final Frameworks ALL =
            Frameworks.of(CARDS.stream().map(BuiltInFrameworks::read).toList());

    private BuiltInFrameworks() {}

    private static Framework read(String name) {
        String card = name + ".json";
        try (InputStream in = BuiltInFrameworks.class.getResourceAsStream(card)) {
            if (in == null) {
                throw new IllegalStateException("The built-in card (" + card + ") is missing from the jar.");
            }
            return JsonFormat.withDefaults()
                    .withMaxLength(LONGEST_CARD)
                    .read(Framework.codec(), new InputStreamReader(in, StandardCharsets.UTF_8), card);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
