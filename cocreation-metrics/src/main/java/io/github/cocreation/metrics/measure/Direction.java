/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.measure;

/** Which way a measure is good. */
public enum Direction {
    /** More is better. */
    HIGH_IS_GOOD,
    /** Less is better. */
    LOW_IS_GOOD,
    /** A value in between is better than either end. */
    BALANCED,
    /** No value is better than another; the measure describes. */
    NEITHER
}
