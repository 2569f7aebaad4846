/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.network;

/**
 * What a larger weight says. Measures on paths need to know: read the wrong way round, the best of friends are the farthest
 * apart.
 */
public enum WeightMeaning {
    /** Ties have no weight; every one counts 1, or -1 if it is negative. */
    NONE,
    /** Larger is closer: trust, hours together. */
    STRENGTH,
    /** Larger is farther: days between two meetings, effort to reach each other. */
    COST
}
