/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.framework;

import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codec;
import io.github.cocreation.core.json.Codecs;

/**
 * Names one criterion of a framework, such as the cornerstone {@code common-language}.
 *
 * @param value the criterion id as text
 */
public record CriterionId(String value) implements Comparable<CriterionId> {
    /**
     * Checks the text.
     *
     * @param value the criterion id as text
     * @throws IllegalArgumentException if it is not lower-case words joined by hyphens or dots
     */
    public CriterionId {
        Require.slug("criterion id", value);
    }

    /**
     * {@return the criterion id with this text}
     *
     * @param value the text
     * @throws IllegalArgumentException if it is not lower-case words joined by hyphens or dots
     */
    public static CriterionId of(String value) {
        return new CriterionId(value);
    }

    /** {@return how it is read and written as JSON: a string} */
    public static Codec<CriterionId> codec() {
        return Json.CODEC;
    }

    /** Orders by text. */
    @Override
    public int compareTo(CriterionId other) {
        return value.compareTo(other.value);
    }

    /** {@return the text} */
    @Override
    public String toString() {
        return value;
    }

    /** Made at first use, because definitions can be had without it. */
    private static final class Json {
        static final Codec<CriterionId> CODEC = Codecs.STRING.map(CriterionId::of, CriterionId::value);
    }
}
