/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.grouping;

import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codec;
import io.github.cocreation.core.json.Codecs;

/**
 * Names one table or group; unique within a task.
 *
 * @param value the name as text
 */
public record TableId(String value) implements Comparable<TableId> {
    private static final Codec<TableId> CODEC = Codecs.STRING.map(TableId::of, TableId::value);

    /**
     * Checks the text.
     *
     * @param value the name as text
     * @throws IllegalArgumentException if it is not one to 200 visible characters
     */
    public TableId {
        Require.id("table id", value);
    }

    /**
     * {@return the table id with this text}
     *
     * @param value the text
     * @throws IllegalArgumentException if it is not one to 200 visible characters
     */
    public static TableId of(String value) {
        return new TableId(value);
    }

    /** {@return how it is read and written as JSON: a string} */
    public static Codec<TableId> codec() {
        return CODEC;
    }

    /** Orders by text. */
    @Override
    public int compareTo(TableId other) {
        return value.compareTo(other.value);
    }

    /** {@return the text} */
    @Override
    public String toString() {
        return value;
    }
}
