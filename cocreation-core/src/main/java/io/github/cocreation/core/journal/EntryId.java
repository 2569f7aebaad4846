/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.journal;

import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codec;
import io.github.cocreation.core.json.Codecs;

/**
 * Names one journal entry; unique within a journal.
 *
 * @param value the entry id as text
 */
public record EntryId(String value) implements Comparable<EntryId> {
    private static final Codec<EntryId> CODEC = Codecs.STRING.map(EntryId::of, EntryId::value);

    /**
     * Checks the text.
     *
     * @param value the entry id as text
     * @throws IllegalArgumentException if it is not one to 200 visible characters
     */
    public EntryId {
        Require.id("entry id", value);
    }

    /**
     * {@return the entry id with this text}
     *
     * @param value the text
     * @throws IllegalArgumentException if it is not one to 200 visible characters
     */
    public static EntryId of(String value) {
        return new EntryId(value);
    }

    /** {@return how it is read and written as JSON: a string} */
    public static Codec<EntryId> codec() {
        return CODEC;
    }

    /** Orders by text. */
    @Override
    public int compareTo(EntryId other) {
        return value.compareTo(other.value);
    }

    /** {@return the text} */
    @Override
    public String toString() {
        return value;
    }
}
