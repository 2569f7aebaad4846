/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.network;

import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codec;
import io.github.cocreation.core.json.Codecs;

/**
 * Names one kind of tie in a network, such as {@code trust}.
 *
 * @param value the layer id as text
 */
public record LayerId(String value) implements Comparable<LayerId> {
    private static final Codec<LayerId> CODEC = Codecs.STRING.map(LayerId::of, LayerId::value);

    /**
     * Checks the text.
     *
     * @param value the layer id as text
     * @throws IllegalArgumentException if it is not one to 200 visible characters
     */
    public LayerId {
        Require.id("layer id", value);
    }

    /**
     * {@return the layer id with this text}
     *
     * @param value the text
     * @throws IllegalArgumentException if it is not one to 200 visible characters
     */
    public static LayerId of(String value) {
        return new LayerId(value);
    }

    /** {@return how it is read and written as JSON: a string} */
    public static Codec<LayerId> codec() {
        return CODEC;
    }

    /** Orders by text. */
    @Override
    public int compareTo(LayerId other) {
        return value.compareTo(other.value);
    }

    /** {@return the text} */
    @Override
    public String toString() {
        return value;
    }
}
