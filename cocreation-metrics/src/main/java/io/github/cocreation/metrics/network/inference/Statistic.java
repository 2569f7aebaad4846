/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.inference;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.check.DidYouMean;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.network.Direction;
import io.github.cocreation.metrics.network.NetworkView;
import io.github.cocreation.metrics.network.centrality.BetweennessCentralisation;
import io.github.cocreation.metrics.network.centrality.Degree;
import io.github.cocreation.metrics.network.centrality.DegreeCentralisation;
import io.github.cocreation.metrics.network.cohesion.Density;
import io.github.cocreation.metrics.network.cohesion.DirectedTransitivity;
import io.github.cocreation.metrics.network.cohesion.DyadCensus;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * One figure of a whole network, under a name: what tests, intervals and series over time are about. It must depend on nothing but
 * the network handed in.
 *
 * <pre>{@code
 * Statistic isolates = new Statistic("isolates", view -> OptionalDouble.of(...));
 * ConditionalUniformTest.withDefaults().withGiven(Given.TIES).test(view, Statistic.transitivity());
 * }</pre>
 *
 * @param name how results name it
 * @param figure the figure of a network, empty where it is undefined
 */
public record Statistic(String name, Function<NetworkView, OptionalDouble> figure) {
    /**
     * Checks the name.
     *
     * @param name how results name it
     * @param figure the figure of a network, empty where it is undefined
     * @throws IllegalArgumentException if the name is blank
     */
    public Statistic {
        Require.text("name", name, "a statistic");
    }

    /** {@return the share of possible ties that are there} */
    public static Statistic density() {
        return new Statistic("density", Density::of);
    }

    /** {@return the share of arcs that are answered; undefined in an undirected network} */
    public static Statistic reciprocity() {
        return new Statistic(
                "reciprocity_arc",
                view -> view.direction() == Direction.UNDIRECTED
                        ? OptionalDouble.empty()
                        : DyadCensus.of(view).arcReciprocity());
    }

    /** {@return the share of two-paths i - j - k whose ends i - k are tied, along arcs} */
    public static Statistic transitivity() {
        return new Statistic("transitivity", DirectedTransitivity::of);
    }

    /** {@return how far all ties are one stakeholder's; in a directed network, those that lead there} */
    public static Statistic degreeCentralisation() {
        return new Statistic("degree_centralization", view -> DegreeCentralisation.of(view, Degree.IN));
    }

    /** {@return the same, under the name it has where there are arcs} */
    public static Statistic indegreeCentralisation() {
        return new Statistic("indegree_centralization", view -> DegreeCentralisation.of(view, Degree.IN));
    }

    /** {@return how far all arcs start with one stakeholder} */
    public static Statistic outdegreeCentralisation() {
        return new Statistic("outdegree_centralization", view -> DegreeCentralisation.of(view, Degree.OUT));
    }

    /** {@return how far all brokerage is one stakeholder's} */
    public static Statistic betweennessCentralisation() {
        return new Statistic("betweenness_centralization", BetweennessCentralisation::of);
    }

    /** {@return all of these, in the order of their names} */
    public static ImmutableList<Statistic> all() {
        return ImmutableList.of(
                betweennessCentralisation(),
                degreeCentralisation(),
                density(),
                indegreeCentralisation(),
                outdegreeCentralisation(),
                reciprocity(),
                transitivity());
    }

    /**
     * {@return the one of this name}
     *
     * @param name its name
     * @throws IllegalArgumentException if there is none
     */
    public static Statistic named(String name) {
        return all().stream()
                .filter(statistic -> statistic.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Require.failure(
                        "statistic",
                        name,
                        "",
                        "is unknown",
                        DidYouMean.remedy(
                                name, all().stream().map(Statistic::name).toList())));
    }

    /**
     * {@return the figure of a network; empty where it is undefined}
     *
     * @param view the network
     */
    public OptionalDouble of(NetworkView view) {
        return figure.apply(view);
    }
}
