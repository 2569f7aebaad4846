/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.equivalence;

import io.github.cocreation.core.network.Direction;
import io.github.cocreation.metrics.network.NetworkView;
import java.util.function.IntToDoubleFunction;

/** The ties of a network as a square of numbers, for measures that compare everybody with everybody. */
final class Profiles {
    private Profiles() {}

    static double[][] of(NetworkView view, Reading reading) {
        IntToDoubleFunction value = reading == Reading.WEIGHTS ? view::weight : tie -> 1;
        double[][] cells = new double[view.nodeCount()][view.nodeCount()];
        for (int tie = 0; tie < view.tieCount(); tie++) {
            cells[view.from(tie)][view.to(tie)] = value.applyAsDouble(tie);
            if (view.direction() == Direction.UNDIRECTED) {
                cells[view.to(tie)][view.from(tie)] = value.applyAsDouble(tie);
            }
        }
        return cells;
    }
}
