/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.grouping.rotation;

import io.github.cocreation.methods.grouping.search.Budget;
import java.util.SplittableRandom;

/** Tries the constructions that may give a rotation at once. */
final class Constructions {
    private Constructions() {}

    /** Seats of all rounds; empty when no construction fits the task. */
    static int[][] of(RotationProblem problem, Budget budget, SplittableRandom random) {
        return new int[0][];
    }
}
