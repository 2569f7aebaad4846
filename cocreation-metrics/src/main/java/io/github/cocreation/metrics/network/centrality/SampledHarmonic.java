/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.centrality;

import io.github.cocreation.core.work.Work;
import io.github.cocreation.metrics.network.NetworkView;
import io.github.cocreation.metrics.network.NodeScores;
import io.github.cocreation.metrics.network.path.ShortestPaths;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Harmonic closeness of networks that are too large for {@link Harmonic}, from the distances to some stakeholders drawn by chance,
 * with an error that is promised beforehand. An estimate, not a score: ranks of those nearer to each other than the error may be
 * wrong. It is the closeness that can be estimated where not everybody reaches everybody, since {@code 1/d} is never above 1.
 *
 * <p><b>How.</b> k of the n stakeholders are drawn, each once. What {@link Harmonic} has divided by {@code n - 1} is {@code n / (n -
 * 1)} times the mean of {@code 1/d} to all n, to oneself being 0; the mean of those drawn stands for the mean of all, and is expected
 * to be it. It must be within {@code e = epsilon (n - 1) / n} for the estimate to be within epsilon: with {@code k = ln(2n / delta) /
 * (2 e²)}, by Hoeffding's bound, which holds for drawing without returning too, one stakeholder's is farther off with probability
 * {@code delta / n} at most, so that all are within it with probability {@code 1 - delta}. If k is n or more, all are taken and
 * nothing is estimated.
 *
 * <p><b>Worked example.</b> Line a - b - c: k is more than 3, so the means are those of all, {@code (1 + 1/2) / 2 = 0.75} for a and c
 * and 1 for b.
 *
 * <p><b>Degenerate cases.</b> Fewer than two stakeholders: every mean is 0. <b>Determinism.</b> The same seed draws the same; the
 * estimate is the same for any number of threads. <b>Cost.</b> That of {@link ShortestPaths} for k of n stakeholders.
 * <b>Memory.</b> That of {@link ShortestPaths}, and 12 bytes a stakeholder.
 *
 * @see <a href="https://doi.org/10.7155/jgaa.00081">Eppstein and Wang (2004), Fast approximation of centrality</a>
 * @see <a href="https://doi.org/10.1080/01621459.1963.10500830">Hoeffding (1963), Probability inequalities for sums of bounded random
 *     variables</a>
 * @param sampling what is promised, and where chance starts
 */
public record SampledHarmonic(Sampling sampling) {
    private static final SampledHarmonic DEFAULTS = new SampledHarmonic(Sampling.withDefaults());

    /** {@return an estimate within 0.02, but for one time in ten, from seed 1} */
    public static SampledHarmonic withDefaults() {
        return DEFAULTS;
    }

    /**
     * {@return an estimate of which this is promised}
     *
     * @param sampling what is promised, and where chance starts
     */
    public static SampledHarmonic with(Sampling sampling) {
        return new SampledHarmonic(sampling);
    }

    /**
     * {@return the estimate for all stakeholders, along ties}
     *
     * @param view the network
     */
    public HarmonicEstimate of(NetworkView view) {
        return of(view, Work.withDefaults());
    }

    /**
     * {@return the estimate for all stakeholders, along ties}
     *
     * @param view the network
     * @param work on which threads, and who may stop it; it counts stakeholders drawn
     * @throws java.util.concurrent.CancellationException if it is stopped
     */
    public HarmonicEstimate of(NetworkView view, Work work) {
        int n = view.nodeCount();
        int[] goals = goals(n);
        double[] means = ShortestPaths.inverseTotalsTo(view, goals, work);
        for (int v = 0; v < n; v++) {
            // those drawn stand for all n; who is measured is no other of its own
            means[v] = n < 2 ? 0 : means[v] / goals.length * n / (n - 1);
        }
        return new HarmonicEstimate(NodeScores.of(view, means), sampling, goals.length);
    }

    private int[] goals(int n) {
        double error = sampling.epsilon() * (n - 1) / n;
        double enough = StrictMath.log(2 * n / sampling.delta()) / (2 * error * error);
        int[] order = new int[n];
        Arrays.setAll(order, v -> v);
        if (enough >= n || n < 2) {
            return order;
        }
        SplittableRandom chance = new SplittableRandom(sampling.seed());
        int[] goals = new int[(int) Math.ceil(enough)];
        for (int i = 0; i < goals.length; i++) {
            int drawn = i + chance.nextInt(n - i);
            goals[i] = order[drawn];
            order[drawn] = order[i];
        }
        return goals;
    }
}
