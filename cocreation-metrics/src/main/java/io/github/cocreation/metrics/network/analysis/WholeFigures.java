/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.analysis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.network.Direction;
import io.github.cocreation.core.network.WeightMeaning;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.metrics.network.NetworkView;
import io.github.cocreation.metrics.network.NodeScores;
import io.github.cocreation.metrics.network.centrality.Betweenness;
import io.github.cocreation.metrics.network.centrality.BetweennessCentralisation;
import io.github.cocreation.metrics.network.centrality.Degree;
import io.github.cocreation.metrics.network.centrality.TieLength;
import io.github.cocreation.metrics.network.cohesion.Density;
import io.github.cocreation.metrics.network.cohesion.DyadCensus;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/** The numbers of a network that need no groups. */
final class WholeFigures {
    private static final Betweenness RAW = Betweenness.withDefaults().withScale(Betweenness.Scale.RAW);

    private final NetworkView view;
    private final NetworkView underlying;
    private final boolean directed;
    private final boolean weighted;
    private final boolean lengths;

    WholeFigures(NetworkView view) {
        this.view = view;
        this.underlying = view.underlying();
        this.directed = view.direction() == Direction.DIRECTED;
        this.weighted = view.weightMeaning() != WeightMeaning.NONE;
        boolean positive = true;
        for (int tie = 0; tie < view.tieCount(); tie++) {
            positive &= view.weight(tie) > 0;
        }
        this.lengths = weighted && positive;
    }

    ImmutableSortedMap<String, Optional<Double>> network() {
        Figures figures = new Figures();
        double n = view.nodeCount();
        figures.put("node_count", n);
        figures.put("edge_count", view.tieCount());
        figures.put("isolate_count", isolates());
        figures.put("self_ties_dropped", view.selfTies());
        figures.put("parallel_ties_merged", view.mergedTies());
        figures.put("density", Density.of(view));
        figures.put(
                "mean_degree",
                n == 0 ? OptionalDouble.empty() : OptionalDouble.of((directed ? 1 : 2) * view.tieCount() / n));
        figures.put("betweenness_centralization", BetweennessCentralisation.of(view));
        if (weighted) {
            double total = 0;
            for (int tie = 0; tie < view.tieCount(); tie++) {
                total += view.weight(tie);
            }
            figures.put("total_weight", total);
        }
        if (directed) {
            DyadCensus dyads = DyadCensus.of(view);
            figures.put("edge_count_und", underlying.tieCount());
            figures.put("dyad_mutual", dyads.mutual());
            figures.put("dyad_asymmetric", dyads.asymmetric());
            figures.put("dyad_null", dyads.none());
            figures.put("reciprocity_arc", dyads.arcReciprocity());
            figures.put("reciprocity_dyadic", dyads.dyadReciprocity());
            figures.put("reciprocity_dyadic_nonnull", dyads.tiedDyadReciprocity());
            figures.put("betweenness_centralization_und", BetweennessCentralisation.of(underlying));
        }
        return figures.all();
    }

    private long isolates() {
        return Degree.ALL.counts(view).byStakeholder().values().stream()
                .filter(degree -> degree == 0)
                .count();
    }

    ImmutableSortedMap<StakeholderId, ImmutableSortedMap<String, Optional<Double>>> nodes() {
        TreeMap<String, NodeScores> scores = new TreeMap<>();
        scores.put("betweenness", RAW.scores(view));
        if (directed) {
            scores.put("degree_in", Degree.IN.counts(view));
            scores.put("degree_out", Degree.OUT.counts(view));
            scores.put("degree_all", Degree.ALL.counts(view));
            scores.put("degree_und", Degree.ALL.counts(underlying));
            scores.put("betweenness_und", RAW.scores(underlying));
        } else {
            scores.put("degree", Degree.ALL.counts(view));
        }
        if (weighted && directed) {
            scores.put("strength_in", Degree.IN.strengths(view));
            scores.put("strength_out", Degree.OUT.strengths(view));
        } else if (weighted) {
            scores.put("strength", Degree.ALL.strengths(view));
        }
        if (lengths) {
            scores.put(
                    "betweenness_weighted_cost",
                    RAW.withLength(TieLength.WEIGHT).scores(view));
            scores.put(
                    "betweenness_weighted_inverse",
                    RAW.withLength(TieLength.INVERSE_WEIGHT).scores(view));
        }
        ImmutableSortedMap.Builder<StakeholderId, ImmutableSortedMap<String, Optional<Double>>> nodes =
                ImmutableSortedMap.naturalOrder();
        for (StakeholderId stakeholder : view.stakeholders()) {
            Figures figures = new Figures();
            scores.forEach((name, score) -> figures.put(name, score.of(stakeholder)));
            nodes.put(stakeholder, figures.all());
        }
        return nodes.build();
    }

    ImmutableList<TieFigures> ties() {
        double[] steps = RAW.tieScores(view);
        double[] cost = lengths ? RAW.withLength(TieLength.WEIGHT).tieScores(view) : steps;
        double[] inverse = lengths ? RAW.withLength(TieLength.INVERSE_WEIGHT).tieScores(view) : steps;
        ImmutableList.Builder<TieFigures> ties = ImmutableList.builder();
        for (int tie = 0; tie < view.tieCount(); tie++) {
            TieFigures.Builder figures = TieFigures.builder();
            figures.source(view.stakeholder(view.from(tie)))
                    .target(view.stakeholder(view.to(tie)))
                    .betweenness(steps[tie]);
            if (lengths) {
                figures.betweennessWeightedCost(cost[tie]).betweennessWeightedInverse(inverse[tie]);
            }
            ties.add(figures.build());
        }
        return ties.build();
    }
}
