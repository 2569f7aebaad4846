/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.network;

/** Whether a tie runs from one stakeholder to the other, or simply between the two. */
public enum Direction {
    /** From one to the other: asks for advice, reports to. */
    DIRECTED,
    /** Between the two: knows, has worked with. Who is named first makes no difference. */
    UNDIRECTED
}
