/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.network;

import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codec;
import io.github.cocreation.core.json.Codecs;

/**
 * Names what stakeholders can be affiliated with: a session, an issue, a place (Feld 1981 calls them foci of activity); unique within
 * a two-mode layer.
 *
 * @param value the focus id as text
 */
public record FocusId(String value) implements Comparable<FocusId> {
    private static final Codec<FocusId> CODEC = Codecs.STRING.map(FocusId::of, FocusId::value);

    /**
     * Checks the text.
     *
     * @param value the focus id as text
     * @throws IllegalArgumentException if it is not one to 200 visible characters
     */
    public FocusId {
        Require.id("focus id", value);
    }

    /**
     * {@return the focus id with this text}
     *
     * @param value the text
     * @throws IllegalArgumentException if it is not one to 200 visible characters
     */
    public static FocusId of(String value) {
        return new FocusId(value);
    }

    /** {@return how it is read and written as JSON: a string} */
    public static Codec<FocusId> codec() {
        return CODEC;
    }

    /** Orders by text. */
    @Override
    public int compareTo(FocusId other) {
        return value.compareTo(other.value);
    }

    /** {@return the text} */
    @Override
    public String toString() {
        return value;
    }
}
