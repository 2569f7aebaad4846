/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.stakeholder;

import io.github.cocreation.core.json.Codec;
import io.github.cocreation.core.json.Codecs;

/** What makes a claim count. */
public enum SalienceAttribute {
    /** They can make their will prevail. */
    POWER,
    /** What they want is seen as proper. */
    LEGITIMACY,
    /** It presses in time and matters to them. */
    URGENCY;

    private static final Codec<SalienceAttribute> CODEC =
            Codecs.enumeration("salience attribute", SalienceAttribute.class);

    /** {@return how it is read and written as JSON: a string} */
    public static Codec<SalienceAttribute> codec() {
        return CODEC;
    }
}
