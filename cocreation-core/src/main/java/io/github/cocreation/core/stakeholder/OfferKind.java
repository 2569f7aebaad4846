/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.stakeholder;

import io.github.cocreation.core.json.Codec;
import io.github.cocreation.core.json.Codecs;

/** What sort of thing a stakeholder can bring. */
public enum OfferKind {
    /** Something they can do. */
    SKILL,
    /** Something they know by study or work. */
    KNOWLEDGE,
    /** Hours. */
    TIME,
    /** Means that can be spent. */
    MONEY,
    /** Rooms, land, premises. */
    PLACE,
    /** People they can reach and who trust them. */
    RELATION,
    /** What they know because they live it. */
    LIVED_EXPERIENCE;

    private static final Codec<OfferKind> CODEC = Codecs.enumeration("offer kind", OfferKind.class);

    /** {@return how it is read and written as JSON: a string} */
    public static Codec<OfferKind> codec() {
        return CODEC;
    }
}
