/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.vocabulary;

/** The ten phases of a co-creation process. Several may be open at once, and a process may return to an earlier one. */
public enum Phase {
    /** Spot where co-creation could add value, check that it is co-creation, obtain a mandate. */
    EXPLORE,
    /** Identify, reach and enrol the actors concerned, above all those outside the public sector. */
    MOBILISE,
    /** Let views from outside and inside reshape the problem until it is understood jointly. */
    UNDERSTAND,
    /** Build a shared picture of the wanted future. */
    ENVISION,
    /** Open up: produce many possible answers. */
    IDEATE,
    /** Close: weigh, choose, take on commitments. */
    DECIDE,
    /** Try out in a small, bounded way. */
    EXPERIMENT,
    /** Deliver the change together in daily practice. */
    IMPLEMENT,
    /** Judge effects by level and stakeholder, draw lessons. */
    EVALUATE,
    /** Keep, spread and anchor the practice. */
    SUSTAIN
}
