/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.path;

import io.github.cocreation.metrics.network.NetworkView;
import io.github.cocreation.metrics.network.NodeScores;
import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * How far the stakeholders of a network are from each other; what {@link ShortestPaths} finds. Pairs without a path have no
 * distance: they are left out of means and maxima, and count 0 in efficiency.
 *
 * <p><b>Worked example.</b> Arcs a to b, b to c: three of six ordered pairs have a path ({@code reachableShare = 1/2}), of length
 * 1, 1 and 2: {@code meanLength = 4/3}, {@code diameter = 2}, {@code efficiency = (1 + 1 + 1/2) / 6}.
 *
 * <p><b>Memory.</b> 28 bytes a stakeholder.
 *
 * @see <a href="https://doi.org/10.1103/PhysRevLett.87.198701">Latora and Marchiori (2001), Efficient behavior of small-world
 *     networks</a>
 * @see <a href="https://doi.org/10.1038/30918">Watts and Strogatz (1998), Collective dynamics of small-world networks</a>
 */
public final class Distances {
    private final NetworkView view;
    private final int[] reached;
    private final double[] total;
    private final double[] inverseTotal;
    private final double[] farthest;

    Distances(NetworkView view) {
        this.view = view;
        this.reached = new int[view.nodeCount()];
        this.total = new double[view.nodeCount()];
        this.inverseTotal = new double[view.nodeCount()];
        this.farthest = new double[view.nodeCount()];
    }

    void add(int source, int count, double distance) {
        reached[source] += count;
        total[source] += count * distance;
        inverseTotal[source] += count / distance;
        farthest[source] = Math.max(farthest[source], distance);
    }

    void addSums(int source, int count, double sum, double inverseSum, double most) {
        reached[source] += count;
        total[source] += sum;
        inverseTotal[source] += inverseSum;
        farthest[source] = Math.max(farthest[source], most);
    }

    double[] inverseTotals() {
        return inverseTotal.clone();
    }

    /** {@return the network they were measured in} */
    public NetworkView view() {
        return view;
    }

    /**
     * {@return how many others a node reaches}
     *
     * @param node its number
     */
    public int reached(int node) {
        return reached[node];
    }

    /**
     * {@return the sum of the distances to those a node reaches}
     *
     * @param node its number
     */
    public double total(int node) {
        return total[node];
    }

    /**
     * {@return the sum of {@code 1/d} over those a node reaches}
     *
     * @param node its number
     */
    public double inverseTotal(int node) {
        return inverseTotal[node];
    }

    /** {@return of every stakeholder, how far the farthest is that it reaches; 0 if it reaches nobody} */
    public NodeScores eccentricity() {
        return NodeScores.of(view, farthest);
    }

    /** {@return the longest distance between any two; 0 if nobody reaches anybody, empty if there is nobody} */
    public OptionalDouble diameter() {
        return Arrays.stream(farthest).max();
    }

    /** {@return the mean distance over ordered pairs with a path; empty if there are none} */
    public OptionalDouble meanLength() {
        long pairs = reachablePairs();
        return pairs == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(Arrays.stream(total).sum() / pairs);
    }

    /** {@return the mean of {@code 1/d} over all ordered pairs; empty if there are none} */
    public OptionalDouble efficiency() {
        return overPairs(Arrays.stream(inverseTotal).sum());
    }

    /** {@return the share of ordered pairs with a path; empty if there are no pairs} */
    public OptionalDouble reachableShare() {
        return overPairs((double) reachablePairs());
    }

    /** {@return how many ordered pairs have a path} */
    public long reachablePairs() {
        return Arrays.stream(reached).asLongStream().sum();
    }

    private OptionalDouble overPairs(double sum) {
        double n = view.nodeCount();
        return n < 2 ? OptionalDouble.empty() : OptionalDouble.of(sum / (n * (n - 1)));
    }
}
