/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.typology;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.card.BuiltInCards;

/** Reads the cards that come with this library, when first asked for. */
final class BuiltInTypologies {
    private static final ImmutableList<String> CARDS = ImmutableList.of(
            "arnstein-1969",
            "boundary-spanners",
            "bovaird-2007",
            "effect-evidence",
            "effect-levels",
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
        return BuiltInCards.read(Typology.codec(), BuiltInTypologies.class, name + ".json");
    }
}
