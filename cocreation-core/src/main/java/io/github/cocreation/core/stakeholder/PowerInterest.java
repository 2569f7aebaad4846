/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.stakeholder;

import io.github.cocreation.core.source.Source;

/**
 * The four quadrants of the power-interest grid, with the advice that is usual and the advice for co-creation. Sources:
 * Mendelow (1981); Eden and Ackermann (1998); Bryson (2004) for the grid and the usual advice; the advice for co-creation is a
 * heuristic of this library.
 */
public enum PowerInterest {
    /** Little power, little interest. */
    CROWD("monitor", "keep the door open and ask again when something changes for them"),
    /** Little power, much interest. */
    SUBJECTS("keep informed", "give seats and support first"),
    /** Much power, little interest. */
    CONTEXT_SETTERS("keep satisfied", "seek a mandate and arouse curiosity"),
    /** Much power, much interest. */
    PLAYERS("manage closely", "give a seat equal to the others', without a veto by habit");

    /** Where the grid and the usual advice come from. */
    public static final Source SOURCE = Source.literature(
            "Mendelow (1981); Eden & Ackermann (1998), Making Strategy; Bryson (2004), What to do when "
                    + "stakeholders matter, Public Management Review 6(1), 21-53");

    /** Where the advice for co-creation comes from. */
    public static final Source CO_CREATION_SOURCE =
            Source.heuristic("the usual advice turned from managing stakeholders to working with them");

    private final String classicAdvice;
    private final String coCreationAdvice;

    PowerInterest(String classicAdvice, String coCreationAdvice) {
        this.classicAdvice = classicAdvice;
        this.coCreationAdvice = coCreationAdvice;
    }

    /**
     * {@return the quadrant of these degrees}
     *
     * @param power the power, in [0, 1]
     * @param interest the interest, in [0, 1]
     * @param threshold what counts as much: a degree of at least this
     */
    static PowerInterest of(double power, double interest, double threshold) {
        if (power >= threshold) {
            return interest >= threshold ? PLAYERS : CONTEXT_SETTERS;
        }
        return interest >= threshold ? SUBJECTS : CROWD;
    }

    /** {@return what the textbooks of stakeholder management advise} */
    public String classicAdvice() {
        return classicAdvice;
    }

    /** {@return what co-creation asks for instead; a heuristic} */
    public String coCreationAdvice() {
        return coCreationAdvice;
    }
}
