/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.typology;

/** How the types of a typology relate to its axes. */
public enum TypologyForm {
    /** Continuous axes; each type is a quadrant (or a half) of the space they span. */
    PLANE,
    /** Axes with few named values; each type is one combination of them. */
    GRID,
    /** One ordered scale: each type is a step; there are no means, only medians. */
    LADDER,
    /** Attributes that are there or not; each type is one set of them. */
    SETS,
    /** A list of types side by side, or of dimensions each with its own values. */
    LIST
}
