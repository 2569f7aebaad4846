/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.inference;

import io.github.cocreation.core.check.Require;
import java.util.SplittableRandom;
import java.util.concurrent.ForkJoinPool;
import java.util.function.IntConsumer;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * How often something is drawn, from which seed, on how many threads. Each replication has a generator of its own, made from the
 * seed and the number of the replication, so threads change nothing.
 *
 * @param count how often
 * @param seed the seed
 * @param threads how many threads work
 */
record Replications(int count, long seed, int threads) {
    static final Replications DEFAULTS = new Replications(1000, 1, 1);

    Replications withCount(int value) {
        return new Replications(Require.atLeast("number of replications", value, 1, "a test"), seed, threads);
    }

    Replications withSeed(long value) {
        return new Replications(count, value, threads);
    }

    Replications withThreads(int value) {
        return new Replications(count, seed, Require.atLeast("number of threads", value, 1, "a test"));
    }

    /** The value of every replication, in their order; NaN where it has none. */
    double[] run(ToDoubleFunction<SplittableRandom> replication) {
        long start = new SplittableRandom(seed).nextLong();
        double[] values = new double[count];
        forEach(count, r -> values[r] = replication.applyAsDouble(generator(start, r)));
        return values;
    }

    /** Numbers next to each other give generators that have nothing in common. */
    private static SplittableRandom generator(long start, int replication) {
        return new SplittableRandom(new SplittableRandom(start + replication).nextLong());
    }

    private void forEach(int end, IntConsumer work) {
        if (threads == 1) {
            IntStream.range(0, end).forEach(work);
            return;
        }
        ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            pool.submit(() -> IntStream.range(0, end).parallel().forEach(work)).join();
        } finally {
            pool.shutdown();
        }
    }
}
