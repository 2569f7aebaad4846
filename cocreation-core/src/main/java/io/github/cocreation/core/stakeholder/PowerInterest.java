/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.stakeholder;

/**
 * The four quadrants of the power-interest grid. What each is called, who says so and what is advised for it, the card {@code
 * power-interest} of the typologies says.
 */
public enum PowerInterest {
    /** Little power, little interest. */
    CROWD,
    /** Little power, much interest. */
    SUBJECTS,
    /** Much power, little interest. */
    CONTEXT_SETTERS,
    /** Much power, much interest. */
    PLAYERS;

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
}
