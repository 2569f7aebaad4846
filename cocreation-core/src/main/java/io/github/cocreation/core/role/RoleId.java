/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.role;

import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codec;
import io.github.cocreation.core.json.Codecs;

/**
 * Names one role, such as {@code facilitator}.
 *
 * @param value the role id as text
 */
public record RoleId(String value) implements Comparable<RoleId> {
    /**
     * Checks the text.
     *
     * @param value the role id as text
     * @throws IllegalArgumentException if it is not lower-case words joined by hyphens or dots
     */
    public RoleId {
        Require.slug("role id", value);
    }

    /**
     * {@return the role id with this text}
     *
     * @param value the text
     * @throws IllegalArgumentException if it is not lower-case words joined by hyphens or dots
     */
    public static RoleId of(String value) {
        return new RoleId(value);
    }

    /** {@return how it is read and written as JSON: a string} */
    public static Codec<RoleId> codec() {
        return Json.CODEC;
    }

    /** Orders by text. */
    @Override
    public int compareTo(RoleId other) {
        return value.compareTo(other.value);
    }

    /** {@return the text} */
    @Override
    public String toString() {
        return value;
    }

    /** Made at first use, because definitions can be had without it. */
    private static final class Json {
        static final Codec<RoleId> CODEC = Codecs.STRING.map(RoleId::of, RoleId::value);
    }
}
