/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.homophily;

import io.github.cocreation.core.network.Direction;
import io.github.cocreation.core.network.NumberAttribute;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.metrics.network.NetworkView;
import io.github.cocreation.metrics.network.PairCorrelation;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Assortativity by a number: whether the old are tied to the old, the rich to the rich.
 *
 * <p><b>Formula.</b> Pearson's correlation, over ties, of the numbers at their two ends; an undirected tie is read both ways. In
 * [-1, 1].
 *
 * <p><b>Worked example.</b> a 1, b 2, c 3, arcs a to b, b to c: (1, 2) and (2, 3) lie on a line, 1. Undirected, ties a - b and
 * b - c are (1, 2), (2, 1), (2, 3), (3, 2): 0.
 *
 * <p><b>Degenerate cases.</b> No ties, or the same number at all sources or all targets: undefined. Ties of stakeholders whose number
 * is not known are left out. <b>Cost.</b> O(n log n + m).
 * <b>Memory.</b> 8 bytes a stakeholder.
 *
 * @see <a href="https://doi.org/10.1103/PhysRevE.67.026126">Newman (2003), Mixing patterns in networks</a>
 */
public final class NumberAssortativity {
    private NumberAssortativity() {}

    /**
     * {@return the correlation; empty if the numbers on either side are all the same}
     *
     * @param view the network
     * @param attribute the numbers
     */
    public static OptionalDouble of(NetworkView view, NumberAttribute attribute) {
        double[] numbers = new double[view.nodeCount()];
        for (int v = 0; v < numbers.length; v++) {
            StakeholderId stakeholder = view.stakeholder(v);
            Optional<Double> number = attribute.of(stakeholder);
            numbers[v] = number.orElse(Double.NaN);
        }
        PairCorrelation correlation = new PairCorrelation();
        for (int tie = 0; tie < view.tieCount(); tie++) {
            double from = numbers[view.from(tie)];
            double to = numbers[view.to(tie)];
            if (!Double.isNaN(from) && !Double.isNaN(to)) {
                correlation.add(from, to);
                if (view.direction() == Direction.UNDIRECTED) {
                    correlation.add(to, from);
                }
            }
        }
        return correlation.value();
    }
}
