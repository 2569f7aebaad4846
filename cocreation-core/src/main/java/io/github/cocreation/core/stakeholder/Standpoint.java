/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.stakeholder;

import io.github.cocreation.core.json.Codec;
import io.github.cocreation.core.json.Codecs;

/** Where a stakeholder stands, seen from the organisation that started the process. */
public enum Standpoint {
    /** Part of an initiating organisation. */
    INSIDE,
    /** Not part of one. */
    OUTSIDE;

    private static final Codec<Standpoint> CODEC = Codecs.enumeration("standpoint", Standpoint.class);

    /** {@return how it is read and written as JSON: a string} */
    public static Codec<Standpoint> codec() {
        return CODEC;
    }
}
