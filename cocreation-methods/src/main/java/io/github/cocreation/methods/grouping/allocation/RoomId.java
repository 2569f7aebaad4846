/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.grouping.allocation;

import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codec;
import io.github.cocreation.core.json.Codecs;

/**
 * Names one room; unique within a task.
 *
 * @param value the name as text
 */
public record RoomId(String value) implements Comparable<RoomId> {
    private static final Codec<RoomId> CODEC = Codecs.STRING.map(RoomId::of, RoomId::value);

    /**
     * Checks the text.
     *
     * @param value the name as text
     * @throws IllegalArgumentException if it is not one to 200 visible characters
     */
    public RoomId {
        Require.id("room id", value);
    }

    /**
     * {@return the room id with this text}
     *
     * @param value the text
     * @throws IllegalArgumentException if it is not one to 200 visible characters
     */
    public static RoomId of(String value) {
        return new RoomId(value);
    }

    /** {@return how it is read and written as JSON: a string} */
    public static Codec<RoomId> codec() {
        return CODEC;
    }

    /** Orders by text. */
    @Override
    public int compareTo(RoomId other) {
        return value.compareTo(other.value);
    }

    /** {@return the text} */
    @Override
    public String toString() {
        return value;
    }
}
