/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.definition;

import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codec;
import io.github.cocreation.core.json.Codecs;

/**
 * Names one grouping rule that a third party brings along, such as {@code harbour.boat-crews}.
 *
 * @param value the id as text
 */
public record GroupingRuleId(String value) implements Comparable<GroupingRuleId> {
    /**
     * Checks the text.
     *
     * @param value the id as text
     * @throws IllegalArgumentException if it is not lower-case words joined by hyphens or dots
     */
    public GroupingRuleId {
        Require.slug("grouping rule", value);
    }

    /**
     * {@return the grouping rule id with this text}
     *
     * @param value the text
     * @throws IllegalArgumentException if it is not lower-case words joined by hyphens or dots
     */
    public static GroupingRuleId of(String value) {
        return new GroupingRuleId(value);
    }

    /** {@return how it is read and written as JSON: a string} */
    public static Codec<GroupingRuleId> codec() {
        return Json.CODEC;
    }

    /** Orders by text. */
    @Override
    public int compareTo(GroupingRuleId other) {
        return value.compareTo(other.value);
    }

    /** {@return the text} */
    @Override
    public String toString() {
        return value;
    }

    /** Made at first use, because definitions can be had without it. */
    private static final class Json {
        static final Codec<GroupingRuleId> CODEC = Codecs.STRING.map(GroupingRuleId::of, GroupingRuleId::value);
    }
}
