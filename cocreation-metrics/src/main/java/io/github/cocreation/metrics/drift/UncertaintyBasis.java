/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.drift;

/** How the uncertainty of a position was found. */
public enum UncertaintyBasis {
    /** Sessions were drawn anew, with replacement, many times; asks for five sessions. */
    REDRAWN_SESSIONS,
    /** Wilson's interval of each share, as if each session that has something of it were one trial; for few sessions. */
    WILSON
}
