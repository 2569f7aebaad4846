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
 * What a stakeholder is to the challenge, whatever role it takes in the process; open, hosts add theirs. One stakeholder may
 * have several: a nurse may be a patient too.
 *
 * @param value the standing as text
 */
public record Standing(String value) implements Comparable<Standing> {
    /** The service is for this person, as client, patient, pupil, tenant or resident. */
    public static final Standing SERVICE_USER = of("service-user");

    /** Cares for or is close to somebody the service is for. */
    public static final Standing RELATIVE = of("relative");

    /** Meets users in daily work. */
    public static final Standing FRONTLINE_PROFESSIONAL = of("frontline-professional");

    /** Works behind the front line: planning, finance, technology, law. */
    public static final Standing SPECIALIST = of("specialist");

    /** Leads those who do the work. */
    public static final Standing MANAGER = of("manager");

    /** Decides on goals, rules or money: politician, board, director. */
    public static final Standing DECISION_MAKER = of("decision-maker");

    /** Knows the subject, by study or by life. */
    public static final Standing EXPERT = of("expert");

    /** Gives time unpaid. */
    public static final Standing VOLUNTEER = of("volunteer");

    /** Delivers goods or services. */
    public static final Standing SUPPLIER = of("supplier");

    /** Is affected without using the service. */
    public static final Standing NEIGHBOUR = of("neighbour");

    /** Studies what happens. */
    public static final Standing RESEARCHER = of("researcher");

    private static final ImmutableSortedSet<Standing> KNOWN = ImmutableSortedSet.of(
            SERVICE_USER,
            RELATIVE,
            FRONTLINE_PROFESSIONAL,
            SPECIALIST,
            MANAGER,
            DECISION_MAKER,
            EXPERT,
            VOLUNTEER,
            SUPPLIER,
            NEIGHBOUR,
            RESEARCHER);

    private static final Codec<Standing> CODEC = Codecs.STRING.map(Standing::of, Standing::value);

    /**
     * Checks the text.
     *
     * @param value the standing as text
     * @throws IllegalArgumentException if it is not lower-case words joined by hyphens or dots
     */
    public Standing {
        Require.slug("standing", value);
    }

    /**
     * {@return the standing with this text}
     *
     * @param value the text
     * @throws IllegalArgumentException if it is not lower-case words joined by hyphens or dots
     */
    public static Standing of(String value) {
        return new Standing(value);
    }

    /** {@return the standings this library names; hosts may use others} */
    public static ImmutableSortedSet<Standing> known() {
        return KNOWN;
    }

    /** {@return how it is read and written as JSON: a string} */
    public static Codec<Standing> codec() {
        return CODEC;
    }

    /** Orders by text. */
    @Override
    public int compareTo(Standing other) {
        return value.compareTo(other.value);
    }

    /** {@return the text} */
    @Override
    public String toString() {
        return value;
    }
}
