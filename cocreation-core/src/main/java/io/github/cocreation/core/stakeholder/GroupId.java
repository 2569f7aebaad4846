/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.stakeholder;

import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codec;
import io.github.cocreation.core.json.Codecs;

/**
 * Names one group of the affected population, such as {@code tenants} or {@code young-parents}.
 *
 * @param value the group id as text
 */
public record GroupId(String value) implements Comparable<GroupId> {
    private static final Codec<GroupId> CODEC = Codecs.STRING.map(GroupId::of, GroupId::value);

    /**
     * Checks the text.
     *
     * @param value the group id as text
     * @throws IllegalArgumentException if it is not lower-case words joined by hyphens or dots
     */
    public GroupId {
        Require.slug("group id", value);
    }

    /**
     * {@return the group id with this text}
     *
     * @param value the text
     * @throws IllegalArgumentException if it is not lower-case words joined by hyphens or dots
     */
    public static GroupId of(String value) {
        return new GroupId(value);
    }

    /** {@return how it is read and written as JSON: a string} */
    public static Codec<GroupId> codec() {
        return CODEC;
    }

    /** Orders by text. */
    @Override
    public int compareTo(GroupId other) {
        return value.compareTo(other.value);
    }

    /** {@return the text} */
    @Override
    public String toString() {
        return value;
    }
}
