/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.typology;

import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codec;
import io.github.cocreation.core.json.Codecs;

/**
 * Names one type of a typology, such as {@code equal}.
 *
 * @param value the cell id as text
 */
public record CellId(String value) implements Comparable<CellId> {
    /**
     * Checks the text.
     *
     * @param value the cell id as text
     * @throws IllegalArgumentException if it is not lower-case words joined by hyphens or dots
     */
    public CellId {
        Require.slug("cell id", value);
    }

    /**
     * {@return the cell id with this text}
     *
     * @param value the text
     * @throws IllegalArgumentException if it is not lower-case words joined by hyphens or dots
     */
    public static CellId of(String value) {
        return new CellId(value);
    }

    /** {@return how it is read and written as JSON: a string} */
    public static Codec<CellId> codec() {
        return Json.CODEC;
    }

    /** Orders by text. */
    @Override
    public int compareTo(CellId other) {
        return value.compareTo(other.value);
    }

    /** {@return the text} */
    @Override
    public String toString() {
        return value;
    }

    /** Made at first use, because definitions can be had without it. */
    private static final class Json {
        static final Codec<CellId> CODEC = Codecs.STRING.map(CellId::of, CellId::value);
    }
}
