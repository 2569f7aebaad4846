/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.inference;

import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.work.Work;
import io.github.cocreation.core.work.WorkMeter;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.ForkJoinPool;
import java.util.function.ToDoubleFunction;

/**
 * How often something is drawn, from which seed, on how many threads. Each replication has a generator of its own, made from the
 * seed and the number of the replication, so threads change nothing.
 *
 * @param count how often
 * @param seed the seed
 * @param threads how many threads work, if nobody brings threads
 * @param watch who brings threads, watches and may stop, if anybody
 */
record Replications(int count, long seed, int threads, Optional<Watch> watch) {
    static final Replications DEFAULTS = new Replications(1000, 1, 1, Optional.empty());
    private static final int A_PART = 4;

    /** Work, and how far it has come. */
    record Watch(Work work, WorkMeter meter) {}

    Replications withCount(int value) {
        return new Replications(Require.atLeast("number of replications", value, 1, "a test"), seed, threads, watch);
    }

    Replications withSeed(long value) {
        return new Replications(count, value, threads, watch);
    }

    Replications withThreads(int value) {
        return new Replications(count, seed, Require.atLeast("number of threads", value, 1, "a test"), watch);
    }

    /** On the threads of the work; all of it is done once these replications were run so often. */
    Replications on(Work work, int times) {
        WorkMeter meter = work.meter((long) count * times);
        meter.check();
        return new Replications(count, seed, threads, Optional.of(new Watch(work, meter)));
    }

    /** The value of every replication, in their order; NaN where it has none. */
    double[] run(ToDoubleFunction<SplittableRandom> replication) {
        if (watch.isPresent()) {
            return run(replication, watch.get());
        }
        ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            Work own = Work.withDefaults().withPool(pool);
            return run(replication, new Watch(own, own.meter(count)));
        } finally {
            pool.shutdown();
        }
    }

    private double[] run(ToDoubleFunction<SplittableRandom> replication, Watch by) {
        long start = new SplittableRandom(seed).nextLong();
        double[] values = new double[count];
        by.work()
                .inParts(
                        (count + A_PART - 1) / A_PART,
                        part -> {
                            int end = Math.min(count, (part + 1) * A_PART);
                            for (int r = part * A_PART; r < end; r++) {
                                values[r] = replication.applyAsDouble(generator(start, r));
                                by.meter().advance(1);
                            }
                            return part;
                        },
                        part -> {});
        return values;
    }

    /** Says that nothing is left to draw, be it that nothing had to be. */
    <T> T finished(T result) {
        watch.ifPresent(by -> by.meter().finish());
        return result;
    }

    /** Numbers next to each other give generators that have nothing in common. */
    private static SplittableRandom generator(long start, int replication) {
        return new SplittableRandom(new SplittableRandom(start + replication).nextLong());
    }
}
