/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.centrality;

import io.github.cocreation.core.network.Direction;
import io.github.cocreation.metrics.network.NetworkView;
import io.github.cocreation.metrics.network.PairCorrelation;
import java.util.OptionalDouble;

/**
 * Assortativity by degree: whether those with many ties are tied to others with many.
 *
 * <p><b>Formula.</b> Pearson's correlation, over ties, of the degrees at their two ends; an undirected tie is read both ways. In
 * [-1, 1]. In a directed network it is to be said which degree of the source goes with which of the target: igraph and NetworkX
 * take {@link Degree#OUT} with {@link Degree#IN}.
 *
 * <p><b>Worked example.</b> Star: the hub's degree always meets 1, so -1. Circle: all degrees are the same, undefined.
 *
 * <p><b>Degenerate cases.</b> No ties, or the same degree at all sources or all targets: undefined. <b>Cost.</b> O(n + m).
 * <b>Memory.</b> 16 bytes a stakeholder.
 *
 * @see <a href="https://doi.org/10.1103/PhysRevLett.89.208701">Newman (2002), Assortative mixing in networks</a>
 */
public final class DegreeAssortativity {
    private DegreeAssortativity() {}

    /**
     * {@return the correlation; empty if the degrees on either side are all the same}
     *
     * @param view the network
     * @param source which degree of those where ties start
     * @param target which degree of those where ties lead
     */
    public static OptionalDouble of(NetworkView view, Degree source, Degree target) {
        double[] sources = source.counted(view);
        double[] targets = target.counted(view);
        PairCorrelation correlation = new PairCorrelation();
        for (int tie = 0; tie < view.tieCount(); tie++) {
            correlation.add(sources[view.from(tie)], targets[view.to(tie)]);
            if (view.direction() == Direction.UNDIRECTED) {
                correlation.add(sources[view.to(tie)], targets[view.from(tie)]);
            }
        }
        return correlation.value();
    }
}
