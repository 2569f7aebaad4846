/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.stakeholder;

import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codec;
import io.github.cocreation.core.json.Codecs;

/**
 * The part of society a stakeholder acts in; open, hosts add theirs.
 *
 * @param value the sector as text
 */
public record Sector(String value) implements Comparable<Sector> {
    /** State, regions, municipalities and their bodies. */
    public static final Sector PUBLIC = of("public");

    /** Businesses. */
    public static final Sector PRIVATE = of("private");

    /** Associations, foundations, cooperatives and movements. */
    public static final Sector THIRD = of("third");

    /** People acting for themselves, their family or their neighbourhood. */
    public static final Sector CITIZEN = of("citizen");

    /** Universities, schools and research. */
    public static final Sector ACADEMIA = of("academia");

    private static final ImmutableSortedSet<Sector> KNOWN =
            ImmutableSortedSet.of(PUBLIC, PRIVATE, THIRD, CITIZEN, ACADEMIA);

    private static final Codec<Sector> CODEC = Codecs.STRING.map(Sector::of, Sector::value);

    /**
     * Checks the text.
     *
     * @param value the sector as text
     * @throws IllegalArgumentException if it is not lower-case words joined by hyphens or dots
     */
    public Sector {
        Require.slug("sector", value);
    }

    /**
     * {@return the sector with this text}
     *
     * @param value the text
     * @throws IllegalArgumentException if it is not lower-case words joined by hyphens or dots
     */
    public static Sector of(String value) {
        return new Sector(value);
    }

    /** {@return the sectors this library names; hosts may use others} */
    public static ImmutableSortedSet<Sector> known() {
        return KNOWN;
    }

    /** {@return how it is read and written as JSON: a string} */
    public static Codec<Sector> codec() {
        return CODEC;
    }

    /** Orders by text. */
    @Override
    public int compareTo(Sector other) {
        return value.compareTo(other.value);
    }

    /** {@return the text} */
    @Override
    public String toString() {
        return value;
    }
}
