/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.stakeholder;

import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codec;
import io.github.cocreation.core.json.Codecs;

/**
 * What a population is divided by; open, hosts add theirs.
 *
 * @param value the characteristic as text
 */
public record Characteristic(String value) implements Comparable<Characteristic> {
    /** Age bands. */
    public static final Characteristic AGE = of("age");

    /** Gender. */
    public static final Characteristic GENDER = of("gender");

    /** How people live: renting, owning, other. */
    public static final Characteristic TENURE = of("tenure");

    /** Where people live. */
    public static final Characteristic PLACE = of("place");

    /** Level of education. */
    public static final Characteristic EDUCATION = of("education");

    /** Income bands. */
    public static final Characteristic INCOME = of("income");

    /** Language spoken at home. */
    public static final Characteristic LANGUAGE = of("language");

    /** The part of society people act in; its groups are called like a {@link Sector}, such as {@code public}. */
    public static final Characteristic SECTOR = of("sector");

    /** What people are to the challenge; its groups are called like a {@link Standing}. */
    public static final Characteristic STANDING = of("standing");

    /** Whether people are of an initiating organisation; its groups are called {@code inside} and {@code outside}. */
    public static final Characteristic STANDPOINT = of("standpoint");

    private static final Codec<Characteristic> CODEC = Codecs.STRING.map(Characteristic::of, Characteristic::value);

    /**
     * Checks the text.
     *
     * @param value the characteristic as text
     * @throws IllegalArgumentException if it is not lower-case words joined by hyphens or dots
     */
    public Characteristic {
        Require.slug("characteristic", value);
    }

    /**
     * {@return the characteristic with this text}
     *
     * @param value the text
     * @throws IllegalArgumentException if it is not lower-case words joined by hyphens or dots
     */
    public static Characteristic of(String value) {
        return new Characteristic(value);
    }

    /** {@return how it is read and written as JSON: a string} */
    public static Codec<Characteristic> codec() {
        return CODEC;
    }

    /** Orders by text. */
    @Override
    public int compareTo(Characteristic other) {
        return value.compareTo(other.value);
    }

    /** {@return the text} */
    @Override
    public String toString() {
        return value;
    }
}
