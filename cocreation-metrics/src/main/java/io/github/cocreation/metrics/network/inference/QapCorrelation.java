/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.inference;

import io.github.cocreation.core.network.Direction;
import io.github.cocreation.core.work.Work;
import io.github.cocreation.metrics.network.NetworkView;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;

/**
 * Whether two relations on the same stakeholders go together: correlation of networks, tested by the quadratic assignment procedure
 * (QAP).
 *
 * <p><b>Formula.</b> Pearson's correlation over all pairs of distinct stakeholders, with 1 where they are tied and 0 where not, or
 * with weights and 0. If both networks are undirected each pair counts once, else both ways; the correlation is the same. Common
 * ties and their share of all ties (Jaccard) stand beside it.
 *
 * <p><b>Test.</b> The stakeholders of one network change places at random, with all their ties, so that both networks keep their
 * shape. With at most 50 000 orders (8 stakeholders) all of them are counted.
 *
 * <p><b>Worked example.</b> Undirected a - b, b - c, c - d and a - b, b - c, a - d: of 6 pairs each has 3, in common are 2: r =
 * (6·2 - 3·3) / (3·3) = 1/3, Jaccard 2/4. Both are lines of four. Of the 24 orders 2 give three common ties and 10 give two:
 * p (as large) = 12/24.
 *
 * <p><b>Degenerate cases.</b> A network without ties or with all of them has no correlation and no test; Jaccard of two networks
 * without ties is undefined.
 *
 * <p><b>Determinism.</b> Same seed, same bytes, whatever the number of threads. <b>Cost.</b> O(n + m) a replication.
 * <b>Memory.</b> 8 bytes a replication; each thread holds 12 bytes a stakeholder.
 *
 * @see <a href="https://doi.org/10.1016/0378-8733(88)90004-4">Krackhardt (1988), Predicting with networks: nonparametric multiple
 *     regression analysis of dyadic data</a>
 */
public final class QapCorrelation {
    private static final QapCorrelation DEFAULTS = new QapCorrelation(Values.PRESENCE, Replications.DEFAULTS);

    private final Values values;
    private final Replications replications;

    private QapCorrelation(Values values, Replications replications) {
        this.values = values;
        this.replications = replications;
    }

    /** What is compared. */
    public enum Values {
        /** Whether there is a tie. */
        PRESENCE,
        /** The weight of the tie, 0 where there is none. */
        WEIGHTS
    }

    /** {@return the correlation of ties, 1000 replications, seed 1, one thread} */
    public static QapCorrelation withDefaults() {
        return DEFAULTS;
    }

    /**
     * {@return a copy that tests the correlation of these}
     *
     * @param value what is compared
     */
    public QapCorrelation withValues(Values value) {
        return new QapCorrelation(value, replications);
    }

    /**
     * {@return a copy with this number of orders drawn}
     *
     * @param value the number, at least 1
     * @throws IllegalArgumentException if it is less
     */
    public QapCorrelation withReplications(int value) {
        return new QapCorrelation(values, replications.withCount(value));
    }

    /**
     * {@return a copy with this seed}
     *
     * @param value the seed
     */
    public QapCorrelation withSeed(long value) {
        return new QapCorrelation(values, replications.withSeed(value));
    }

    /**
     * {@return a copy on this many threads}
     *
     * @param value the number, at least 1
     * @throws IllegalArgumentException if it is less
     */
    public QapCorrelation withThreads(int value) {
        return new QapCorrelation(values, replications.withThreads(value));
    }

    /**
     * {@return how two networks go together}
     *
     * @param one the one
     * @param other the other
     * @throws IllegalArgumentException if they are not on the same stakeholders
     */
    public NetworkCorrelation test(NetworkView one, NetworkView other) {
        TieOverlap presence = new TieOverlap(one, other, Values.PRESENCE);
        TieOverlap weights = new TieOverlap(one, other, Values.WEIGHTS);
        TieOverlap tested = values == Values.PRESENCE ? presence : weights;
        int[] identity = Orders.identity(one.nodeCount());
        double common = presence.products(identity);
        double all = presence.tied(one) + presence.tied(other) - common;
        boolean graph = one.direction() == Direction.UNDIRECTED && other.direction() == Direction.UNDIRECTED;
        return ImmutableNetworkCorrelation.builder()
                .mode(graph ? Direction.UNDIRECTED : Direction.DIRECTED)
                .correlation(presence.correlation(common))
                .weightCorrelation(weights.correlation(weights.products(identity)))
                .commonTies((long) (graph ? common / 2 : common))
                .jaccard(all == 0 ? OptionalDouble.empty() : OptionalDouble.of(common / all))
                .test(replications.finished(test(tested, one.nodeCount())))
                .build();
    }

    /**
     * {@return how two networks go together}
     *
     * @param one the one
     * @param other the other
     * @param work on which threads, instead of those set here, and who may stop it; it counts orders
     * @throws IllegalArgumentException if they are not on the same stakeholders
     * @throws java.util.concurrent.CancellationException if it is stopped
     */
    public NetworkCorrelation test(NetworkView one, NetworkView other, Work work) {
        return new QapCorrelation(values, replications.on(work, 1)).test(one, other);
    }

    private Optional<PermutationTest> test(TieOverlap tested, int nodes) {
        OptionalDouble observed = tested.correlation(tested.products(Orders.identity(nodes)));
        if (observed.isEmpty()) {
            return Optional.empty();
        }
        int orders = Orders.count(ones(nodes));
        boolean counted = orders <= Orders.MOST_COUNTED;
        double[] draws =
                counted ? every(tested, nodes, orders) : replications.run(random -> drawn(tested, random, nodes));
        return PermutationTest.of(
                values == Values.PRESENCE ? "gcor" : "gcor_valued",
                "stakeholders of one network in other places",
                observed,
                draws,
                counted ? PermutationTest.Sampling.EXHAUSTIVE : PermutationTest.Sampling.DRAWN);
    }

    private static double drawn(TieOverlap tested, SplittableRandom random, int nodes) {
        return tested.correlation(tested.products(Orders.random(nodes, random))).orElse(Double.NaN);
    }

    private static double[] every(TieOverlap tested, int nodes, int orders) {
        double[] values = new double[orders];
        int[] order = Orders.identity(nodes);
        for (int i = 0; i < orders; i++) {
            values[i] = tested.correlation(tested.products(order)).orElse(Double.NaN);
            Orders.next(order);
        }
        return values;
    }

    private static int[] ones(int length) {
        int[] ones = new int[length];
        Arrays.fill(ones, 1);
        return ones;
    }
}
