/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.inference;

import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.network.Direction;
import io.github.cocreation.core.network.WeightMeaning;
import io.github.cocreation.core.work.Work;
import io.github.cocreation.metrics.network.NetworkView;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;

/**
 * How far a figure of a network would move with other stakeholders of the same kind: a percentile interval over networks whose
 * stakeholders are drawn anew.
 *
 * <p><b>Method.</b> As many stakeholders as there are get drawn with replacement, and keep among them the ties they have. Where the
 * same one was drawn twice, the two copies are tied as two stakeholders drawn at random are. The interval runs between the (1-c)/2
 * and (1+c)/2 quantiles.
 *
 * <p><b>Worked example.</b> A complete network of five: whoever is drawn, all are tied; the density is 1 in every draw, and the
 * interval is [1, 1].
 *
 * <p><b>Degenerate cases.</b> Fewer than five stakeholders (a heuristic), a figure that is undefined, or undefined in half of the
 * draws or more: no interval.
 *
 * <p><b>Validity.</b> For figures that are sums over pairs or nearly so, such as density. Transitivity and centralisation come out
 * too low in the draws; then read {@link NetworkInterval#error}, not the ends. The figure must not depend on who a stakeholder is.
 *
 * <p><b>Determinism.</b> Same seed, same bytes, whatever the number of threads. <b>Cost.</b> O(n + m) on average and one figure a draw.
 * <b>Memory.</b> 8 bytes a draw; each thread holds one network, some 60 bytes a tie and 32 a stakeholder.
 *
 * @see <a href="https://www.insna.org/PDF/Connections/v22/1999_I-2_161-170.pdf">Snijders and Borgatti (1999), Non-parametric standard
 *     errors and tests for network statistics</a>
 */
public final class VertexBootstrap {
    private static final int LEAST_STAKEHOLDERS = 5;
    private static final VertexBootstrap DEFAULTS = new VertexBootstrap(0.95, Replications.DEFAULTS);

    private final double confidence;
    private final Replications replications;

    private VertexBootstrap(double confidence, Replications replications) {
        this.confidence = confidence;
        this.replications = replications;
    }

    /** {@return 95% confidence, 1000 draws, seed 1, one thread} */
    public static VertexBootstrap withDefaults() {
        return DEFAULTS;
    }

    /**
     * {@return a copy with this confidence}
     *
     * @param value the share of draws between the ends, above 0 and below 1
     * @throws IllegalArgumentException if it is not between 0 and 1
     */
    public VertexBootstrap withConfidence(double value) {
        Require.that(value > 0 && value < 1, "confidence", value, "a bootstrap", "must be between 0 and 1", "use 0.95");
        return new VertexBootstrap(value, replications);
    }

    /**
     * {@return a copy with this number of draws}
     *
     * @param value the number, at least 1
     * @throws IllegalArgumentException if it is less
     */
    public VertexBootstrap withDraws(int value) {
        return new VertexBootstrap(confidence, replications.withCount(value));
    }

    /**
     * {@return a copy with this seed}
     *
     * @param value the seed
     */
    public VertexBootstrap withSeed(long value) {
        return new VertexBootstrap(confidence, replications.withSeed(value));
    }

    /**
     * {@return a copy on this many threads}
     *
     * @param value the number, at least 1
     * @throws IllegalArgumentException if it is less
     */
    public VertexBootstrap withThreads(int value) {
        return new VertexBootstrap(confidence, replications.withThreads(value));
    }

    /**
     * {@return the interval of a figure; empty if there are too few stakeholders or too few draws with a figure}
     *
     * @param view the network
     * @param statistic the figure
     */
    public Optional<NetworkInterval> interval(NetworkView view, Statistic statistic) {
        OptionalDouble observed = statistic.of(view);
        if (view.nodeCount() < LEAST_STAKEHOLDERS || observed.isEmpty()) {
            return replications.finished(Optional.empty());
        }
        double[] draws =
                replications.run(random -> statistic.of(drawn(view, random)).orElse(Double.NaN));
        double[] defined = Arrays.stream(draws)
                .filter(draw -> !Double.isNaN(draw))
                .sorted()
                .toArray();
        return 2 * defined.length <= draws.length
                ? Optional.empty()
                : Optional.of(NetworkInterval.of(
                        statistic.name(), observed.getAsDouble(), confidence, draws.length, defined));
    }

    /**
     * {@return the interval of a figure; empty if there are too few stakeholders or too few draws with a figure}
     *
     * @param view the network
     * @param statistic the figure
     * @param work on which threads, instead of those set here, and who may stop it; it counts draws
     * @throws java.util.concurrent.CancellationException if it is stopped
     */
    public Optional<NetworkInterval> interval(NetworkView view, Statistic statistic, Work work) {
        return new VertexBootstrap(confidence, replications.on(work, 1)).interval(view, statistic);
    }

    private static NetworkView drawn(NetworkView view, SplittableRandom random) {
        int n = view.nodeCount();
        int[] drawn = new int[n];
        Arrays.setAll(drawn, i -> random.nextInt(n));
        Places places = new Places(drawn);
        TieList ties = new TieList();
        boolean directed = view.direction() == Direction.DIRECTED;
        for (int i = 0; i < n; i++) {
            int least = directed ? 0 : i + 1;
            for (int p = places.begin[drawn[i]]; p < places.begin[drawn[i] + 1]; p++) {
                int j = places.place[p];
                if (j >= least && j != i) {
                    addTie(ties, i, j, anywhere(view, random));
                }
            }
            for (int e = view.outBegin(drawn[i]); e < view.outEnd(drawn[i]); e++) {
                double weight = view.weight(view.outTie(e));
                for (int p = places.begin[view.outNode(e)]; p < places.begin[view.outNode(e) + 1]; p++) {
                    if (places.place[p] >= least) {
                        addTie(ties, i, places.place[p], weight);
                    }
                }
            }
        }
        WeightMeaning meaning = view.weightMeaning();
        return view.withTies(ties.starts(), ties.ends(), ties.weights(), meaning);
    }

    private static void addTie(TieList ties, int start, int end, double weight) {
        if (weight != 0) {
            ties.add(start, end, weight);
        }
    }

    /** For whom of the new stakeholders each was drawn: those of one in a row, in order. */
    private static final class Places {
        private final int[] begin;
        private final int[] place;

        Places(int[] drawn) {
            this.begin = new int[drawn.length + 1];
            this.place = new int[drawn.length];
            for (int node : drawn) {
                begin[node + 1]++;
            }
            Arrays.parallelPrefix(begin, Integer::sum);
            int[] next = begin.clone();
            for (int i = 0; i < drawn.length; i++) {
                place[next[drawn[i]]++] = i;
            }
        }
    }

    /** The weight between two stakeholders drawn at random, 0 if they are not tied. */
    private static double anywhere(NetworkView view, SplittableRandom random) {
        int from = random.nextInt(view.nodeCount());
        int to = random.nextInt(view.nodeCount() - 1);
        int other = to < from ? to : to + 1;
        if (!view.isTied(from, other)) {
            return 0;
        }
        for (int e = view.outBegin(from); e < view.outEnd(from); e++) {
            if (view.outNode(e) == other) {
                return view.weight(view.outTie(e));
            }
        }
        return 0;
    }
}
