/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.chart;

/** How a mark is to be taken; shown by colour and by something else too. */
public enum Tone {
    /** As one among others. */
    PLAIN,
    /** As good. */
    GOOD,
    /** As something to look at. */
    WATCH,
    /** As something that asks for attention. */
    POOR,
    /** As background. */
    MUTED
}
