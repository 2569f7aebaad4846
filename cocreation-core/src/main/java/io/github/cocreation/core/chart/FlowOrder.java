/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.chart;

/** How the parts of a group stand to each other. */
public enum FlowOrder {
    /** One after the other. */
    SEQUENCE,
    /** All at the same time. */
    TOGETHER,
    /** One of them. */
    CHOICE,
    /** One after the other, again and again. */
    REPEAT
}
