/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.framework;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.card.BuiltInCards;

/** Reads the cards that come with this library, when first asked for. */
final class BuiltInFrameworks {
    private static final ImmutableList<String> CARDS = ImmutableList.of(
            "accountability",
            "competences",
            "control-to-trust",
            "cornerstones",
            "dialogue-conditions",
            "effects",
            "ethical-compass",
            "impacts",
            "inclusion-aims",
            "leadership-practices",
            "motives",
            "principles",
            "purposes",
            "strategic-process",
            "suitability",
            "warnings",
            "when-not");

    static final Frameworks ALL =
            Frameworks.of(CARDS.stream().map(BuiltInFrameworks::card).toList());

    private BuiltInFrameworks() {}

    private static Framework card(String name) {
        return BuiltInCards.read(Framework.codec(), BuiltInFrameworks.class, name + ".json");
    }
}
