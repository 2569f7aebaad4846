/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.stakeholder;

import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codec;
import io.github.cocreation.core.json.Codecs;

/**
 * What somebody may agree to; open, hosts add theirs.
 *
 * @param value the scope as text
 */
public record ConsentScope(String value) implements Comparable<ConsentScope> {
    /** Taking part, and being listed as taking part. */
    public static final ConsentScope PARTICIPATION = of("participation");

    /** Being contacted again. */
    public static final ConsentScope CONTACT = of("contact");

    /** What was said or made is used in the process, without a name. */
    public static final ConsentScope CONTRIBUTION = of("contribution");

    /** An own story is told on. */
    public static final ConsentScope STORY = of("story");

    /** Pictures and recordings are shown. */
    public static final ConsentScope PHOTO = of("photo");

    /** Being named in what is published. */
    public static final ConsentScope NAME = of("name");

    /** Being part of a study. */
    public static final ConsentScope RESEARCH = of("research");

    private static final Codec<ConsentScope> CODEC = Codecs.STRING.map(ConsentScope::of, ConsentScope::value);

    /**
     * Checks the text.
     *
     * @param value the scope as text
     * @throws IllegalArgumentException if it is not lower-case words joined by hyphens or dots
     */
    public ConsentScope {
        Require.slug("consent scope", value);
    }

    /**
     * {@return the consent scope with this text}
     *
     * @param value the text
     * @throws IllegalArgumentException if it is not lower-case words joined by hyphens or dots
     */
    public static ConsentScope of(String value) {
        return new ConsentScope(value);
    }

    /** {@return how it is read and written as JSON: a string} */
    public static Codec<ConsentScope> codec() {
        return CODEC;
    }

    /** Orders by text. */
    @Override
    public int compareTo(ConsentScope other) {
        return value.compareTo(other.value);
    }

    /** {@return the text} */
    @Override
    public String toString() {
        return value;
    }
}
