/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.work;

import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;

/**
 * How work is done that may last: on which threads, who hears how far it is, who may stop it. None of it changes a result.
 *
 * <pre>{@code
 * Work watched = Work.withDefaults()
 *         .withPool(pool)
 *         .withProgress((done, total) -> bar.show(done, total))
 *         .withCancellation(window::isClosed);
 * Betweenness.withDefaults().of(view, watched);
 * }</pre>
 *
 * <p><b>Threads.</b> Work runs on the pool given, else on the pool of the thread that asks for it, else on the common one. Its parts
 * do not depend on threads, and what they find is put together in the order of their numbers, so that results are the same, bit for
 * bit, for any number of threads.
 *
 * @param pool where work runs, if not where it is asked for
 * @param cancellation who may stop it
 * @param progress who hears how far it is
 */
public record Work(Optional<ForkJoinPool> pool, Cancellation cancellation, ProgressListener progress) {
    private static final int MOST_STEPS_UNWATCHED = 64;

    /** How often at least is looked whether to stop, as a thousand steps can last seconds where a network is dense. */
    private static final int LOOKS = 100;

    private static final Work DEFAULTS = new Work(Optional.empty(), Cancellation.NEVER, ProgressListener.SILENT);

    /** {@return work that runs where it is asked for, and that nobody stops or watches} */
    public static Work withDefaults() {
        return DEFAULTS;
    }

    /**
     * {@return a copy that runs on this pool}
     *
     * @param value the pool
     */
    public Work withPool(ForkJoinPool value) {
        return new Work(Optional.of(value), cancellation, progress);
    }

    /**
     * {@return a copy that this cancellation stops}
     *
     * @param value says when to stop
     */
    public Work withCancellation(Cancellation value) {
        return new Work(pool, value, progress);
    }

    /**
     * {@return a copy that this listener watches}
     *
     * @param value hears how far the work has come
     */
    public Work withProgress(ProgressListener value) {
        return new Work(pool, cancellation, value);
    }

    /**
     * {@return what counts how far a piece of work has come, and stops it when asked to}
     *
     * @param total how much there is to do
     */
    public WorkMeter meter(long total) {
        return new WorkMeter(this, total);
    }

    /**
     * Does steps one after the other, on the thread that asks for it, and looks every so often whether to stop.
     *
     * @param steps how many steps
     * @param step does the step of a number
     * @throws java.util.concurrent.CancellationException if it is stopped
     */
    public void inSteps(int steps, IntConsumer step) {
        WorkMeter meter = meter(steps);
        meter.check();
        int unwatched = Math.max(1, Math.min(steps / LOOKS, MOST_STEPS_UNWATCHED));
        for (int begin = 0; begin < steps; ) {
            int end = begin + Math.min(steps - begin, unwatched);
            for (int number = begin; number < end; number++) {
                step.accept(number);
            }
            meter.advance(end - begin);
            begin = end;
        }
        meter.finish();
    }

    /**
     * Does work in parts, some at the same time, and puts together what they find in the order of their numbers. What was found is
     * held until those before it are put together, so as a rule one part a thread.
     *
     * @param parts how many parts
     * @param part does the part of a number
     * @param together takes what was found, part by part, never two at a time
     * @param <P> what a part finds
     * @throws java.util.concurrent.CancellationException if it is stopped
     */
    public <P> void inParts(int parts, IntFunction<P> part, Consumer<P> together) {
        PartsInOrder<P> inOrder = new PartsInOrder<>(parts, part, together);
        if (pool.isPresent()) {
            pool.get().invoke(inOrder.by(pool.get().getParallelism()));
        } else {
            inOrder.by(PartsInOrder.threadsHere()).invoke();
        }
    }
}
