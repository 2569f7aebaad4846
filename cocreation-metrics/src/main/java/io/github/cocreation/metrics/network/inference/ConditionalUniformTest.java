/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.inference;

import io.github.cocreation.core.work.Work;
import io.github.cocreation.metrics.network.NetworkView;
import java.util.Locale;
import java.util.Optional;

/**
 * Conditional uniform graph (CUG) test: is a figure of a network more than its size, its number of ties, its reciprocity or its
 * degrees bring anyway?
 *
 * <p><b>Method.</b> Networks are drawn that have {@linkplain Given what is given} in common with the observed one and are otherwise
 * random; the figure is computed on each. {@link PermutationTest} says how the p-values follow.
 *
 * <p><b>Worked example.</b> Undirected triangle a - b, b - c, c - a and d alone: transitivity 1. Given four stakeholders and three
 * ties, 20 networks are possible; 4 are triangles (transitivity 1), 4 stars and 12 lines (0), so p (as large) is near 4/20 = 0.2.
 *
 * <p><b>Degenerate cases.</b> Figure undefined in the observed network or in all draws: no test. A figure that what is given fixes,
 * such as density given the ties: both p are 1.
 *
 * <p><b>Determinism.</b> Same seed, same bytes, whatever the number of threads. <b>Cost.</b> One random network and one figure a
 * replication.
 * <b>Memory.</b> 8 bytes a replication; each thread holds one random network, some 60 bytes a tie and 12 a stakeholder, given the
 * size 8 a pair of stakeholders besides.
 *
 * @see <a href="https://doi.org/10.1016/S0378-8733(98)00018-9">Anderson, Butts and Carley (1999), The interaction of size and
 *     density with graph-level indices</a>
 */
public final class ConditionalUniformTest {
    private static final ConditionalUniformTest DEFAULTS =
            new ConditionalUniformTest(Given.TIES, Replications.DEFAULTS);

    private final Given given;
    private final Replications replications;

    private ConditionalUniformTest(Given given, Replications replications) {
        this.given = given;
        this.replications = replications;
    }

    /** {@return a test given size and number of ties, 1000 replications, seed 1, one thread} */
    public static ConditionalUniformTest withDefaults() {
        return DEFAULTS;
    }

    /**
     * {@return a copy in which this is given}
     *
     * @param value what random networks have in common with the observed one
     */
    public ConditionalUniformTest withGiven(Given value) {
        return new ConditionalUniformTest(value, replications);
    }

    /**
     * {@return a copy with this number of random networks}
     *
     * @param value the number, at least 1
     * @throws IllegalArgumentException if it is less
     */
    public ConditionalUniformTest withReplications(int value) {
        return new ConditionalUniformTest(given, replications.withCount(value));
    }

    /**
     * {@return a copy with this seed}
     *
     * @param value the seed
     */
    public ConditionalUniformTest withSeed(long value) {
        return new ConditionalUniformTest(given, replications.withSeed(value));
    }

    /**
     * {@return a copy on this many threads}
     *
     * @param value the number, at least 1
     * @throws IllegalArgumentException if it is less
     */
    public ConditionalUniformTest withThreads(int value) {
        return new ConditionalUniformTest(given, replications.withThreads(value));
    }

    /**
     * {@return how a figure stands among random networks; empty if it is undefined}
     *
     * @param view the network; its weights play no part in random ones
     * @param statistic the figure
     */
    public Optional<PermutationTest> test(NetworkView view, Statistic statistic) {
        return replications.finished(PermutationTest.of(
                statistic.name(),
                "random networks given " + given.name().toLowerCase(Locale.ROOT),
                statistic.of(view),
                replications.run(
                        random -> statistic.of(given.draw(view, random)).orElse(Double.NaN)),
                PermutationTest.Sampling.DRAWN));
    }

    /**
     * {@return how a figure stands among random networks; empty if it is undefined}
     *
     * @param view the network; its weights play no part in random ones
     * @param statistic the figure
     * @param work on which threads, instead of those set here, and who may stop it; it counts random networks
     * @throws java.util.concurrent.CancellationException if it is stopped
     */
    public Optional<PermutationTest> test(NetworkView view, Statistic statistic, Work work) {
        return new ConditionalUniformTest(given, replications.on(work, 1)).test(view, statistic);
    }
}
