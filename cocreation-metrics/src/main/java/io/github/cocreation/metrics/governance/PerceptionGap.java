/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.governance;

import io.github.cocreation.core.framework.Perspective;

/**
 * Two perspectives that see a criterion differently.
 *
 * @param higher the one that rates it higher
 * @param lower the one that rates it lower
 * @param size by how much, from 0 up
 */
public record PerceptionGap(Perspective higher, Perspective lower, double size) {
    /** From this size on a gap is told before any mean: 1.5 points of 0 to 4 (a heuristic). */
    public static final double LARGE = 1.5;

    /** {@return whether it is to be told before any mean} */
    public boolean isLarge() {
        return size >= LARGE;
    }
}
