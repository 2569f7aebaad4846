/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.analysis;

import com.google.common.collect.ImmutableList;
import com.google.common.graph.EndpointPair;
import com.google.common.primitives.ImmutableDoubleArray;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.metrics.network.NetworkView;
import io.github.cocreation.metrics.network.cohesion.CutPoints;
import io.github.cocreation.metrics.network.path.TieLength;
import java.util.Set;
import java.util.stream.IntStream;

/** The figures of ties, by number. */
final class TieColumns {
    static final Figure<NetworkAnalysis, ImmutableDoubleArray> STEPS =
            Figure.of("betweenness", Fit.ANY, a -> a.betweenness(TieLength.STEP).ties());
    static final Figure<NetworkAnalysis, ImmutableDoubleArray> COST = Figure.of(
            "betweenness_weighted_cost",
            Fit.POSITIVE,
            a -> a.betweenness(TieLength.WEIGHT).ties());
    static final Figure<NetworkAnalysis, ImmutableDoubleArray> INVERSE = Figure.of(
            "betweenness_weighted_inverse",
            Fit.POSITIVE,
            a -> a.betweenness(TieLength.INVERSE_WEIGHT).ties());
    static final Figure<NetworkAnalysis, ImmutableDoubleArray> BRIDGE =
            Figure.of("is_bridge", Fit.ANY, a -> bridges(a.view(), a.cutPoints()));

    static final ImmutableList<Figure<NetworkAnalysis, ImmutableDoubleArray>> ALL =
            ImmutableList.of(STEPS, COST, INVERSE, BRIDGE);

    private TieColumns() {}

    /** Of a directed network, by the tie beneath: of two that answer each other both are bridges, or none. */
    private static ImmutableDoubleArray bridges(NetworkView view, CutPoints cuts) {
        Set<EndpointPair<StakeholderId>> bridges = Set.copyOf(cuts.bridges());
        return ImmutableDoubleArray.copyOf(IntStream.range(0, view.tieCount()).mapToDouble(tie -> {
            var ends = EndpointPair.unordered(view.stakeholder(view.from(tie)), view.stakeholder(view.to(tie)));
            return bridges.contains(ends) ? 1 : 0;
        }));
    }
}
