/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.chart;

/** How a line is drawn. */
public enum Dash {
    /** In one go. */
    SOLID,
    /** In strokes. */
    DASHED,
    /** In dots. */
    DOTTED,
    /** Not at all. */
    NONE
}
