/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.analysis;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.metrics.network.NodeScores;
import io.github.cocreation.metrics.network.TieAmount;
import io.github.cocreation.metrics.network.brokerage.Constraint;
import io.github.cocreation.metrics.network.brokerage.ConstraintHierarchy;
import io.github.cocreation.metrics.network.brokerage.ContactEfficiency;
import io.github.cocreation.metrics.network.brokerage.EffectiveSize;
import io.github.cocreation.metrics.network.brokerage.Surroundings;
import io.github.cocreation.metrics.network.centrality.Closeness;
import io.github.cocreation.metrics.network.centrality.Coreness;
import io.github.cocreation.metrics.network.centrality.Degree;
import io.github.cocreation.metrics.network.centrality.Harmonic;
import io.github.cocreation.metrics.network.centrality.PageRank;
import io.github.cocreation.metrics.network.cohesion.CutPoints;
import io.github.cocreation.metrics.network.cohesion.DirectedClustering;
import io.github.cocreation.metrics.network.cohesion.Fragmentation;
import io.github.cocreation.metrics.network.cohesion.WeightedClustering;
import io.github.cocreation.metrics.network.equivalence.CorePeriphery;
import io.github.cocreation.metrics.network.path.Distances;
import io.github.cocreation.metrics.network.path.TieLength;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** The figures of stakeholders. */
final class StakeholderFigures {
    static final ImmutableList<Figure<NetworkAnalysis, NodeScores>> ALL = new StakeholderFigures().all();

    private final ImmutableList.Builder<Figure<NetworkAnalysis, NodeScores>> figures = ImmutableList.builder();

    private StakeholderFigures() {}

    private ImmutableList<Figure<NetworkAnalysis, NodeScores>> all() {
        ties();
        triangles();
        betweenness();
        closeness();
        walks();
        structuralHoles("", Fit.ANY, a -> a, TieAmount.ONE, Surroundings.WHOLE_NETWORK);
        structuralHoles("_und", Fit.DIRECTED, NetworkAnalysis::underlying, TieAmount.ONE, Surroundings.WHOLE_NETWORK);
        structuralHoles("_weighted", Fit.POSITIVE, a -> a, TieAmount.WEIGHT, Surroundings.WHOLE_NETWORK);
        structuralHoles("_ego", Fit.ANY, a -> a, TieAmount.ONE, Surroundings.EGO_NETWORK);
        leaving();
        add("is_core", Fit.ANY, a -> core(a, a.positions().core()));
        return figures.build();
    }

    private void ties() {
        add("degree", Fit.UNDIRECTED, NetworkAnalysis::degree);
        add("degree_in", Fit.DIRECTED, a -> a.degree(Degree.IN));
        add("degree_out", Fit.DIRECTED, a -> a.degree(Degree.OUT));
        add("degree_all", Fit.DIRECTED, a -> a.degree(Degree.ALL));
        add("degree_und", Fit.DIRECTED, a -> a.underlying().degree());
        add("strength", Fit.WEIGHTED.and(Fit.UNDIRECTED), a -> Degree.ALL.strengths(a.view()));
        add("strength_in", Fit.WEIGHTED.and(Fit.DIRECTED), a -> Degree.IN.strengths(a.view()));
        add("strength_out", Fit.WEIGHTED.and(Fit.DIRECTED), a -> Degree.OUT.strengths(a.view()));
        either("coreness", NetworkAnalysis::coreness);
        add("coreness_in", Fit.DIRECTED, a -> Coreness.of(a.view(), Degree.IN));
        add("coreness_out", Fit.DIRECTED, a -> Coreness.of(a.view(), Degree.OUT));
        add("coreness_all", Fit.DIRECTED, a -> Coreness.of(a.view(), Degree.ALL));
    }

    private void triangles() {
        either("clustering", a -> a.clustering().localOrZero());
        add(
                "clustering_directed",
                Fit.DIRECTED,
                a -> DirectedClustering.of(a.view(), a.subject().work()).withUndefinedAs(0));
        for (WeightedClustering formula : WeightedClustering.values()) {
            add(
                    "clustering_weighted_" + formula.name().toLowerCase(Locale.ROOT),
                    Fit.POSITIVE.and(Fit.UNDIRECTED),
                    a -> formula.of(a.view(), a.subject().work()).withUndefinedAs(0));
        }
    }

    private void betweenness() {
        add("betweenness", Fit.ANY, NetworkAnalysis::betweenness);
        add("betweenness_und", Fit.DIRECTED, a -> a.underlying().betweenness());
        for (LengthReading reading : LengthReading.values()) {
            add(
                    "betweenness" + reading.suffix(),
                    Fit.POSITIVE,
                    a -> a.betweenness(reading.length()).stakeholders());
        }
    }

    private void closeness() {
        Closeness component = Closeness.withDefaults().withConvention(Closeness.Convention.COMPONENT);
        byDirection("closeness_component", TieLength.STEP, Fit.ANY, component::of);
        byDirection("closeness_wf", TieLength.STEP, Fit.ANY, Closeness.withDefaults()::of);
        byDirection(
                "closeness_freeman",
                TieLength.STEP,
                Fit.ANY,
                component.withConvention(Closeness.Convention.FREEMAN)::of);
        byDirection("harmonic", TieLength.STEP, Fit.ANY, Harmonic::of);
        byDirection("eccentricity", TieLength.STEP, Fit.ANY, Distances::eccentricity);
        for (LengthReading reading : LengthReading.values()) {
            byDirection("closeness_component" + reading.suffix(), reading.length(), Fit.POSITIVE, component::of);
            byDirection("harmonic" + reading.suffix(), reading.length(), Fit.POSITIVE, Harmonic::of);
        }
    }

    /** Under its own name in an undirected network; along, against and regardless of directions in a directed one. */
    private void byDirection(String name, TieLength length, Fit fit, Function<Distances, NodeScores> value) {
        add(name, fit.and(Fit.UNDIRECTED), a -> value.apply(a.distances(length)));
        add(name + "_out", fit.and(Fit.DIRECTED), a -> value.apply(a.distances(length)));
        add(name + "_in", fit.and(Fit.DIRECTED), a -> value.apply(a.reversed().distances(length)));
        add(
                name + "_und",
                fit.and(Fit.DIRECTED),
                a -> value.apply(a.underlying().distances(length)));
    }

    private void walks() {
        add("pagerank", Fit.ANY, NetworkAnalysis::pageRank);
        add(
                "pagerank_weighted",
                Fit.POSITIVE,
                a -> PageRank.withDefaults()
                        .withAmount(TieAmount.WEIGHT)
                        .of(a.view(), a.subject().work()));
        either("eigenvector", a -> a.eigenvector().stakeholders());
        add("eigenvector_in", Fit.DIRECTED, a -> a.eigenvector().stakeholders());
        add("eigenvector_out", Fit.DIRECTED, a -> a.reversed().eigenvector().stakeholders());
        Function<NetworkAnalysis, NodeScores> weighted =
                a -> a.eigenvector(TieAmount.WEIGHT).stakeholders();
        add("eigenvector_weighted", Fit.POSITIVE.and(Fit.UNDIRECTED), weighted);
        add("eigenvector_weighted_in", Fit.POSITIVE.and(Fit.DIRECTED), weighted);
        add("katz", Fit.ANY, NetworkAnalysis::katz);
    }

    private void structuralHoles(
            String suffix,
            Fit fit,
            Function<NetworkAnalysis, NetworkAnalysis> of,
            TieAmount amount,
            Surroundings surroundings) {
        EffectiveSize size = new EffectiveSize(amount, surroundings);
        ContactEfficiency efficiency = new ContactEfficiency(amount, surroundings);
        Constraint constraint = new Constraint(amount, surroundings);
        ConstraintHierarchy hierarchy = new ConstraintHierarchy(amount, surroundings);
        add(
                "burt_effective_size" + suffix,
                fit,
                a -> size.of(of.apply(a).view(), a.subject().work()));
        add(
                "burt_efficiency" + suffix,
                fit,
                a -> efficiency.of(of.apply(a).view(), a.subject().work()));
        add(
                "burt_constraint" + suffix,
                fit,
                a -> constraint.of(of.apply(a).view(), a.subject().work()));
        add(
                "burt_hierarchy" + suffix,
                fit,
                a -> hierarchy.of(of.apply(a).view(), a.subject().work()));
    }

    private void leaving() {
        add("is_articulation", Fit.ANY, a -> cutPoints(a.cutPoints()));
        add("fragmentation_without", Fit.ANY, a -> Fragmentation.without(a.cutPoints()));
        figures.add(Figure.<NetworkAnalysis, NodeScores>of(
                        "fragmentation_dw_without",
                        Fit.ANY,
                        a -> Fragmentation.byDistanceWithout(
                                a.underlying().view(), a.subject().work()))
                .withSteps(StakeholderFigures::stepsOfLeaving));
    }

    private static double stepsOfLeaving(NetworkAnalysis analysis) {
        double n = analysis.view().nodeCount();
        return n * n * analysis.view().tieCount() / 32;
    }

    private static NodeScores cutPoints(CutPoints cuts) {
        return NodeScores.of(
                cuts.view(),
                IntStream.range(0, cuts.view().nodeCount())
                        .mapToDouble(v -> cuts.isCutPoint(v) ? 1 : 0)
                        .toArray());
    }

    private static NodeScores core(NetworkAnalysis analysis, Optional<CorePeriphery.Core> core) {
        return NodeScores.of(
                analysis.view(),
                analysis.view().stakeholders().stream()
                        .mapToDouble(stakeholder -> core.map(in -> in.core().contains(stakeholder) ? 1.0 : 0.0)
                                .orElse(Double.NaN))
                        .toArray());
    }

    private void add(String name, Predicate<NetworkAnalysis> fits, Function<NetworkAnalysis, NodeScores> value) {
        figures.add(Figure.of(name, fits, value));
    }

    /** Under its own name in an undirected network, with {@code _und} regardless of directions in a directed one. */
    private void either(String name, Function<NetworkAnalysis, NodeScores> value) {
        add(name, Fit.UNDIRECTED, value);
        add(name + "_und", Fit.DIRECTED, a -> value.apply(a.underlying()));
    }
}
