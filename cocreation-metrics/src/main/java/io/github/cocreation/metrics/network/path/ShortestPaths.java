/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.path;

import io.github.cocreation.core.work.Work;
import io.github.cocreation.core.work.WorkMeter;
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
 * threads; the numbers are the same for any number of them. <b>Cost.</b> By steps O(nm / 512) looks at ties for networks with few
 * levels, with lengths O(nm log n).
 * <b>Memory.</b> 28 bytes a stakeholder are kept. By steps each thread holds 221 bytes a stakeholder, 8 a tie (16 if it is
 * undirected), and 4 a stakeholder for every step between the two who are farthest from each other, up to 64 steps or 16 MB, beyond
 * which 24 do for all; with lengths 16 a stakeholder, and 8 a tie for all threads.
 *
 * @see <a href="https://doi.org/10.14778/2735496.2735507">Then and others (2014), The more the merrier: efficient multi-source
 *     graph traversal</a>
 * @param length how long a tie is
 */
public record ShortestPaths(TieLength length) {
    private static final ShortestPaths DEFAULTS = new ShortestPaths(TieLength.STEP);
    private static final int SOURCES_A_PART = 64;
    private static final int MOST_PARTS = 16;
    private static final int LEAVERS_A_PART = 16;

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
        return of(view, Work.withDefaults());
    }

    /**
     * {@return the distances along ties}
     *
     * @param view the network
     * @param work on which threads, and who may stop it; it counts stakeholders
     * @throws IllegalArgumentException if weights are read and one is not above 0
     * @throws java.util.concurrent.CancellationException if it is stopped
     */
    public Distances of(NetworkView view, Work work) {
        return length == TieLength.STEP
                ? bySteps(view, IntStream.range(0, view.nodeCount()).toArray(), work)
                : byLength(view, length.of(view), work);
    }

    private static Distances bySteps(NetworkView view, int[] goals, Work work) {
        int n = view.nodeCount();
        int blocks = (goals.length + StepWaves.WIDTH - 1) / StepWaves.WIDTH;
        int parts = Math.min(MOST_PARTS, blocks);
        WorkMeter meter = work.meter(goals.length);
        StepCounts all = new StepCounts(n);
        work.inParts(
                parts,
                part -> {
                    StepWaves waves = new StepWaves(view);
                    StepCounts counts = new StepCounts(n);
                    for (int block = part; block < blocks; block += parts) {
                        int first = block * StepWaves.WIDTH;
                        waves.walk(goals, first, counts);
                        meter.advance(Math.min(StepWaves.WIDTH, goals.length - first));
                    }
                    return counts;
                },
                all::add);
        Distances distances = new Distances(view);
        all.addTo(distances);
        return distances;
    }

    private static Distances byLength(NetworkView view, double[] lengths, Work work) {
        int n = view.nodeCount();
        Distances distances = new Distances(view);
        WorkMeter meter = work.meter(n);
        work.inParts(
                (n + SOURCES_A_PART - 1) / SOURCES_A_PART,
                part -> {
                    int first = part * SOURCES_A_PART;
                    byLength(view, lengths, first, distances, meter); // of other nodes in each part
                    return part;
                },
                part -> {});
        return distances;
    }

    private static void byLength(NetworkView view, double[] lengths, int first, Distances distances, WorkMeter meter) {
        double[] distance = new double[view.nodeCount()];
        NearestFirst queue = new NearestFirst(distance);
        for (int source = first; source < Math.min(first + SOURCES_A_PART, view.nodeCount()); source++) {
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
            meter.advance(1);
        }
    }

    /**
     * {@return the sum of {@code 1/d} over all ordered pairs of others, every tie being one step, once each stakeholder and its ties
     * are gone; O(n²m / 512)}
     *
     * @param view the network
     * @param work on which threads, and who may stop it; it counts stakeholders
     * @throws java.util.concurrent.CancellationException if it is stopped
     */
    public static double[] inverseTotalsWithout(NetworkView view, Work work) {
        int n = view.nodeCount();
        double[] totals = new double[n];
        WorkMeter meter = work.meter(n);
        work.inParts(
                (n + LEAVERS_A_PART - 1) / LEAVERS_A_PART,
                part -> {
                    StepWaves waves = new StepWaves(view);
                    int first = part * LEAVERS_A_PART;
                    for (int absent = first; absent < Math.min(first + LEAVERS_A_PART, n); absent++) {
                        totals[absent] = inverseTotal(waves, n, absent, meter);
                        meter.advance(1);
                    }
                    return part;
                },
                part -> {});
        return totals;
    }

    /**
     * {@return of every stakeholder, the sum of {@code 1/d} to some others, every tie being one step}
     *
     * @param view the network
     * @param goals the numbers of those others, each once
     * @param work on which threads, and who may stop it; it counts goals
     * @throws java.util.concurrent.CancellationException if it is stopped
     */
    public static double[] inverseTotalsTo(NetworkView view, int[] goals, Work work) {
        return bySteps(view, goals, work).inverseTotals();
    }

    private static double inverseTotal(StepWaves waves, int nodes, int absent, WorkMeter meter) {
        StepTotals pairs = new StepTotals();
        for (int first = 0; first < nodes; first += StepWaves.WIDTH) {
            waves.walk(first, absent, pairs);
            meter.check();
        }
        return pairs.inverseTotal();
    }

    /** How many pairs are each number of steps apart. */
    private static final class StepTotals implements StepWaves.Reached {
        private long[] pairs = new long[16];

        @Override
        public void at(int step, int node, int count) {
            pairs = step < pairs.length ? pairs : Arrays.copyOf(pairs, 2 * step);
            pairs[step] += count;
        }

        double inverseTotal() {
            double sum = 0;
            for (int step = 1; step < pairs.length; step++) {
                sum += (double) pairs[step] / step;
            }
            return sum;
        }
    }
}
