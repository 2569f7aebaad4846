/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.framework;

import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codec;
import io.github.cocreation.core.json.Codecs;

/**
 * Where a rater stands, such as {@code users} or {@code management}; open, hosts add theirs.
 *
 * @param value the perspective as text
 */
public record Perspective(String value) implements Comparable<Perspective> {
    /** Those the service is for. */
    public static final Perspective USERS = of("users");

    /** Professionals who meet the users. */
    public static final Perspective FRONT_LINE = of("front-line");

    /** Managers and decision-makers. */
    public static final Perspective MANAGEMENT = of("management");

    /** Other organisations that take part. */
    public static final Perspective PARTNERS = of("partners");

    private static final ImmutableSortedSet<Perspective> KNOWN =
            ImmutableSortedSet.of(USERS, FRONT_LINE, MANAGEMENT, PARTNERS);

    private static final Codec<Perspective> CODEC = Codecs.STRING.map(Perspective::of, Perspective::value);

    /**
     * Checks the text.
     *
     * @param value the perspective as text
     * @throws IllegalArgumentException if it is not lower-case words joined by hyphens or dots
     */
    public Perspective {
        Require.slug("perspective", value);
    }

    /**
     * {@return the perspective with this text}
     *
     * @param value the text
     * @throws IllegalArgumentException if it is not lower-case words joined by hyphens or dots
     */
    public static Perspective of(String value) {
        return new Perspective(value);
    }

    /** {@return the perspectives this library names; hosts may use others} */
    public static ImmutableSortedSet<Perspective> known() {
        return KNOWN;
    }

    /** {@return how it is read and written as JSON: a string} */
    public static Codec<Perspective> codec() {
        return CODEC;
    }

    /** Orders by text. */
    @Override
    public int compareTo(Perspective other) {
        return value.compareTo(other.value);
    }

    /** {@return the text} */
    @Override
    public String toString() {
        return value;
    }
}
