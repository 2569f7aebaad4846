/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.typology;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.json.JsonFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Reads the cards that come with this library, when first asked for. */
final class BuiltInTypologies {
    private static final long LONGEST_CARD = 200_000;
    private static final ImmutableList<String> CARDS = ImmutableList.of(
            "arnstein-1969",
            "boundary-spanners",
            "bovaird-2007",
            "gould-fernandez-1989",
            "iap2-2018",
            "mitchell-agle-wood-1997",
            "nabatchi-2017",
            "osborne-2016",
            "pater-2009",
            "power-interest",
            "roser-samson-2009",
            "torfing-2019",
            "tuurnas-2016",
            "ulrich-2016",
            "voorberg-2015");

    static final Typologies ALL =
            Typologies.of(CARDS.stream().map(BuiltInTypologies::read).toList());

    private BuiltInTypologies() {}

    private static Typology read(String name) {
        String card = name + ".json";
        try (InputStream in = BuiltInTypologies.class.getResourceAsStream(card)) {
            if (in == null) {
                throw new IllegalStateException("The built-in card (" + card + ") is missing from the jar.");
            }
            return JsonFormat.withDefaults()
                    .withMaxLength(LONGEST_CARD)
                    .read(Typology.codec(), new InputStreamReader(in, StandardCharsets.UTF_8), card);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
