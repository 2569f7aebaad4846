/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.grouping.allocation;

import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codec;
import io.github.cocreation.core.json.Codecs;

/**
 * Names one time slot; unique within a task.
 *
 * @param value the name as text
 */
public record SlotId(String value) implements Comparable<SlotId> {
    private static final Codec<SlotId> CODEC = Codecs.STRING.map(SlotId::of, SlotId::value);

    /**
     * Checks the text.
     *
     * @param value the name as text
     * @throws IllegalArgumentException if it is not one to 200 visible characters
     */
    public SlotId {
        Require.id("slot id", value);
    }

    /**
     * {@return the slot id with this text}
     *
     * @param value the text
     * @throws IllegalArgumentException if it is not one to 200 visible characters
     */
    public static SlotId of(String value) {
        return new SlotId(value);
    }

    /** {@return how it is read and written as JSON: a string} */
    public static Codec<SlotId> codec() {
        return CODEC;
    }

    /** Orders by text. */
    @Override
    public int compareTo(SlotId other) {
        return value.compareTo(other.value);
    }

    /** {@return the text} */
    @Override
    public String toString() {
        return value;
    }
}
