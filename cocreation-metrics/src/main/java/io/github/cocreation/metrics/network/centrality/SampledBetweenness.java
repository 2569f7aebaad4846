/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.centrality;

import io.github.cocreation.core.network.Direction;
import io.github.cocreation.core.work.Work;
import io.github.cocreation.core.work.WorkMeter;
import io.github.cocreation.metrics.network.NetworkView;
import io.github.cocreation.metrics.network.NodeScores;
import io.github.cocreation.metrics.network.cohesion.Components;
import java.util.SplittableRandom;

/**
 * Betweenness of networks that are too large for {@link Betweenness}, from shortest paths drawn by chance, with an error that is
 * promised beforehand. An estimate, not a score: ranks of those nearer to each other than the error may be wrong.
 *
 * <p><b>How.</b> A pair is drawn, then one of its shortest paths, each as likely as any other; who stands on it is counted. The share
 * of paths through v is then the share {@code b(v)} of {@link BetweennessEstimate}, but for chance. Drawing goes on until for all
 * stakeholders {@code sqrt(2 V L / k) + 7 L / (3 (k - 1))} is below epsilon, after k paths with sample variance V (Maurer and Pontil
 * 2009), looked at after each doubling with {@code L = ln(8 n c / delta)} for c looks; or to the number that suffices for any network
 * whose shortest paths have at most D stakeholders, {@code (floor(log2(D - 2)) + 1 + ln(2 / delta)) / (2 epsilon²)} (Riondato and
 * Kornaropoulos 2016). Both fail with half of delta at most.
 *
 * <p><b>Worked example.</b> Star with hub h and leaves a, b, c, d: of 20 ordered pairs 12 are joined through h alone, so the estimate
 * of h is within 0.02 of 0.6 with the usual epsilon, and those of leaves are 0.
 *
 * <p><b>Degenerate cases.</b> Fewer than three stakeholders: every share is 0. <b>Determinism.</b> Every path has a seed of its own;
 * the estimate is the same for any number of threads. <b>Cost.</b> One search from both ends a path, which in most networks looks at
 * few ties; O(n + m) in the worst.
 * <b>Memory.</b> 20 bytes a stakeholder, and 44 for each thread.
 *
 * @see <a href="https://doi.org/10.1007/s10618-015-0423-0">Riondato and Kornaropoulos (2016), Fast approximation of betweenness
 *     centrality through sampling</a>
 * @see <a href="https://arxiv.org/abs/0907.3740">Maurer and Pontil (2009), Empirical Bernstein bounds and sample variance
 *     penalization</a>
 * @see <a href="https://doi.org/10.1145/3284359">Borassi and Natale (2019), KADABRA is an adaptive algorithm for betweenness via
 *     random approximation</a>
 * @param sampling what is promised, and where chance starts
 */
public record SampledBetweenness(Sampling sampling) {
    private static final SampledBetweenness DEFAULTS = new SampledBetweenness(Sampling.withDefaults());
    private static final int FIRST_LOOK = 1024;
    private static final int PATHS_A_PART = 256;

    /** {@return an estimate within 0.02, but for one time in ten, from seed 1} */
    public static SampledBetweenness withDefaults() {
        return DEFAULTS;
    }

    /**
     * {@return an estimate of which this is promised}
     *
     * @param sampling what is promised, and where chance starts
     */
    public static SampledBetweenness with(Sampling sampling) {
        return new SampledBetweenness(sampling);
    }

    /**
     * {@return the estimate for all stakeholders}
     *
     * @param view the network
     */
    public BetweennessEstimate of(NetworkView view) {
        return of(view, Work.withDefaults());
    }

    /**
     * {@return the estimate for all stakeholders}
     *
     * @param view the network
     * @param work on which threads, and who may stop it; it counts paths, as many as could be needed
     * @throws java.util.concurrent.CancellationException if it is stopped
     */
    public BetweennessEstimate of(NetworkView view, Work work) {
        int n = view.nodeCount();
        double[] shares = new double[n];
        if (n < 3) {
            return new BetweennessEstimate(NodeScores.of(view, shares), sampling, 0);
        }
        int most = mostPaths(view);
        int looks = 1;
        for (long paths = FIRST_LOOK; paths < most; paths *= 2) {
            looks++;
        }
        double logarithm = StrictMath.log(8.0 * n * looks / sampling.delta());
        WorkMeter meter = work.meter(most);
        int[] counts = new int[n];
        int drawn = 0;
        int next = Math.min(FIRST_LOOK, most);
        while (drawn < next) {
            draw(view, drawn, next, counts, work, meter);
            drawn = next;
            if (!isSure(counts, drawn, logarithm)) {
                next = (int) Math.min(2L * drawn, most);
            }
        }
        meter.finish();
        for (int v = 0; v < n; v++) {
            shares[v] = (double) counts[v] / drawn;
        }
        return new BetweennessEstimate(NodeScores.of(view, shares), sampling, drawn);
    }

    private void draw(NetworkView view, int begin, int end, int[] counts, Work work, WorkMeter meter) {
        long start = new SplittableRandom(sampling.seed()).nextLong();
        work.inParts(
                (end - begin + PATHS_A_PART - 1) / PATHS_A_PART,
                part -> {
                    int first = begin + part * PATHS_A_PART;
                    int last = Math.min(first + PATHS_A_PART, end);
                    PathSampler sampler = new PathSampler(view);
                    for (int path = first; path < last; path++) {
                        sampler.draw(new SplittableRandom(new SplittableRandom(start + path).nextLong()));
                    }
                    meter.advance(last - first);
                    return sampler;
                },
                sampler -> sampler.addTo(counts));
    }

    /** Whether what was drawn suffices for everybody. */
    private boolean isSure(int[] counts, int drawn, double logarithm) {
        double rest = 7 * logarithm / (3 * (drawn - 1.0));
        for (int count : counts) {
            double share = (double) count / drawn;
            double variance = share * (1 - share) * drawn / (drawn - 1);
            if (Math.sqrt(2 * variance * logarithm / drawn) + rest > sampling.epsilon()) {
                return false;
            }
        }
        return true;
    }

    /** How many paths suffice in any network whose shortest paths are no longer than those of this one can be. */
    private int mostPaths(NetworkView view) {
        int stakeholders = mostOnAPath(view);
        int dimension = stakeholders <= 3 ? 1 : 32 - Integer.numberOfLeadingZeros(stakeholders - 2);
        double paths =
                (dimension + StrictMath.log(2 / sampling.delta())) / (2 * sampling.epsilon() * sampling.epsilon());
        return (int) Math.min(Integer.MAX_VALUE / 2.0, Math.ceil(paths));
    }

    /** Undirected, no two are farther from each other than twice as far as anybody is from one. */
    private static int mostOnAPath(NetworkView view) {
        Components parts = Components.weak(view);
        int most = 0;
        if (view.direction() == Direction.DIRECTED) {
            for (int part = 0; part < parts.count(); part++) {
                most = Math.max(most, parts.size(part));
            }
            return most;
        }
        boolean[] seen = new boolean[parts.count()];
        PathSampler sampler = new PathSampler(view);
        for (int v = 0; v < view.nodeCount(); v++) {
            if (!seen[parts.component(v)]) {
                seen[parts.component(v)] = true;
                most = Math.max(most, Math.min(parts.size(parts.component(v)), 2 * sampler.farthestFrom(v) + 1));
            }
        }
        return most;
    }
}
