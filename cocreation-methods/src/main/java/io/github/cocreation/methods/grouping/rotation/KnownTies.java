/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.grouping.rotation;

/** What to do with people who know each other already. */
public enum KnownTies {
    /** They count as having met once: seating them together is worth no more than a repeated meeting. */
    AVOIDED,
    /** Seating them together once is worth twice as much as a meeting of strangers. */
    PREFERRED
}
