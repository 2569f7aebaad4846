/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.community;

import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.work.Work;
import io.github.cocreation.core.work.WorkMeter;
import io.github.cocreation.metrics.network.NetworkView;
import io.github.cocreation.metrics.network.Partition;
import io.github.cocreation.metrics.network.TieAmount;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Leiden: the search for the division with the largest {@linkplain Modularity modularity}. It is a heuristic: the best of several
 * runs is near the largest there is, and often is the largest, but no proof comes with it. Directions are ignored. Whoever are in
 * one group are connected within it.
 *
 * <p><b>Worked example.</b> Two triangles joined by one tie: the triangles, with modularity {@code 2 · (3/7 - (7/14)²) = 5/14}.
 *
 * <p><b>Degenerate cases.</b> Who has no tie is a group alone. No ties: the modularity is undefined. <b>Determinism.</b> Run i draws
 * from a stream of its own, so that the result is the same for any number of threads. <b>Cost.</b> About O(m) for each of a few
 * rounds of each run.
 * <b>Memory.</b> 12 bytes a stakeholder and 32 a tie for all runs; each thread holds some 90 a stakeholder and 48 a tie more.
 *
 * @see <a href="https://doi.org/10.1038/s41598-019-41695-z">Traag, Waltman and van Eck (2019), From Louvain to Leiden: guaranteeing
 *     well-connected communities</a>
 * @param seed where chance starts from
 * @param runs of how many runs the best is taken
 * @param amount how much a tie counts
 */
public record Leiden(long seed, int runs, TieAmount amount) {
    private static final int ROUNDS = 10;
    private static final Leiden DEFAULTS = new Leiden(1, 20, TieAmount.ONE);

    /**
     * Checks the number of runs.
     *
     * @param seed where chance starts from
     * @param runs of how many runs the best is taken
     * @param amount how much a tie counts
     * @throws IllegalArgumentException if {@code runs} is below 1
     */
    public Leiden {
        Require.atLeast("number of runs", runs, 1, "Leiden");
    }

    /** {@return the search with seed 1, the best of 20 runs, every tie counting one} */
    public static Leiden withDefaults() {
        return DEFAULTS;
    }

    /**
     * {@return a copy with this seed}
     *
     * @param value where chance starts from
     */
    public Leiden withSeed(long value) {
        return new Leiden(value, runs, amount);
    }

    /**
     * {@return a copy that takes the best of so many runs}
     *
     * @param value how many
     * @throws IllegalArgumentException if it is below 1
     */
    public Leiden withRuns(int value) {
        return new Leiden(seed, value, amount);
    }

    /**
     * {@return a copy in which ties count so much}
     *
     * @param value how much a tie counts
     */
    public Leiden withAmount(TieAmount value) {
        return new Leiden(seed, runs, value);
    }

    /**
     * {@return the best division found}
     *
     * @param view the network
     * @throws IllegalArgumentException if weights are read and one is not above 0
     */
    public Communities of(NetworkView view) {
        return of(view, Work.withDefaults());
    }

    /**
     * {@return the best division found}
     *
     * @param view the network
     * @param work on which threads, and who may stop it; it counts runs
     * @throws IllegalArgumentException if weights are read and one is not above 0
     * @throws java.util.concurrent.CancellationException if it is stopped
     */
    public Communities of(NetworkView view, Work work) {
        NetworkView undirected = view.underlying(work);
        CommunityGraph graph = CommunityGraph.of(undirected, amount.of(undirected));
        WorkMeter meter = work.meter(runs);
        List<Communities> best = new ArrayList<>(1);
        work.inParts(runs, run -> run(undirected, graph, run, meter), found -> {
            if (best.isEmpty() || value(found) > value(best.get(0))) {
                best.clear();
                best.add(found);
            }
        });
        return best.get(0);
    }

    private Communities run(NetworkView undirected, CommunityGraph graph, int run, WorkMeter meter) {
        LeidenSearch search = new LeidenSearch(new SplittableRandom(seed * 0x9E3779B97F4A7C15L + run), meter);
        int[] groupOf = new int[graph.size()];
        Arrays.setAll(groupOf, v -> v);
        Communities best = division(undirected, search.improve(graph, groupOf));
        for (int round = 1; round < ROUNDS; round++) {
            Communities next = division(undirected, search.improve(graph, groupsOf(best, graph.size())));
            if (value(next) <= value(best) + 1e-12) {
                break;
            }
            best = next;
        }
        meter.advance(1);
        return best;
    }

    private Communities division(NetworkView undirected, int[] groupOf) {
        Partition groups = Partition.numbered(groupOf);
        return new Communities(groups, new Modularity(amount).of(undirected, groups), seed, runs);
    }

    private static int[] groupsOf(Communities communities, int nodes) {
        return IntStream.range(0, nodes).map(communities.groups()::group).toArray();
    }

    private static double value(Communities communities) {
        return communities.modularity().orElse(0);
    }
}
