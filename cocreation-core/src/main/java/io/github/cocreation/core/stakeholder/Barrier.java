/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.stakeholder;

import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codec;
import io.github.cocreation.core.json.Codecs;

/**
 * What makes it hard to reach somebody with the channels an organisation uses by habit; open, hosts add theirs. The
 * barrier is in the reaching out, not in the person.
 *
 * @param value the barrier as text
 */
public record Barrier(String value) implements Comparable<Barrier> {
    /** The language of the invitation is not theirs. */
    public static final Barrier LANGUAGE = of("language");

    /** Experience has taught distrust of authorities. */
    public static final Barrier DISTRUST = of("distrust");

    /** Taking part would show what one rather hides. */
    public static final Barrier STIGMA = of("stigma");

    /** No device, connection or practice for what goes on online. */
    public static final Barrier DIGITAL = of("digital");

    /** Places, texts or times do not fit a disability or illness. */
    public static final Barrier DISABILITY = of("disability");

    /** Somebody has to be looked after meanwhile. */
    public static final Barrier CARE_DUTIES = of("care-duties");

    /** Shifts or several jobs leave no common hour. */
    public static final Barrier WORKING_HOURS = of("working-hours");

    /** The way there is long, or nothing drives. */
    public static final Barrier REMOTENESS = of("remoteness");

    /** Letters do not arrive. */
    public static final Barrier NO_FIXED_ADDRESS = of("no-fixed-address");

    /** Being seen may endanger a right to stay or a benefit. */
    public static final Barrier LEGAL_STATUS = of("legal-status");

    /** Too young or too old for what invitations take for granted. */
    public static final Barrier AGE = of("age");

    /** A closed institution, or a home that cannot be left. */
    public static final Barrier CONFINEMENT = of("confinement");

    private static final Codec<Barrier> CODEC = Codecs.STRING.map(Barrier::of, Barrier::value);

    /**
     * Checks the text.
     *
     * @param value the barrier as text
     * @throws IllegalArgumentException if it is not lower-case words joined by hyphens or dots
     */
    public Barrier {
        Require.slug("barrier", value);
    }

    /**
     * {@return the barrier with this text}
     *
     * @param value the text
     * @throws IllegalArgumentException if it is not lower-case words joined by hyphens or dots
     */
    public static Barrier of(String value) {
        return new Barrier(value);
    }

    /** {@return how it is read and written as JSON: a string} */
    public static Codec<Barrier> codec() {
        return CODEC;
    }

    /** Orders by text. */
    @Override
    public int compareTo(Barrier other) {
        return value.compareTo(other.value);
    }

    /** {@return the text} */
    @Override
    public String toString() {
        return value;
    }
}
