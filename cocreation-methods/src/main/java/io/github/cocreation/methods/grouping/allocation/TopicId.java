/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.grouping.allocation;

import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codec;
import io.github.cocreation.core.json.Codecs;

/**
 * Names one topic; unique within a task.
 *
 * @param value the name as text
 */
public record TopicId(String value) implements Comparable<TopicId> {
    private static final Codec<TopicId> CODEC = Codecs.STRING.map(TopicId::of, TopicId::value);

    /**
     * Checks the text.
     *
     * @param value the name as text
     * @throws IllegalArgumentException if it is not one to 200 visible characters
     */
    public TopicId {
        Require.id("topic id", value);
    }

    /**
     * {@return the topic id with this text}
     *
     * @param value the text
     * @throws IllegalArgumentException if it is not one to 200 visible characters
     */
    public static TopicId of(String value) {
        return new TopicId(value);
    }

    /** {@return how it is read and written as JSON: a string} */
    public static Codec<TopicId> codec() {
        return CODEC;
    }

    /** Orders by text. */
    @Override
    public int compareTo(TopicId other) {
        return value.compareTo(other.value);
    }

    /** {@return the text} */
    @Override
    public String toString() {
        return value;
    }
}
