/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.role;

import io.github.cocreation.core.json.Codec;
import io.github.cocreation.core.json.Codecs;

/** How long a role is meant to be held. */
public enum RoleTerm {
    /** As long as it is of use. */
    OPEN,
    /**
     * Until it is handed back or on: an assignment should say when, because the others would otherwise come to rely on
     * whoever holds it.
     */
    HANDED_BACK;

    private static final Codec<RoleTerm> CODEC = Codecs.enumeration("role term", RoleTerm.class);

    /** {@return how it is read and written as JSON: a string} */
    public static Codec<RoleTerm> codec() {
        return CODEC;
    }
}
