/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.grouping;

/** Why a search ended, and so what its result is worth. */
public enum Ending {
    /** The result reaches a bound that nothing can beat: it is best. */
    PROVED,
    /** The effort is spent; the result is the best found. */
    EFFORT_SPENT,
    /** Somebody stopped it; the result is the best found until then, and another machine may find another. */
    CANCELLED
}
