/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.definition;

import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codec;
import io.github.cocreation.core.json.Codecs;

/**
 * A family of methods, or a family within one; open, hosts add theirs.
 *
 * @param value the family as text
 */
public record Family(String value) implements Comparable<Family> {
    /** Conversation makes the result. */
    public static final Family DIALOGIC = of("dialogic");

    /** Known tools of strategy, moderation and design, used so that people talk. */
    public static final Family BORROWED_CLASSIC = of("borrowed-classic");

    /** Goes to people instead of inviting them. */
    public static final Family OUTREACH = of("outreach");

    /** Makes people able to co-create. */
    public static final Family CAPACITY_BUILDING = of("capacity-building");

    /** Tries out, judges effects, draws lessons. */
    public static final Family LEARNING_EVALUATION = of("learning-evaluation");

    /** Works through digital tools. */
    public static final Family DIGITAL = of("digital");

    /**
     * Checks the text.
     *
     * @param value the family as text
     * @throws IllegalArgumentException if it is not lower-case words joined by hyphens or dots
     */
    public Family {
        Require.slug("family", value);
    }

    /**
     * {@return the family with this text}
     *
     * @param value the text
     * @throws IllegalArgumentException if it is not lower-case words joined by hyphens or dots
     */
    public static Family of(String value) {
        return new Family(value);
    }

    /** {@return how it is read and written as JSON: a string} */
    public static Codec<Family> codec() {
        return Json.CODEC;
    }

    /** Orders by text. */
    @Override
    public int compareTo(Family other) {
        return value.compareTo(other.value);
    }

    /** {@return the text} */
    @Override
    public String toString() {
        return value;
    }

    /** Made at first use, because definitions can be had without it. */
    private static final class Json {
        static final Codec<Family> CODEC = Codecs.STRING.map(Family::of, Family::value);
    }
}
