/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.path;

import io.github.cocreation.metrics.network.NetworkView;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Shortest paths between all stakeholders, along ties: how many each reaches, and how far they are.
 *
 * <p><b>Worked example.</b> Line a - b - c: a reaches b in one step and c in two, so it reaches 2, over a total of 3 steps, and
 * its sum of {@code 1/d} is 1.5.
 *
 * <p><b>Lengths.</b> {@link TieLength} says how long a tie is; by default every tie is one step.
 *
 * <p><b>Degenerate cases.</b> Who reaches nobody has 0 of everything. <b>Determinism.</b> The sources are shared out among
 * threads; the numbers are the same for any number of them. <b>Cost.</b> By steps O(nm / 64) looks at ties for networks with few
 * levels, with lengths O(nm log n); space O(n + m).
 *
 * @see <a href="https://doi.org/10.14778/2735496.2735507">Then and others (2014), The more the merrier: efficient multi-source
 *     graph traversal</a>
 * @param length how long a tie is
 */
public record ShortestPaths(TieLength length) {
    private static final ShortestPaths DEFAULTS = new ShortestPaths(TieLength.STEP);
    private static final int SOURCES_A_BLOCK = 64;

    /** {@return shortest paths on which every tie is one step} */
    public static ShortestPaths withDefaults() {
        return DEFAULTS;
    }

    /**
     * {@return a copy with this length of ties}
     *
     * @param value the length
     */
    public ShortestPaths withLength(TieLength value) {
        return new ShortestPaths(value);
    }

    /**
     * {@return the distances along ties; for those against them, hand in the {@linkplain NetworkView#reversed reversed} network}
     *
     * @param view the network
     * @throws IllegalArgumentException if weights are read and one is not above 0
     */
    public Distances of(NetworkView view) {
        Distances distances = new Distances(view);
        double[] lengths = length == TieLength.STEP ? new double[0] : length.of(view);
        int blocks = (view.nodeCount() + SOURCES_A_BLOCK - 1) / SOURCES_A_BLOCK;
        IntStream.range(0, blocks).parallel().forEach(block -> {
            int first = block * SOURCES_A_BLOCK;
            if (length == TieLength.STEP) {
                new StepWaves(view).walk(first, -1, distances::addSteps);
            } else {
                byLength(view, lengths, first, distances);
            }
        });
        return distances;
    }

    private static void byLength(NetworkView view, double[] lengths, int first, Distances distances) {
        double[] distance = new double[view.nodeCount()];
        NearestFirst queue = new NearestFirst(distance);
        for (int source = first; source < Math.min(first + SOURCES_A_BLOCK, view.nodeCount()); source++) {
            Arrays.fill(distance, Double.POSITIVE_INFINITY);
            distance[source] = 0;
            queue.offer(source);
            while (!queue.isEmpty()) {
                int v = queue.poll();
                if (v != source) {
                    distances.add(source, 1, distance[v]);
                }
                for (int e = view.outBegin(v); e < view.outEnd(v); e++) {
                    int w = view.outNode(e);
                    double found = distance[v] + lengths[view.outTie(e)];
                    if (found < distance[w]) {
                        distance[w] = found;
                        queue.offer(w);
                    }
                }
            }
        }
    }

    /**
     * {@return the sum of {@code 1/d} over all ordered pairs of others, every tie being one step, once a stakeholder and its ties
     * are gone; O(nm / 64)}
     *
     * @param view the network
     * @param absent the number of who is gone
     */
    public static double inverseTotalWithout(NetworkView view, int absent) {
        StepWaves waves = new StepWaves(view);
        double[] total = new double[1];
        for (int first = 0; first < view.nodeCount(); first += StepWaves.WIDTH) {
            waves.walk(first, absent, (step, source, count) -> total[0] += (double) count / step);
        }
        return total[0];
    }
}
