/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.journal;

import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codec;
import io.github.cocreation.core.json.Codecs;

/**
 * Where an effect shows; open, hosts add theirs, since the seed (Resonans) asks for effects per level without saying
 * which.
 * The five given here are a heuristic of this library.
 *
 * @param value the effect level as text
 */
public record EffectLevel(String value) implements Comparable<EffectLevel> {
    /** In the life of single persons. */
    public static final EffectLevel INDIVIDUAL = of("individual");

    /** Between people: trust, contacts, ways of talking. */
    public static final EffectLevel RELATIONAL = of("relational");

    /** In one organisation: its routines, costs, learning. */
    public static final EffectLevel ORGANISATIONAL = of("organisational");

    /** In the system of services across organisations. */
    public static final EffectLevel SERVICE_SYSTEM = of("service-system");

    /** In society: justice, legitimacy, welfare. */
    public static final EffectLevel SOCIETY = of("society");

    private static final Codec<EffectLevel> CODEC = Codecs.STRING.map(EffectLevel::of, EffectLevel::value);

    /**
     * Checks the text.
     *
     * @param value the effect level as text
     * @throws IllegalArgumentException if it is not lower-case words joined by hyphens or dots
     */
    public EffectLevel {
        Require.slug("effect level", value);
    }

    /**
     * {@return the effect level with this text}
     *
     * @param value the text
     * @throws IllegalArgumentException if it is not lower-case words joined by hyphens or dots
     */
    public static EffectLevel of(String value) {
        return new EffectLevel(value);
    }

    /** {@return how it is read and written as JSON: a string} */
    public static Codec<EffectLevel> codec() {
        return CODEC;
    }

    /** Orders by text. */
    @Override
    public int compareTo(EffectLevel other) {
        return value.compareTo(other.value);
    }

    /** {@return the text} */
    @Override
    public String toString() {
        return value;
    }
}
