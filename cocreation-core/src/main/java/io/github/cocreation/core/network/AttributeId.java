/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.network;

import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codec;
import io.github.cocreation.core.json.Codecs;

/**
 * Names an attribute of the stakeholders of a network, such as {@code sponsorship}; unique within a network.
 *
 * @param value the attribute id as text
 */
public record AttributeId(String value) implements Comparable<AttributeId> {
    private static final Codec<AttributeId> CODEC = Codecs.STRING.map(AttributeId::of, AttributeId::value);

    /**
     * Checks the text.
     *
     * @param value the attribute id as text
     * @throws IllegalArgumentException if it is not one to 200 visible characters
     */
    public AttributeId {
        Require.id("attribute id", value);
    }

    /**
     * {@return the attribute id with this text}
     *
     * @param value the text
     * @throws IllegalArgumentException if it is not one to 200 visible characters
     */
    public static AttributeId of(String value) {
        return new AttributeId(value);
    }

    /** {@return how it is read and written as JSON: a string} */
    public static Codec<AttributeId> codec() {
        return CODEC;
    }

    /** Orders by text. */
    @Override
    public int compareTo(AttributeId other) {
        return value.compareTo(other.value);
    }

    /** {@return the text} */
    @Override
    public String toString() {
        return value;
    }
}
