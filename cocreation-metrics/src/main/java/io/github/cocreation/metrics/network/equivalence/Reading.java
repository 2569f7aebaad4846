/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.equivalence;

/** How a tie is read where profiles are compared. */
public enum Reading {
    /** Whether it is there: 1 or 0. */
    PRESENCE,
    /** How strong it is: its weight, 0 where there is none. */
    WEIGHTS
}
