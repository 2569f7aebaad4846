/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.analysis;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.metrics.network.TieAmount;
import io.github.cocreation.metrics.network.centrality.BetweennessCentralisation;
import io.github.cocreation.metrics.network.centrality.ClosenessCentralisation;
import io.github.cocreation.metrics.network.centrality.Degree;
import io.github.cocreation.metrics.network.centrality.DegreeAssortativity;
import io.github.cocreation.metrics.network.centrality.DegreeCentralisation;
import io.github.cocreation.metrics.network.centrality.Katz;
import io.github.cocreation.metrics.network.cohesion.DirectedClustering;
import io.github.cocreation.metrics.network.cohesion.DirectedTransitivity;
import io.github.cocreation.metrics.network.cohesion.Fragmentation;
import io.github.cocreation.metrics.network.path.TieLength;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/** The figures of a whole network. */
final class WholeFigures {
    static final ImmutableList<Figure<NetworkAnalysis, OptionalDouble>> ALL = new WholeFigures().all();

    private final ImmutableList.Builder<Figure<NetworkAnalysis, OptionalDouble>> figures = ImmutableList.builder();

    private WholeFigures() {}

    private ImmutableList<Figure<NetworkAnalysis, OptionalDouble>> all() {
        sizes();
        pairs();
        parts();
        distances();
        triangles();
        centres();
        charts();
        positions();
        signs();
        return figures.build();
    }

    private void sizes() {
        count("node_count", Fit.ANY, a -> a.view().nodeCount());
        count("edge_count", Fit.ANY, a -> a.view().tieCount());
        count("edge_count_und", Fit.DIRECTED, a -> a.underlying().view().tieCount());
        count("isolate_count", Fit.ANY, WholeFigures::isolates);
        count("self_ties_dropped", Fit.ANY, a -> a.view().selfTies());
        count("parallel_ties_merged", Fit.ANY, a -> a.view().mergedTies());
        count("total_weight", Fit.WEIGHTED, WholeFigures::totalWeight);
        add("density", Fit.ANY, NetworkAnalysis::density);
        add("mean_degree", Fit.ANY, a -> a.degree(Degree.OUT).mean());
    }

    private void pairs() {
        count("dyad_mutual", Fit.DIRECTED, a -> a.dyads().mutual());
        count("dyad_asymmetric", Fit.DIRECTED, a -> a.dyads().asymmetric());
        count("dyad_null", Fit.DIRECTED, a -> a.dyads().none());
        add("reciprocity_arc", Fit.DIRECTED, a -> a.dyads().arcReciprocity());
        add("reciprocity_dyadic", Fit.DIRECTED, a -> a.dyads().dyadReciprocity());
        add("reciprocity_dyadic_nonnull", Fit.DIRECTED, a -> a.dyads().tiedDyadReciprocity());
        either("degree_assortativity", a -> DegreeAssortativity.of(a.view(), Degree.OUT, Degree.OUT));
        add("degree_assortativity_out_in", Fit.DIRECTED, a -> DegreeAssortativity.of(a.view(), Degree.OUT, Degree.IN));
        add(
                "degree_assortativity_out_out",
                Fit.DIRECTED,
                a -> DegreeAssortativity.of(a.view(), Degree.OUT, Degree.OUT));
        add("degree_assortativity_in_in", Fit.DIRECTED, a -> DegreeAssortativity.of(a.view(), Degree.IN, Degree.IN));
        add("degree_assortativity_in_out", Fit.DIRECTED, a -> DegreeAssortativity.of(a.view(), Degree.IN, Degree.OUT));
    }

    private void parts() {
        count("weak_component_count", Fit.ANY, a -> a.components().count());
        count("strong_component_count", Fit.ANY, a -> a.strongComponents().count());
        count("largest_weak_component_size", Fit.ANY, a -> a.components().largest());
        count(
                "largest_strong_component_size",
                Fit.ANY,
                a -> a.strongComponents().largest());
        count(
                "articulation_point_count",
                Fit.ANY,
                a -> a.cutPoints().stakeholders().size());
        count("bridge_count", Fit.ANY, a -> a.cutPoints().bridges().size());
        add("fragmentation", Fit.ANY, NetworkAnalysis::fragmentation);
        add("fragmentation_directed", Fit.DIRECTED, a -> less(a.distances().reachableShare()));
        add(
                "fragmentation_distance_weighted",
                Fit.ANY,
                a -> Fragmentation.byDistance(a.underlying().distances()));
        add("fragmentation_distance_weighted_directed", Fit.DIRECTED, a -> Fragmentation.byDistance(a.distances()));
        add("degeneracy", Fit.ANY, a -> a.coreness().largest());
    }

    private void distances() {
        everywhere("diameter", a -> a.distances().diameter());
        everywhere("average_path_length", a -> a.distances().meanLength());
        everywhere("global_efficiency", a -> a.distances().efficiency());
        add("reachable_pair_share", Fit.ANY, a -> a.distances().reachableShare());
        for (var reading : LengthReading.values()) {
            TieLength length = reading.length();
            add(
                    "average_path_length" + reading.suffix(),
                    Fit.POSITIVE,
                    a -> a.distances(length).meanLength());
            add(
                    "diameter" + reading.suffix(),
                    Fit.POSITIVE,
                    a -> a.distances(length).diameter());
        }
    }

    private void triangles() {
        either("transitivity", a -> a.clustering().transitivity());
        either("clustering_mean_zero", a -> a.clustering().localOrZero().mean());
        either("clustering_mean_defined", a -> a.clustering().local().mean());
        add(
                "clustering_mean_directed",
                Fit.DIRECTED,
                a -> DirectedClustering.of(a.view(), a.subject().work())
                        .withUndefinedAs(0)
                        .mean());
        add(
                "transitivity_directed",
                Fit.DIRECTED,
                a -> DirectedTransitivity.of(a.view(), a.subject().work()));
    }

    private void centres() {
        either("degree_centralization", a -> DegreeCentralisation.of(a.view(), Degree.ALL));
        add("indegree_centralization", Fit.DIRECTED, a -> DegreeCentralisation.of(a.view(), Degree.IN));
        add("outdegree_centralization", Fit.DIRECTED, a -> DegreeCentralisation.of(a.view(), Degree.OUT));
        everywhere("betweenness_centralization", a -> BetweennessCentralisation.of(a.view(), a.betweenness()));
        everywhere("closeness_centralization", a -> ClosenessCentralisation.of(a.distances()));
        either("spectral_radius", a -> radius(a, TieAmount.ONE));
        add("spectral_radius_in", Fit.DIRECTED, a -> radius(a, TieAmount.ONE));
        add("spectral_radius_out", Fit.DIRECTED, a -> radius(a.reversed(), TieAmount.ONE));
        add("spectral_radius_weighted", Fit.POSITIVE.and(Fit.UNDIRECTED), a -> radius(a, TieAmount.WEIGHT));
        add("spectral_radius_weighted_in", Fit.POSITIVE.and(Fit.DIRECTED), a -> radius(a, TieAmount.WEIGHT));
        add(
                "katz_alpha",
                Fit.ANY,
                a -> a.view().nodeCount() == 0
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(
                                Katz.fitting(a.eigenvector().spectralRadius()).alpha()));
    }

    private void charts() {
        add("krackhardt_connectedness", Fit.ANY, a -> a.krackhardt().connectedness());
        add(
                "krackhardt_hierarchy",
                Fit.ANY,
                a -> a.krackhardt().hierarchy(a.distances().reachablePairs()));
        add("krackhardt_efficiency", Fit.ANY, a -> a.krackhardt().efficiency());
        ToDoubleFunction<NetworkAnalysis> steps =
                a -> Math.pow(a.strongComponents().count(), 3) / 128;
        figures.add(Figure.<NetworkAnalysis, OptionalDouble>of(
                        "krackhardt_lubness", Fit.ANY, a -> a.krackhardt().leastUpperBounds())
                .withSteps(steps));
        figures.add(Figure.<NetworkAnalysis, OptionalDouble>of(
                        "krackhardt_lubness_sna", Fit.ANY, a -> a.krackhardt().leastUpperBoundsAsInSna())
                .withSteps(steps));
    }

    private void positions() {
        add(
                "core_fit",
                Fit.ANY,
                a -> a.positions()
                        .core()
                        .map(core -> OptionalDouble.of(core.fit()))
                        .orElseGet(OptionalDouble::empty));
        add(
                "core_size",
                Fit.ANY,
                a -> a.positions()
                        .core()
                        .map(core -> OptionalDouble.of(core.core().size()))
                        .orElseGet(OptionalDouble::empty));
    }

    private void signs() {
        add("balance_triads", Fit.SIGNED, a -> a.signs().triads().share());
        add("balance_camps", Fit.SIGNED, a -> a.signs().camps().share());
        count("balance_frustrated_ties", Fit.SIGNED, a -> a.signs().camps().frustrated());
    }

    private static double isolates(NetworkAnalysis analysis) {
        return analysis.degree().byStakeholder().values().stream()
                .filter(degree -> degree == 0)
                .count();
    }

    private static double totalWeight(NetworkAnalysis analysis) {
        double total = 0;
        for (int tie = 0; tie < analysis.view().tieCount(); tie++) {
            total += analysis.view().weight(tie);
        }
        return total;
    }

    private static OptionalDouble radius(NetworkAnalysis analysis, TieAmount amount) {
        return analysis.view().tieCount() == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(analysis.eigenvector(amount).spectralRadius());
    }

    private static OptionalDouble less(OptionalDouble share) {
        return share.isPresent() ? OptionalDouble.of(1 - share.getAsDouble()) : share;
    }

    private void add(String name, Predicate<NetworkAnalysis> fits, Function<NetworkAnalysis, OptionalDouble> value) {
        figures.add(Figure.of(name, fits, value));
    }

    private void count(String name, Predicate<NetworkAnalysis> fits, ToDoubleFunction<NetworkAnalysis> value) {
        add(name, fits, a -> OptionalDouble.of(value.applyAsDouble(a)));
    }

    /** Under its own name in an undirected network, with {@code _und} regardless of directions in a directed one. */
    private void either(String name, Function<NetworkAnalysis, OptionalDouble> value) {
        add(name, Fit.UNDIRECTED, value);
        add(name + "_und", Fit.DIRECTED, a -> value.apply(a.underlying()));
    }

    /** As it is in any network, and with {@code _und} regardless of directions in a directed one. */
    private void everywhere(String name, Function<NetworkAnalysis, OptionalDouble> value) {
        add(name, Fit.ANY, value);
        add(name + "_und", Fit.DIRECTED, a -> value.apply(a.underlying()));
    }
}
